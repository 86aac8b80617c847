#pragma once

#include "connection.h"

#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace tokendesk {

class ProjectSelector;

/// On top of the window: the connection with its environment, the project, and Refresh.
class ConnectionBar : public QFrame {
  Q_OBJECT

 public:
  /// `menu` opens from the connection's button; neither it nor `refresh` is owned. The bar owns `projects`,
  /// which is null where no project is chosen.
  ConnectionBar(const Connection& connection, bool sessionOnly, QMenu* menu, ProjectSelector* projects,
                QAction* refresh, QWidget* parent = nullptr);
};

}  // namespace tokendesk
