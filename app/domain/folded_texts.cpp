#include "folded_texts.h"

#include "text_folding.h"

namespace tokendesk {

void FoldedTexts::append(const QString& text) {
  characters_ += foldText(text);
  ends_.push_back(static_cast<quint32>(characters_.size()));
}

std::vector<char> FoldedTexts::containing(const QString& folded) const {
  if (folded.isEmpty()) return std::vector<char>(ends_.size(), 1);

  std::vector<char> contain(ends_.size());
  const QStringView characters(characters_);
  size_t text = 0;
  qsizetype found = characters.indexOf(folded);
  while (found >= 0) {
    while (ends_[text] <= found) ++text;
    const qsizetype end = ends_[text];
    // what begins in one text and ends in the next isn't in either
    const bool within = found + folded.size() <= end;
    if (within) contain[text] = 1;
    found = characters.indexOf(folded, within ? end : found + 1);
  }
  return contain;
}

}  // namespace tokendesk
