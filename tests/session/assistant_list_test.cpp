#include "assistant_list.h"

#include "assistants.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What a search finds in a list of assistants.
class AssistantListTest : public QObject {
  Q_OBJECT

 private slots:
  void finds_data();
  void finds();
  void anEmptyListHasNothingToFind();
};

void AssistantListTest::finds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("found");  // of Translator, Formal, its revisions, Casual, Summarizer, its own
  QTest::newRow("all by an empty text") << u""_s << u"11111111"_s;
  QTest::newRow("an assistant by its name") << u"TRANSLATOR"_s << u"10000000"_s;
  QTest::newRow("an intent by its name") << u"casual"_s << u"00001000"_s;
  QTest::newRow("an intent by its description") << u"customers"_s << u"01000000"_s;
  QTest::newRow("a revision by its name") << u"first"_s << u"00100000"_s;
  QTest::newRow("a revision by its description") << u"complaints"_s << u"00010000"_s;
  QTest::newRow("a revision by its prompt, without accents") << u"elysee"_s << u"00010000"_s;
  QTest::newRow("in several places") << u"translat"_s << u"10110000"_s;
  QTest::newRow("nothing across two texts") << u"formalletters"_s << u"00000000"_s;
  QTest::newRow("nothing by an id") << u"gpt-4o-2024"_s << u"00000000"_s;
}

void AssistantListTest::finds() {
  QFETCH(const QString, text);
  QFETCH(const QString, found);
  const AssistantList list(sampleAssistants());
  QString marks;
  for (const char contains : list.containing(text)) marks += contains ? u'1' : u'0';
  QCOMPARE(marks, found);
}

void AssistantListTest::anEmptyListHasNothingToFind() {
  QVERIFY(AssistantList({}).containing(u""_s).empty());
}

QTEST_APPLESS_MAIN(AssistantListTest)
#include "assistant_list_test.moc"
