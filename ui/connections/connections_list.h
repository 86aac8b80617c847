#pragma once

#include "connections_model.h"
#include "list_table.h"

namespace tokendesk {

/// The table of connections. What is selected stays selected while its connection is listed; after that, its
/// neighbour is.
class ConnectionsList : public ListTable {
  Q_OBJECT

 public:
  explicit ConnectionsList(QWidget* parent = nullptr);

  void setRows(std::vector<ConnectionRow> rows, const QDateTime& now);
  /// Null where there are none. Valid until setRows().
  [[nodiscard]] const ConnectionRow* selected() const;
  void select(const QUuid& id);

 signals:
  void selectedChanged();
  /// Enter, or a double click.
  void chosen();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void setUpColumns();

  ConnectionsModel model_;
  bool restoring_ = false;
};

}  // namespace tokendesk
