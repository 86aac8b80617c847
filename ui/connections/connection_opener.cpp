#include "connection_opener.h"

#include "connection_store.h"
#include "connection_texts.h"
#include "credential_text.h"
#include "credentials.h"
#include "display_text.h"
#include "error_text.h"
#include "sandbox_process.h"
#include "session.h"

#include <tuple>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The same for ever, so that what is remembered about the sandbox is there next time: of the first platform,
/// and of the others a name space for theirs.
const QUuid sandboxId(u"{5b0c6d0e-9a55-4a53-9a4f-5a2a1c3c7d10}"_s);

/// `kind`: null for the first one.
Connection sandboxConnection(const PlatformKind* kind) {
  if (!kind)
    return {.id = sandboxId,
            .name = ConnectionOpener::tr("Sandbox"),
            .baseUrl = {},
            .source = ConnectionSource::Sandbox,
            .credentials = CredentialKind::ApiToken};
  return {.id = QUuid::createUuidV5(sandboxId, kind->id),
          .name = ConnectionOpener::tr("Sandbox (%1)").arg(kind->name),
          .baseUrl = {},
          .platform = kind->id,
          .source = ConnectionSource::Sandbox,
          .credentials = CredentialKind::ApiToken};
}

QString textOf(const SandboxError& error) {
  switch (error.problem) {
    case SandboxProblem::NotStarted:
      return ConnectionOpener::tr(
          "The program tokendesk-sandbox isn't where it belongs, beside this one. Install "
          "Tokendesk again.");
    case SandboxProblem::Timeout: return ConnectionOpener::tr("It didn't answer in time. Try again.");
    case SandboxProblem::DatabaseNotDeleted:
      return ConnectionOpener::tr(
          "Its data couldn't be deleted. Close other windows that use it and try again.");
    case SandboxProblem::EndedEarly:
    case SandboxProblem::BadAnswer:
    case SandboxProblem::Stopped:
      return ConnectionOpener::tr("It ended. Try again, or reset it in the Help menu.");
  }
  Q_UNREACHABLE();
}

/// What keeps a connection from sending anything; empty where nothing does.
QString missingIn(const Connection& connection, const PlatformKind& kind) {
  if (connection.baseUrl.isEmpty()) return ConnectionOpener::tr("It has no base URL.");
  if (methodOf(connection) == SignInMethod::None)
    return kind.signsInUsers ? ConnectionOpener::tr("It has neither an API token nor an access token.")
                             : ConnectionOpener::tr("It has no API token.");
  if (kind.hasAccounts && idInUse(connection.account()).isEmpty())
    return connection.accountType == AccountType::Community
               ? ConnectionOpener::tr("It has no user ID.")
               : ConnectionOpener::tr("It has no organization ID.");
  return {};
}

/// An API token beside an access token isn't used, so the keychain isn't asked for it.
CredentialKinds credentialsInUse(const Connection& connection) {
  const bool isOAuth = methodOf(connection) == SignInMethod::OAuth;
  return CredentialKinds(connection.credentials).setFlag(CredentialKind::ApiToken, !isOAuth);
}

/// With a refresh token alone, an access token is got first.
bool canSignIn(const Secrets& secrets) {
  return kindsOf(secrets).testAnyFlags(CredentialKind::ApiToken | CredentialKind::AccessToken |
                                       CredentialKind::RefreshToken);
}

/// Of a connection whose token isn't where it was put.
QString textOfGone(const Connection& connection) {
  return connection.sessionOnly
             ? ConnectionOpener::tr("Its token was kept for one session only. Enter it again.")
             : ConnectionOpener::tr(
                   "Its token was stored in the keychain and isn't there any more: it was removed, or this "
                   "is "
                   "another keychain. Enter it again.");
}

QString detailedTextOf(const SandboxError& error) {
  return error.detail.isEmpty() ? textOf(error) : textOf(error) + u" [%1]"_s.arg(error.detail);
}

}  // namespace

ConnectionOpener::ConnectionOpener(const Services& services, QObject* parent)
    : QObject(parent), services_(services) {}

ConnectionOpener::~ConnectionOpener() = default;

void ConnectionOpener::openFirst(const First& first) {
  if (first.sandbox) return openSandbox();
  const bool any = first.name.isEmpty();
  const auto saved = any ? services_.connections.first() : services_.connections.find(first.name);
  if (saved) return openSaved(*saved);
  const bool isEnvironment = any || sameConnectionName(first.name, environmentConnectionName.toString());
  if (isEnvironment && services_.environment) return openEnvironment();
  if (isEnvironment && !first.environmentProblems.isEmpty()) {
    QStringList texts;
    for (const EnvironmentProblem& each : first.environmentProblems) texts << describe(each);
    emit missing(tr("The connection of the environment can't be used."),
                 texts.join(u' ') + u' ' + tr("Correct that and start Tokendesk again."));
  } else if (!any) {
    emit missing(tr("There is no connection “%1”.").arg(displayName(first.name)),
                 isEnvironment ? tr("Set GEAI_API_BASE_URL and GEAI_API_KEY, and start Tokendesk again.")
                               : tr("Choose one of those that are there, or make it."));
  }
}

