#pragma once

#include "export_list_dialog.h"

#include <QAction>

namespace tokendesk {

class ListTable;

/// "Export…" of a page with a list: in the context menu of the table, and by Ctrl+E wherever the focus is on
/// the page. The page puts it into its More menu.
class ListExportAction : public QAction {
  Q_OBJECT

 public:
  /// What is to be exported now.
  using MakeSource = std::function<ExportListDialog::Source()>;
  /// Says on the page what was done.
  using Tell = std::function<void(const QString& headline, const QString& details)>;

  /// Owned by `page`.
  ListExportAction(const MakeSource& makeSource, const Tell& tell, ListTable& table, QWidget* page);

  /// How many rows there are: without any, nothing can be exported.
  void setRowCount(size_t count);

 private:
  void openDialog();

  MakeSource makeSource_;
  Tell tell_;
  QWidget* page_;
};

}  // namespace tokendesk
