#pragma once

#include "filter_bar.h"
#include "token_filter.h"

namespace tokendesk {

/// The filters over a token list. Those for project and scope are there only where a list mixes them.
class TokenFilterBar : public FilterBar {
  Q_OBJECT

 public:
  enum class Kind { OneProject, Organization };

  explicit TokenFilterBar(Kind kind, QWidget* parent = nullptr);

  [[nodiscard]] TokenFilter filter() const;
  void setFilter(const TokenFilter& filter);
  /// Shows tokens of this scope; none: of both. Clearing the filters leaves it: it says what is read, not
  /// only what is shown.
  void setScope(std::optional<TokenScope> scope);

 private:
  QLineEdit* name_;
  QLineEdit* projectName_ = nullptr;
  QComboBox* scope_ = nullptr;
  QComboBox* status_;
};

}  // namespace tokendesk
