#pragma once

#include "answers.h"
#include "body_fields.h"
#include "services.h"

namespace tokendesk::sandbox {

/// Tokens as JSON, and what operations on tokens of either scope share.

/// `Active`, `Blocked` or `Revoked`.
QString statusText(TokenStatus status);

/// As in lists: description, id, name, status, timestamp.
QJsonObject listedToken(const TokenRecord& token);
QJsonArray listedTokens(const QList<TokenRecord>& tokens);

/// As in an answer about one token: the same, and the scope.
QJsonObject singleToken(const TokenRecord& token);

/// The answer to a creation.
Answer createdToken(const Services& services, const TokenRecord& token);

/// Writes `description` and `status` where given. Throws Fault where the token is revoked or a field is
/// wrong.
Answer updateToken(const Services& services, TokenRecord token, const BodyFields& fields);

/// Throws Fault where the token already is.
Answer revokeToken(const Services& services, TokenRecord token);

}  // namespace tokendesk::sandbox
