#include "project_texts.h"

#include "display_text.h"
#include "error_text.h"
#include "icons.h"
#include "status_icon.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ProjectTexts)
};

}  // namespace

QString projectStatusText(bool active) {
  return active ? Texts::tr("Active") : Texts::tr("Hidden");
}

QIcon projectStatusIcon(bool active) {
  return active ? statusIcon(StatusTone::Active) : icon(IconName::EyeOff, &StatusColors::revoked);
}

QColor projectStatusColor(bool active, const QPalette& palette) {
  return statusColor(active ? StatusTone::Active : StatusTone::Revoked, palette);
}

QString tokenCountText(const TokenCount& count) {
  if (count.error && !count.reading) return u"—"_s;
  if (count.numbers) return QLocale().toString(count.numbers->all);
  return count.reading ? u"…"_s : QString();
}

QString tokenCountDetails(const TokenCount& count, const Project& project) {
  if (count.reading && !count.numbers) return Texts::tr("Being counted.");
  if (count.error && !count.reading)
    return describe(*count.error, Operation::ReadTokens, displayName(project.name)).oneLine();
  if (!count.numbers || count.numbers->all == 0) return {};
  const QLocale locale;
  return Texts::tr("Active: %1. Blocked: %2. Revoked: %3.")
      .arg(locale.toString(count.numbers->active), locale.toString(count.numbers->blocked),
           locale.toString(count.numbers->revoked));
}

}  // namespace tokendesk
