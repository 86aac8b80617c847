#pragma once

#include "token_inventory.h"

#include <QString>

#include <optional>

namespace tokendesk {

/// What to say over a list that isn't all there.
struct ListProblem {
  QString headline;
  QString details;
  QStringList facts = {};  ///< see ErrorText
  bool canRetry = true;
};

/// Nothing where the list is complete, or being read for the first time.
std::optional<ListProblem> problemOf(const InventoryState& state, const TokenListPtr& list);

/// Whether what failed is that the credential doesn't sign in any more.
bool isSignedOut(const InventoryState& state);

/// For the status bar: what is being read, or how complete and how old the list is.
QString inventoryStatusText(const InventoryState& state, const TokenListPtr& list);

/// The same while it is read which projects there are.
QString projectsStatusText(const Progress& progress);

}  // namespace tokendesk
