#pragma once

#include "connection.h"
#include "connection_store.h"
#include "credentials.h"
#include "form_dialog.h"
#include "project.h"

namespace tokendesk {

class ConnectionFields;

/// Asks who a token belongs to at an installation, without storing anything.
using ConnectionTest = std::function<Job<CredentialFacts>(const QUrl&, const Secret&, const CallOptions&)>;

/// Makes a connection, or edits one: the token goes to the keychain, the rest to the settings file. Where the
/// keychain fails, the user is told how and may keep the token for this session only.
class ConnectDialog : public FormDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; all of it outlives the dialog.
  struct Services {
    ConnectionStore& connections;
    Credentials& credentials;
    ConnectionTest test;
  };

  /// A new connection.
  explicit ConnectDialog(const Services& services, QWidget* parent = nullptr);
  /// Edits a saved one.
  ConnectDialog(const Services& services, const Connection& connection, QWidget* parent = nullptr);

  void done(int result) override;

 signals:
  /// Once, before the dialog closes.
  void saved(const Connection& connection);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  ConnectDialog(const Services& services, const Connection& connection, bool isNew, QWidget* parent);

  enum class Keychain { Idle, Reading, Writing };

  void test();
  void testWith(const Secret& token, const CallOptions& options);
  void showTestResult(const Outcome<CredentialFacts>& outcome);
  void storeCredential();
  void credentialFailed(const CredentialError& error);
  void storeConnection();
  [[nodiscard]] Connection edited() const;

  Services services_;
  Connection connection_;
  bool isNew_;
  Keychain keychain_ = Keychain::Idle;
  bool hasStoredCredential_ = false;  ///< of a new connection that isn't saved yet
  quint64 step_ = 0;                  ///< what is waited for; answers to earlier steps are dropped
  ConnectionFields* fields_;
};

}  // namespace tokendesk
