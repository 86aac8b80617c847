#include "visible_probe.h"

#include "bench_statistics.h"
#include "failure.h"
#include "list_window.h"
#include "painted_change.h"
#include "probe.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWindow>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int loads = 5;

double timeToVisible(const QUrl& installation, Extent extent) {
  ListWindow window(installation);
  waitUntil([&window] { return window.windowHandle()->isExposed(); }, u"The window isn't shown."_s);
  window.repaint();
  waitForWorkers();
  QElapsedTimer timer;
  timer.start();
  window.load(extent);
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int probeVisible(const QUrl& installation, Extent extent, int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application);
  timeToVisible(installation, extent);
  std::vector<double> samples;
  for (int load = 0; load < loads; ++load) samples.push_back(timeToVisible(installation, extent));
  printMeasurement(Statistics::of(samples).p50);
  return EXIT_SUCCESS;
}

}  // namespace

int probeListToVisible(const QUrl& installation, int argc, char** argv) {
  return probeVisible(installation, Extent::Organization, argc, argv);
}

int probeProjectsToVisible(const QUrl& installation, int argc, char** argv) {
  return probeVisible(installation, Extent::EveryProject, argc, argv);
}

}  // namespace tokendesk::bench
