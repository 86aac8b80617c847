#include "export_file_text.h"

#include "display_text.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;  // in UTF-16 units; file systems take 255 bytes

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ExportFileText)
};

bool isSafe(QChar character) {
  return character.isLetterOrNumber() || character.isMark() || character == u'_' || character == u'-' ||
         character == u'.' || character == u' ';
}

QString stepText(ExportFileError::Step step) {
  switch (step) {
    case ExportFileError::Step::Open:
      return Texts::tr("The file can't be created there. Choose another place.");
    case ExportFileError::Step::Write:
      return Texts::tr(
          "The file could not be written to its end. Make room on the disk, or choose another place.");
    case ExportFileError::Step::Rename:
      return Texts::tr(
          "Everything was written, but could not be put at its place. Close the file where it is open, "
          "or choose another name.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString exportFileName(const QString& owner, const QString& content) {
  QString safe;
  for (const QChar character : owner.simplified().left(longestName))
    safe += isSafe(character) ? character : u'-';
  // A dot in front hides a file.
  while (safe.startsWith(u'.') || safe.startsWith(u'-') || safe.startsWith(u' ')) safe.remove(0, 1);
  return safe.isEmpty() ? content : safe.trimmed() + u'-' + content;
}

QString describe(const ExportFileError& error) {
  const QString text = stepText(error.step);
  return error.reason.isEmpty() ? text : text + u" [%1]"_s.arg(displayText(error.reason));
}

}  // namespace tokendesk
