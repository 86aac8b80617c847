#include "request_list_texts.h"

#include "local_times.h"
#include "request_feed.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::RequestListTexts)
};

}  // namespace

QString requestStatusLine(const RequestFeed& feed) {
  if (feed.isLoading() && feed.progress().waiting.count() > 0)
    return Texts::tr("Trying again in %1 s…").arg(QLocale().toString(feed.progress().waiting.count()));
  if (feed.isLoading())
    return feed.items().empty() ? Texts::tr("Reading requests…")
                                : Texts::tr("Reading requests… %L1 so far").arg(feed.items().size());
  if (!feed.takenAt().isValid()) return {};
  const QString time = clockText(feed.takenAt());
  if (feed.isStopped()) return Texts::tr("Reading was stopped · %1").arg(time);
  return feed.error() ? Texts::tr("Last read · %1").arg(time) : Texts::tr("Up to date · %1").arg(time);
}

QString loadedText(const RequestFeed& feed, int shown) {
  const auto loaded = static_cast<int>(feed.items().size());
  if (shown != loaded) return Texts::tr("%L1 of %Ln loaded request(s)", nullptr, loaded).arg(shown);
  return feed.isAtEnd() ? Texts::tr("All %Ln request(s) loaded", nullptr, loaded)
                        : Texts::tr("%Ln request(s) loaded", nullptr, loaded);
}

QString listBelowText(const RequestFeed& feed) {
  return Texts::tr("Time of the list below: %1.").arg(clockText(feed.takenAt()));
}

}  // namespace tokendesk
