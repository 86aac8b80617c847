#pragma once

#include "icons.h"
#include "status_icon.h"

#include <QListWidget>

namespace tokendesk {

class NavigationDelegate;

/// A count at the end of an entry.
struct NavigationBadge {
  QString text;
  StatusTone tone = StatusTone::Expiring;
  QString description;  ///< what screen readers and the tool tip say after the entry's name
};

/// The pages of a connection, in groups. Emits pageChosen() with the number of the page as it was added.
///
/// A page may have a note under it, which doesn't count as a page. It is opened by a click or Enter: arrow
/// keys pass over it.
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
  /// Without a text the page has no badge any more.
  void setBadge(int page, const NavigationBadge& badge);
  /// Without a text the page has no note any more.
  void setNote(int page, IconName icon, const QString& text);

 signals:
  void pageChosen(int page);
  /// The note under this page was opened.
  void noteOpened(int page);

 private:
  [[nodiscard]] int rowOf(int page) const;
  void takeCurrent(const QListWidgetItem* item);
  void takeSelection();
  void openNote(const QListWidgetItem* item);
  void fitWidth();

  NavigationDelegate* delegate_;
  int pages_ = 0;
  int chosen_ = 0;  ///< the page that was chosen last
  bool collapsed_ = false;
};

}  // namespace tokendesk
