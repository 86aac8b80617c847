#include "folded_texts.h"

#include "text_folding.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace tokendesk {

namespace {

bool isAscii(QChar c) {
  return c.unicode() < 0x80;
}

char lowered(QChar c) {
  const char ascii = c.toLatin1();
  return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + ('a' - 'A')) : ascii;
}

using Block = std::array<char, 64>;

/// A bit of each byte, all of which are 1 or 0.
quint64 bitsOf(const Block& bytes) {
  constexpr quint64 gather = 0x0102'0408'1020'4080;  // moves the bits of eight bytes into the uppermost one
  constexpr int uppermost = 56;
  quint64 bits = 0;
  for (size_t i = 0; i < bytes.size(); i += sizeof(quint64))
    bits |= ((qFromLittleEndian<quint64>(&bytes[i]) * gather) >> uppermost) << i;
  return bits;
}

/// Calls `visit` with each place that has the word's first, middle and last characters where the word would
/// have them, in their order. Looks at a block at a time, of which compilers make a few vector instructions:
/// up to three times as fast as std::string_view::find(), which stops at each first character.
template <class Visit>
void visitCandidates(std::string_view characters, std::string_view word, const Visit& visit) {
  if (characters.size() < word.size()) return;
  const size_t half = word.size() / 2;
  const char* first = characters.data();
  const char* middle = first + half;
  const char* last = first + word.size() - 1;
  const auto isCandidate = [=, front = word.front(), centre = word[half], back = word.back()](size_t place) {
    return static_cast<char>((first[place] == front) & (middle[place] == centre) & (last[place] == back));
  };
  const size_t end = characters.size() - word.size() + 1;
  Block candidates;
  size_t begin = 0;
  for (; begin + candidates.size() <= end; begin += candidates.size()) {
    for (size_t i = 0; i < candidates.size(); ++i) candidates[i] = isCandidate(begin + i);
    for (quint64 bits = bitsOf(candidates); bits != 0; bits &= bits - 1)
      visit(begin + static_cast<size_t>(std::countr_zero(bits)));
  }
  for (; begin < end; ++begin) {
    if (isCandidate(begin)) visit(begin);
  }
}

}  // namespace

void FoldedTexts::append(const QString& text) {
  if (std::ranges::all_of(text, isAscii)) {  // most are, and the letters' case is all there is to fold
    const qsizetype end = characters_.size();
    characters_.resize(end + text.size());
    std::ranges::transform(text, characters_.data() + end, lowered);
  } else {
    characters_ += foldText(text).toUtf8();
  }
  ends_.push_back(static_cast<quint32>(characters_.size()));
}

std::vector<char> FoldedTexts::containing(const QString& folded) const {
  const std::string word = folded.toStdString();
  if (word.empty()) return std::vector<char>(ends_.size(), 1);
  return word.size() == 1 ? containingCharacter(word.front()) : containingWord(word);
}

std::vector<char> FoldedTexts::containingCharacter(char character) const {
  std::vector<char> contain(ends_.size());
  size_t begin = 0;
  for (size_t text = 0; text < ends_.size(); ++text) {
    contain[text] = static_cast<char>(characters().substr(begin, ends_[text] - begin).contains(character));
    begin = ends_[text];
  }
  return contain;
}

std::vector<char> FoldedTexts::containingWord(std::string_view word) const {
  std::vector<char> contain(ends_.size());
  size_t text = 0;
  visitCandidates(characters(), word, [&](size_t place) {
    while (ends_[text] <= place) ++text;
    // what begins in one text and ends in the next isn't in either
    if (place + word.size() <= ends_[text] && characters().substr(place, word.size()) == word)
      contain[text] = 1;
  });
  return contain;
}

std::string_view FoldedTexts::characters() const {
  return {characters_.constData(), static_cast<size_t>(characters_.size())};
}

}  // namespace tokendesk
