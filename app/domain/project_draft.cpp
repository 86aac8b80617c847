#include "project_draft.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qsizetype longestEmail = 254;

bool isOutOfPlace(QChar c) {
  return c.isSpace() || c.category() == QChar::Other_Control;
}

}  // namespace

ProjectTexts textsOf(const Project& project) {
  return {.name = project.name, .description = project.description};
}

std::optional<EmailProblem> checkEmail(const QString& email) {
  const QString trimmed = email.trimmed();
  if (trimmed.isEmpty()) return EmailProblem::Required;
  const qsizetype at = trimmed.lastIndexOf(u'@');
  const QString host = trimmed.mid(at + 1);
  const bool hostIsPlausible =
      !host.isEmpty() && !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u"..");
  const bool isPlausible = at > 0 && hostIsPlausible && trimmed.size() <= longestEmail &&
                           std::none_of(trimmed.begin(), trimmed.end(), isOutOfPlace);
  if (!isPlausible) return EmailProblem::Implausible;
  return std::nullopt;
}

}  // namespace tokendesk
