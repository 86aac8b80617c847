#pragma once

#include "http_client.h"
#include "oauth_grant.h"

#include <QList>

namespace tokendesk::geai {

/// The grant in an answer to signing in that was asked for at `asked`, from when its lifetime is counted: the
/// platform can't have begun earlier. A lifetime that isn't told, or makes no sense, leaves the expiry
/// unknown.
///
/// The error is the platform's, in its own form or in that of RFC 6749, 5.2. Its texts hold none of
/// `secrets`, which were sent. An answer without an access token is BadAnswer. Safe on any thread.
Outcome<OAuthGrant> decodeGrant(const HttpAnswer& answer, const QDateTime& asked,
                                const QList<Secret>& secrets);

}  // namespace tokendesk::geai
