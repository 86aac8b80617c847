#include "connect_dialog.h"

#include "connection_fields.h"
#include "connection_test_text.h"
#include "connection_texts.h"
#include "credential_text.h"
#include "display_text.h"
#include "sign_in_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int comfortableWidth = 560;
constexpr qsizetype longestCopiedName = maxConnectionName - 20;

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

Connection copyOf(const Connection& original, const QStringList& takenNames) {
  Connection copy = original;
  copy.id = QUuid::createUuid();
  copy.lastUsed = {};
  const auto isTaken = [&takenNames](const QString& name) {
    return std::ranges::any_of(takenNames,
                               [&name](const QString& taken) { return sameConnectionName(taken, name); });
  };
  copy.name = ConnectDialog::tr("%1 (copy)").arg(original.name.left(longestCopiedName));
  for (int number = 2; isTaken(copy.name); ++number)
    copy.name = ConnectDialog::tr("%1 (copy %2)").arg(original.name.left(longestCopiedName)).arg(number);
  return copy;
}

}  // namespace

ConnectDialog::ConnectDialog(const Services& services, QWidget* parent)
    : ConnectDialog(services, Purpose::New, newConnection(), {}, parent) {}

ConnectDialog::ConnectDialog(const Services& services, const Connection& connection, QWidget* parent)
    : ConnectDialog(services, Purpose::Edit, connection, connection.id, parent) {}

ConnectDialog* ConnectDialog::duplicate(const Services& services, const Connection& original,
                                        QWidget* parent) {
  return new ConnectDialog(services, Purpose::Duplicate,
                           copyOf(original, otherNames(services.connections, {})), original.id, parent);
}

ConnectDialog::ConnectDialog(const Services& services, Purpose purpose, const Connection& connection,
                             const QUuid& origin, QWidget* parent)
    : FormDialog(purpose == Purpose::Edit ? tr("Edit Connection") : tr("New Connection"), parent),
      services_(services),
      connection_(connection),
      origin_(origin),
      purpose_(purpose),
      fields_(new ConnectionFields(services.platforms, otherNames(services.connections, connection.id))) {
  setMinimumWidth(comfortableWidth);
  fields_->setConnection(connection);
  setForm(fields_);
  protectTyped();
  setButtons(purpose == Purpose::New ? tr("Conn&ect") : tr("&Save"), tr("&Cancel"));
  connect(fields_, &ConnectionFields::testRequested, this, &ConnectDialog::test);
  connect(fields_, &ConnectionFields::signInRequested, this, &ConnectDialog::signIn);
  connect(fields_, &ConnectionFields::edited, this, [this] { isIncompleteWanted_ = false; });
}

Connection ConnectDialog::edited() const {
  // What became of it while the dialog is open stays, such as the times of a renewed token.
  const auto stored = purpose_ == Purpose::Edit ? services_.connections.find(connection_.id) : std::nullopt;
  Connection connection = stored.value_or(connection_);
  if (testedOrganization_) connection.organizationName = *testedOrganization_;
  fields_->writeTo(connection);
  if (!fields_->newSecrets().isEmpty() || purpose_ == Purpose::Duplicate)
    connection.sessionOnly = fields_->isForSession();
  return connection;
}

void ConnectDialog::test() {
  if (!fields_->checkAddress()) return;
  fields_->testResult().hide();
  const CallOptions options = startWork(tr("Testing the connection…"));
  const CredentialKinds kept =
      fields_->keptSecrets() & (CredentialKind::ApiToken | CredentialKind::AccessToken);
  if (!kept) return testWith(fields_->newSecrets(), options);
  keychain_ = Keychain::Reading;
  services_.credentials.readAll(origin_, kept)
      .then(this, [this, options, step = ++step_](const SecretsRead& stored) {
        if (step != step_ || !isWorking()) return;
        keychain_ = Keychain::Idle;
        Secrets secrets = fields_->newSecrets();
        if (stored) secrets.insert(*stored);
        if (!secrets.isEmpty()) return testWith(secrets, options);
        const CredentialError error =
            stored ? CredentialError{CredentialProblem::NotFound} : stored.error().error;
        if (endWork())
          fields_->testResult().showMessage(InlineMessage::Kind::Error,
                                            tr("The stored token could not be read."), describe(error));
      });
}

void ConnectDialog::testWith(const Secrets& secrets, const CallOptions& options) {
  services_.test(edited(), secrets, options)
      .then(this, [this, step = ++step_](const Outcome<CredentialFacts>& outcome) {
        if (step != step_ || !endWork()) return;
        showTested(outcome);
      });
}

void ConnectDialog::showTested(const Outcome<CredentialFacts>& outcome) {
  const Connection tested = edited();
  if (outcome) testedOrganization_ = outcome->organizationName;
  if (outcome && outcome->account) fields_->correctAccount(*outcome->account);
  showTestResult(fields_->testResult(), outcome, tested.baseUrl.host(), tested.account(),
                 AccountMismatch::Corrected);
}

void ConnectDialog::signIn() {
  if (!fields_->checkUrl()) return;
  const OAuthSignIn known = fields_->signInFacts();
  const bool isStored = connection_.credentials.testFlag(CredentialKind::ClientSecret);
  if (!isStored || !known.client.secret.isEmpty()) return openSignIn(known);

  const quint64 step = startStep(Keychain::Reading, tr("Reading the client secret…"));
  services_.credentials.readAll(origin_, CredentialKind::ClientSecret)
      .then(this, [this, step, known](const SecretsRead& stored) {
        if (!endStep(step)) return;
        OAuthSignIn facts = known;
        if (stored) facts.client.secret = stored->value(CredentialKind::ClientSecret);
        openSignIn(facts);  // where it can't be read, it can be typed
      });
}

