#include "sign_in_dialog.h"

#include "display_text.h"
#include "field_message.h"
#include "form_grid.h"
#include "secret_input.h"

#include <QLabel>
#include <QLineEdit>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 480;

}  // namespace

SignInDialog::SignInDialog(const QString& title, const Services& services, const OAuthSignIn& known,
                           QWidget* parent)
    : FormDialog(title, parent),
      services_(services),
      known_(known.client),
      clientId_(new QLineEdit(known.client.id)),
      clientSecret_(new SecretInput),
      userName_(new QLineEdit(known.userName)),
      password_(new SecretInput),
      scope_(new QLineEdit(known.scope)) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  protectTyped();
  setButtons(tr("&Sign in"), tr("&Cancel"));
  QWidget* first = password_;
  if (known.userName.isEmpty()) first = userName_;
  if (known.client.id.isEmpty()) first = clientId_;
  first->setFocus();
}

QWidget* SignInDialog::makeForm() {
  clientId_->setObjectName(u"clientId"_s);
  clientSecret_->setObjectName(u"clientSecret"_s);
  userName_->setObjectName(u"userName"_s);
  password_->setObjectName(u"password"_s);
  scope_->setObjectName(u"scope"_s);
  clientIdMessage_ = new FieldMessage(clientId_);
  userNameMessage_ = new FieldMessage(userName_);
  passwordMessage_ = new FieldMessage(password_);
  showKnownSecret();
  explainFields();

  auto* form = new QWidget;
  auto* grid = new FormGrid(form);
  auto* where = plainTextLabel(displayText(services_.baseUrl.toDisplayString()));
  grid->addRow(tr("Installation"), where);
  grid->addRow(tr("Client &ID *"), clientId_, clientIdMessage_);
  grid->addRow(tr("Client secr&et"), clientSecret_);
  grid->addRow(tr("&User name *"), userName_, userNameMessage_);
  grid->addRow(tr("&Password *"), password_, passwordMessage_);
  grid->addRow(tr("Sc&ope"), scope_);
  for (SecretInput* input : {clientSecret_, password_}) {
    input->setOneOfSeveral(input->accessibleName());
    input->setAccessibleName({});  // its line edit has the name
  }
  connect(clientId_, &QLineEdit::textEdited, clientIdMessage_, &FieldMessage::clear);
  connect(clientId_, &QLineEdit::textEdited, this, &SignInDialog::showKnownSecret);
  connect(userName_, &QLineEdit::textEdited, userNameMessage_, &FieldMessage::clear);
  connect(password_, &SecretInput::changed, passwordMessage_, &FieldMessage::clear);
  return form;
}

void SignInDialog::explainFields() {
  clientId_->setWhatsThis(
      tr("The ID of the OAuth client by which programs sign users in at this installation. It is kept with "
         "the connection."));
  clientSecret_->setExplanation(
      tr("The secret of this client; not every client has one. It is kept with the tokens, to renew them, "
         "and sent to this installation only."));
  userName_->setWhatsThis(
      tr("Your user name at this installation. It is kept with the connection, for the next time."));
  password_->setExplanation(
      tr("Your password at this installation, with every space in it. It is sent there to sign you in, and "
         "never stored."));
  scope_->setWhatsThis(tr("What the access token is to be good for, in words of the platform with spaces "
                          "between them. Left empty, it is “%1”.")
                           .arg(defaultOAuthScope));
}

// A secret goes to the client it belongs to only.
Secret SignInDialog::knownSecret() const {
  return clientId_->text().trimmed() == known_.id ? known_.secret : Secret();
}

void SignInDialog::showKnownSecret() {
  clientSecret_->setPlaceholderText(knownSecret().isEmpty() ? QString()
                                                            : tr("Leave empty to use the stored secret"));
}

OAuthSignIn SignInDialog::entered() const {
  const QString scope = scope_->text().simplified();
  const Secret secret = clientSecret_->isEmpty() ? knownSecret() : clientSecret_->secret();
  return {.client = {.id = clientId_->text().trimmed(), .secret = secret},
          .userName = userName_->text().trimmed(),
          .password = password_->exactSecret(),
          .scope = scope.isEmpty() ? defaultOAuthScope.toString() : scope};
}

bool SignInDialog::check() {
  const OAuthSignIn signIn = entered();
  const auto require = [](bool isThere, FieldMessage* message, const QString& text, QWidget* field) {
    message->setError(isThere ? QString() : text);
    if (!isThere) field->setFocus();
    return isThere;
  };
  // From the last to the first, so that the focus ends up in the first that lacks something.
  bool good = require(!signIn.password.isEmpty(), passwordMessage_, tr("Password is required."), password_);
  good &= require(!signIn.userName.isEmpty(), userNameMessage_, tr("User name is required."), userName_);
  good &= require(!signIn.client.id.isEmpty(), clientIdMessage_, tr("Client ID is required."), clientId_);
  return good;
}

void SignInDialog::confirm() {
  if (!check()) return;
  const CallOptions options = startWork(tr("Signing in…"));
  services_.calls.signIn(services_.baseUrl, entered(), options)
      .then(this, [this](const Outcome<OAuthGrant>& outcome) {
        if (endWork()) take(outcome);
      });
}

void SignInDialog::take(const Outcome<OAuthGrant>& outcome) {
  if (outcome) {
    OAuthSignIn signIn = entered();
    signIn.password = {};
    password_->clear();
    emit signedIn(*outcome, signIn);
    accept();
    return;
  }
  // Where nothing was answered, the password stays to try again.
  if (outcome.error().httpStatus != 0) {
    password_->clear();
    password_->setFocus();
  }
  showFailure(outcome.error(), Operation::SignIn, displayName(userName_->text()));
}

}  // namespace tokendesk
