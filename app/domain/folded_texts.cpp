#include "folded_texts.h"

#include "text_folding.h"

#include <algorithm>
#include <string_view>

namespace tokendesk {

namespace {

bool isAscii(QChar c) {
  return c.unicode() < 0x80;
}

char lowered(QChar c) {
  const char ascii = c.toLatin1();
  return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + ('a' - 'A')) : ascii;
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
  if (folded.isEmpty()) return std::vector<char>(ends_.size(), 1);

  std::vector<char> contain(ends_.size());
  // the standard library's search is several times as fast as Qt's
  const std::string_view characters(characters_.constData(), static_cast<size_t>(characters_.size()));
  const std::string word = folded.toStdString();
  size_t text = 0;
  size_t found = characters.find(word);
  while (found != std::string_view::npos) {
    while (ends_[text] <= found) ++text;
    const size_t end = ends_[text];
    // what begins in one text and ends in the next isn't in either
    const bool within = found + word.size() <= end;
    if (within) contain[text] = 1;
    found = characters.find(word, within ? end : found + 1);
  }
  return contain;
}

}  // namespace tokendesk
