#pragma once

#include "access_token_keeper.h"
#include "scripted_calls.h"
#include "set_clock.h"

#include <QTest>

#include <memory>

namespace tokendesk {

using namespace std::chrono_literals;

/// A keeper of a token that was obtained at noon and is good for 1000 s, with a clock and renewals that the
/// test rules.
class KeeperCase {
 public:
  using Renewals = ScriptedCalls<Secret, OAuthGrant>;  // with the refresh token

  KeeperCase() { keep(grantOf("one")); }

  void keep(const OAuthGrant& grant) {
    keeper = std::make_unique<AccessTokenKeeper>(
        grant, [this](const Secret& refreshToken) { return renewals.start(refreshToken, {}); }, clock);
  }

  /// The tokens `name` and `name`-refresh, good from now on.
  [[nodiscard]] OAuthGrant grantOf(const QByteArray& name, std::chrono::milliseconds lifetime = 1000s) const {
    return {.accessToken = Secret(name),
            .refreshToken = Secret(name + "-refresh"),
            .obtained = clock.now(),
            .expires = clock.now().addMSecs(lifetime.count())};
  }

  [[nodiscard]] Job<Secret> token() const { return keeper->token({}); }
  [[nodiscard]] Job<Secret> replacementFor(const QByteArray& rejected) const {
    return keeper->replacementFor(Secret(rejected), {});
  }

  void letTokenBeDue() { clock.advance(800s); }
  void letTokenExpire() { clock.advance(1000s); }

  SetClock clock;
  Renewals renewals;
  std::unique_ptr<AccessTokenKeeper> keeper;
};

/// How a job ended: the token, the kind of the error as "error 1", or "waits". After what the event loop has
/// to do for it.
inline QString endOf(const Job<Secret>& job) {
  QCoreApplication::processEvents();
  if (!job.isFinished()) return QStringLiteral("waits");
  const Outcome<Secret> outcome = job.result();
  if (outcome) return QString::fromUtf8(outcome->reveal());
  return QStringLiteral("error %1").arg(static_cast<int>(outcome.error().kind));
}

inline QString errorOf(ApiErrorKind kind) {
  return QStringLiteral("error %1").arg(static_cast<int>(kind));
}

}  // namespace tokendesk
