#include "token_order.h"

#include "fingerprint.h"
#include "ranges_at_once.h"
#include "text_order.h"

#include <QHash>

#include <limits>
#include <numeric>
#include <optional>

namespace tokendesk {

namespace {

using Tokens = std::vector<const ApiToken*>;

/// What each of many texts is compared by; nothing for an empty one.
using TextKeys = std::vector<std::optional<QCollatorSortKey>>;

/// The place of each token by something: those that are equal in it share one.
using Places = std::vector<qint64>;
constexpr qint64 lastPlace = std::numeric_limits<qint64>::max();

constexpr size_t fewestTexts = 5'000;  // worth a thread

TextKeys keysOf(const std::vector<QString>& texts) {
  TextKeys keys(texts.size());
  atOnce(rangeEnds(texts.size(), fewestTexts), [&](size_t begin, size_t end) {
    const QCollator collator = textOrder();  // can't be shared among threads
    for (size_t i = begin; i < end; ++i) {
      if (!texts[i].isEmpty()) keys[i] = collator.sortKey(texts[i]);
    }
  });
  return keys;
}

/// Below 0 where the first comes before the second; empty texts come last.
int comparison(const TextKeys& keys, quint32 a, quint32 b) {
  if (keys[a] && keys[b]) return keys[a]->compare(*keys[b]);
  return static_cast<int>(keys[b].has_value()) - static_cast<int>(keys[a].has_value());
}

template <class Less>
RowOrder orderedBy(size_t count, const Less& less) {
  RowOrder order(count);
  std::iota(order.begin(), order.end(), 0U);
  sortAtOnce(order, less);
  return order;
}

Places placesAmong(const std::vector<QString>& texts) {
  const TextKeys keys = keysOf(texts);
  const RowOrder order =
      orderedBy(texts.size(), [&keys](quint32 a, quint32 b) { return comparison(keys, a, b) < 0; });
  Places places(texts.size(), lastPlace);
  qint64 place = 0;
  for (size_t i = 0; i < order.size() && keys[order[i]]; ++i) {
    if (i > 0 && comparison(keys, order[i - 1], order[i]) != 0) ++place;
    places[order[i]] = place;
  }
  return places;
}

QString textOf(const QString& text) {
  return text;
}

QString textOf(QByteArrayView ascii) {
  return QString::fromLatin1(ascii);
}

/// By texts that many tokens may share: each is compared once.
template <class Text>
Places placesByText(const std::vector<Text>& texts) {
  std::vector<QString> different;
  QHash<Text, quint32> numbers;
  std::vector<quint32> numberOfText;
  numberOfText.reserve(texts.size());
  for (const Text& text : texts) {
    const auto next = static_cast<quint32>(different.size());
    const auto known = numbers.constFind(text);
    numberOfText.push_back(known == numbers.cend() ? next : *known);
    if (known != numbers.cend()) continue;
    numbers.insert(text, next);
    different.push_back(textOf(text));
  }
  const Places placesOfDifferent = placesAmong(different);
  Places places;
  places.reserve(texts.size());
  for (const quint32 number : numberOfText) places.push_back(placesOfDifferent[number]);
  return places;
}

template <class Of>
auto ofEach(const Tokens& tokens, Of of) {
  std::vector<decltype(of(*tokens.front()))> all(tokens.size());
  atOnce(rangeEnds(tokens.size(), fewestTexts), [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) all[i] = of(*tokens[i]);
  });
  return all;
}

/// By what is shown of values: what they begin with, which many share, then what they end with. Those that
/// begin with nothing come first, as the dots that are shown then come before letters.
Places placesByFingerprint(const Tokens& tokens) {
  constexpr int bits = 8;
  constexpr int bitsOfTail = 4 * bits;
  const auto prefixes = ofEach(tokens, [](const ApiToken& t) { return shownBytes(t.id).prefix; });
  const auto tails = ofEach(tokens, [](const ApiToken& t) {
    const QByteArrayView bytes = shownBytes(t.id).tail;
    return std::accumulate(bytes.begin(), bytes.end(), qint64(0),
                           [](qint64 tail, char ascii) { return (tail << bits) | ascii; });
  });
  Places places = placesByText(prefixes);
  for (size_t i = 0; i < places.size(); ++i) {
    const qint64 place = places[i] == lastPlace ? 0 : places[i] + 1;
    places[i] = (place << bitsOfTail) | tails[i];
  }
  return places;
}

qint64 momentOf(const QDateTime& time) {
  return time.isValid() ? time.toMSecsSinceEpoch() : lastPlace;
}

Places placesBy(const Tokens& tokens, TokenKey key) {
  switch (key) {
    case TokenKey::Name: break;  // see orderByName()
    case TokenKey::Description:
      return placesByText(ofEach(tokens, [](const ApiToken& t) { return t.description; }));
    case TokenKey::Project:
      return placesByText(ofEach(tokens, [](const ApiToken& t) { return t.ownerName; }));
    case TokenKey::Token: return placesByFingerprint(tokens);
    case TokenKey::Scope: return ofEach(tokens, [](const ApiToken& t) { return qint64(t.scope); });
    case TokenKey::Status: return ofEach(tokens, [](const ApiToken& t) { return qint64(t.status); });
    case TokenKey::Created: return ofEach(tokens, [](const ApiToken& t) { return momentOf(t.created); });
    case TokenKey::Expires: return ofEach(tokens, [](const ApiToken& t) { return momentOf(t.expires); });
    case TokenKey::LastUsed: return ofEach(tokens, [](const ApiToken& t) { return momentOf(t.lastUsed); });
  }
  Q_UNREACHABLE();
}

}  // namespace

RowOrder orderByName(const std::vector<const ApiToken*>& tokens) {
  const TextKeys names = keysOf(ofEach(tokens, [](const ApiToken& t) { return t.name; }));
  const Places projects = placesBy(tokens, TokenKey::Project);
  return orderedBy(tokens.size(), [&](quint32 a, quint32 b) {
    const int compared = comparison(names, a, b);
    return compared == 0 ? projects[a] < projects[b] : compared < 0;
  });
}

RowOrder orderBy(const std::vector<const ApiToken*>& tokens, TokenKey key, const RowOrder& byName) {
  if (key == TokenKey::Name) return byName;
  const Places places = placesBy(tokens, key);
  RowOrder order = byName;
  sortAtOnce(order, [&places](quint32 a, quint32 b) { return places[a] < places[b]; });
  return order;
}

}  // namespace tokendesk
