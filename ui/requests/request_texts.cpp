#include "request_texts.h"

#include "display_text.h"
#include "local_times.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRead = 2000;  // of a text, each time its line is shown
constexpr qsizetype longestLine = 200;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::RequestTexts)
};

}  // namespace

QString statusKey(const QString& status) {
  const QString key = status.trimmed().toCaseFolded();
  return key == u"cancelled" ? u"canceled"_s : key;
}

QString requestStatusText(const QString& status) {
  const QString key = statusKey(status);
  if (key.isEmpty()) return Texts::tr("—");
  if (key == u"succeeded") return Texts::tr("Succeeded");
  if (key == u"failed") return Texts::tr("Failed");
  if (key == u"canceled") return Texts::tr("Canceled");
  const QString word = status.trimmed();
  return displayName(word.left(1).toUpper() + word.mid(1));  // of a key, too
}

std::optional<StatusLook> lookOfStatus(const QString& status) {
  const QString key = statusKey(status);
  if (key == u"succeeded") return StatusLook{IconName::Check, &StatusColors::success};
  if (key == u"failed") return StatusLook{IconName::Error, &StatusColors::danger};
  if (key == u"canceled") return StatusLook{IconName::Crossed, &StatusColors::revoked};
  return std::nullopt;
}

QString shortTimeText(const QDateTime& time, const QString& timestamp) {
  return time.isValid() ? momentText(time) : displayName(timestamp);
}

QString fullTimeText(const QDateTime& time, const QString& timestamp) {
  return time.isValid() ? longMomentText(time) : displayName(timestamp);
}

QDate localDay(const QDateTime& time) {
  return time.isValid() ? time.toLocalTime().date() : QDate();
}

QString dayText(QDate day) {
  return day.isValid() ? dateText(day) : Texts::tr("Unknown day");
}

QString longDayText(QDate day) {
  return day.isValid() ? longDateText(day) : Texts::tr("Unknown day");
}

QString oneLine(const QString& text) {
  QString line = displayText(text.left(longestRead).simplified());
  if (line.size() <= longestLine) return line;
  const bool splitsCharacter = line[longestLine - 1].isHighSurrogate();
  return line.left(splitsCharacter ? longestLine - 1 : longestLine) + u'…';
}

QString nameText(const QString& name) {
  return name.isEmpty() ? Texts::tr("—") : displayName(name);
}

}  // namespace tokendesk
