#include "method_fields.h"

#include "credential_input.h"
#include "display_text.h"
#include "field_message.h"
#include "fingerprint.h"
#include "form_grid.h"
#include "local_times.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

MethodFields::MethodFields(QObject* parent)
    : QObject(parent),
      apiToken_(new CredentialInput),
      accessToken_(new CredentialInput),
      getToken_(new QPushButton(tr("&Get an access token…"))),
      projectId_(new QLineEdit),
      organizationId_(new QLineEdit),
      allowsBoth_(new QCheckBox(tr("Allow &both, prefer OAuth"))) {
  apiToken_->setObjectName(u"token"_s);
  accessToken_->setObjectName(u"accessToken"_s);
  projectId_->setObjectName(u"projectId"_s);
  organizationId_->setObjectName(u"organizationId"_s);
  apiTokenMessage_ = new FieldMessage(apiToken_);
  accessTokenMessage_ = new FieldMessage(accessToken_);
  projectIdMessage_ = new FieldMessage(projectId_);
  organizationIdMessage_ = new FieldMessage(organizationId_);

  connect(apiToken_, &CredentialInput::changed, this, [this] { emit edited(Field::ApiToken); });
  connect(accessToken_, &CredentialInput::changed, this, [this] { emit edited(Field::AccessToken); });
  connect(projectId_, &QLineEdit::textEdited, this, [this] { emit edited(Field::ProjectId); });
  connect(organizationId_, &QLineEdit::textEdited, this, [this] { emit edited(Field::OrganizationId); });
  connect(allowsBoth_, &QCheckBox::toggled, this, [this] { emit edited(Field::AccessToken); });
  connect(getToken_, &QPushButton::clicked, this, &MethodFields::signInRequested);
}

void MethodFields::addTo(FormGrid* grid) {
  grid_ = grid;
  getToken_->setAccessibleName(plainLabel(getToken_->text()).remove(u'…'));
  getToken_->setAutoDefault(false);
  getToken_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  allowsBoth_->setAccessibleName(plainLabel(allowsBoth_->text()));
  grid->addRow(tr("API t&oken"), apiToken_, apiTokenMessage_);
  grid->addRow(tr("OAuth &access token"), accessToken_, accessTokenMessage_);
  for (CredentialInput* input : {apiToken_, accessToken_}) {
    input->setLabel(input->accessibleName());
    input->setAccessibleName({});  // its line edit has the name
  }
  grid->addRow(getToken_);
  grid->addRow(tr("&Project ID"), projectId_, projectIdMessage_);
  grid->addRow(tr("Organization &ID"), organizationId_, organizationIdMessage_);
  grid->addRow(allowsBoth_);
  explainFields();
}

void MethodFields::explainFields() {
  apiToken_->setExplanation(
      tr("The token that this connection signs in with, without spaces or accents. It is kept in the "
         "keychain, unless you keep it for this session only, and sent to this installation only."));
  accessToken_->setExplanation(
      tr("A token that works for a limited time, pasted here or got by signing in with the button below. It "
         "is kept as the API token is, and sent to this installation only."));
  projectId_->setWhatsThis(
      tr("The ID of the project that requests with an OAuth access token are for, without spaces or accents. "
         "It is required with one; with an API token it isn't used."));
  organizationId_->setWhatsThis(
      tr("Sent with an OAuth access token, to say which organization is meant. It can be left empty, and has "
         "no spaces or accents."));
  allowsBoth_->setWhatsThis(
      tr("Lets the connection have an API token and an OAuth access token. The access token is used then."));
}

void MethodFields::setConnection(const Connection& connection) {
  stored_ = connection.credentials;
  storedFacts_ = connection.oauth;
  if (stored_ & CredentialKind::ApiToken) apiToken_->setStored(tr("Leave empty to keep the stored token"));
  if (stored_ & CredentialKind::AccessToken)
    accessToken_->setStored(tr("Leave empty to keep the stored token"));
  projectId_->setText(connection.projectId);
  organizationId_->setText(connection.organizationId);
  allowsBoth_->setChecked(connection.allowsBoth);
}

void MethodFields::offerOAuth(bool offered) {
  offersOAuth_ = offered;
  const QWidgetList fields{accessToken_, getToken_, projectId_, organizationId_, allowsBoth_};
  for (QWidget* field : fields) grid_->showRow(field, offered);
}

