#pragma once

#include "clock.h"
#include "geai/geai_platform.h"
#include "token_inventory.h"
#include "token_list_view.h"

#include <QWidget>

namespace tokendesk::bench {

/// Whose tokens are listed: those of the organization alone, or those of its projects too.
enum class Extent { Organization, EveryProject };

/// The columns of the organization's page.
std::vector<TokenKey> listColumns();

/// As large as the console's window usually is.
inline constexpr QSize listWindowSize{1240, 760};

/// The console's own way from an installation to a list on screen, without the page around it.
class ListWindow : public QWidget {
  Q_OBJECT

 public:
  explicit ListWindow(const QUrl& installation);

  /// Reads the list, again if it was read before, until it is on screen. Ends the program where that fails.
  void load(Extent extent);

  [[nodiscard]] TokenListView& view() { return *view_; }

 private:
  [[nodiscard]] bool hasFailed() const;

  Clock clock_;
  geai::GeaiPlatform platform_;
  TokenInventory inventory_;
  TokenListView* view_;
};

}  // namespace tokendesk::bench
