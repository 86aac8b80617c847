#include "token_arrangement.h"

#include <ranges>

namespace tokendesk {

namespace {

constexpr size_t fewTokens = 10'000;

bool isOrdered(const ArrangementWish& wish) {
  return wish.orders.contains(wish.key);
}

void addOrder(TokenOrders& orders, const TokenList& list, TokenKey key) {
  const std::vector<const ApiToken*> tokens = list.tokens();
  if (!orders.contains(TokenKey::Name))
    orders[TokenKey::Name] = std::make_shared<const RowOrder>(orderByName(tokens));
  if (key != TokenKey::Name)
    orders[key] = std::make_shared<const RowOrder>(orderBy(tokens, key, *orders.at(TokenKey::Name)));
}

/// The rows of `order` that the filter lets through.
template <class Order>
RowOrder filtered(const std::vector<char>& isMatch, const Order& order) {
  RowOrder rows(isMatch.size());
  size_t count = 0;
  for (const quint32 row : order) {
    rows[count] = row;  // without a branch, which would be mispredicted half of the time
    count += static_cast<size_t>(isMatch[row]);
  }
  rows.resize(count);
  return rows;
}

}  // namespace

TokenPlace placeIn(const TokenList& list, const Secret& id) {
  quint32 row = 0;
  for (const ApiToken* token : list.tokens()) {
    if (token->id == id) return {id, row};
    ++row;
  }
  return {.id = id};
}

bool isArrangedAtOnce(const ArrangementWish& wish) {
  return wish.list->size() <= fewTokens && isOrdered(wish);
}

ArrangementPtr arranged(const ArrangementWish& wish) {
  auto arrangement = std::make_shared<TokenArrangement>();
  arrangement->list = wish.list;
  arrangement->orders = wish.orders;
  if (!isOrdered(wish)) addOrder(arrangement->orders, *wish.list, wish.key);
  const RowOrder& order = *arrangement->orders.at(wish.key);
  const std::vector<char> isMatch = wish.list->matches(wish.filter, wish.now);
  arrangement->rows = wish.order == Qt::AscendingOrder ? filtered(isMatch, order)
                                                       : filtered(isMatch, std::views::reverse(order));
  if (!wish.sought.isEmpty()) arrangement->sought = placeIn(*wish.list, wish.sought);
  return arrangement;
}

}  // namespace tokendesk
