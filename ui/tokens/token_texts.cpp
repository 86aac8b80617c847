#include "token_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("TokenTexts", text);
}

}  // namespace

bool isAccountScope(TokenScope scope) {
  return scope == TokenScope::Account || scope == TokenScope::ServiceAccount;
}

Operation readingOf(TokenScope scope) {
  return isAccountScope(scope) ? Operation::ReadAccountTokens : Operation::ReadTokens;
}

QString scopeText(TokenScope scope) {
  switch (scope) {
    case TokenScope::Organization: return tr("Organization");
    case TokenScope::Project: return tr("Project");
    case TokenScope::Account: return tr("Account");
    case TokenScope::ServiceAccount: return tr("Service account");
  }
  Q_UNREACHABLE();
}

QString statusText(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return tr("Active");
    case TokenStatus::Blocked: return tr("Blocked");
    case TokenStatus::Revoked: return tr("Revoked");
    case TokenStatus::Expired: return tr("Expired");
    case TokenStatus::Unknown: return tr("Unknown");
  }
  Q_UNREACHABLE();
}

QString dateText(const QDateTime& time) {
  return time.isValid() ? QLocale().toString(time.toLocalTime().date(), u"dd MMM yyyy"_s) : QString();
}

QString longTimeText(const QDateTime& time) {
  return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
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
