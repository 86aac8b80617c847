#pragma once

#include "ai_hub_api.h"
#include "database.h"
#include "seed.h"
#include "written_request.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace tokendesk::sandbox {

/// The AI Hub API over a database in memory that was seeded at noon of 22 November 2026, UTC, which is what
/// its clock shows until a test moves it.
///
/// Requests may hold placeholders: {organization} {user} {token} {serviceToken} {communityToken}
/// {communityUser}; of the service accounts {ciRunner} {billingExport} {ssoGateway}; {ownId} {ciRunnerId} are
/// ids of the tokens that {token} and {serviceToken} are values of. {externalToken} is one of {ssoGateway}.
class SeededAiHub {
 public:
  struct Reply {
    int status = 0;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QString text(const QString& field) const { return object()[field].toString(); }
    /// Of the error.
    [[nodiscard]] QString code() const { return error(u"code"); }
    [[nodiscard]] QString message() const { return error(u"message"); }
    [[nodiscard]] QString field() const { return error(u"field"); }

   private:
    [[nodiscard]] QString error(QStringView name) const { return object()[u"error"][name].toString(); }
  };

  explicit SeededAiHub(SeedPlan::Kind content = SeedPlan::Kind::Empty, AiHubInstallation installation = {});

  /// With the right `IB-Context`. `credential` is {token}, {serviceToken}, {communityToken} or
  /// {externalToken}, or the value of a token of the organization.
  Reply send(const QString& request, const QString& credential = QStringLiteral("{token}"),
             const QByteArray& body = {});

  /// With these headers.
  Reply sendWith(const QString& request, const QString& credential, const QString& headers,
                 const QByteArray& body = {});

  /// What a list at the path holds; by default the administrator's tokens.
  QJsonArray list(const QString& path = QStringLiteral("/api/v2/oauth/tokens"),
                  const QString& credential = QStringLiteral("{token}"));
  /// The one of this name in it.
  QJsonObject listed(const QString& name, const QString& path = QStringLiteral("/api/v2/oauth/tokens"),
                     const QString& credential = QStringLiteral("{token}"));

  void moveClock(qint64 seconds) { now_ = now_.addSecs(seconds); }
  [[nodiscard]] QDateTime now() const { return now_; }
  void moveSteadyClock(std::chrono::milliseconds by) { steady_ += by; }

  [[nodiscard]] QString value(const QString& name) const { return values_.value(name); }
  [[nodiscard]] const Database& database() const { return database_; }

 private:
  QDateTime now_{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
  std::chrono::steady_clock::time_point steady_;
  Database database_;
  Placeholders values_;
  std::optional<AiHubApi> api_;  // once the database is seeded
};

}  // namespace tokendesk::sandbox
