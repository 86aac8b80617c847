#include "session_dialog.h"

#include "connection_store.h"
#include "connection_texts.h"
#include "credentials.h"
#include "display_text.h"
#include "error_text.h"
#include "fingerprint.h"
#include "fit_height.h"
#include "form_grid.h"
#include "icons.h"
#include "inline_message.h"
#include "keychain_backend.h"
#include "local_times.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 520;
constexpr int margin = 16;
constexpr int spacing = 12;

bool hasAccounts(const Session& session) {
  return session.accountServices() != nullptr;
}

/// Where users sign in, with the name that PyGEAI has for it.
QString methodText(const Session& session) {
  if (hasAccounts(session)) return methodWords(session.connection());
  return session.oauth() ? SessionDialog::tr("OAuth access token (OAUTH_TOKEN)")
                         : SessionDialog::tr("API token (API_KEY)");
}

QString expiryText(const Session& session) {
  if (session.platform().capabilities().tokensExpire)
    return SessionDialog::tr("Each token has its own expiry. The list of tokens shows it.");
  if (!session.oauth()) return SessionDialog::tr("Never. The token works until it is blocked or revoked.");
  const OAuthGrant& grant = session.oauth()->tokens().grant();
  if (!grant.expires.isValid()) return SessionDialog::tr("Not known. Only the platform can tell.");
  const QString until = momentText(grant.expires);
  return grant.refreshToken.isEmpty()
             ? SessionDialog::tr("%1. Then you have to sign in again.").arg(until)
             : SessionDialog::tr("%1. Before that, the access token is renewed.").arg(until);
}

/// In a row that says "Asking" or nothing until it is known; for screen readers too.
void setValue(QLabel* value, const QString& text) {
  value->setText(text);
  value->setAccessibleDescription(text);
}

QString scopeText(const CredentialFacts& facts) {
  if (facts.projectId.isEmpty()) return SessionDialog::tr("Organization");
  return facts.projectName.isEmpty() ? SessionDialog::tr("Project")
                                     : SessionDialog::tr("Project “%1”").arg(displayName(facts.projectName));
}

}  // namespace

SessionDialog::SessionDialog(Session& session, const Services& services, QWidget* parent)
    : QDialog(parent),
      session_(session),
      services_(services),
      message_(new InlineMessage),
      warnings_(new InlineMessage) {
  setWindowTitle(tr("Session"));
  setModal(true);
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(comfortableWidth);

  auto* heading = new QLabel(displayName(session.connection().name));
  heading->setTextFormat(Qt::PlainText);
  heading->setFont(headingFont(font()));
  auto* form = new QWidget;
  addRows(new FormGrid(form));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(spacing);
  layout->addWidget(heading);
  layout->addWidget(warnings_);
  layout->addWidget(message_);
  layout->addWidget(form);
  layout->addWidget(buttons);

  if (OAuthSession* oauth = session.oauth()) {
    connect(&oauth->tokens(), &AccessTokenKeeper::renewed, this, &SessionDialog::showCredential);
    connect(&oauth->tokens(), &AccessTokenKeeper::needsSignInChanged, this, &SessionDialog::showWarnings);
  }
  message_->setActions({{tr("&Retry"), [this] { askPlatform(); }}});
  showCredential();
  showStorage();
  showWarnings();
  askPlatform();
}

SessionDialog::~SessionDialog() {
  stop_.request_stop();
}

bool SessionDialog::event(QEvent* event) {
  const bool handled = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
    fitHeight(*this, comfortableWidth);
  if (event->type() == QEvent::Resize) keepTextsWhole(*this);
  return handled;
}

void SessionDialog::addRows(FormGrid* grid) {
  const Connection& connection = session_.connection();
  addRow(grid, tr("Environment"), environmentWord(connection.environment));
  addRow(grid, tr("Base URL"), displayText(connection.baseUrl.toDisplayString()));
  addRow(grid, tr("Method"), methodText(session_));
  credential_ = addRow(grid, tr("Credential"));
  credential_->setFont(monospaceFont());
  //: the credential
  storage_ = addRow(grid, tr("Kept in"));
  expiry_ = addRow(grid, tr("Expires"));
  scope_ = addRow(grid, hasAccounts(session_) ? tr("Account") : tr("Scope"), tr("Asking the platform…"));
  addIdentity(grid, tr("Organization"), tr("Copy ID of the organization"), organization_);
  if (hasAccounts(session_)) return addIdentity(grid, tr("User"), tr("Copy ID of the user"), user_);
  addIdentity(grid, tr("Project"), tr("Copy ID of the project"), project_);
}

