#pragma once

#include "account.h"
#include "api_token.h"
#include "http_client.h"
#include "project.h"
#include "token_draft.h"

#include <QByteArray>

/// AI Hub's JSON, to and from values. Decoders check for the platform's errors first, then for what they
/// need; an answer without it is BadAnswer, so that nothing half read reaches a list. Where it is the
/// platform's all the same (an entry lacks its id, the end is missing) it is Unreadable, else Foreign.
/// Unknown fields are passed over. Times are ISO 8601, and UTC where they name no zone. Safe on any thread.
namespace tokendesk::aihub {

/// Who signs in. Unreadable where the id that stands for the account is missing, or can't be sent in a
/// header.
Outcome<CredentialFacts> decodeFacts(const HttpAnswer& answer);

/// The `tokens` of a list, which were asked of `owner`. Where a token's end is missing or can't be read, the
/// list is Unreadable: it must not pass for a token that never ends.
Outcome<ApiTokens> decodeTokens(const HttpAnswer& answer, const TokenOwner& owner);

/// A token as creating and refreshing answer it, with its value. What else is missing or can't be read is as
/// in `known`, so that the value isn't lost for it. Unreadable without a value that can be used, without an
/// id, and where `known` has another id.
Outcome<IssuedToken> decodeIssuedToken(const HttpAnswer& answer, const ApiToken& known);

/// The answer to deleting: anything that tells no error, as long as it isn't foreign.
Outcome<void> decodeDone(const HttpAnswer& answer);
/// The answer to deleting all tokens: how many.
Outcome<int> decodeDeletedCount(const HttpAnswer& answer);

Outcome<ServiceAccounts> decodeServiceAccounts(const HttpAnswer& answer);

QByteArray encodeDraft(const TokenDraft& draft);
/// A new end alone; invalid: never.
QByteArray encodeExpiry(const QDateTime& expires);

}  // namespace tokendesk::aihub
