#include "token_texts.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::TokenTexts)
};

}  // namespace

bool isAccountScope(TokenScope scope) {
  return scope == TokenScope::Account || scope == TokenScope::ServiceAccount;
}

Operation readingOf(TokenScope scope) {
  return isAccountScope(scope) ? Operation::ReadAccountTokens : Operation::ReadTokens;
}

QString scopeText(TokenScope scope) {
  switch (scope) {
    case TokenScope::Organization: return Texts::tr("Organization");
    case TokenScope::Project: return Texts::tr("Project");
    case TokenScope::Account: return Texts::tr("Account");
    case TokenScope::ServiceAccount: return Texts::tr("Service account");
  }
  Q_UNREACHABLE();
}

QString statusText(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return Texts::tr("Active");
    case TokenStatus::Blocked: return Texts::tr("Blocked");
    case TokenStatus::Revoked: return Texts::tr("Revoked");
    case TokenStatus::Expired: return Texts::tr("Expired");
    case TokenStatus::Unknown: return Texts::tr("Unknown");
  }
  Q_UNREACHABLE();
}

StatusTone toneOf(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return StatusTone::Active;
    case TokenStatus::Blocked: return StatusTone::Blocked;
    case TokenStatus::Expired: return StatusTone::Expired;
    case TokenStatus::Revoked:
    case TokenStatus::Unknown: return StatusTone::Revoked;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
