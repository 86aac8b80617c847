#include "seeded_ai_hub.h"

#include <QJsonDocument>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

QJsonObject SeededAiHub::Reply::object() const {
  return QJsonDocument::fromJson(body).object();
}

SeededAiHub::SeededAiHub(SeedPlan::Kind content, AiHubInstallation installation) : database_(QString()) {
  const AiHubCredentials credentials =
      seedDatabase(database_, SeedPlan{.kind = content}, [] { return true; }, now_).aiHub;
  values_ = {{u"organization"_s, credentials.organizationId},
             {u"user"_s, credentials.userId},
             {u"token"_s, credentials.token},
             {u"serviceToken"_s, credentials.serviceToken},
             {u"communityToken"_s, credentials.communityToken},
             {u"communityUser"_s, credentials.communityUserId}};
  const AiHubTokenStore tokens(database_);
  const auto accounts = AiHubAccountStore(database_).serviceAccounts(credentials.organizationId);
  values_[u"ciRunner"_s] = accounts.value(0).id;
  values_[u"billingExport"_s] = accounts.value(1).id;
  values_[u"ssoGateway"_s] = accounts.value(2).id;
  values_[u"ownId"_s] = tokens.findByValue(credentials.token).value_or(AiHubToken()).id;
  values_[u"ciRunnerId"_s] = tokens.findByValue(credentials.serviceToken).value_or(AiHubToken()).id;
  const AiHubToken external =
      tokens.create({.account = accounts.value(2).id, .name = u"x"_s, .created = now_});
  values_[u"externalToken"_s] = external.value;
  api_.emplace(database_, installation,
               AiHubApi::Clocks{.now = [this] { return now_; }, .steady = [this] { return steady_; }},
               [](const DatabaseError&) {});
}

SeededAiHub::Reply SeededAiHub::send(const QString& request, const QString& credential,
                                     const QByteArray& body) {
  const bool isCommunity = credential == "{communityToken}"_L1;
  return sendWith(request, credential,
                  isCommunity ? u"IB-Context: {communityUser}"_s : u"IB-Context: {organization}"_s, body);
}

SeededAiHub::Reply SeededAiHub::sendWith(const QString& request, const QString& credential,
                                         const QString& headers, const QByteArray& body) {
  const Answer answer = api_->answer(writtenRequest(values_, request, credential, body, headers));
  return {.status = answer.status, .body = answer.body, .headers = answer.headers};
}

QJsonArray SeededAiHub::list(const QString& path, const QString& credential) {
  const QJsonObject object = send(u"GET "_s + path, credential).object();
  return object.isEmpty() ? QJsonArray() : object.begin()->toArray();
}

QJsonObject SeededAiHub::listed(const QString& name, const QString& path, const QString& credential) {
  const QJsonArray all = list(path, credential);
  for (const QJsonValue& each : all) {
    if (each["name"_L1].toString() == name) return each.toObject();
  }
  return {};
}

}  // namespace tokendesk::sandbox
