#pragma once

#include "api_token.h"
#include "project.h"

namespace tokendesk {

/// Tokens for tests, with values that look like a platform's.
inline ApiToken organizationToken(const QString& name, TokenStatus status = TokenStatus::Active) {
  ApiToken token;
  token.id = Secret(name.toUtf8() + "_0123456789abcdefghijABCDEFGHIJ0123456789abc");
  token.name = name;
  token.description = QStringLiteral("About ") + name;
  token.created = QDateTime(QDate(2024, 7, 22), QTime(18, 37, 32), Qt::UTC);
  token.status = status;
  return token;
}

inline ApiToken projectToken(const QString& name, const Project& project,
                             TokenStatus status = TokenStatus::Active) {
  ApiToken token = organizationToken(name, status);
  token.scope = TokenScope::Project;
  token.ownerId = project.id;
  token.ownerName = project.name;
  return token;
}

}  // namespace tokendesk
