#include "benchmarks.h"
#include "failure.h"
#include "probe.h"
#include "start_probe.h"

#include <QTemporaryDir>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;

/// That of someone who starts the console for the first time.
QProcessEnvironment newcomersEnvironment(const QString& home) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"HOME"_s, home);
  for (const QString& name :
       {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"GEAI_API_BASE_URL"_s, u"GEAI_API_KEY"_s})
    environment.remove(name);
  return environment;
}

double startTime(QStringView probe, int size, const QProcessEnvironment& environment) {
  return measureInProcess(probe.toString(), QString::number(monotonicNow()), size, environment);
}

}  // namespace

Result start(int size) {
  const QTemporaryDir home;
  if (!home.isValid()) fail(u"There is no folder for temporary files."_s);
  const QProcessEnvironment environment = newcomersEnvironment(home.path());
  // once for nothing: the first start reads libraries and fonts from the disk
  startTime(consoleStartProbe, size, environment);
  std::vector<double> ours;
  std::vector<double> theirs;
  for (int run = 0; run < runs; ++run) {
    ours.push_back(startTime(consoleStartProbe, size, environment));
    theirs.push_back(startTime(plainStartProbe, size, environment));
  }
  return {.name = u"start"_s,
          .size = size,
          .unit = u"ms"_s,
          .ours = Statistics::of(ours),
          .baseline = u"QMainWindow with a QTableView"_s,
          .theirs = Statistics::of(theirs)};
}

}  // namespace tokendesk::bench
