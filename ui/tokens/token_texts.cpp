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

QString scopeText(TokenScope scope) {
  return scope == TokenScope::Organization ? tr("Organization") : tr("Project");
}

QString statusText(TokenStatus status) {
  switch (status) {
    case TokenStatus::Active: return tr("Active");
    case TokenStatus::Blocked: return tr("Blocked");
    case TokenStatus::Revoked: return tr("Revoked");
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
    case TokenStatus::Revoked:
    case TokenStatus::Unknown: return StatusTone::Revoked;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
