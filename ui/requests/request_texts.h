#pragma once

#include "icons.h"
#include "theme_colors.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tokendesk {

/// What statuses that mean the same have in common, whatever their case and spelling: for counting and
/// comparing them.
QString statusKey(const QString& status);
/// The word for a status or its key: ours for those that are known, else the platform's.
QString requestStatusText(const QString& status);
/// How a status is drawn, beside its word.
struct StatusLook {
  IconName icon;
  QColor StatusColors::* color;
};

/// None for a status that isn't known.
std::optional<StatusLook> lookOfStatus(const QString& status);

/// "3 Sep 2026 14:05", in local time; the platform's own text where it can't be read.
QString shortTimeText(const QDateTime& time, const QString& timestamp);
/// With seconds and the time zone.
QString fullTimeText(const QDateTime& time, const QString& timestamp);

/// The local day of a time; an invalid one where the time isn't known. The charts count by it, because the
/// table shows local times.
QDate localDay(const QDateTime& time);
/// "3 Sep 2026", and "3 September 2026" where it is read out.
QString dayText(QDate day);
QString longDayText(QDate day);

/// The beginning of a long text, in one line.
QString oneLine(const QString& text);

/// The name of an assistant or intent; a dash where the platform gave none.
QString nameText(const QString& name);

}  // namespace tokendesk
