#include "benchmarks.h"
#include "failure.h"
#include "list_server.h"
#include "list_window.h"
#include "stall_meter.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

/// The first load of a window, then as many that replace a list on screen.
constexpr int windows = 3;
constexpr int loadsPerWindow = 4;

/// What follows once a list is shown, such as getting rid of the one before, counts too.
constexpr qint64 aftermath = 300;  // ms

double stallOfLoad(ListWindow& window) {
  StallMeter meter;
  window.load();
  QElapsedTimer timer;
  timer.start();
  waitUntil([&timer] { return timer.hasExpired(aftermath); }, u"The clock stands still."_s);
  return meter.longest();
}

double stallOfParsing(const QByteArray& body) {
  QElapsedTimer timer;
  timer.start();
  const QJsonDocument document = QJsonDocument::fromJson(body);
  if (document.isNull()) fail(u"The list is not JSON."_s);
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

Result loadStall(int size) {
  const ListServer server(size);
  ListWindow(ListServer::warmUpUrl(server.url())).load();
  std::vector<double> ours;
  std::vector<double> theirs;
  for (int i = 0; i < windows; ++i) {
    ListWindow window(server.url());
    for (int load = 0; load < loadsPerWindow; ++load) {
      ours.push_back(stallOfLoad(window));
      theirs.push_back(stallOfParsing(server.body()));
    }
  }
  return {.name = u"load-stall"_s,
          .size = size,
          .unit = u"ms"_s,
          .ours = Statistics::of(ours),
          .baseline = u"QJsonDocument on the interface thread"_s,
          .theirs = Statistics::of(theirs)};
}

}  // namespace tokendesk::bench