void ConnectionOpener::openSaved(const Connection& connection) {
  const quint64 request = ++request_;
  emit opening(connection);
  const PlatformKind* kind = findKind(services_.platforms, connection.platform);
  if (!kind) return failUnknown(connection);
  if (const QString lacks = missingIn(connection, *kind); !lacks.isEmpty())
    return fail(connection, lacks, tr("Edit the connection and add it. Nothing was sent."));
  services_.credentials.readAll(connection.id, credentialsInUse(connection))
      .then(this, [this, request, connection](const std::expected<Secrets, CredentialFailure>& secrets) {
        if (request != request_) return;
        if (!secrets) return fail(connection, {}, describe(secrets.error().error));
        if (!canSignIn(*secrets)) return fail(connection, {}, textOfGone(connection));
        std::ignore = services_.connections.markUsed(connection.id, services_.clock.now());
        finish(connection, *secrets);
      });
}

void ConnectionOpener::fail(const Connection& connection, const QString& why, const QString& todo) {
  emit failed(connection, {.what = tr("“%1” could not be opened.").arg(displayName(connection.name)) +
                                   (why.isEmpty() ? QString() : u' ' + why),
                           .todo = todo,
                           .needsCredential = true,
                           .again = [this, id = connection.id, connection] {
                             openSaved(services_.connections.find(id).value_or(connection));
                           }});
}

void ConnectionOpener::failUnknown(const Connection& connection) {
  emit failed(connection, {.what = tr("“%1” could not be opened.").arg(displayName(connection.name)),
                           .todo = newerPlatformText(),
                           .again = [this, connection] { openSaved(connection); }});
}

void ConnectionOpener::openSandbox(const QString& platform) {
  sandboxPlatform_ = platform;
  followSandbox(false);
}

// How to sign in is said as it starts. What it said before may not be so any more.
void ConnectionOpener::reopenSandbox() {
  services_.sandbox.stop();
  followSandbox(false);
}

void ConnectionOpener::resetSandbox() {
  followSandbox(true);
}

void ConnectionOpener::openEnvironment() {
  ++request_;
  emit opening(services_.environment->connection);
  finish(services_.environment->connection, services_.environment->secrets);
}

void ConnectionOpener::cancel() {
  ++request_;
}

std::unique_ptr<Session> ConnectionOpener::takeSession() {
  return std::move(session_);
}

void ConnectionOpener::followSandbox(bool reset) {
  const quint64 request = ++request_;
  const PlatformKind* kind = findKind(services_.platforms, sandboxPlatform_);
  const bool isFirst = kind == &services_.platforms.constFirst();
  const Connection connection = sandboxConnection(isFirst ? nullptr : kind);
  emit opening(connection);
  (reset ? services_.sandbox.reset() : services_.sandbox.start())
      .then(this,
            [this, request, connection, reset](const std::expected<SandboxAddress, SandboxError>& address) {
              if (request != request_) return;
              if (!address)
                return failSandbox(connection, tr("The sandbox could not be started."),
                                   detailedTextOf(address.error()), reset);
              takeSandbox(connection, *address);
            });
}

void ConnectionOpener::takeSandbox(Connection connection, const SandboxAddress& address) {
  connection.baseUrl = address.baseUrl;
  if (connection.platform.isEmpty())
    return finish(connection, {{CredentialKind::ApiToken, address.organizationToken}});
  const auto access = address.others.constFind(connection.platform);
  if (access == address.others.cend())
    return failSandbox(connection, tr("The sandbox has no token left that works."),
                       tr("Reset it in the Help menu."), false);
  connection.organizationId = access->organizationId;
  connection.userId = access->userId;
  finish(connection, {{CredentialKind::ApiToken, access->token}});
}

void ConnectionOpener::failSandbox(const Connection& connection, const QString& what, const QString& todo,
                                   bool reset) {
  emit failed(connection, {.what = what, .todo = todo, .again = [this, reset] { followSandbox(reset); }});
}

void ConnectionOpener::finish(const Connection& connection, const Secrets& secrets) {
  SessionCredential credential{.apiToken = secrets.value(CredentialKind::ApiToken)};
  if (methodOf(connection) == SignInMethod::OAuth) {
    const OAuthSession::Services services{.connections = services_.connections,
                                          .credentials = services_.credentials,
                                          .calls = services_.signIn,
                                          .clock = services_.clock};
    credential.oauth = std::make_unique<OAuthSession>(connection, secrets, services);
  }
  const PlatformKind* kind = findKind(services_.platforms, connection.platform);
  auto platform = kind->make(accessTo(connection, credential));
  session_ =
      std::make_unique<Session>(connection, std::move(platform), services_.clock, std::move(credential));
  emit opened();
}

}  // namespace tokendesk
