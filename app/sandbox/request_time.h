#pragma once

#include <QDateTime>

namespace tokendesk::sandbox {

/// How far the requests of a project go back.
inline constexpr int requestDays = 90;

/// More of them than this can't each have a time of its own.
inline constexpr qint64 mostRequests = 10'000'000;

/// When request `index` of `count` was sent, the newest being 0. They are strictly descending and spread over
/// the days that end on 2026-09-30, fewer at night and at weekends.
QDateTime requestTime(quint64 seed, qint64 index, qint64 count);

}  // namespace tokendesk::sandbox
