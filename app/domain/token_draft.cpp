#include "token_draft.h"

#include <algorithm>

namespace tokendesk {

namespace {

qsizetype lengthInCharacters(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isControl(QChar c) {
  return c.category() == QChar::Other_Control;
}

}  // namespace

std::optional<DraftProblem> checkTokenName(const QString& name) {
  const QString trimmed = name.trimmed();
  if (trimmed.isEmpty()) return DraftProblem::NameRequired;
  if (std::any_of(trimmed.begin(), trimmed.end(), isControl)) return DraftProblem::NameHasControlCharacters;
  if (lengthInCharacters(trimmed) > longestTokenName) return DraftProblem::NameTooLong;
  return std::nullopt;
}

std::optional<DraftProblem> checkTokenDescription(const QString& description) {
  const auto isForbidden = [](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; };
  if (std::any_of(description.begin(), description.end(), isForbidden))
    return DraftProblem::DescriptionHasControlCharacters;
  if (lengthInCharacters(description) > longestTokenDescription) return DraftProblem::DescriptionTooLong;
  return std::nullopt;
}

std::optional<DraftProblem> checkExpiry(const QDateTime& expires, const QDateTime& now) {
  if (expires.isValid() && expires <= now) return DraftProblem::ExpiryNotInFuture;
  return std::nullopt;
}

TokenChange changeBetween(const ApiToken& token, const TokenDraft& draft) {
  TokenChange change;
  const QString name = draft.name.trimmed();
  if (name != token.name) change.name = name;
  if (draft.description != token.description) change.description = draft.description;
  if (draft.status != token.status) change.status = draft.status;
  return change;
}

}  // namespace tokendesk