QLabel* SessionDialog::addRow(FormGrid* grid, const QString& label, const QString& text) {
  QLabel* value = plainTextLabel(text);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  grid->addRow(label, value);
  return value;
}

void SessionDialog::addIdentity(FormGrid* grid, const QString& label, const QString& copyName,
                                Identity& identity) {
  identity.text = plainTextLabel();
  identity.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  identity.copy = new QPushButton(icon(IconName::Copy), tr("Copy ID"));
  identity.copy->setAccessibleName(copyName);
  identity.copy->setAutoDefault(false);
  connect(identity.copy, &QPushButton::clicked, this,
          [&identity] { QGuiApplication::clipboard()->setText(identity.id); });
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(identity.text, 1);
  layout->addWidget(identity.copy);
  grid->addRow(label, row);
  show(identity, {}, {}, {});
}

void SessionDialog::show(Identity& identity, const QString& name, const QString& id, const QString& without) {
  identity.id = id;
  QStringList lines;
  if (!name.isEmpty()) lines << displayName(name);
  if (!id.isEmpty()) lines << displayText(id);
  if (lines.isEmpty()) lines << without;
  identity.text->setText(breakable(lines.join(u'\n')));
  identity.text->setAccessibleDescription(lines.join(u", "_s));
  identity.copy->setVisible(!id.isEmpty());
}

void SessionDialog::showCredential() {
  setValue(credential_, isolated(fingerprint(session_.activeCredential())));
  setValue(expiry_, expiryText(session_));
}

void SessionDialog::showStorage() {
  const Connection& connection = session_.connection();
  switch (connection.source) {
    case ConnectionSource::Sandbox: setValue(storage_, tr("Memory, as it is the sandbox's own")); return;
    case ConnectionSource::Environment:
      setValue(storage_, tr("Environment variables: %1")
                             .arg(QLocale().createSeparatedList(services_.environment->variables)));
      return;
    case ConnectionSource::Saved: break;
  }
  if (services_.credentials.isSessionOnly(connection.id)) {
    setValue(storage_, tr("Memory, for this session only"));
    return;
  }
  setValue(storage_, tr("Keychain"));
  nameKeychainBackend(
      this, [this](const QString& backend) { setValue(storage_, tr("Keychain: %1").arg(backend)); });
}

void SessionDialog::askPlatform() {
  message_->hide();
  setValue(scope_, tr("Asking the platform…"));
  session_.platform()
      .validate({.stop = stop_.get_token()})
      .then(this, [this](const Outcome<CredentialFacts>& outcome) { takeFacts(outcome); });
}

void SessionDialog::takeFacts(const Outcome<CredentialFacts>& outcome) {
  const Connection& connection = session_.connection();
  if (!outcome) {
    showUnknown();
    const ErrorText text = describe(outcome.error(), Operation::Connect, displayName(connection.name));
    message_->showMessage(InlineMessage::Kind::Error, text.what, text.details(), text.facts);
    return;
  }
  showFacts(*outcome);
  // what the list of connections shows; not worth a message
  std::ignore = services_.connections.setOrganizationName(connection.id, outcome->organizationName);
}

void SessionDialog::showFacts(const CredentialFacts& facts) {
  if (facts.account) {
    setValue(scope_, accountWord(facts.account->type));
    show(organization_, facts.organizationName, facts.account->organizationId, tr("None", "organization"));
    show(user_, {}, facts.account->userId, tr("Not known", "user"));
    return;
  }
  setValue(scope_, scopeText(facts));
  show(organization_, facts.organizationName, facts.organizationId, tr("Not known", "organization"));
  show(project_, facts.projectName, facts.projectId, tr("None. The credential is the organization's."));
}

void SessionDialog::showUnknown() {
  const Connection& connection = session_.connection();
  setValue(scope_, hasAccounts(session_) ? tr("Not known", "account") : tr("Not known", "scope"));
  show(organization_, connection.organizationName, connection.organizationId,
       tr("Not known", "organization"));
  hasAccounts(session_) ? show(user_, {}, connection.userId, tr("Not known", "user"))
                        : show(project_, {}, connection.projectId, tr("Not known", "project"));
}

void SessionDialog::showWarnings() {
  QStringList sentences;
  for (const ConnectionWarning warning : connectionWarnings(session_.connection(), hasAccounts(session_)))
    sentences << describe(warning);
  if (session_.oauth() && session_.oauth()->tokens().needsSignIn())
    sentences << tr("The sign-in can't be renewed.");
  if (sentences.isEmpty()) return warnings_->hide();
  const QString first = sentences.takeFirst();
  warnings_->showMessage(InlineMessage::Kind::Warning, first, sentences.join(u' '));
}

}  // namespace tokendesk
