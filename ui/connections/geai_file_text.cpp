#include "geai_file_text.h"

#include "display_text.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::GeaiFileText)
};

/// %1 is the number of the line, %2 the file.
QString describe(IniProblem problem) {
  switch (problem) {
    case IniProblem::NotUtf8:
      return Texts::tr("Line %1 of %2 isn't UTF-8 text. Save the file as UTF-8 in an editor.");
    case IniProblem::ByteOrderMark:
      return Texts::tr(
          "Line %1 of %2 begins with a byte order mark. Save the file as UTF-8 without one in an editor.");
    case IniProblem::MissingSectionHeader:
      return Texts::tr(
          "Line %1 of %2 stands before the first profile. Put a name in square brackets above it.");
    case IniProblem::DuplicateSection:
      return Texts::tr("Line %1 of %2 begins a profile that is there already. Rename or remove one of them.");
    case IniProblem::DuplicateKey:
      return Texts::tr("Line %1 of %2 has a key that the profile has already. Remove one of them.");
    case IniProblem::NotAKey:
      return Texts::tr(
          "Line %1 of %2 is neither a profile's name nor a key with its value. Correct it in an editor.");
  }
  return {};
}

QString lineText(const GeaiFileError& error) {
  return describe(error.syntax.value_or(IniProblem::NotAKey))
      .arg(QString::number(error.line), displayText(error.path));
}

QString notStorableText(const GeaiFileError& error) {
  const QString profile = displayName(error.profile);
  if (error.edit == IniEditProblem::InvalidValue)
    return Texts::tr(
               "A value of “%1” can't be written to the file. Either the value has several lines or space "
               "around it, or other values of the file depend on the value. Edit the connection.")
        .arg(profile);
  return Texts::tr("“%1” can't be the name of a profile. Rename the connection.").arg(profile);
}

}  // namespace

QString describe(const GeaiFileError& error) {
  const QString path = displayText(error.path);
  const QString detail = error.detail.isEmpty() ? QString() : u" ["_s + displayText(error.detail) + u']';
  switch (error.problem) {
    case GeaiFileProblem::Missing: return Texts::tr("There is no file %1. Choose another one.").arg(path);
    case GeaiFileProblem::Unreadable:
      return Texts::tr("%1 can't be read. Check that it is a file, and its permissions.").arg(path) + detail;
    case GeaiFileProblem::TooLarge:
      return Texts::tr("%1 has, or would get, more than 1 MiB. Take out of it what isn't a profile.")
          .arg(path);
    case GeaiFileProblem::NotUtf8:
    case GeaiFileProblem::Malformed: return lineText(error);
    case GeaiFileProblem::Changed:
      return Texts::tr("Another program has changed %1 meanwhile. Try again to read it anew.").arg(path);
    case GeaiFileProblem::Unwritable:
      return Texts::tr("%1 can't be written. Check the permissions of its folder and the room on the disk.")
                 .arg(path) +
             detail;
    case GeaiFileProblem::NotStorable: return notStorableText(error);
  }
  return {};
}

QString describe(const GeaiValueProblem& problem) {
  const auto sentence = [&problem](const QString& text) {
    return text.arg(QString::number(problem.line), nameOf(problem.key));
  };
  switch (problem.problem) {
    case IniValueProblem::BadPercent:
      return sentence(Texts::tr("Line %1: %2 has a percent sign that isn't doubled."));
    case IniValueProblem::UnknownReference:
      return sentence(Texts::tr("Line %1: %2 refers to a key that isn't there."));
    case IniValueProblem::TooDeep:
      return sentence(Texts::tr("Line %1: %2 refers to itself, or over too many steps."));
    case IniValueProblem::TooLong: return sentence(Texts::tr("Line %1: %2 is too long."));
  }
  return {};
}

}  // namespace tokendesk
