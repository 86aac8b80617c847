#include "expiry_texts.h"

#include "display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

constexpr qsizetype mostNames = 5;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ExpiryTexts)
};

}  // namespace

QString soonText(int tokens) {
  //: of tokens
  return Texts::tr("%Ln expire(s) within 7 days", nullptr, tokens);
}

QString expiryText(const ExpiryCounts& counts) {
  QStringList texts;
  if (counts.soon > 0) texts << soonText(counts.soon);
  //: of tokens
  if (counts.expired > 0) texts << Texts::tr("%Ln expired", nullptr, counts.expired);
  return QLocale().createSeparatedList(texts);
}

Notification expiryNotification(const QStringList& names) {
  const auto count = static_cast<int>(names.size());
  Notification notification{.title = Texts::tr("%Ln token(s) expire within 7 days", nullptr, count)};
  for (const QString& name : names.first(std::min(names.size(), mostNames)))
    notification.lines << displayName(name);
  if (names.size() > mostNames)
    notification.lines << Texts::tr("and %Ln more", nullptr, count - static_cast<int>(mostNames));
  return notification;
}

}  // namespace tokendesk
