#pragma once

#include "tokens.h"

namespace tokendesk {

inline QDateTime utc(const char* time) {
  return QDateTime::fromString(QString::fromLatin1(time) + QLatin1Char('Z'), Qt::ISODate);
}

/// A token of the account that is signed in. It never ends where `expires` is left out.
inline ApiToken accountToken(const QString& name, const QDateTime& expires = {},
                             TokenStatus status = TokenStatus::Active) {
  ApiToken token = organizationToken(name, status);
  token.scope = TokenScope::Account;
  token.expires = expires;
  return token;
}

inline ApiToken serviceAccountToken(const QString& name, const TokenOwner& owner) {
  ApiToken token = accountToken(name);
  token.scope = TokenScope::ServiceAccount;
  token.ownerId = owner.id;
  token.ownerName = owner.name;
  return token;
}

}  // namespace tokendesk
