#pragma once

#include "connections_model.h"

#include <QObject>

class QAction;

namespace tokendesk {

class ConnectionsList;

/// What can be done on the page of connections, with the selected one or without: enabled where it can be,
/// and saying why where it can't.
class ConnectionsActions : public QObject {
  Q_OBJECT

 public:
  /// The keys work in `list`, Ctrl+N in all of `page`, which owns this.
  ConnectionsActions(ConnectionsList& list, QWidget* page);

  /// `row`: the selected one, or null. `busy`: something runs that has to end first.
  void follow(const ConnectionRow* row, bool busy, bool isAnySaved);

  QAction* const create;
  QAction* const connectTo;
  QAction* const edit;
  QAction* const duplicate;
  QAction* const test;
  QAction* const makeDefault;  ///< or take that back
  QAction* const remove;
  QAction* const import;
  QAction* const exportAll;

  /// In the order of the buttons.
  [[nodiscard]] QList<QAction*> forSelection() const;
};

}  // namespace tokendesk
