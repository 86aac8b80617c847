#pragma once

#include "filter_bar.h"
#include "token_filter.h"

namespace tokendesk {

/// The filters over a token list. Those for project and scope are there only where a list mixes them; the
/// expiry takes the place of the status where tokens belong to accounts.
class TokenFilterBar : public FilterBar {
  Q_OBJECT

 public:
  enum class Kind { OneProject, Organization, Account };

  explicit TokenFilterBar(Kind kind, QWidget* parent = nullptr);

  [[nodiscard]] TokenFilter filter() const;
  void setFilter(const TokenFilter& filter);
  /// Shows tokens of this scope; none: of both. Clearing the filters leaves it: it says what is read, not
  /// only what is shown.
  void setScope(std::optional<TokenScope> scope);

 private:
  void addScope();
  void addStatus();
  void addExpiry();

  QLineEdit* name_;
  // these are null where they aren't there
  QLineEdit* projectName_ = nullptr;
  QComboBox* scope_ = nullptr;
  QComboBox* status_ = nullptr;
  QComboBox* expiry_ = nullptr;
};

}  // namespace tokendesk
