#include "planted_account.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

QJsonObject tokenOf(const QString& id, const QString& name) {
  return {{u"id"_s, id}, {u"name"_s, name}, {u"status"_s, u"active"_s}, {u"expires_at"_s, QJsonValue::Null}};
}

}  // namespace

QJsonObject PlantedAccount::answer(const QHttpServerRequest& request) {
  const QString last = request.url().path().section(u'/', -1);
  if (last == u"account")
    return {{u"user_id"_s, u"u"_s}, {u"organization_id"_s, u"o"_s}, {u"account_type"_s, u"organization"_s}};
  if (last == u"service-accounts")
    return {{u"service_accounts"_s, QJsonArray{QJsonObject{{u"id"_s, u"s"_s}, {u"name"_s, u"Robot"_s}}}}};
  if (last == u"refresh") return issued(u"1"_s, u"alpha"_s);
  if (request.method() == Method::Post) {
    const QJsonObject draft = QJsonDocument::fromJson(request.body()).object();
    return issued(u"2"_s, draft[u"name"].toString());
  }
  if (request.method() == Method::Delete) return {{u"deleted"_s, 1}};
  return {{u"tokens"_s, QJsonArray{tokenOf(u"1"_s, u"alpha"_s)}}};
}

QJsonObject PlantedAccount::issued(const QString& id, const QString& name) {
  QJsonObject token = tokenOf(id, name);
  token[u"access_token"_s] = QString::fromUtf8(secrets_.plant(u"value"_s).reveal());
  return token;
}

}  // namespace tokendesk
