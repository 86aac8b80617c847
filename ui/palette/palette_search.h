#pragma once

#include "palette_entry.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace tokendesk {

/// What is looked for in an entry: texts without case and accents, in UTF-8.
struct PaletteText {
  PaletteKey key;
  QByteArray text;
  QByteArray details;
};

/// What the palette's entries and tokens are found by. Immutable once made, so any thread may read it.
struct PaletteTexts {
  std::vector<PaletteText> entries = {};
  std::vector<TokenPartPtr> parts = {};

  static std::shared_ptr<const PaletteTexts> of(const PaletteContent& content);
  /// Entries and tokens.
  [[nodiscard]] size_t size() const;
};

using PaletteTextsPtr = std::shared_ptr<const PaletteTexts>;

/// What to look for.
struct PaletteWish {
  PaletteTextsPtr texts = nullptr;
  QStringList words = {};               ///< folded; all have to be there, in any order
  std::vector<PaletteKey> recent = {};  ///< what stands first where there are no words
};

/// The words of what a user typed, folded.
QStringList paletteWords(const QString& typed);

/// What was found. Entries are numbered as they stand in the content, then its tokens, part by part.
struct PaletteMatches {
  std::vector<size_t> best = {};  ///< the first of them, best first
  size_t total = 0;
};

/// How many of the matches are listed.
constexpr size_t listedMatches = 50;

/// The entries and tokens that have all words in their texts, in this order: words at the beginning of the
/// text, at the beginning of a word, inside one, and in the details only; of equal ones by kind, then the
/// shorter text. Safe on any thread. Stopped, it returns
/// what it has.
PaletteMatches searchPalette(const PaletteWish& wish, const std::stop_token& stop = {});

}  // namespace tokendesk
