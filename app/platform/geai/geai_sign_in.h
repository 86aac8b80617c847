#pragma once

#include "clock.h"
#include "http_client.h"
#include "oauth_grant.h"

namespace tokendesk::geai {

/// GEAI's exchange of a password, or of a refresh token, for an access token.
///
/// What is secret goes in the body of a form, never in a URL, and is sent at most once. No error holds any of
/// it: a text of the platform that repeats a secret it was sent is dropped.
///
/// Errors: NotSignedIn where the platform refuses the password, the client or the refresh token; Invalid
/// where it refuses something else; BadAnswer where the answer holds no access token. Nothing the user cares
/// for is changed by a sign-in, so an answer that is lost is no OutcomeUnknown, but Offline, Timeout or
/// Cancelled: the same can be tried again. That holds for a renewal too, although the platform may have taken
/// the refresh token by then: if so, it refuses the next renewal, and only then is the user to be asked.
///
/// Lives on the interface thread; its jobs finish there. Destroying it ends them as Cancelled.
class GeaiSignIn {
 public:
  /// `clock`, which outlives this, says when a grant was obtained. Signing in isn't kept back by
  /// `limits.readOnly`: it changes nothing.
  GeaiSignIn(const QUrl& baseUrl, const Clock& clock, const HttpClient::Limits& limits = {});

  Job<OAuthGrant> signIn(const OAuthSignIn& who, const CallOptions& options);

  /// Another access token. The grant keeps `refreshToken` where the platform gives no new one.
  Job<OAuthGrant> renew(const OAuthClient& client, const Secret& refreshToken, const CallOptions& options);

 private:
  Job<OAuthGrant> exchange(const Secret& form, const QList<Secret>& secrets, const CallOptions& options);

  QUrl url_;
  const Clock& clock_;
  HttpClient http_;
};

}  // namespace tokendesk::geai
