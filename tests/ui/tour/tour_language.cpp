#include "tour_language.h"

#include "form_grid.h"
#include "language.h"

#include <QApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 4;  // what has less, as "%1: %2", could be anything

const TourLanguage* current = nullptr;

const QRegularExpression& placeholder() {
  static const QRegularExpression expression(u"%L?(\\d|n)"_s);
  return expression;
}

/// Matches the text with anything for its placeholders.
QRegularExpression patternOf(const QString& text) {
  QString pattern;
  qsizetype end = 0;
  for (const QRegularExpressionMatch& match : placeholder().globalMatch(text)) {
    pattern += QRegularExpression::escape(text.mid(end, match.capturedStart() - end)) + u".+"_s;
    end = match.capturedEnd();
  }
  return QRegularExpression(pattern + QRegularExpression::escape(text.mid(end)),
                            QRegularExpression::DotMatchesEverythingOption);
}

/// Names leave the dots away that the text of a button has.
QString plain(const QString& text) {
  return plainLabel(text).remove(u'…');
}

bool isWhole(const QRegularExpression& expression, const QString& text) {
  const QRegularExpressionMatch match = expression.match(text);
  return match.hasMatch() && match.capturedLength() == text.size();
}

}  // namespace

TourLanguage::TourLanguage(const QString& language) {
  applyLanguage(*qApp, language);
  if (language == u"en") return;
  read(QStringLiteral(TRANSLATIONS_FOLDER "/tokendesk_%1.ts").arg(language));
  current = this;
}

TourLanguage::~TourLanguage() {
  current = nullptr;
  applyLanguage(*qApp, u"en"_s);
}

bool TourLanguage::isSame(const QString& shown, const QString& english) {
  const QString seen = plain(shown);
  const QString sought = plain(english);
  if (seen == sought) return true;
  if (!current) return false;
  const auto [first, last] = current->byEnglish_.equal_range(sought);
  return std::any_of(first, last, [&](const Message* each) {
    return std::ranges::any_of(each->translations, [&](const auto& one) { return isWhole(one, seen); });
  });
}

bool TourLanguage::isIn(const QString& shown, const QString& english) {
  if (shown.contains(english)) return true;
  if (!current) return false;
  const QString seen = plain(shown);
  const QString sought = plain(english);
  return std::ranges::any_of(current->messages_, [&](const Message& each) {
    const bool isMeant = each.english.contains(sought) || isWhole(each.anyEnglish, sought);
    return isMeant && std::ranges::any_of(each.translations,
                                          [&](const auto& one) { return one.match(seen).hasMatch(); });
  });
}

void TourLanguage::read(const QString& file) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) qFatal("%s can't be read.", qPrintable(file));
  QXmlStreamReader xml(&source);
  QString english;
  QStringList translations;
  bool isPlural = false;
  while (!xml.atEnd()) {
    xml.readNext();
    const auto begins = [&](QLatin1StringView name) { return xml.isStartElement() && xml.name() == name; };
    if (begins("message"_L1)) {
      isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    } else if (begins("source"_L1)) {
      english = xml.readElementText();
    } else if (begins("numerusform"_L1) || (begins("translation"_L1) && !isPlural)) {
      translations << xml.readElementText();
    } else if (xml.isEndElement() && xml.name() == "message"_L1) {
      add(english, std::exchange(translations, {}));
    }
  }
}

void TourLanguage::add(const QString& english, const QStringList& translations) {
  QString letters = english;
  if (letters.remove(placeholder()).remove(QRegularExpression(u"\\W"_s)).size() < fewestLetters &&
      english.contains(placeholder()))
    return;
  Message message{.english = plain(english), .anyEnglish = patternOf(plain(english)), .translations = {}};
  for (const QString& each : translations) message.translations.push_back(patternOf(plain(each)));
  messages_.push_back(std::move(message));
  byEnglish_.insert(messages_.back().english, &messages_.back());
}

}  // namespace tokendesk
