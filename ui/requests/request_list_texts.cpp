#include "request_list_texts.h"

#include "request_feed.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::RequestListTexts)
};

QString timeText(const QDateTime& time) {
  return QLocale().toString(time.toLocalTime().time(), u"HH:mm"_s);
}

QString countText(const RequestFeed& feed) {
  return QLocale().toString(static_cast<qulonglong>(feed.items().size()));
}

}  // namespace

QString requestStatusLine(const RequestFeed& feed) {
  if (feed.isLoading() && feed.progress().waiting.count() > 0)
    return Texts::tr("Trying again in %1 s…").arg(QLocale().toString(feed.progress().waiting.count()));
  if (feed.isLoading())
    return feed.items().empty() ? Texts::tr("Reading requests…")
                                : Texts::tr("Reading requests… %1 so far").arg(countText(feed));
  if (!feed.takenAt().isValid()) return {};
  const QString time = timeText(feed.takenAt());
  if (feed.isStopped()) return Texts::tr("Reading was stopped · %1").arg(time);
  return feed.error() ? Texts::tr("As of %1").arg(time) : Texts::tr("Up to date · %1").arg(time);
}

QString loadedText(const RequestFeed& feed, int shown) {
  const size_t loaded = feed.items().size();
  if (static_cast<size_t>(shown) != loaded)
    return Texts::tr("%1 of %2 loaded requests").arg(QLocale().toString(shown), countText(feed));
  if (loaded == 1) return feed.isAtEnd() ? Texts::tr("One request") : Texts::tr("One request loaded");
  const QString count = countText(feed);
  return feed.isAtEnd() ? Texts::tr("All %1 requests loaded").arg(count)
                        : Texts::tr("%1 requests loaded").arg(count);
}

QString listBelowText(const RequestFeed& feed) {
  return Texts::tr("The list below was read at %1.").arg(timeText(feed.takenAt()));
}

}  // namespace tokendesk
