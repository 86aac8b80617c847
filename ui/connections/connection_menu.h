#pragma once

#include "services.h"

#include <QMenu>

namespace tokendesk {

/// The ways to other connections: the saved ones, of which the first nine have keys that work in the whole
/// window, the environment's, the sandbox as each platform, and a new one.
class ConnectionMenu : public QMenu {
  Q_OBJECT

 public:
  /// `services` and `window` outlive it; the keys are those of `window`.
  ConnectionMenu(const Services& services, QWidget* window);

  /// The connection that is open, which is marked; null: none is, and there is no session to speak of.
  void setCurrent(const QUuid& id);

  /// Those that lead to a connection that is there already.
  [[nodiscard]] const QList<QAction*>& switches() const { return switches_; }

 signals:
  void savedChosen(const tokendesk::Connection& connection);
  void environmentChosen();
  void sessionWanted();
  /// The id of the platform that it is to be opened as.
  void sandboxChosen(const QString& platform);
  void newWanted();
  void listWanted();

 private:
  void addSandboxes();
  void fill();
  QAction* addSwitch(const Connection& connection, const QString& text);

  const Services& services_;
  QWidget* window_;
  QUuid current_;
  QList<QAction*> switches_;  ///< first in the menu, and known to the window for their keys
  QAction* separator_;
  QAction* session_;
};

}  // namespace tokendesk
