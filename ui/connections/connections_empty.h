#pragma once

#include "empty_state.h"

class QAction;

namespace tokendesk {

/// In place of the list where no connection is there: what connections are, and the two ways to get some.
class ConnectionsEmpty : public EmptyState {
  Q_OBJECT

 public:
  /// `create` and `import` outlive it.
  ConnectionsEmpty(QAction* create, QAction* import, QWidget* parent = nullptr);
};

}  // namespace tokendesk