void MethodFields::setGrant(const OAuthGrant& grant, const OAuthSignIn& signIn) {
  grant_ = grant;
  signIn_ = signIn;
  signIn_.password = {};
  const QString shown = isolated(fingerprint(grant.accessToken));
  const QString until = momentText(grant.expires);
  accessToken_->setObtained(grant.accessToken,
                            grant.expires.isValid() ? tr("%1, until %2").arg(shown, until) : shown);
}

void MethodFields::writeTo(ConnectionForm& form) const {
  form.apiToken = apiToken_->secret();
  form.kept = kept();
  if (!offersOAuth_) return;
  form.accessToken = accessToken_->secret();
  form.projectId = projectId_->text();
  form.organizationId = organizationId_->text();
  form.allowsBoth = allowsBoth_->isChecked();
}

void MethodFields::writeTo(Connection& connection) const {
  connection.credentials = kept() | kindsOf(newSecrets());
  if (!offersOAuth_) {
    connection.projectId = connection.organizationId = QString();
    connection.allowsBoth = false;
    connection.oauth = {};
    return;
  }
  connection.projectId = projectId_->text().trimmed();
  connection.organizationId = organizationId_->text().trimmed();
  connection.allowsBoth = allowsBoth_->isChecked();
  if (accessToken_->isObtained()) {
    connection.oauth = {.clientId = signIn_.client.id,
                        .userName = signIn_.userName,
                        .scope = signIn_.scope,
                        .obtained = grant_.obtained,
                        .expires = grant_.expires};
  } else if (!accessToken_->keepsStored()) {
    connection.oauth.obtained = connection.oauth.expires = {};  // of a typed token nothing is known
  }
}

Secrets MethodFields::newSecrets() const {
  Secrets secrets;
  const auto add = [&secrets](CredentialKind kind, const Secret& secret) {
    if (!secret.isEmpty()) secrets.insert(kind, secret);
  };
  add(CredentialKind::ApiToken, apiToken_->secret());
  if (!offersOAuth_) return secrets;
  add(CredentialKind::AccessToken, accessToken_->secret());
  if (accessToken_->isObtained()) {
    add(CredentialKind::RefreshToken, grant_.refreshToken);
    add(CredentialKind::ClientSecret, signIn_.client.secret);
  }
  return secrets;
}

// What renews an access token goes with it.
CredentialKinds MethodFields::kept() const {
  CredentialKinds kept;
  if (apiToken_->keepsStored()) kept |= CredentialKind::ApiToken;
  if (offersOAuth_ && accessToken_->keepsStored())
    kept |= stored_ & ~CredentialKinds(CredentialKind::ApiToken);
  return kept;
}

OAuthSignIn MethodFields::signInFacts() const {
  if (!signIn_.client.id.isEmpty()) return signIn_;
  OAuthSignIn facts{.client = {.id = storedFacts_.clientId}, .userName = storedFacts_.userName};
  if (!storedFacts_.scope.isEmpty()) facts.scope = storedFacts_.scope;
  return facts;
}

void MethodFields::setFocus(Field field) {
  widgetOf(field)->setFocus();
}

std::optional<MethodFields::Field> MethodFields::fieldOf(ConnectionProblem problem) {
  using enum ConnectionProblem;
  switch (problem) {
    case TokenRequired:
    case ApiTokenRequired:
    case TokenInvalid: return Field::ApiToken;
    case AccessTokenInvalid:
    case BothMethods: return Field::AccessToken;
    case ProjectIdRequired:
    case ProjectIdInvalid: return Field::ProjectId;
    case OrganizationIdInvalid: return Field::OrganizationId;
    default: return std::nullopt;
  }
}

FieldMessage* MethodFields::messageOf(Field field) const {
  switch (field) {
    case Field::ApiToken: return apiTokenMessage_;
    case Field::AccessToken: return accessTokenMessage_;
    case Field::ProjectId: return projectIdMessage_;
    case Field::OrganizationId: return organizationIdMessage_;
  }
  Q_UNREACHABLE();
}

QWidget* MethodFields::widgetOf(Field field) const {
  switch (field) {
    case Field::ApiToken: return apiToken_;
    case Field::AccessToken: return accessToken_;
    case Field::ProjectId: return projectId_;
    case Field::OrganizationId: return organizationId_;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
