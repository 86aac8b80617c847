#include "benchmarks.h"
#include "failure.h"
#include "list_server.h"
#include "list_window.h"
#include "stall_meter.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokensPerProject = 100;

/// The first load of a window, then those that replace a list on screen; of a long one, which takes some
/// seconds, one each.
constexpr int windows = 3;
constexpr int loadsPerWindow = 4;

/// What follows once a list is shown, such as getting rid of the one before, counts too.
constexpr qint64 aftermath = 300;  // ms

double stallOfLoad(ListWindow& window, Extent extent) {
  StallMeter meter;
  window.load(extent);
  QElapsedTimer timer;
  timer.start();
  waitUntil([&timer] { return timer.hasExpired(aftermath); }, u"The clock stands still."_s);
  return meter.longest();
}

/// Each answer is read at once, where there are several, with time for other things in between.
double stallOfParsing(const std::vector<QByteArray>& bodies) {
  qint64 longest = 0;
  for (const QByteArray& body : bodies) {
    QElapsedTimer timer;
    timer.start();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) fail(u"The list is not JSON."_s);
    longest = std::max(longest, timer.nsecsElapsed());
  }
  return static_cast<double>(longest) / 1e6;
}

Result measure(const ListServer& server, Extent extent, int size, const QString& variant) {
  ListWindow(ListServer::warmUpUrl(server.url())).load(extent);
  std::vector<double> ours;
  std::vector<double> theirs;
  const bool isLong = size > longList;
  for (int i = 0; i < (isLong ? 1 : windows); ++i) {
    ListWindow window(server.url());
    for (int load = 0; load < (isLong ? 2 : loadsPerWindow); ++load) {
      ours.push_back(stallOfLoad(window, extent));
      theirs.push_back(stallOfParsing(server.bodies()));
    }
  }
  return {.name = u"load-stall"_s,
          .variant = variant,
          .size = size,
          .unit = u"ms"_s,
          .ours = Statistics::of(ours),
          .baseline = u"QJsonDocument on the interface thread"_s,
          .theirs = Statistics::of(theirs)};
}

}  // namespace

std::vector<Result> loadStall(int size) {
  const Extent extent = ListServer::extentOf(size);
  const QString fewest = extent == Extent::Organization ? u"one answer"_s : u"several answers"_s;
  return {measure(ListServer(size), extent, size, fewest),
          measure(ListServer(size, tokensPerProject), Extent::EveryProject, size, u"projects"_s)};
}

}  // namespace tokendesk::bench
