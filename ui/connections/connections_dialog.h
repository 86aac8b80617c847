#pragma once

#include "connect_dialog.h"

class QPushButton;
class QTreeWidget;

namespace tokendesk {

/// The saved connections: to connect with, make, edit and delete.
class ConnectionsDialog : public FormDialog {
  Q_OBJECT

 public:
  explicit ConnectionsDialog(const ConnectDialog::Services& services, QWidget* parent = nullptr);

 signals:
  /// Connect was pressed; the dialog closes.
  void connectionChosen(const Connection& connection);
  /// One was made or edited; the dialog stays.
  void connectionSaved(const Connection& connection);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  QWidget* makeContent();
  void showConnections();
  void applySelection();
  void edit(bool isNew);
  void askToDelete();
  void removeCredential(const Connection& connection);
  /// Where no keychain runs, a token that the user keeps for the session is all there is to remove.
  [[nodiscard]] bool isOnlyForSession(const Connection& connection, const CredentialError& error) const;
  void removeConnection(const Connection& connection);
  void credentialStays(const Connection& connection, const CredentialError& error);
  [[nodiscard]] std::optional<Connection> selected() const;

  ConnectDialog::Services services_;
  QTreeWidget* list_;
  QPushButton* edit_;
  QPushButton* delete_;
  quint64 step_ = 0;
};

}  // namespace tokendesk
