#include "ai_hub_seed.h"

#include "ai_hub_demo.h"
#include "ai_hub_token_store.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString newId() {
  return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Whole days before and after, so that what expires does so on the day it says in any calendar. What is past
/// is moved by some minutes, so that not all happened at one time of day.
AiHubToken tokenFrom(const AiHubDemoToken& demo, const QString& account, const QDateTime& now) {
  const qint64 minutes = (demo.name.size() * 67 + demo.created * qint64{13}) % 600;
  AiHubToken token{.account = account,
                   .name = demo.name.toString(),
                   .description = demo.description.toString(),
                   .created = now.addDays(-demo.created).addSecs(-minutes * 60)};
  if (demo.expires) token.expires = now.addDays(*demo.expires);
  if (demo.lastUsed) token.lastUsed = now.addDays(-*demo.lastUsed).addSecs(-minutes * 60);
  return token;
}

QString workingToken(const Database& database, const std::optional<AiHubAccount>& account,
                     const QDateTime& now) {
  if (!account) return {};
  return AiHubTokenStore(database).firstWorking(account->id, now).value_or(AiHubToken()).value;
}

}  // namespace

void seedAiHub(const Database& database, AiHubContent content, const QDateTime& now) {
  const AiHubAccountStore accounts(database);
  if (accounts.first(AiHubAccountType::Organization)) return;
  const AiHubTokenStore tokens(database);
  const QString organization = newId();
  for (const AiHubDemoAccount& demo : aiHubDemoAccounts()) {
    const AiHubAccount account{
        .id = newId(),
        .type = demo.type,
        .organization = demo.type == AiHubAccountType::Community ? QString() : organization,
        .name = demo.name.toString(),
        .description = demo.description.toString(),
        .created = now.addDays(demo.tokens.empty() ? -100 : -demo.tokens.front().created - 1),
        .externallyManaged = demo.externallyManaged};
    accounts.add(account);
    const size_t wanted = content == AiHubContent::Demo ? demo.tokens.size() : 1;
    for (const AiHubDemoToken& token : demo.tokens.first(std::min(wanted, demo.tokens.size()))) {
      std::ignore = tokens.create(tokenFrom(token, account.id, now));
    }
  }
}

AiHubCredentials aiHubCredentials(const Database& database, const QDateTime& now) {
  const AiHubAccountStore accounts(database);
  const auto administrator = accounts.first(AiHubAccountType::Organization);
  const auto community = accounts.first(AiHubAccountType::Community);
  const AiHubAccount shown = administrator.value_or(AiHubAccount());
  return {.token = workingToken(database, administrator, now),
          .organizationId = shown.organization,
          .userId = shown.id,
          .serviceToken = workingToken(database, accounts.first(AiHubAccountType::Service), now),
          .communityToken = workingToken(database, community, now),
          .communityUserId = community.value_or(AiHubAccount()).id};
}

}  // namespace tokendesk::sandbox
