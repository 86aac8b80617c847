#pragma once

#include "connection_opener.h"
#include "notice_board.h"
#include "services.h"
#include "workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace tokendesk {

class ConnectionDialogs;
class ConnectionMenu;
class ConnectionsPage;
class OpeningFailure;
class OpeningPage;
class PageStatusBar;
class RememberedViews;
class WelcomePage;
class WindowActions;

/// The window: a welcome while nothing is connected, else a connection's workspace; menus and status bar.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// `services` outlive it.
  explicit MainWindow(const Services& services, QWidget* parent = nullptr);
  ~MainWindow() override;

  void showWelcome();
  void openFirst(const ConnectionOpener::First& first) { opener_.openFirst(first); }
  void openSaved(const Connection& connection) { opener_.openSaved(connection); }
  void openSandbox() { opener_.openSandbox(); }
  void openEnvironment() { opener_.openEnvironment(); }
  /// What is or was open in another window.
  void reopen(const Connection& connection);
  /// Whether nothing would be lost if the window went: no dialog is open, and no change under way.
  [[nodiscard]] bool isAtRest() const;
  /// Null while nothing is connected.
  [[nodiscard]] const Connection* openConnection() const {
    return workspace_ ? &workspace_->session().connection() : nullptr;
  }
  /// With what is connected. Not while nothing is.
  void comeToFront();
  /// Says something over the content, as that the settings could not be read, below what was said before.
  void showNotice(const QString& headline, const QString& details) {
    notices_->showNotice(headline, details);
  }

 signals:
  /// The user chose something that only a new window can show.
  void remakeWanted();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void connectActions();
  void connectConnections();
  void createStatusBar();
  void connectOpener();

  [[nodiscard]] bool isWorkspaceShown() const;

  void showOpening(const Connection& connection);
  void showFailure(const Connection& connection, const ConnectionOpener::Failure& failure);
  void showWorkspace();
  void followWorkspace();
  void closeWorkspace();
  void reopenWorkspace();
  void showStatus();

  void followSaved(const Connection& connection);
  void takeSaved(const Connection& connection);
  void showConnections();
  void leaveConnections();

  const Services& services_;
  ConnectionOpener opener_;
  RememberedViews* views_;
  WindowActions* actions_;
  ConnectionMenu* connectionMenu_;
  ConnectionDialogs* dialogs_;
  QStackedWidget* content_;
  NoticeBoard* notices_;     ///< what concerns the program
  OpeningFailure* failure_;  ///< what concerns the connection being opened
  WelcomePage* welcome_;
  ConnectionsPage* connections_;
  OpeningPage* opening_;
  Workspace* workspace_ = nullptr;
  PageStatusBar* status_;
};

}  // namespace tokendesk
