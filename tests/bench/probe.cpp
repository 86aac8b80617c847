#include "probe.h"

#include "failure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

double measureInProcess(const QString& probe, const QString& argument, int size,
                        const QProcessEnvironment& environment) {
  constexpr int limit = 180'000;
  QProcess process;
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(QCoreApplication::applicationFilePath(),
                {u"--size"_s, QString::number(size), u"--probe"_s, probe, u"--probe-argument"_s, argument});
  const bool ended = process.waitForFinished(limit) && process.exitStatus() == QProcess::NormalExit;
  bool isNumber = false;
  const double value = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
  if (!ended || process.exitCode() != 0 || !isNumber)
    fail(u"The measuring process “%1” failed."_s.arg(probe));
  return value;
}

void printMeasurement(double value) {
  QTextStream(stdout) << QString::number(value, 'f', 4) << Qt::endl;
}

}  // namespace tokendesk::bench
