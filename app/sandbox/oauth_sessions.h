#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
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
  static constexpr std::chrono::seconds defaultLifetime = std::chrono::hours(1);
  static constexpr std::chrono::seconds longestLifetime = std::chrono::days(365);

  /// What an access token is good for.
  enum class State {
    Good,
    Expired,
    Replaced,   ///< by a renewal
    Unknown,    ///< as any is after the sandbox was started anew
    Malformed,  ///< it can't be one, however it begins
  };

  /// Access tokens live as long as `lifetime`, by the clock `now`; refresh tokens a day longer.
  explicit OAuthSessions(
      std::chrono::seconds lifetime = defaultLifetime,
      std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); });

  /// Forgets sessions that are over for good: a client may sign in again and again.
  OAuthGrant start();

  /// A new grant for a refresh token, which works once; none where it is unknown, was used or has expired.
  std::optional<OAuthGrant> renew(const QString& refreshToken);

  /// Whether `credential` begins as every access token does, so that it is meant to be one.
  [[nodiscard]] static bool isAccessToken(const QString& credential);

  /// The state of something that isAccessToken().
  [[nodiscard]] State stateOf(const QString& accessToken) const;

  [[nodiscard]] std::chrono::seconds lifetime() const { return lifetime_; }

 private:
  struct Session {
    QString refreshToken;  // empty once it was used
    QDateTime expires;
  };

  [[nodiscard]] bool isOver(const Session& session) const;

  std::chrono::seconds lifetime_;
  std::function<QDateTime()> now_;
  QHash<QString, Session> sessions_;  // by access token
};

}  // namespace tokendesk::sandbox