void ConnectDialog::openSignIn(const OAuthSignIn& known) {
  auto* dialog = new SignInDialog(tr("Get an Access Token"),
                                  {.calls = services_.signIn, .baseUrl = edited().baseUrl}, known, this);
  connect(dialog, &SignInDialog::signedIn, fields_, &ConnectionFields::setGrant);
  dialog->open();
}

void ConnectDialog::confirm() {
  if (!fields_->checkAll()) return;
  const Connection connection = edited();
  const bool isComplete = !connection.baseUrl.isEmpty() && methodOf(connection) != SignInMethod::None;
  if (!isComplete && !isIncompleteWanted_) return askToSaveIncomplete();
  storeSecrets();
}

void ConnectDialog::askToSaveIncomplete() {
  message().setActions({{.text = tr("Save an&yway"), .trigger = [this] {
                           isIncompleteWanted_ = true;
                           confirm();
                         }}});
  message().showMessage(InlineMessage::Kind::Warning, tr("Nothing can be sent with this connection yet."),
                        tr("Fill in what is missing now, or save it and do that later."));
}

void ConnectDialog::storeSecrets() {
  const CredentialKinds kept = fields_->keptSecrets();
  if (purpose_ != Purpose::Duplicate || !kept) return write(fields_->newSecrets());

  const quint64 step = startStep(Keychain::Reading, tr("Reading the token of the original…"));
  services_.credentials.readAll(origin_, kept).then(this, [this, step, kept](const SecretsRead& read) {
    if (!endStep(step)) return;
    if (read && kindsOf(*read) == kept) {
      Secrets secrets = *read;
      secrets.insert(fields_->newSecrets());
      return write(secrets);
    }
    credentialFailed(tr("The token of the original could not be read."),
                     read ? CredentialError{CredentialProblem::NotFound} : read.error().error);
  });
}

void ConnectDialog::write(const Secrets& secrets) {
  if (secrets.isEmpty()) return removeReplaced();
  if (fields_->isForSession()) {
    services_.credentials.keepForSession(connection_.id, secrets);
    if (purpose_ != Purpose::Edit && written_)
      services_.credentials.removeAll(connection_.id, std::exchange(written_, {}));
    return storeConnection();
  }
  const quint64 step = startStep(Keychain::Writing, tr("Storing the token in the keychain…"));
  written_ |= kindsOf(secrets);
  services_.credentials.writeAll(connection_.id, secrets)
      .then(this, [this, step](const std::expected<void, CredentialFailure>& written) {
        if (!endStep(step)) return;
        if (!written) return credentialFailed(tr("The token was not stored."), written.error().error);
        removeReplaced();
      });
}

// What the connection had and doesn't have any more is not left behind.
void ConnectDialog::removeReplaced() {
  const CredentialKinds had = purpose_ == Purpose::Edit ? connection_.credentials : CredentialKinds();
  const CredentialKinds gone = (had | written_) & ~edited().credentials;
  if (!gone) return storeConnection();
  const quint64 step = startStep(Keychain::Writing, tr("Removing the old token from the keychain…"));
  services_.credentials.removeAll(connection_.id, gone)
      .then(this, [this, step, gone](const QList<CredentialFailure>& failures) {
        if (!endStep(step)) return;
        if (failures.isEmpty()) {
          services_.credentials.dropForSession(connection_.id, gone);
          return storeConnection();
        }
        message().setActions({{.text = tr("Retr&y"), .trigger = [this] { confirm(); }},
                              {.text = tr("Save any&way"), .trigger = [this] { storeConnection(); }}});
        message().showMessage(InlineMessage::Kind::Error, tr("The old token may still be in the keychain."),
                              describeRemoval(failures.first().error));
      });
}

void ConnectDialog::credentialFailed(const QString& what, const CredentialError& error) {
  fields_->offerSession();
  message().setActions({{.text = tr("Retr&y"), .trigger = [this] { confirm(); }}});
  message().showMessage(InlineMessage::Kind::Error, what, describe(error));
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

quint64 ConnectDialog::startStep(Keychain keychain, const QString& text) {
  startWork(text);
  keychain_ = keychain;
  return ++step_;
}

bool ConnectDialog::endStep(quint64 step) {
  if (step != step_ || !endWork()) return false;
  keychain_ = Keychain::Idle;
  return true;
}

void ConnectDialog::stopping() {
  const Keychain was = std::exchange(keychain_, Keychain::Idle);
  if (was == Keychain::Idle) return;
  // A keychain can't be told to stop. Its answer is dropped.
  ++step_;
  if (!endWork()) return;
  message().setActions({});
  QString what = tr("The connection was not saved.");
  if (was == Keychain::Reading) {
    what = tr("Nothing was tested or saved.");
  } else if (purpose_ == Purpose::Edit) {
    what = tr("The connection was not saved, but the keychain may have the new token already.");
  } else {
    services_.credentials.removeAll(connection_.id, std::exchange(written_, {}));
  }
  message().showMessage(InlineMessage::Kind::Info, tr("Stopped."), what);
}

// What was obtained by signing in stands in no field.
bool ConnectDialog::losesTyped() const {
  return FormDialog::losesTyped() || !fields_->newSecrets().isEmpty();
}

void ConnectDialog::done(int result) {
  // Of a connection that comes to nothing, no token stays.
  if (result == Rejected && purpose_ != Purpose::Edit) {
    services_.credentials.dropForSession(connection_.id);
    if (written_) services_.credentials.removeAll(connection_.id, written_);
  }
  FormDialog::done(result);
}

}  // namespace tokendesk
