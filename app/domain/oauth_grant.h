#pragma once

#include "secret.h"

#include <QDateTime>
#include <QString>

namespace tokendesk {

/// What a sign-in asks for unless the user enters something else.
inline constexpr QStringView defaultOAuthScope = u"gam_user_data gam_user_roles";

/// The program as which a user signs in.
struct OAuthClient {
  QString id = {};
  Secret secret = {};  ///< empty: the platform knows the client without one
};

/// Everything that signing in with a user's password takes. To be dropped once it was sent.
struct OAuthSignIn {
  OAuthClient client = {};
  QString userName = {};
  Secret password = {};
  QString scope = defaultOAuthScope.toString();
};

/// What signing in gave: a token that is good for a while, and the means to another one.
struct OAuthGrant {
  Secret accessToken = {};
  Secret refreshToken = {};  ///< empty where there is none: then the user has to sign in again
  QDateTime obtained = {};   ///< UTC; invalid where it isn't known
  QDateTime expires = {};    ///< UTC; invalid where it isn't known

  friend bool operator==(const OAuthGrant&, const OAuthGrant&) = default;
};

}  // namespace tokendesk
