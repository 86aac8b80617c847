#pragma once

#include "empty_state.h"
#include "token_inventory.h"
#include "token_table_model.h"

#include <QWidget>

namespace tokendesk {

class FaceStack;
class Pager;
class SkeletonTable;
class TokenTable;

/// A token list with its five faces: loading, empty, no match, failed, and full. Follows an inventory; what
/// was listed last stays while newer lists are read or fail.
class TokenListView : public QWidget {
  Q_OBJECT

 public:
  /// What the button in place of a list can ask for.
  enum class Help { None, Create, ClearFilters, Retry, ShowProjectTokens };

  /// `inventory` outlives it.
  TokenListView(TokenInventory& inventory, std::vector<TokenKey> columns, QWidget* parent = nullptr);

  [[nodiscard]] TokenTable& table() const { return *table_; }
  [[nodiscard]] TokenTableModel& model() { return model_; }
  [[nodiscard]] Pager& pager() const { return *pager_; }

  /// `words` are the filter's, for people.
  void setFilter(const TokenFilter& filter, const QStringList& words);
  /// Whether it is still being found out which project's tokens are to be listed.
  void setAwaitsProject(bool awaits);
  /// Where nothing can be created, it isn't offered.
  void setReadOnly(bool readOnly);
  /// Shows the face that fits the state of the inventory.
  void showState();

 signals:
  void helpRequested(TokenListView::Help help);

 private:
  void showTable();
  void showInstead(const EmptyState::Content& content, Help help);
  void showFailed(const EmptyState::Content& content, Help help);
  void showWithoutList();
  void showNoTokens();
  void showNoMatch();
  void updatePager();

  TokenInventory& inventory_;
  TokenTableModel model_;
  TokenFilter filter_;
  QStringList filterWords_;
  Help help_ = Help::None;
  bool awaitsProject_ = false;
  bool readOnly_ = false;
  FaceStack* faces_;
  TokenTable* table_;
  SkeletonTable* skeleton_;
  EmptyState* instead_;
  EmptyState* failed_;  ///< in place of a list that can't be read
  Pager* pager_;
};

}  // namespace tokendesk
