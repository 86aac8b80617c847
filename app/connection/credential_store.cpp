#include "credential_store.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

CredentialKinds kindsOf(const Secrets& secrets) {
  CredentialKinds kinds;
  for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) kinds |= secret.key();
  return kinds;
}

QString credentialName(CredentialKind kind) {
  switch (kind) {
    case CredentialKind::ApiToken: return u"api-token"_s;
    case CredentialKind::AccessToken: return u"access-token"_s;
    case CredentialKind::RefreshToken: return u"refresh-token"_s;
    case CredentialKind::ClientSecret: return u"client-secret"_s;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
