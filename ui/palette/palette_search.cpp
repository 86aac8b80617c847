#include "palette_search.h"

#include "display_text.h"
#include "text_folding.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tokendesk {

namespace {

constexpr size_t looksBetweenStops = 10'000;

/// How well a word fits; a smaller one is better.
enum Fit { AtBeginning, AtWord, InsideWord, InDetails };

/// A place among the matches; a smaller one is better.
struct Rank {
  size_t recency = 0;
  int misfit = 0;
  PaletteKind kind = PaletteKind::Action;
  size_t length = 0;
  size_t number = 0;

  friend bool operator<(const Rank& a, const Rank& b) {
    return std::tie(a.recency, a.misfit, a.kind, a.length, a.number) <
           std::tie(b.recency, b.misfit, b.kind, b.length, b.number);
  }
};

/// The best of many.
class BestRanks {
 public:
  void add(const Rank& rank) {
    ++total_;
    if (heap_.size() == listedMatches) {
      if (!(rank < heap_.front())) return;
      std::ranges::pop_heap(heap_, std::less());
      heap_.pop_back();
    }
    heap_.push_back(rank);
    std::ranges::push_heap(heap_, std::less());
  }
  [[nodiscard]] PaletteMatches matches() {
    std::ranges::sort_heap(heap_, std::less());
    PaletteMatches matches{.total = total_};
    for (const Rank& rank : heap_) matches.best.push_back(rank.number);
    return matches;
  }

 private:
  std::vector<Rank> heap_;  ///< the worst in front
  size_t total_ = 0;
};

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Letters beyond ASCII count as such, whatever they are.
bool isOfWord(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

std::optional<Fit> fitOf(std::string_view text, std::string_view word) {
  std::optional<Fit> best;
  for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at == 0) return AtBeginning;
    if (!isOfWord(text[at - 1])) return AtWord;
    best = InsideWord;
  }
  return best;
}

/// None where a word is missing.
std::optional<int> misfitOf(std::string_view text, std::string_view details,
                            const std::vector<QByteArray>& words) {
  int misfit = 0;
  for (const QByteArray& word : words) {
    const std::optional<Fit> fit = fitOf(text, viewOf(word));
    if (!fit && details.find(viewOf(word)) == std::string_view::npos) return std::nullopt;
    misfit += fit.value_or(InDetails);
  }
  return misfit;
}

class Search {
 public:
  Search(const PaletteWish& wish, std::stop_token stop) : wish_(wish), stop_(std::move(stop)) {
    for (const QString& word : wish.words) words_.push_back(word.toUtf8());
  }

  PaletteMatches run() {
    for (const PaletteText& each : wish_.texts->entries)
      take(each.key, viewOf(each.text), misfitOf(viewOf(each.text), viewOf(each.details), words_));
    for (const TokenPartPtr& part : wish_.texts->parts) lookAt(*part);
    return best_.matches();
  }

 private:
  void lookAt(const TokenPart& part) {
    const QByteArray owner = part.foldedProjectName.toUtf8();
    const std::vector<char> contain = containing(part);
    for (size_t row = 0; row < part.tokens.size(); ++row) {
      if (row % looksBetweenStops == 0 && stop_.stop_requested()) return;
      const std::string_view name = part.foldedNames.at(row);
      const auto misfit = contain[row] ? misfitOf(name, viewOf(owner), words_) : std::nullopt;
      take({.kind = PaletteKind::Token, .token = part.tokens[row].id}, name, misfit);
    }
  }

  /// Of each token, whether the words are in its name or its owner's: most have none, and are told so at
  /// once.
  [[nodiscard]] std::vector<char> containing(const TokenPart& part) const {
    std::vector<char> all(part.tokens.size(), 1);
    for (const QString& word : wish_.words) {
      if (part.foldedProjectName.contains(word)) continue;
      const std::vector<char> contain = part.foldedNames.containing(word);
      std::ranges::transform(all, contain, all.begin(), std::bit_and());
    }
    return all;
  }

  void take(const PaletteKey& key, std::string_view text, std::optional<int> misfit) {
    const size_t number = next_++;
    if (!misfit) return;
    const bool isSought = !words_.empty();
    best_.add({.recency = isSought ? 0 : recencyOf(key),
               .misfit = *misfit,
               .kind = key.kind,
               .length = isSought ? text.size() : 0,
               .number = number});
  }

  [[nodiscard]] size_t recencyOf(const PaletteKey& key) const {
    return static_cast<size_t>(std::ranges::find(wish_.recent, key) - wish_.recent.begin());
  }

  const PaletteWish& wish_;
  const std::stop_token stop_;
  std::vector<QByteArray> words_;
  BestRanks best_;
  size_t next_ = 0;
};

}  // namespace

PaletteTextsPtr PaletteTexts::of(const PaletteContent& content) {
  auto texts = std::make_shared<PaletteTexts>();
  const auto folded = [](const QString& text) { return foldText(withoutIsolates(text)).toUtf8(); };
  for (const PaletteEntry& each : content.entries)
    texts->entries.push_back({.key = each.key, .text = folded(each.text), .details = folded(each.details)});
  for (const PaletteTokens& each : content.tokens) texts->parts.push_back(each.part);
  return texts;
}

size_t PaletteTexts::size() const {
  size_t count = entries.size();
  for (const TokenPartPtr& part : parts) count += part->tokens.size();
  return count;
}

QStringList paletteWords(const QString& typed) {
  return foldText(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

PaletteMatches searchPalette(const PaletteWish& wish, const std::stop_token& stop) {
  return Search(wish, stop).run();
}

}  // namespace tokendesk
