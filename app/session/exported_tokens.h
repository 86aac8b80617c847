#pragma once

#include "exported_list.h"
#include "token_list.h"
#include "token_order.h"
#include "token_platform.h"

namespace tokendesk {

/// These rows of a list of tokens, in this order, for a file. Never the values: what stands for a token is
/// its fingerprint; or its id, where the platform shows values once, so that the id is none.
///
/// The fields are name, description, scope, owner and ownerId (of the project or service account), status,
/// created; expires and lastUsed where tokens expire; fingerprint or id. Scopes are organization, project,
/// account and serviceAccount; statuses active, blocked, revoked, expired and unknown.
ExportedList exportedTokens(const TokenListPtr& list, const std::shared_ptr<const RowOrder>& rows,
                            const Capabilities& capabilities);

}  // namespace tokendesk
