#include "oauth_api.h"

#include "oauth_account.h"

#include <tuple>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

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

/// Who gives a client_secret does no harm: the client has none.
OAuthGrant grantFor(Services& services, const QUrlQuery& form) {
  const QString type = required(form, u"grant_type"_s);
  if (required(form, u"client_id"_s) != oauth_account::clientId) throw Fault::unauthorized();
  if (type == "password"_L1) {
    std::ignore = required(form, u"scope"_s);  // any will do: the one user may do everything
    const bool known = required(form, u"username"_s) == oauth_account::userName;
    if (required(form, u"password"_s) != oauth_account::password || !known) throw Fault::unauthorized();
    return services.sessions.start();
  }
  if (type != "refresh_token"_L1) throw Fault::wrongPattern(u"grant_type"_s);
  const std::optional<OAuthGrant> grant = services.sessions.renew(required(form, u"refresh_token"_s));
  if (!grant) throw Fault::refreshTokenError();
  return *grant;
}

}  // namespace

Answer grantAccess(Services& services, const ApiRequest& request, const Caller&) {
  const OAuthGrant grant = grantFor(services, readForm(request.body));
  return success(QJsonObject{{u"access_token"_s, grant.accessToken},
                             {u"token_type"_s, u"Bearer"_s},
                             {u"expires_in"_s, qint64(services.sessions.lifetime().count())},
                             {u"refresh_token"_s, grant.refreshToken},
                             {u"scope"_s, u"gam_user_data gam_user_roles"_s},
                             {u"user_guid"_s, oauth_account::userGuid.toString()}});
}

}  // namespace tokendesk::sandbox
