#include "ai_hub_account_api.h"

#include "timestamp.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString typeText(AiHubAccountType type) {
  switch (type) {
    case AiHubAccountType::Organization: return u"organization"_s;
    case AiHubAccountType::Service: return u"service"_s;
    case AiHubAccountType::Community: break;
  }
  return u"community"_s;
}

}  // namespace

Answer readAiHubAccount(const AiHubServices&, const AiHubCall& call) {
  const QString& organization = call.caller.organization;
  return success(
      QJsonObject{{u"user_id"_s, call.caller.id},
                  {u"organization_id"_s, organization.isEmpty() ? QJsonValue() : QJsonValue(organization)},
                  {u"account_type"_s, typeText(call.caller.type)}});
}

Answer listServiceAccounts(const AiHubServices& services, const AiHubCall& call) {
  const QList<AiHubAccount> accounts = services.accounts.serviceAccounts(call.caller.organization);
  QJsonArray array;
  for (const AiHubAccount& account : accounts) {
    array.append(QJsonObject{{u"id"_s, account.id},
                             {u"name"_s, account.name},
                             {u"description"_s, account.description},
                             {u"created_at"_s, zonedTimestamp(account.created)}});
  }
  return success(QJsonObject{{u"service_accounts"_s, array}});
}

}  // namespace tokendesk::sandbox
