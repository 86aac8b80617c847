#include "local_times.h"

#include "display_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The locale's order of a date in words, without the day of the week.
QString longDateFormat() {
  static const QRegularExpression weekdayInFront(u"^dddd(?:'[^']*'|[^dMy'])*"_s);
  static const QRegularExpression weekdayAtTheEnd(u"[\\s,،]*dddd.*$"_s);
  return QLocale().dateFormat(QLocale::LongFormat).remove(weekdayInFront).remove(weekdayAtTheEnd);
}

/// Such as the "de" in "d 'de' MMMM 'de' yyyy", which are left out where a date is to be short.
QString withoutWords(QString format) {
  static const QRegularExpression wordBetween(u" '[^']*' "_s);
  return format.contains(u"MMM"_s) ? format.replace(wordBetween, u" "_s) : format;
}

QString dateFormat() {
  return withoutWords(longDateFormat().replace(u"MMMM"_s, u"MMM"_s));
}

/// Without seconds, which only the C locale has in its short format.
QString clockFormat() {
  return QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

}  // namespace

QString dateText(QDate day) {
  return isolated(QLocale().toString(day, dateFormat()));
}

QString dateText(const QDateTime& time) {
  return dateText(time.toLocalTime().date());
}

QString dayOfYearText(QDate day) {
  static const QRegularExpression year(u"^yyyy[^dM]*|[^dM]*yyyy.*$"_s);
  return isolated(QLocale().toString(day, dateFormat().remove(year)));
}

QString longDateText(QDate day) {
  return isolated(QLocale().toString(day, longDateFormat()));
}

QString clockText(const QDateTime& time) {
  return isolated(QLocale().toString(time.toLocalTime().time(), clockFormat()));
}

QString momentText(const QDateTime& time) {
  return isolated(QLocale().toString(time.toLocalTime(), momentFormat()));
}

QString longMomentText(const QDateTime& time, Qt::TimeSpec spec) {
  return isolated(QLocale().toString(time.toTimeSpec(spec), QLocale::LongFormat));
}

QString momentFormat() {
  return dateFormat() + u' ' + clockFormat();
}

}  // namespace tokendesk
