#include "error_facts.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ErrorFacts)
};

/// As the code calls it, in every language.
QString kindWord(ApiErrorKind kind) {
  switch (kind) {
    case ApiErrorKind::Cancelled: return u"Cancelled"_s;
    case ApiErrorKind::Offline: return u"Offline"_s;
    case ApiErrorKind::Timeout: return u"Timeout"_s;
    case ApiErrorKind::Tls: return u"Tls"_s;
    case ApiErrorKind::Refused: return u"Refused"_s;
    case ApiErrorKind::NotSignedIn: return u"NotSignedIn"_s;
    case ApiErrorKind::NotPermitted: return u"NotPermitted"_s;
    case ApiErrorKind::NotFound: return u"NotFound"_s;
    case ApiErrorKind::Conflict: return u"Conflict"_s;
    case ApiErrorKind::Invalid: return u"Invalid"_s;
    case ApiErrorKind::RateLimited: return u"RateLimited"_s;
    case ApiErrorKind::ServerFault: return u"ServerFault"_s;
    case ApiErrorKind::BadAnswer: return u"BadAnswer"_s;
    case ApiErrorKind::OutcomeUnknown: return u"OutcomeUnknown"_s;
    case ApiErrorKind::Unsupported: return u"Unsupported"_s;
  }
  Q_UNREACHABLE();
}

}  // namespace

QStringList errorFacts(const ApiError& error) {
  QStringList facts{Texts::tr("Kind of failure: %1").arg(kindWord(error.kind))};
  if (error.httpStatus != 0) facts << Texts::tr("HTTP status: %1").arg(error.httpStatus);
  QStringList codes;
  for (const PlatformError& each : platformErrors(error)) {
    if (each.code != 0) codes << QString::number(each.code);
  }
  if (!codes.isEmpty()) facts << Texts::tr("Platform's error codes: %1").arg(codes.join(u", "_s));
  return facts;
}

}  // namespace tokendesk
