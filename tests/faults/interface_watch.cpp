#include "interface_watch.h"

#include <QFile>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds interval{5};

}  // namespace

InterfaceWatch::InterfaceWatch() {
  QFile peak(QStringLiteral("/proc/self/clear_refs"));
  if (peak.open(QIODevice::WriteOnly)) peak.write("5");  // the peak begins anew: see proc(5)
  heartbeat_.setTimerType(Qt::PreciseTimer);
  heartbeat_.callOnTimeout([this] { beat(); });
  heartbeat_.start(interval);
  sinceBeat_.start();
}

std::chrono::milliseconds InterfaceWatch::longestStall() {
  beat();
  return longest_;
}

void InterfaceWatch::beat() {
  longest_ = std::max(longest_, std::chrono::milliseconds(sinceBeat_.restart()) - interval);
}

qint64 InterfaceWatch::residentMegabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n')) {
    if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').value(0).toLongLong() / 1024;
  }
  return 0;
}

}  // namespace tokendesk
