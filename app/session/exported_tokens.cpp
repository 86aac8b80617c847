#include "exported_tokens.h"

#include "fingerprint.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString scopeWord(TokenScope scope) {
  switch (scope) {
    case TokenScope::Organization: return u"organization"_s;
    case TokenScope::Project: return u"project"_s;
    case TokenScope::Account: return u"account"_s;
    case TokenScope::ServiceAccount: return u"serviceAccount"_s;
  }
  Q_UNREACHABLE();
}

QString statusWord(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return u"active"_s;
    case TokenStatus::Blocked: return u"blocked"_s;
    case TokenStatus::Revoked: return u"revoked"_s;
    case TokenStatus::Expired: return u"expired"_s;
    case TokenStatus::Unknown: return u"unknown"_s;
  }
  Q_UNREACHABLE();
}

std::optional<QString> ofOwner(const QString& text) {
  return text.isEmpty() ? std::nullopt : std::optional(text);
}

ExportedRow rowOf(const ApiToken& token, const Capabilities& capabilities) {
  ExportedRow row{token.name,
                  token.description,
                  scopeWord(token.scope),
                  ofOwner(token.ownerName),
                  ofOwner(token.ownerId),
                  statusWord(token.status),
                  exportedTime(token.created)};
  if (capabilities.tokensExpire)
    row.insert(row.end(), {exportedTime(token.expires), exportedTime(token.lastUsed)});
  // where values are shown once, an id is only what the token is addressed by
  row.emplace_back(capabilities.showsValuesOnce ? QString::fromUtf8(token.id.reveal())
                                                : fingerprint(token.id));
  return row;
}

QStringList fieldsOf(const Capabilities& capabilities) {
  QStringList fields{u"name"_s,    u"description"_s, u"scope"_s,  u"owner"_s,
                     u"ownerId"_s, u"status"_s,      u"created"_s};
  if (capabilities.tokensExpire) fields << u"expires"_s << u"lastUsed"_s;
  return fields << (capabilities.showsValuesOnce ? u"id"_s : u"fingerprint"_s);
}

}  // namespace

ExportedList exportedTokens(const TokenListPtr& list, const std::shared_ptr<const RowOrder>& rows,
                            const Capabilities& capabilities) {
  return {.fields = fieldsOf(capabilities), .size = rows->size(), .row = [=](size_t row) {
            return rowOf(list->token(rows->at(row)), capabilities);
          }};
}

}  // namespace tokendesk
