#pragma once

#include "connect_dialog.h"
#include "environment_connection.h"

#include <optional>

namespace tokendesk {

class Clock;
class ConnectionCheck;
class ConnectionRemoval;
class ConnectionsActions;
class ConnectionsEmpty;
class ConnectionsList;
class FaceStack;
class IconView;
class ProgressStrip;
struct ConnectionRow;

/// All connections, to be opened, made, changed, tested and deleted. A page in the main window's content.
class ConnectionsPage : public QWidget {
  Q_OBJECT

 public:
  /// All of it outlives the page. `environment`: what the environment's variables describe, if they do.
  ConnectionsPage(const ConnectDialog::Services& services,
                  const std::optional<EnvironmentConnection>& environment, const Clock& clock,
                  QWidget* parent = nullptr);

  /// Puts the keyboard where the work is.
  void focusContent();
  /// Selects a connection, if it is listed.
  void select(const QUuid& id);

 signals:
  void connectionChosen(const tokendesk::Connection& connection);
  void environmentChosen();
  /// One was made or edited.
  void connectionSaved(const tokendesk::Connection& connection);
  void importWanted();
  void exportWanted();
  void backWanted();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void createLayout();
  QWidget* createHeader();
  QWidget* createHint();
  QWidget* createFooter();
  void connectActions();
  void connectWork();

  void showConnections();
  void showSelected();
  void choose();
  void openEditor(ConnectDialog* dialog);
  void edit();
  void duplicate();
  void test();
  void toggleDefault();
  void remove();
  void leave();

  /// Null where its platform isn't known.
  [[nodiscard]] const PlatformKind* kindOf(const ConnectionRow& row) const;
  [[nodiscard]] bool isBusy() const;
  void startWork(const QString& text);
  void cancelWork();

  ConnectDialog::Services services_;
  const std::optional<EnvironmentConnection> environment_;
  const Clock& clock_;
  InlineMessage* message_;
  ProgressStrip* progress_;
  FaceStack* faces_;
  ConnectionsList* list_;
  ConnectionsActions* actions_;
  ConnectionsEmpty* empty_;
  IconView* hintIcon_;
  QLabel* hint_;  ///< about the selected connection
  ConnectionRemoval* removal_;
  ConnectionCheck* check_;
};

}  // namespace tokendesk
