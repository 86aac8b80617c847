#pragma once

#include "services.h"

#include <QMenu>

namespace tokendesk {

/// The ways to other connections: the saved ones, the environment's, the sandbox, and a new one.
class ConnectionMenu : public QMenu {
  Q_OBJECT

 public:
  /// `services` outlive it.
  explicit ConnectionMenu(const Services& services, QWidget* parent = nullptr);

 signals:
  void savedChosen(const tokendesk::Connection& connection);
  void environmentChosen();
  void sandboxChosen();
  void newWanted();
  void listWanted();

 private:
  void fill();

  const Services& services_;
};

}  // namespace tokendesk
