#pragma once

#include "icons.h"

#include <QListWidget>

namespace tokendesk {

/// The pages of a connection, in groups. Emits pageChosen() with the number of the page as it was added.
class Navigation : public QListWidget {
  Q_OBJECT

 public:
  explicit Navigation(QWidget* parent = nullptr);

  void addGroup(const QString& title);
  /// `fullName` is what screen readers say: the entry with its group.
  void addPage(IconName icon, const QString& text, const QString& fullName);
  void choosePage(int page);
  /// Shows icons only.
  void setCollapsed(bool collapsed);

 signals:
  void pageChosen(int page);

 private:
  void fitWidth();

  int pages_ = 0;
  bool collapsed_ = false;
};

}  // namespace tokendesk
