#include "expiry_texts.h"

#include "display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

constexpr qsizetype mostNames = 5;

QString tr(const char* text, int count = -1) {
  return QCoreApplication::translate("ExpiryTexts", text, nullptr, count);
}

}  // namespace

QString soonText(int tokens) {
  return tokens == 1 ? tr("1 expires within 7 days") : tr("%n expire within 7 days", tokens);
}

QString expiryText(const ExpiryCounts& counts) {
  QStringList texts;
  if (counts.soon > 0) texts << soonText(counts.soon);
  if (counts.expired > 0) texts << tr("%n expired", counts.expired);
  return texts.join(tr(", "));
}

Notification expiryNotification(const QStringList& names) {
  const auto count = static_cast<int>(names.size());
  Notification notification{.title = count == 1 ? tr("1 token expires within 7 days")
                                                : tr("%n tokens expire within 7 days", count)};
  for (const QString& name : names.first(std::min(names.size(), mostNames)))
    notification.lines << displayName(name);
  if (names.size() > mostNames) notification.lines << tr("and %n more", count - static_cast<int>(mostNames));
  return notification;
}

}  // namespace tokendesk
