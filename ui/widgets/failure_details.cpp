#include "failure_details.h"

#include "fingerprint.h"

#include <QCoreApplication>
#include <QObject>
#include <QSysInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::FailureDetails)
};

}  // namespace

QStringList FailureContext::around(const QObject* object) {
  for (; object; object = object->parent()) {
    if (const auto* context = dynamic_cast<const FailureContext*>(object)) return context->failureFacts();
  }
  return {};
}

QString failureReport(const FailureDetails& failure) {
  QStringList lines{failure.headline};
  if (!failure.details.isEmpty()) lines << failure.details;
  lines << QString() << failure.facts;
  lines << Texts::tr("Time: %1").arg(failure.time.toUTC().toString(Qt::ISODate));
  //: %1 and %2 are versions
  lines
      << Texts::tr("Program: Tokendesk %1, Qt %2").arg(u"" TOKENDESK_VERSION ""_s, QLatin1String(qVersion()));
  lines << Texts::tr("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
  return maskTokens(lines.join(u'\n')) + u'\n';
}

}  // namespace tokendesk
