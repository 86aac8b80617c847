#pragma once

#include "api_token.h"
#include "http_client.h"
#include "project.h"
#include "token_draft.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

/// GEAI's JSON, to and from values. Decoders check for the platform's errors first, then for the fields that
/// the contract requires; an answer without them is BadAnswer, so that nothing half read reaches a list.
/// Where it is the platform's all the same (an entry lacks its id, the end is missing) it is Unreadable, else
/// Foreign. Unknown fields are passed over. Safe on any thread.
namespace tokendesk::geai {

/// A token as it stands in an answer; none where a required field is missing or of a wrong type. Fields the
/// platform leaves out are as in `known`.
std::optional<ApiToken> readToken(const QJsonValue& value, const ApiToken& known);

/// The `tokens` of a list, which were asked of `owner`.
Outcome<ApiTokens> decodeTokens(const HttpAnswer& answer, const TokenOwner& owner);
/// A single token, as get and create answer it. Fields the platform leaves out are as in `known`.
Outcome<ApiToken> decodeToken(const HttpAnswer& answer, const ApiToken& known);
Outcome<CredentialFacts> decodeFacts(const HttpAnswer& answer);
/// Answers of update and delete: a list of messages, an object or nothing.
Outcome<void> decodeDone(const HttpAnswer& answer);

QByteArray encodeDraft(const TokenDraft& draft);
QByteArray encodeChange(const TokenChange& change);

}  // namespace tokendesk::geai
