#include "oauth_sessions.h"

#include "token_id.h"

#include <algorithm>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rememberedSeconds = 24LL * 3600;  // so long a refresh token outlives its access token

}  // namespace

OAuthGrant OAuthSessions::start() {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  sessions_.removeIf([&now](const QHash<QString, Session>::iterator& session) {
    return session->expires.addSecs(rememberedSeconds) < now;
  });
  const OAuthGrant grant{.accessToken = newTokenId(u"access"_s), .refreshToken = newTokenId(u"refresh"_s)};
  sessions_.insert(grant.accessToken,
                   {.refreshToken = grant.refreshToken, .expires = now.addSecs(lifetimeSeconds)});
  return grant;
}

std::optional<OAuthGrant> OAuthSessions::renew(const QString& refreshToken) {
  const auto session = std::find_if(sessions_.begin(), sessions_.end(), [&](const Session& candidate) {
    return candidate.refreshToken == refreshToken;
  });
  if (session == sessions_.end()) return std::nullopt;
  sessions_.erase(session);
  return start();
}

bool OAuthSessions::isValid(const QString& accessToken) const {
  const auto session = sessions_.constFind(accessToken);
  return session != sessions_.constEnd() && session->expires > QDateTime::currentDateTimeUtc();
}

}  // namespace tokendesk::sandbox
