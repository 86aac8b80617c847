#pragma once

#include "form_dialog.h"
#include "oauth_grant.h"
#include "sign_in_calls.h"

#include <QUrl>

class QLineEdit;

namespace tokendesk {

class FieldMessage;
class SecretInput;

/// Asks for what signing in by OAuth takes, and signs in. The password is in its field until the platform has
/// answered, and nowhere else; it is never stored.
class SignInDialog : public FormDialog {
  Q_OBJECT

 public:
  /// What it works with; it outlives the dialog.
  struct Services {
    const SignInCalls& calls;
    QUrl baseUrl;  ///< of the installation to sign in to
  };

  /// `known` fills the fields, except for the password.
  SignInDialog(const QString& title, const Services& services, const OAuthSignIn& known,
               QWidget* parent = nullptr);

 signals:
  /// Once, before the dialog closes. `signIn` has no password any more.
  void signedIn(const tokendesk::OAuthGrant& grant, const tokendesk::OAuthSignIn& signIn);

 protected:
  void confirm() override;

 private:
  QWidget* makeForm();
  void explainFields();
  bool check();
  void take(const Outcome<OAuthGrant>& outcome);
  /// The secret of the client that is entered, as far as it is known.
  [[nodiscard]] Secret knownSecret() const;
  void showKnownSecret();
  [[nodiscard]] OAuthSignIn entered() const;

  Services services_;
  OAuthClient known_;
  QLineEdit* clientId_;
  SecretInput* clientSecret_;
  QLineEdit* userName_;
  SecretInput* password_;
  QLineEdit* scope_;
  FieldMessage* clientIdMessage_ = nullptr;
  FieldMessage* userNameMessage_ = nullptr;
  FieldMessage* passwordMessage_ = nullptr;
};

}  // namespace tokendesk
