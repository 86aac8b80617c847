#pragma once

#include "token_filter.h"
#include "token_list.h"
#include "token_order.h"

#include <map>
#include <memory>
#include <optional>

namespace tokendesk {

using OrderPtr = std::shared_ptr<const RowOrder>;

/// Orders of a list by what they are by, ascending.
using TokenOrders = std::map<TokenKey, OrderPtr>;

/// Where in a list a token is that was looked for; nowhere where it isn't there.
struct TokenPlace {
  Secret id;
  std::optional<quint32> row = std::nullopt;
};

/// Which tokens of a list are to be shown, and in which order.
struct ArrangementWish {
  TokenListPtr list = nullptr;
  TokenFilter filter = {};
  QDateTime now = {};  ///< UTC; by which expiries are judged
  TokenKey key = TokenKey::Name;
  Qt::SortOrder order = Qt::AscendingOrder;
  Secret sought = {};       ///< a token to look for
  TokenOrders orders = {};  ///< those of the list that are known
};

/// A list as it is shown.
struct TokenArrangement {
  TokenListPtr list = nullptr;
  TokenOrders orders = {};  ///< those of the list that are known
  RowOrder rows = {};       ///< what the filter lets through, in order
  TokenPlace sought = {};
};

using ArrangementPtr = std::shared_ptr<TokenArrangement>;

/// Where `id` is in the list. Looks at every token.
TokenPlace placeIn(const TokenList& list, const Secret& id);

/// Whether arranging takes less than a millisecond, so that it isn't worth another thread.
bool isArrangedAtOnce(const ArrangementWish& wish);

/// Arranges a list, which there is. Safe on any thread.
ArrangementPtr arranged(const ArrangementWish& wish);

}  // namespace tokendesk
