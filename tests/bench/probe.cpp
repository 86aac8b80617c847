#include "probe.h"

#include "failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTextStream>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestProbe = 600'000;  // ms
const QByteArray readyLine = "ready";

void start(QProcess& process, const QString& probe, const QString& argument, int size) {
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(QCoreApplication::applicationFilePath(),
                {u"--size"_s, QString::number(size), u"--probe"_s, probe, u"--probe-argument"_s, argument});
}

[[noreturn]] void failFor(QProcess& process, const QString& probe) {
  process.kill();
  process.waitForFinished();
  fail(u"The measuring process “%1” failed."_s.arg(probe));
}

bool waitForLine(QProcess& process, const QDeadlineTimer& deadline) {
  while (!process.canReadLine() && process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
  }
  return process.canReadLine();
}

bool hasSucceeded(const QProcess& process) {
  return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit &&
         process.exitCode() == 0;
}

}  // namespace

double measureInProcess(const QString& probe, const QString& argument, int size) {
  QProcess process;
  start(process, probe, argument, size);
  const bool ended = process.waitForFinished(longestProbe) && hasSucceeded(process);
  bool isNumber = false;
  const double value = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
  if (!ended || !isNumber) failFor(process, probe);
  return value;
}

std::vector<double> measureStepsInProcess(const QString& probe, const QString& argument, int size,
                                          int limit) {
  QProcess process;
  start(process, probe, argument, size);
  const bool isReady = waitForLine(process, QDeadlineTimer(longestProbe));
  if (!isReady || process.readLine().trimmed() != readyLine) failFor(process, probe);

  std::vector<double> steps;
  const QDeadlineTimer deadline(limit);
  while (waitForLine(process, deadline)) {
    bool isNumber = false;
    steps.push_back(process.readLine().trimmed().toDouble(&isNumber));
    if (!isNumber) failFor(process, probe);
  }
  process.waitForFinished(static_cast<int>(deadline.remainingTime()));
  if (!deadline.hasExpired() && !hasSucceeded(process)) failFor(process, probe);
  process.kill();
  process.waitForFinished();
  return steps;
}

void printReady() {
  QTextStream(stdout) << readyLine << Qt::endl;
}

void printMeasurement(double value) {
  QTextStream(stdout) << QString::number(value, 'f', 4) << Qt::endl;
}

}  // namespace tokendesk::bench
