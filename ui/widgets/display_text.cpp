#include "display_text.h"

#include <QList>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;  // Persian needs it
constexpr char32_t zeroWidthJoiner = 0x200D;     // emoji need it
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isHidden(char32_t character) {
  switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: {
      // Flags of emoji are spelled with tags, from U+E0020 on.
      const bool tag = character >= 0xE0020 && character <= 0xE007F;
      return character != zeroWidthNonJoiner && character != zeroWidthJoiner && !tag;
    }
    default: return false;
  }
}

bool isRightToLeft(char32_t character) {
  const QChar::Direction direction = QChar::direction(character);
  return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

}  // namespace

QString displayName(const QString& name) {
  QString shown;
  const QList<uint> characters = name.toUcs4();
  for (const uint character : characters) {
    if (isHidden(character)) {
      shown += u"‹U+%1›"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
    } else {
      shown += QChar::fromUcs4(character);
    }
  }
  const bool plain = std::none_of(characters.begin(), characters.end(), isRightToLeft);
  return plain ? shown : firstStrongIsolate + shown + popDirectionalIsolate;
}

QString asRichText(const QString& text) {
  return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

}  // namespace tokendesk
