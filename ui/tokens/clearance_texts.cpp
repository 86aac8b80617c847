#include "clearance_texts.h"

#include "display_text.h"
#include "error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ClearanceTexts)
};

QStringList namesOf(const ApiTokens& tokens) {
  QStringList names;
  for (const ApiToken& token : tokens) names << displayName(token.name);
  return names;
}

QString reasonOf(const ClearanceReport::Kept& kept) {
  if (!kept.error) return Texts::tr("It is still there, and the platform didn't say why.");
  if (kept.error->kind == ApiErrorKind::Cancelled) return Texts::tr("Stopped before its turn.");
  return describe(*kept.error, Operation::DeleteToken, displayName(kept.token.name)).details();
}

void addGroup(QStringList& groups, const QString& heading, const QStringList& lines) {
  if (lines.isEmpty()) return;
  groups << heading.arg(QLocale().toString(lines.size())) + u"\n    "_s + lines.join(u"\n    "_s);
}

}  // namespace

QString clearanceHeadline(const ClearanceReport& report) {
  const size_t deleted = report.deleted.size();
  const auto total = static_cast<int>(deleted + report.kept.size() + report.unknown.size());
  if (!report.unknown.empty() && deleted == 0) return Texts::tr("We can't tell which tokens were deleted.");
  if (!report.unknown.empty())
    return Texts::tr("At least %L1 of %Ln token(s) were deleted.", nullptr, total).arg(deleted);
  if (!report.kept.empty())
    return Texts::tr("%L1 of %Ln token(s) were deleted.", nullptr, total).arg(deleted);
  return Texts::tr("All %Ln token(s) were deleted.", nullptr, total);
}

QString clearanceDetails(const ClearanceReport& report) {
  QStringList sentences;
  if (!report.unknown.empty())
    sentences << Texts::tr(
        "What became of %Ln token(s) isn't known. Refresh the list to see whether they are still there.",
        nullptr, static_cast<int>(report.unknown.size()));
  if (report.alsoDeleted > 0)
    sentences << Texts::tr("Others that weren't listed here were deleted too: %L1.").arg(report.alsoDeleted);
  if (!report.appeared.empty())
    sentences << Texts::tr("There are others now that weren't listed here, and were not deleted: %L1.")
                     .arg(report.appeared.size());
  if (report.readError)
    sentences << Texts::tr("What is left could not be read.") + u' ' +
                     describe(*report.readError, Operation::ReadAccountTokens, {}).details();
  if (report.signedOut)
    sentences << Texts::tr("This connection's token doesn't sign in any more: you need another one.");
  return sentences.join(u' ');
}

QString clearanceLines(const ClearanceReport& report) {
  QStringList keptLines;
  for (const ClearanceReport::Kept& kept : report.kept)
    keptLines << Texts::tr("%1: %2").arg(displayName(kept.token.name), reasonOf(kept));
  QStringList groups;
  addGroup(groups, Texts::tr("Not deleted (%1)"), keptLines);
  addGroup(groups, Texts::tr("Not known (%1)"), namesOf(report.unknown));
  addGroup(groups, Texts::tr("Not listed before, and there now (%1)"), namesOf(report.appeared));
  addGroup(groups, Texts::tr("Deleted (%1)"), namesOf(report.deleted));
  return groups.join(u'\n');
}

}  // namespace tokendesk
