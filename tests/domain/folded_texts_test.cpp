#include "folded_texts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Texts of few different letters, in which words begin that don't end, and of all lengths.
QStringList manyTexts() {
  QRandomGenerator random(1);
  QStringList texts;
  for (int i = 0; i < 500; ++i) {
    QString text;
    for (quint32 length = random.bounded(90U); length > 0; --length) text += u"abc"_s[random.bounded(3)];
    texts.append(text);
  }
  return texts;
}

}  // namespace

class FoldedTextsTest : public QObject {
  Q_OBJECT

 private slots:
  void aWordIsFoundInTheTextsThatContainIt();
  void aWordIsFoundWhereverItLies_data();
  void aWordIsFoundWhereverItLies();
  void aWordAcrossTwoTextsIsInNeither();
  void everyTextContainsAnEmptyWord();
};

void FoldedTextsTest::aWordIsFoundInTheTextsThatContainIt() {
  FoldedTexts texts;
  for (const QString& text :
       {u"Agent"_s, u""_s, u"un agente, dos AGENTES"_s, u"age"_s, u"gent"_s, u"reagent"_s})
    texts.append(text);
  QCOMPARE(texts.containing(u"agent"_s), (std::vector<char>{1, 0, 1, 0, 0, 1}));
  QCOMPARE(texts.containing(u"z"_s), (std::vector<char>{0, 0, 0, 0, 0, 0}));
  QCOMPARE(FoldedTexts().containing(u"agent"_s), std::vector<char>());
}

void FoldedTextsTest::aWordIsFoundWhereverItLies_data() {
  QTest::addColumn<QString>("word");
  for (const QString& word : {u"a"_s, u"ab"_s, u"ba"_s, u"aab"_s, u"abab"_s, u"bbbbbbb"_s, u"ababbaba"_s})
    QTest::addRow("%s", qPrintable(word)) << word;
  QTest::newRow("longer than any text") << QString(100, u'a');
  QTest::newRow("longer than all texts") << QString(100'000, u'a');
}

// Words are looked for in blocks of many texts at a time: here they lie at every place of such a block.
void FoldedTextsTest::aWordIsFoundWhereverItLies() {
  QFETCH(QString, word);
  FoldedTexts texts;
  std::vector<char> expected;
  for (const QString& text : manyTexts()) {
    texts.append(text);
    expected.push_back(text.contains(word) ? 1 : 0);
    QCOMPARE(texts.containing(word), expected);
  }
}

void FoldedTextsTest::aWordAcrossTwoTextsIsInNeither() {
  FoldedTexts texts;
  for (const QString& text : {u"aaab"_s, u"aab"_s, u""_s, u"b"_s}) texts.append(text);
  QCOMPARE(texts.containing(u"ba"_s), (std::vector<char>{0, 0, 0, 0}));
  QCOMPARE(texts.containing(u"bb"_s), (std::vector<char>{0, 0, 0, 0}));
  QCOMPARE(texts.containing(u"aab"_s), (std::vector<char>{1, 1, 0, 0}));
}

void FoldedTextsTest::everyTextContainsAnEmptyWord() {
  FoldedTexts texts;
  texts.append(u"agent"_s);
  texts.append(QString());
  QCOMPARE(texts.containing(QString()), (std::vector<char>{1, 1}));
}

QTEST_APPLESS_MAIN(FoldedTextsTest)
#include "folded_texts_test.moc"
