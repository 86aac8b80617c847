#include "text_folding.h"

#include <algorithm>

namespace tokendesk {

QString foldText(const QString& text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
    return c.unicode() < 0x80 && !(c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
  });
  if (plain) return text;

  QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
  folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
  return folded;
}

}  // namespace tokendesk
