#pragma once

#include "page.h"

#include <functional>

class QAction;
class QLabel;

namespace tokendesk {

class Pager;
class Preferences;

/// The frame of the pages with a list: a header with the title and the page's own actions, filters, messages,
/// the list, and a footer with what can be done with its selection. Esc clears the filters.
class ListPage : public Page {
  Q_OBJECT

 protected:
  explicit ListPage(QWidget* parent = nullptr);

  virtual void clearFilters() = 0;

  /// Puts the parts of the page under each other, once; `list` takes the room that is left.
  void layOut(const QList<QWidget*>& above, QWidget* list, QWidget* below = nullptr);
  /// The first of the actions is the page's primary one. `more` are behind a menu button; without any there
  /// is none.
  [[nodiscard]] QWidget* makeHeader(const QString& title, const QList<QAction*>& actions,
                                    const QList<QAction*>& more = {});
  /// Changes the title in the header. It may hold a name of a server.
  void setTitle(const QString& title);
  /// Buttons for the actions, those with the property "danger" in red, and the pager at the end, where there
  /// is one.
  [[nodiscard]] QWidget* makeFooter(const QList<QAction*>& actions, QWidget* end);

  /// Begins with the rows per page that were chosen last, on whichever page, and keeps what is chosen next.
  static void followRowsPerPage(Pager& pager, Preferences& preferences);

 private:
  /// To the list, with a row of it selected.
  void goToFirst();

  QLabel* title_ = nullptr;
};

}  // namespace tokendesk
