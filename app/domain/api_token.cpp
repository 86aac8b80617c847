#include "api_token.h"

namespace tokendesk {

TokenStatus parseTokenStatus(QStringView word) {
  if (word.compare(u"active", Qt::CaseInsensitive) == 0) return TokenStatus::Active;
  if (word.compare(u"blocked", Qt::CaseInsensitive) == 0) return TokenStatus::Blocked;
  if (word.compare(u"revoked", Qt::CaseInsensitive) == 0) return TokenStatus::Revoked;
  if (word.compare(u"expired", Qt::CaseInsensitive) == 0) return TokenStatus::Expired;
  return TokenStatus::Unknown;
}

TokenRef refOf(const ApiToken& token) {
  return {token.id, token.scope, token.ownerId};
}

}  // namespace tokendesk
