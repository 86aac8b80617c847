#include "connection_check.h"

#include "connection_test_text.h"
#include "connection_texts.h"
#include "credential_text.h"
#include "display_text.h"
#include "inline_message.h"

#include <tuple>
#include <utility>

namespace tokendesk {

namespace {

CredentialKind signingKind(const Connection& connection) {
  return methodOf(connection) == SignInMethod::OAuth ? CredentialKind::AccessToken : CredentialKind::ApiToken;
}

QString unreadText(CredentialKind kind) {
  switch (kind) {
    case CredentialKind::ApiToken: return ConnectionCheck::tr("The API token of “%1” could not be read.");
    case CredentialKind::AccessToken:
      return ConnectionCheck::tr("The access token of “%1” could not be read.");
    case CredentialKind::RefreshToken:
      return ConnectionCheck::tr("The refresh token of “%1” could not be read.");
    case CredentialKind::ClientSecret:
      return ConnectionCheck::tr("The client secret of “%1” could not be read.");
  }
  Q_UNREACHABLE();
}

}  // namespace

ConnectionCheck::ConnectionCheck(const ConnectDialog::Services& services, InlineMessage& message,
                                 QObject* parent)
    : QObject(parent), services_(services), message_(message) {}

ConnectionCheck::~ConnectionCheck() {
  ++step_;
  stop_.request_stop();
}

void ConnectionCheck::test(const Connection& connection) {
  if (running_ || !canBeSent(connection)) return;
  start(tr("Testing the connection…"));
  read(connection);
}

void ConnectionCheck::test(const Connection& connection, const Secrets& secrets) {
  if (running_ || !canBeSent(connection)) return;
  start(tr("Testing the connection…"));
  send(connection, secrets);
}

void ConnectionCheck::cancel() {
  if (!running_) return;
  if (!isReading_) {
    stop_.request_stop();
    return;
  }
  ++step_;  // a keychain can't be told to stop
  end();
  message_.showMessage(InlineMessage::Kind::Info, tr("Stopped."), tr("The connection was not tested."));
}

bool ConnectionCheck::canBeSent(const Connection& connection) {
  QStringList missing;
  const PlatformKind* kind = findKind(services_.platforms, connection.platform);
  if (!kind) missing << newerPlatformText();
  for (const ConnectionWarning warning : connectionWarnings(connection, kind && kind->hasAccounts)) {
    if (keepsFromSending(warning)) missing << describe(warning);
  }
  if (missing.isEmpty()) return true;
  message_.setActions({});
  message_.setDismissible(true);
  message_.showMessage(InlineMessage::Kind::Warning,
                       tr("“%1” can't be tested yet.").arg(displayName(connection.name)), missing.join(u' '));
  return false;
}

void ConnectionCheck::start(const QString& text) {
  running_ = true;
  stop_ = std::stop_source();
  message_.hide();
  message_.setActions({});
  message_.setDismissible(true);
  emit started(text);
}

void ConnectionCheck::end() {
  running_ = false;
  isReading_ = false;
  emit ended();
}

void ConnectionCheck::read(const Connection& connection) {
  isReading_ = true;
  const CredentialKinds tokens =
      connection.credentials & (CredentialKind::ApiToken | CredentialKind::AccessToken);
  services_.credentials.readAll(connection.id, tokens)
      .then(
          this, [this, connection, step = ++step_](const std::expected<Secrets, CredentialFailure>& secrets) {
            if (step != step_) return;
            isReading_ = false;
            const CredentialKind needed = signingKind(connection);
            if (secrets && secrets->contains(needed)) return send(connection, *secrets);
            end();
            tellUnread(connection,
                       secrets ? CredentialFailure{needed, {CredentialProblem::NotFound}} : secrets.error());
          });
}

void ConnectionCheck::send(const Connection& connection, const Secrets& secrets) {
  services_.test(connection, secrets, {.stop = stop_.get_token()})
      .then(this, [this, connection, step = ++step_](const Outcome<CredentialFacts>& outcome) {
        if (step != step_) return;
        end();
        showTestResult(message_, outcome, connection.name, connection.account(), AccountMismatch::Told);
        // not worth a message where it can't be: it is asked again at the next test
        if (outcome && !outcome->organizationName.isEmpty())
          std::ignore = services_.connections.setOrganizationName(connection.id, outcome->organizationName);
      });
}

void ConnectionCheck::tellUnread(const Connection& connection, const CredentialFailure& failure) {
  const bool isGone = failure.error.problem == CredentialProblem::NotFound;
  message_.setActions({{.text = tr("&Retry"), .trigger = [this, connection] { test(connection); }}});
  message_.showMessage(InlineMessage::Kind::Error, unreadText(failure.kind).arg(displayName(connection.name)),
                       isGone ? describe(failure.error) : describeRemoval(failure.error));
}

}  // namespace tokendesk
