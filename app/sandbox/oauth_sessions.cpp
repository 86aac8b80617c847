#include "oauth_sessions.h"

#include "token_id.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rememberedSeconds = 24LL * 3600;  // so long a refresh token outlives its access token

const QString accessPrefix = u"access"_s;

}  // namespace

OAuthSessions::OAuthSessions(std::chrono::seconds lifetime, std::function<QDateTime()> now)
    : lifetime_(lifetime), now_(std::move(now)) {}

OAuthGrant OAuthSessions::start() {
  sessions_.removeIf(
      [this](const QHash<QString, Session>::iterator& session) { return isOver(session.value()); });
  const OAuthGrant grant{.accessToken = newTokenId(accessPrefix), .refreshToken = newTokenId(u"refresh"_s)};
  sessions_.insert(grant.accessToken,
                   {.refreshToken = grant.refreshToken, .expires = now_().addSecs(lifetime_.count())});
  return grant;
}

std::optional<OAuthGrant> OAuthSessions::renew(const QString& refreshToken) {
  const auto session = std::find_if(sessions_.begin(), sessions_.end(), [&](const Session& candidate) {
    return !refreshToken.isEmpty() && candidate.refreshToken == refreshToken;
  });
  if (session == sessions_.end() || isOver(*session)) return std::nullopt;
  session->refreshToken.clear();
  return start();
}

bool OAuthSessions::isAccessToken(const QString& credential) {
  return credential.startsWith(accessPrefix + u'_');
}

OAuthSessions::State OAuthSessions::stateOf(const QString& accessToken) const {
  static const QRegularExpression shape(u"\\A%1_[A-Za-z0-9_-]{43}\\z"_s.arg(accessPrefix));
  const auto session = sessions_.constFind(accessToken);
  if (session == sessions_.constEnd())
    return shape.match(accessToken).hasMatch() ? State::Unknown : State::Malformed;
  if (session->refreshToken.isEmpty()) return State::Replaced;
  return session->expires > now_() ? State::Good : State::Expired;
}

bool OAuthSessions::isOver(const Session& session) const {
  return session.expires.addSecs(rememberedSeconds) <= now_();
}

}  // namespace tokendesk::sandbox
