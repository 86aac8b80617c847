#include "request_time.h"

#include "hash_mix.h"

#include <algorithm>
#include <array>

namespace tokendesk::sandbox {

namespace {

constexpr size_t hours = size_t{requestDays} * 24;
constexpr qint64 msPerHour = 3'600'000;

/// How much is going on in each hour of a working day, UTC.
constexpr std::array<qint64, 24> weights{1,  1, 1,  1,  1,  2,  4, 7, 10, 12, 12, 11,
                                         10, 9, 10, 12, 12, 11, 9, 6, 4,  3,  2,  1};
constexpr qint64 mostWeight = 12;

/// The time in which requests are spread evenly: an hour lasts as long as much is going on in it, at most its
/// milliseconds, so that two moments of it are never one moment of the clock.
constexpr qint64 momentsPerWeight = msPerHour / mostWeight;

QDateTime newest() {
  return {QDate(2026, 9, 30), QTime(18, 0), Qt::UTC};
}

/// Of the hour that lies this many hours before the newest.
qint64 weightOf(size_t hoursBack) {
  const QDateTime start = newest().addSecs(-3600 * qint64(hoursBack + 1));
  const qint64 weight = weights[size_t(start.time().hour())];
  const bool isWeekend = start.date().dayOfWeek() >= Qt::Saturday;
  return isWeekend ? std::max<qint64>(1, weight / 4) : weight;
}

/// How many moments have passed at the beginning of each hour, going back; the last is how many there are.
const std::array<qint64, hours + 1>& momentsBefore() {
  static const auto sums = [] {
    std::array<qint64, hours + 1> moments{};
    for (size_t hour = 0; hour < hours; ++hour) {
      moments[hour + 1] = moments[hour] + weightOf(hour) * momentsPerWeight;
    }
    return moments;
  }();
  return sums;
}

QDateTime timeOf(qint64 moment) {
  const auto& before = momentsBefore();
  const auto hour = size_t(std::upper_bound(before.begin(), before.end(), moment) - before.begin()) - 1;
  const qint64 within = moment - before[hour];
  const qint64 duration = before[hour + 1] - before[hour];
  return newest().addMSecs(-(qint64(hour) * msPerHour + within * msPerHour / duration));
}

}  // namespace

QDateTime requestTime(quint64 seed, qint64 index, qint64 count) {
  // Each has a slot of its own, so that it needn't know when the others were.
  const qint64 moments = momentsBefore().back();
  const qint64 begin = moments * index / count;
  const qint64 end = moments * (index + 1) / count;
  return timeOf(begin + mixedBelow(end - begin, seed, quint64(index)));
}

}  // namespace tokendesk::sandbox
