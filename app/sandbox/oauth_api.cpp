#include "oauth_api.h"

#include <tuple>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The one user there is. Not a secret: the sandbox holds made-up data and listens on this machine only.
constexpr QStringView clientId = u"tokendesk-sandbox";
constexpr QStringView userName = u"admin@training.example";
constexpr QStringView password = u"sandbox";
constexpr QStringView userGuid = u"5d0c2c5e-6a0f-4a39-9d0e-2f6d7f0b7a11";

QUrlQuery readForm(const QByteArray& body) {
  // A form writes a space as `+`, which QUrlQuery leaves alone.
  QByteArray text = body;
  return QUrlQuery(QString::fromUtf8(text.replace('+', "%20")));
}

QString required(const QUrlQuery& form, const QString& field) {
  const QString value = form.queryItemValue(field, QUrl::FullyDecoded);
  if (value.isEmpty()) throw Fault::required(field);
  return value;
}

OAuthGrant grantFor(Services& services, const QUrlQuery& form) {
  const QString type = required(form, u"grant_type"_s);
  if (required(form, u"client_id"_s) != clientId) throw Fault(401, 401, u"Unauthorized"_s);
  if (type == "password"_L1) {
    std::ignore = required(form, u"scope"_s);  // any will do: the one user may do everything
    const bool known = required(form, u"username"_s) == userName;
    if (required(form, u"password"_s) != password || !known) throw Fault(401, 401, u"Unauthorized"_s);
    return services.sessions.start();
  }
  if (type != "refresh_token"_L1) throw Fault::wrongPattern(u"grant_type"_s);
  const std::optional<OAuthGrant> grant = services.sessions.renew(required(form, u"refresh_token"_s));
  if (!grant) throw Fault(401, 101, u"Refresh token error"_s);
  return *grant;
}

}  // namespace

Answer grantAccess(Services& services, const ApiRequest& request, const Caller&) {
  const OAuthGrant grant = grantFor(services, readForm(request.body));
  return success(QJsonObject{{u"access_token"_s, grant.accessToken},
                             {u"token_type"_s, u"Bearer"_s},
                             {u"expires_in"_s, OAuthSessions::lifetimeSeconds},
                             {u"refresh_token"_s, grant.refreshToken},
                             {u"scope"_s, u"gam_user_data gam_user_roles"_s},
                             {u"user_guid"_s, userGuid.toString()}});
}

}  // namespace tokendesk::sandbox
