#include "token_order.h"

#include "fingerprint.h"
#include "text_order.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <numeric>

namespace tokendesk {

namespace {

template <class Key>
RowOrder orderByKeys(const std::vector<Key>& keys) {
  RowOrder order(keys.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&keys](quint32 a, quint32 b) {
    const auto comparison = keys[a] <=> keys[b];
    return comparison == 0 ? a < b : comparison < 0;
  });
  return order;
}

/// A text's place: those without a text come last.
struct TextKey {
  bool isEmpty = false;
  QCollatorSortKey sortKey;

  friend std::weak_ordering operator<=>(const TextKey& a, const TextKey& b) {
    if (a.isEmpty != b.isEmpty) return a.isEmpty <=> b.isEmpty;
    return a.sortKey.compare(b.sortKey) <=> 0;
  }
};

template <class TextOf>
RowOrder orderByText(const std::vector<const ApiToken*>& tokens, TextOf textOf) {
  const QCollator collator = textOrder();
  std::vector<TextKey> keys;
  keys.reserve(tokens.size());
  for (const ApiToken* token : tokens) {
    const QString text = textOf(*token);
    keys.push_back({text.isEmpty(), collator.sortKey(text)});
  }
  return orderByKeys(keys);
}

template <class NumberOf>
RowOrder orderByNumber(const std::vector<const ApiToken*>& tokens, NumberOf numberOf) {
  std::vector<qint64> keys;
  keys.reserve(tokens.size());
  for (const ApiToken* token : tokens) keys.push_back(numberOf(*token));
  return orderByKeys(keys);
}

qint64 momentOf(const QDateTime& time) {
  return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

}  // namespace

RowOrder orderBy(const std::vector<const ApiToken*>& tokens, TokenKey key) {
  switch (key) {
    case TokenKey::Name: return orderByText(tokens, [](const ApiToken& t) { return t.name; });
    case TokenKey::Description: return orderByText(tokens, [](const ApiToken& t) { return t.description; });
    case TokenKey::Project: return orderByText(tokens, [](const ApiToken& t) { return t.ownerName; });
    case TokenKey::Token: return orderByText(tokens, [](const ApiToken& t) { return fingerprint(t.id); });
    case TokenKey::Scope: return orderByNumber(tokens, [](const ApiToken& t) { return qint64(t.scope); });
    case TokenKey::Status: return orderByNumber(tokens, [](const ApiToken& t) { return qint64(t.status); });
    case TokenKey::Created:
      return orderByNumber(tokens, [](const ApiToken& t) { return momentOf(t.created); });
    case TokenKey::Expires:
      return orderByNumber(tokens, [](const ApiToken& t) { return momentOf(t.expires); });
    case TokenKey::LastUsed:
      return orderByNumber(tokens, [](const ApiToken& t) { return momentOf(t.lastUsed); });
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
