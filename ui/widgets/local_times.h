#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace tokendesk {

// Dates and times as people read them: in the order, the digits and the words of the locale, and in this
// computer's time zone. All are empty where the day or the time is invalid.

/// "22 Jul 2024" or "Jul 22, 2024": short, and not to be mistaken for another day in any country.
QString dateText(QDate day);
QString dateText(const QDateTime& time);
/// "22 Jul", where the year is clear.
QString dayOfYearText(QDate day);
/// "22 July 2024", to be read out.
QString longDateText(QDate day);
/// "14:05" or "2:05 PM".
QString clockText(const QDateTime& time);
/// "22 Jul 2024 14:05"
QString momentText(const QDateTime& time);
/// With the day of the week, seconds and the time zone, which is this computer's or UTC.
QString longMomentText(const QDateTime& time, Qt::TimeSpec spec = Qt::LocalTime);

/// How momentText() writes a time, for a field that it is typed into.
QString momentFormat();

}  // namespace tokendesk
