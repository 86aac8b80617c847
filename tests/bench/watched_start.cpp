#include "watched_start.h"

#include "failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>

#include <chrono>
#include <optional>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds limit = 1min;

/// What the clock says that all processes share, in nanoseconds.
qint64 monotonicNow() {
  using namespace std::chrono;
  return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

QProcessEnvironment environmentFor(const QString& home) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& name : environment.keys()) {
    if (name.startsWith(u"GEAI_")) environment.remove(name);
  }
  // in the home that isn't theirs, where a display would look for it
  if (!environment.contains(u"XAUTHORITY"_s))
    environment.insert(u"XAUTHORITY"_s, QDir::home().filePath(u".Xauthority"_s));
  for (const QString& name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
    environment.insert(name, home);
  environment.insert(u"QT_PLUGIN_PATH"_s, QCoreApplication::applicationDirPath() + u"/../bench-plugins"_s);
  environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"tokendesk-paint-watch"_s);
  return environment;
}

/// When the program says that its window was painted; nothing where it doesn't.
std::optional<qint64> readPaintTime(QProcess& process) {
  const QByteArray beginning = "window ";
  const QDeadlineTimer deadline(limit);
  while (process.canReadLine() || process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    while (process.canReadLine()) {
      const QByteArray line = process.readLine();
      if (line.startsWith(beginning)) return line.mid(beginning.size()).trimmed().toLongLong();
    }
  }
  return std::nullopt;
}

bool end(QProcess& process) {
  process.terminate();
  if (process.waitForFinished(static_cast<int>(limit.count()))) return true;
  process.kill();
  process.waitForFinished();
  return false;
}

}  // namespace

double timeToWindow(const QString& program, const QString& home) {
  QProcess process;
  process.setProcessEnvironment(environmentFor(home));
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  const qint64 startedAt = monotonicNow();
  process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program), QStringList());
  const std::optional<qint64> paintedAt = readPaintTime(process);
  const bool ended = end(process);
  if (!paintedAt) fail(u"“%1” showed no window."_s.arg(program));
  if (!ended) fail(u"“%1” didn't end."_s.arg(program));
  return static_cast<double>(*paintedAt - startedAt) / 1e6;
}

}  // namespace tokendesk::bench
