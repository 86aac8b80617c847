#pragma once

#include "job.h"
#include "oauth_grant.h"

#include <QUrl>

#include <functional>

namespace tokendesk {

/// How users sign in to a platform and stay signed in. Each call sends one request; jobs finish on the
/// interface thread and need nobody to live on.
struct SignInCalls {
  std::function<Job<OAuthGrant>(const QUrl& baseUrl, const OAuthSignIn&, const CallOptions&)> signIn = {};
  /// Another grant for a refresh token. NotSignedIn where the platform doesn't take it any more.
  std::function<Job<OAuthGrant>(const QUrl& baseUrl, const OAuthClient&, const Secret& refreshToken,
                                const CallOptions&)>
      renew = {};
};

}  // namespace tokendesk
