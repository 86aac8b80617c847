#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

/// What a signed-in user holds.
struct OAuthGrant {
  QString accessToken;
  QString refreshToken;
};

/// Who is signed in by user name and password. Kept in memory: the end of the sandbox signs everyone out.
class OAuthSessions {
 public:
  static constexpr int lifetimeSeconds = 3600;

  /// Forgets sessions that expired a while ago: a client may sign in again and again.
  OAuthGrant start();

  /// A new grant for a refresh token, which works once; none where it is unknown.
  std::optional<OAuthGrant> renew(const QString& refreshToken);

  [[nodiscard]] bool isKnown(const QString& accessToken) const { return sessions_.contains(accessToken); }
  [[nodiscard]] bool isValid(const QString& accessToken) const;

 private:
  struct Session {
    QString refreshToken;
    QDateTime expires;
  };

  QHash<QString, Session> sessions_;  // by access token
};

}  // namespace tokendesk::sandbox
