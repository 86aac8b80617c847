#pragma once

#include "api_token.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace tokendesk {

/// The tokens of the organization or of one project as read in one answer, with what filters need of them.
/// Immutable once made, so any thread may read it.
struct TokenPart {
  ApiTokens tokens;
  std::vector<QString> foldedNames;  ///< foldText() of each token's name
  QString foldedProjectName;

  /// Folds the texts, about 30 ms for 100,000 tokens: meant for a worker thread.
  static std::shared_ptr<const TokenPart> of(ApiTokens tokens);
};

using TokenPartPtr = std::shared_ptr<const TokenPart>;

/// What was known of the tokens of a page at one moment: its parts in a row. Immutable, so any thread may
/// read it.
class TokenList {
 public:
  TokenList(std::vector<TokenPartPtr> parts, const QDateTime& takenAt);

  [[nodiscard]] size_t size() const { return rows_.size(); }
  [[nodiscard]] const ApiToken& token(size_t row) const { return *rows_[row].token; }
  [[nodiscard]] const QString& foldedName(size_t row) const;
  [[nodiscard]] const QString& foldedProjectName(size_t row) const {
    return rows_[row].part->foldedProjectName;
  }
  /// Every token, in the order of the rows; valid as long as the list.
  [[nodiscard]] std::vector<const ApiToken*> tokens() const;
  /// UTC
  [[nodiscard]] const QDateTime& takenAt() const { return takenAt_; }

 private:
  struct Row {
    const ApiToken* token;
    const TokenPart* part;
  };

  std::vector<TokenPartPtr> parts_;
  std::vector<Row> rows_;
  QDateTime takenAt_;
};

using TokenListPtr = std::shared_ptr<const TokenList>;

}  // namespace tokendesk
