#pragma once

#include "connection.h"
#include "connection_store.h"
#include "credentials.h"
#include "form_dialog.h"
#include "platform_kind.h"
#include "project.h"
#include "sign_in_calls.h"

#include <optional>

namespace tokendesk {

class ConnectionFields;

/// Asks an installation whom these secrets belong to, without storing anything.
using ConnectionTest =
    std::function<Job<CredentialFacts>(const Connection&, const Secrets&, const CallOptions&)>;

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
    const SignInCalls& signIn;
    const PlatformKinds& platforms;
  };

  /// A new connection.
  explicit ConnectDialog(const Services& services, QWidget* parent = nullptr);
  /// Edits a saved one, of one of the platforms.
  ConnectDialog(const Services& services, const Connection& connection, QWidget* parent = nullptr);
  /// A new connection that begins as a copy of `original`, its secrets included where no others are typed.
  static ConnectDialog* duplicate(const Services& services, const Connection& original, QWidget* parent);

  void done(int result) override;

 signals:
  /// Once, before the dialog closes.
  void saved(const Connection& connection);

 protected:
  void confirm() override;
  void stopping() override;
  [[nodiscard]] bool losesTyped() const override;

 private:
  enum class Purpose { New, Edit, Duplicate };
  /// What the keychain is asked for at the moment.
  enum class Keychain { Idle, Reading, Writing };
  using SecretsRead = std::expected<Secrets, CredentialFailure>;

  /// `origin`: whose stored secrets are kept.
  ConnectDialog(const Services& services, Purpose purpose, const Connection& connection, const QUuid& origin,
                QWidget* parent);

  void test();
  void testWith(const Secrets& secrets, const CallOptions& options);
  void showTested(const Outcome<CredentialFacts>& outcome);
  void signIn();
  void openSignIn(const OAuthSignIn& known);

  void storeSecrets();
  void write(const Secrets& secrets);
  void removeReplaced();
  void credentialFailed(const QString& what, const CredentialError& error);
  void storeConnection();
  void askToSaveIncomplete();
  /// Shows that the keychain is asked. The answer is for endStep(), with the number of the step.
  quint64 startStep(Keychain keychain, const QString& text);
  /// False where the step was given up, or the dialog was closed.
  [[nodiscard]] bool endStep(quint64 step);
  [[nodiscard]] Connection edited() const;

  Services services_;
  Connection connection_;
  QUuid origin_;
  Purpose purpose_;
  Keychain keychain_ = Keychain::Idle;
  std::optional<QString> testedOrganization_ = std::nullopt;
  CredentialKinds written_ = {};     ///< what the keychain may have got from this dialog
  bool isIncompleteWanted_ = false;  ///< the user said to save what nothing can be sent with
  quint64 step_ = 0;                 ///< what is waited for; answers to earlier steps are dropped
  ConnectionFields* fields_;
};

}  // namespace tokendesk
