#pragma once

#include "token_inventory.h"
#include "token_table_model.h"

#include <QWidget>

#include <functional>

namespace tokendesk {

class ListFaces;
class Pager;
class TokenTable;

/// A token list with its five faces: loading, empty, no match, failed, and full. Follows an inventory; what
/// was listed last stays while newer lists are read or fail.
class TokenListView : public QWidget {
  Q_OBJECT

 public:
  /// What the button in place of a list can ask for.
  enum class Help { Create, ClearFilters, Retry, ShowProjectTokens, EnterCredential };

  /// `inventory` outlives it.
  TokenListView(TokenInventory& inventory, std::vector<TokenKey> columns, QWidget* parent = nullptr);

  [[nodiscard]] TokenTable& table() const { return *table_; }
  [[nodiscard]] TokenTableModel& model() { return model_; }
  [[nodiscard]] Pager& pager() const { return *pager_; }

  /// `words` are the filter's, for people.
  void setFilter(const TokenFilter& filter, const QStringList& words);
  /// Of whom tokens are listed, as far as the words depend on it; of the organization to begin with.
  void setScope(TokenScope scope);
  /// Whether another credential can be entered once the connection's doesn't sign in any more.
  void setOffersCredential(bool offers);
  /// Whether it is still being found out which project's tokens are to be listed.
  void setAwaitsProject(bool awaits);
  /// Where nothing can be created, it isn't offered.
  void setReadOnly(bool readOnly);
  /// Shows the face that fits the state of the inventory.
  void showState();

 signals:
  void helpRequested(TokenListView::Help help);

 private:
  [[nodiscard]] std::function<void()> asking(Help help);
  void showWithoutList();
  void showUnread();
  void showFailure(const ApiError& error);
  void showNoTokens();
  void showNoMatch();
  void updatePager();

  TokenInventory& inventory_;
  TokenTableModel model_;
  TokenFilter filter_;
  QStringList filterWords_;
  TokenScope scope_ = TokenScope::Organization;
  bool offersCredential_ = false;
  bool awaitsProject_ = false;
  bool readOnly_ = false;
  TokenTable* table_;
  ListFaces* faces_;
  Pager* pager_;
};

}  // namespace tokendesk
