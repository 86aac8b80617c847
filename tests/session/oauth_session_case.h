#pragma once

#include "connection_store.h"
#include "oauth_session.h"
#include "scripted_calls.h"
#include "scripted_keychain.h"
#include "set_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

using namespace std::chrono_literals;

/// A stay over a real settings file, with a keychain, a clock and renewals that the test rules. To be
/// inherited by a test, which calls start() and end() around each of its functions.
class OAuthSessionCase {
 protected:
  static constexpr auto lifetime = 1000s;

  /// What a renewal was asked with.
  struct Asked {
    QUrl baseUrl;
    OAuthClient client;
    Secret refreshToken;
  };

  void start() {
    world_ = std::make_unique<World>();
    const OAuthGrant first = grantOf("one");
    Connection& connection = world_->connection;
    connection.id = QUuid::createUuid();
    connection.name = QStringLiteral("Training");
    connection.baseUrl = QUrl(QStringLiteral("https://api.saia.ai/platform"));
    connection.credentials = kindsOf(secretsNamed("one"));
    connection.projectId = QStringLiteral("p1");
    connection.oauth = {.clientId = QStringLiteral("console"),
                        .userName = QStringLiteral("ada"),
                        .scope = QStringLiteral("reading"),
                        .obtained = first.obtained,
                        .expires = first.expires};
  }
  void end() {
    session_.reset();
    QCoreApplication::sendPostedEvents();  // of the keychain
    world_.reset();
  }

  /// Everything that outlives the stay.
  struct World {
    QTemporaryDir folder;
    SettingsFile file{folder.filePath(QStringLiteral("settings.json"))};
    ConnectionStore connections{file};
    ScriptedKeychain keychain;
    Credentials credentials{keychain};
    ScriptedCalls<Asked, OAuthGrant> renewals;
    SignInCalls calls{.signIn = {},
                      .renew = [this](const QUrl& baseUrl, const OAuthClient& client, const Secret& token,
                                      const CallOptions& options) {
                        return renewals.start({baseUrl, client, token}, options);
                      }};
    SetClock clock;
    Connection connection;
  };

  std::unique_ptr<World> world_;
  std::unique_ptr<OAuthSession> session_;

  OAuthGrant grantOf(const QByteArray& name) const {
    return {.accessToken = Secret("access_" + name),
            .refreshToken = Secret("refresh_" + name),
            .obtained = world_->clock.now(),
            .expires = world_->clock.now().addSecs(lifetime.count())};
  }
  static Secrets secretsNamed(const QByteArray& name) {
    return {{CredentialKind::AccessToken, Secret("access_" + name)},
            {CredentialKind::RefreshToken, Secret("refresh_" + name)},
            {CredentialKind::ClientSecret, Secret("sesame_one")}};
  }
  void open(const Secrets& secrets) {
    const OAuthSession::Services services{.connections = world_->connections,
                                          .credentials = world_->credentials,
                                          .calls = world_->calls,
                                          .clock = world_->clock};
    session_ = std::make_unique<OAuthSession>(world_->connection, secrets, services);
  }
  /// One whose tokens and client secret are in the keychain.
  void openSaved() {
    QVERIFY(world_->connections.save(world_->connection).has_value());
    world_->keychain.secrets[world_->connection.id] = secretsNamed("one");
    open(secretsNamed("one"));
  }
  /// Lets the token at hand be renewed by `grant`.
  void renew(const OAuthGrant& grant) {
    world_->clock.advance(lifetime * 8 / 10);
    const Job<Secret> token = session_->tokens().token({});
    QTRY_COMPARE(world_->renewals.waiting(), 1);
    QVERIFY(world_->renewals.finish(grant));
    QTRY_VERIFY(token.isFinished());
  }
  Connection savedOne() const {
    return world_->connections.find(world_->connection.id).value_or(Connection());
  }
  Secrets keptOnes() const { return world_->keychain.secrets.value(world_->connection.id); }
};

}  // namespace tokendesk
