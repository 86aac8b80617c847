#pragma once

#include "bench_statistics.h"

#include <QString>

namespace tokendesk::bench {

inline constexpr QStringView stockFilterProbe = u"stock-filter";
inline constexpr QStringView stockSortProbe = u"stock-sort";

// What one gets of Qt without doing anything for speed: a stock QSortFilterProxyModel in a table. It works in
// a process of its own, for with many tokens a single step of it takes minutes, and only a process can be
// ended in the midst of one. See measureStepsInProcess().

/// Types a word into the filter letter by letter and deletes it again.
int probeStockFilter(int size, int argc, char** argv);
/// Sorts by a column again and again, ascending first.
int probeStockSort(int column, int size, int argc, char** argv);

/// A measurement to compare with.
struct Baseline {
  QString name;
  Statistics statistics;  ///< of milliseconds a step
};

/// Lets one of these probes go on for 20 seconds at most. Where not even the first step was done by then, it
/// took at least so long, which is told as its time and said in the name.
Baseline measureStock(QStringView probe, const QString& argument, int size);

}  // namespace tokendesk::bench
