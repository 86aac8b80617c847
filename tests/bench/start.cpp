#include "benchmarks.h"
#include "failure.h"
#include "watched_start.h"

#include <QTemporaryDir>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 15;
}

std::vector<Result> start(int size) {
  const QString console = u"tokendesk"_s;
  const QString plain = u"tokendesk-plain-window"_s;
  const QTemporaryDir home;
  if (!home.isValid()) fail(u"There is no folder for temporary files."_s);
  // once for nothing: the first start reads libraries and fonts from the disk
  timeToWindow(console, home.path());
  timeToWindow(plain, home.path());
  std::vector<double> ours;
  std::vector<double> theirs;
  for (int run = 0; run < runs; ++run) {
    ours.push_back(timeToWindow(console, home.path()));
    theirs.push_back(timeToWindow(plain, home.path()));
  }
  return {{.name = u"start"_s,
           .variant = {},
           .size = size,
           .unit = u"ms"_s,
           .ours = Statistics::of(ours),
           .baseline = u"QMainWindow with a QTableView"_s,
           .theirs = Statistics::of(theirs)}};
}

}  // namespace tokendesk::bench
