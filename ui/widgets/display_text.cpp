#include "display_text.h"

#include <QGuiApplication>
#include <QList>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestWord = 32;

constexpr char32_t zeroWidthNonJoiner = 0x200C;  // Persian needs it
constexpr char32_t zeroWidthJoiner = 0x200D;     // emoji need it
constexpr char32_t ellipsis = 0x2026;
constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar joiner(zeroWidthJoiner);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isHidden(char32_t character, Lines lines) {
  if (lines == Lines::Kept && (character == U'\n' || character == U'\t')) return false;
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

/// Of a text that is too long the ends are kept: names often differ in the last characters only.
QList<uint> shortened(QList<uint> characters, qsizetype longest) {
  if (characters.size() > longest) {
    characters.remove(longest / 2, characters.size() - longest);
    characters.insert(longest / 2, ellipsis);
  }
  return characters;
}

QString display(const QString& text, qsizetype longest, Lines lines) {
  // Not all of it is decoded where it is huge: what is left is still too long, and loses its middle.
  const bool isHuge = text.size() > 4 * longest;
  const QList<uint> characters = (isHuge ? text.left(2 * longest) + text.right(2 * longest) : text).toUcs4();
  QString written;
  for (const uint character : characters) {
    if (isHidden(character, lines)) {
      written += u"‹U+%1›"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
    } else {
      written += QChar::fromUcs4(character);
    }
  }
  QString shown;
  for (const uint character : shortened(written.toUcs4(), longest)) shown += QChar::fromUcs4(character);
  const bool plain = std::none_of(characters.begin(), characters.end(), isRightToLeft);
  return plain ? isolated(shown) : firstStrongIsolate + shown + popDirectionalIsolate;
}

}  // namespace

QString displayName(const QString& name) {
  return display(name, longestName, Lines::WrittenOut);
}

QString displayText(const QString& text, Lines lines) {
  return display(text, longestText, lines);
}

QString isolated(const QString& text) {
  if (text.isEmpty() || !QGuiApplication::isRightToLeft()) return text;
  return firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutIsolates(QString text) {
  return text.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

QString breakable(const QString& text) {
  QString broken;
  qsizetype letters = 0;
  for (const QChar character : text) {
    const bool breaksByItself = character.isSpace() || character == u'/' || character == u'-';
    const bool isPartOfLetter = character.isLowSurrogate() || character.isMark() || character == joiner ||
                                (!broken.isEmpty() && broken.back() == joiner);
    if (letters >= longestWord && !breaksByItself && !isPartOfLetter) {
      broken += zeroWidthSpace;
      letters = 0;
    }
    letters = breaksByItself ? 0 : letters + 1;
    broken += character;
  }
  return broken;
}

QString asRichText(const QString& text) {
  return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(breakable(text).toHtmlEscaped());
}

}  // namespace tokendesk
