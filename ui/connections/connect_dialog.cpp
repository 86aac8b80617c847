#include "connect_dialog.h"

#include "connection_fields.h"
#include "connection_texts.h"
#include "display_text.h"

#include <QPushButton>

namespace tokendesk {

namespace {

constexpr int comfortableWidth = 520;

QStringList otherNames(const ConnectionStore& store, const QUuid& own) {
  QStringList names;
  for (const Connection& each : store.connections()) {
    if (each.id != own) names << each.name;
  }
  return names;
}

Connection newConnection() {
  Connection connection;
  connection.id = QUuid::createUuid();
  return connection;
}

}  // namespace

ConnectDialog::ConnectDialog(const Services& services, QWidget* parent)
    : ConnectDialog(services, newConnection(), true, parent) {}

ConnectDialog::ConnectDialog(const Services& services, const Connection& connection, QWidget* parent)
    : ConnectDialog(services, connection, false, parent) {}

ConnectDialog::ConnectDialog(const Services& services, const Connection& connection, bool isNew,
                             QWidget* parent)
    : FormDialog(isNew ? tr("New Connection") : tr("Edit Connection"), parent),
      services_(services),
      connection_(connection),
      isNew_(isNew),
      fields_(new ConnectionFields(otherNames(services.connections, connection.id), !isNew)) {
  setMinimumWidth(comfortableWidth);
  fields_->setConnection(connection);
  setForm(fields_);
  setButtons(isNew ? tr("Conn&ect") : tr("&Save"), tr("&Cancel"));
  connect(fields_, &ConnectionFields::testRequested, this, &ConnectDialog::test);
}

Connection ConnectDialog::edited() const {
  Connection connection = connection_;
  connection.name = fields_->name();
  connection.baseUrl = fields_->baseUrl();
  connection.environment = fields_->environment();
  return connection;
}

void ConnectDialog::test() {
  if (!fields_->checkAddress()) return;
  fields_->testResult().hide();
  const CallOptions options = startWork(tr("Testing the connection…"));
  const Secret typed = fields_->token();
  if (!typed.isEmpty()) {
    testWith(typed, options);
    return;
  }
  keychain_ = Keychain::Reading;
  services_.credentials.read(connection_.id, CredentialKind::ApiToken)
      .then(this, [this, options, step = ++step_](const std::expected<Secret, CredentialError>& stored) {
        if (step != step_ || !isWorking()) return;
        keychain_ = Keychain::Idle;
        if (stored) {
          testWith(*stored, options);
        } else if (endWork()) {
          fields_->testResult().showMessage(InlineMessage::Kind::Error,
                                            tr("The stored token could not be read."),
                                            describe(stored.error()));
        }
      });
}

void ConnectDialog::testWith(const Secret& token, const CallOptions& options) {
  services_.test(fields_->baseUrl(), token, options)
      .then(this, [this, step = ++step_](const Outcome<CredentialFacts>& outcome) {
        if (step == step_ && endWork()) showTestResult(outcome);
      });
}

void ConnectDialog::showTestResult(const Outcome<CredentialFacts>& outcome) {
  if (!outcome) {
    const ErrorText text = describe(outcome.error(), Operation::Connect, fields_->baseUrl().host());
    const bool wasStopped = outcome.error().kind == ApiErrorKind::Cancelled;
    fields_->testResult().showMessage(wasStopped ? InlineMessage::Kind::Info : InlineMessage::Kind::Error,
                                      text.what, text.details());
    return;
  }
  QStringList facts;
  if (!outcome->organizationName.isEmpty())
    facts << tr("Organization: %1.").arg(displayName(outcome->organizationName));
  if (!outcome->projectName.isEmpty()) {
    facts << tr("Project: %1.").arg(displayName(outcome->projectName));
  } else if (outcome->projectId.isEmpty()) {
    facts << tr("The token reaches the whole organization.");
  }
  fields_->testResult().showMessage(InlineMessage::Kind::Success, tr("The connection works."),
                                    facts.join(u' '));
}

void ConnectDialog::confirm() {
  if (!fields_->checkAll()) return;
  if (fields_->token().isEmpty()) {
    storeConnection();
    return;
  }
  storeCredential();
}

void ConnectDialog::storeCredential() {
  const Secret token = fields_->token();
  if (fields_->isForSession()) {
    services_.credentials.keepForSession(connection_.id, CredentialKind::ApiToken, token);
    storeConnection();
    return;
  }
  startWork(tr("Storing the token in the keychain…"));
  keychain_ = Keychain::Writing;
  services_.credentials.write(connection_.id, CredentialKind::ApiToken, token)
      .then(this, [this, step = ++step_](const std::expected<void, CredentialError>& written) {
        if (step != step_ || !endWork()) return;
        keychain_ = Keychain::Idle;
        if (written) {
          hasStoredCredential_ = true;
          storeConnection();
        } else {
          credentialFailed(written.error());
        }
      });
}

void ConnectDialog::credentialFailed(const CredentialError& error) {
  fields_->offerSession();
  message().setActions({{.text = tr("Retr&y"), .trigger = [this] { confirm(); }}});
  message().showMessage(InlineMessage::Kind::Error, tr("The token was not stored."), describe(error));
}

void ConnectDialog::storeConnection() {
  const Connection connection = edited();
  const auto stored = services_.connections.save(connection);
  if (stored) {
    emit saved(connection);
    accept();
    return;
  }
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Error, tr("The connection was not saved."),
                        describe(stored.error()));
}

void ConnectDialog::stopping() {
  const Keychain was = std::exchange(keychain_, Keychain::Idle);
  if (was == Keychain::Idle) return;
  // A keychain can't be told to stop. Its answer is dropped.
  ++step_;
  if (!endWork()) return;
  message().setActions({});
  if (was == Keychain::Reading) {
    message().showMessage(InlineMessage::Kind::Info, tr("Stopped."), tr("The connection was not tested."));
  } else if (isNew_) {
    services_.credentials.remove(connection_.id, CredentialKind::ApiToken);
    message().showMessage(InlineMessage::Kind::Info, tr("Stopped."), tr("The connection was not saved."));
  } else {
    message().showMessage(
        InlineMessage::Kind::Info, tr("Stopped."),
        tr("The connection was not saved, but the keychain may have the new token already."));
  }
}

void ConnectDialog::done(int result) {
  // Of a connection that comes to nothing, no token stays.
  if (result == Rejected && isNew_) {
    services_.credentials.dropForSession(connection_.id, CredentialKind::ApiToken);
    if (hasStoredCredential_) services_.credentials.remove(connection_.id, CredentialKind::ApiToken);
  }
  FormDialog::done(result);
}

}  // namespace tokendesk
