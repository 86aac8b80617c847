#include "ini_document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

// What the files in tests/data/credentials don't say: see ini_python_test.cpp for these.

namespace {

IniDocument documentOf(const QByteArray& bytes) {
  return IniDocument::parse(Secret(bytes)).value();
}

}  // namespace

class IniReadingTest : public QObject {
  Q_OBJECT

 private slots:
  void findsKeysWithoutCase();
  void tellsInheritedItemsFromOwnOnes();
  void usesTheGoodValuesBesideABrokenOne();
  void boundsWhatReferencesCanAskFor();
  void namesTheFirstLineThatMakesNoSense_data();
  void namesTheFirstLineThatMakesNoSense();
};

void IniReadingTest::findsKeysWithoutCase() {
  const IniDocument document = documentOf("[s]\nGEAI_Api_KEY = default_EXAMPLE\n");
  for (const QString& key : {u"geai_api_key"_s, u"GEAI_API_KEY"_s})
    QCOMPARE(document.item(u"s"_s, key)->value.value(), Secret("default_EXAMPLE"));
  QVERIFY(!document.item(u"S"_s, u"geai_api_key"_s));
}

void IniReadingTest::tellsInheritedItemsFromOwnOnes() {
  const IniDocument document = documentOf("[DEFAULT]\na = 1\nb = 2\n[s]\nb = 3\n");
  QVERIFY(document.item(u"s"_s, u"a"_s)->inherited);
  QVERIFY(!document.item(u"s"_s, u"b"_s)->inherited);
  QVERIFY(!document.item(u"DEFAULT"_s, u"a"_s)->inherited);
  QCOMPARE(document.item(u"s"_s, u"a"_s)->line, 2);
  QCOMPARE(document.item(u"s"_s, u"b"_s)->line, 5);
}

void IniReadingTest::usesTheGoodValuesBesideABrokenOne() {
  const IniDocument document = documentOf("[s]\nrate = 100%\nkey = v\n");
  QCOMPARE(document.item(u"s"_s, u"rate"_s)->value.error(), IniValueProblem::BadPercent);
  QCOMPARE(document.item(u"s"_s, u"rate"_s)->line, 2);
  QCOMPARE(document.item(u"s"_s, u"key"_s)->value.value(), Secret("v"));
}

void IniReadingTest::boundsWhatReferencesCanAskFor() {
  // Eight levels of twenty references each would be 25,600,000,000 of them.
  QByteArray bytes = "[s]\nk0 = x\nempty0 =\n";
  for (int level = 1; level <= 8; ++level) {
    const auto line = [level](const QByteArray& name) {
      const QByteArray reference = "%(" + name + QByteArray::number(level - 1) + ")s";
      return name + QByteArray::number(level) + " = " + reference.repeated(20) + "\n";
    };
    bytes += line("k") + line("empty");
  }
  bytes += "long = " + QByteArray(500'000, 'x') + "\nlonger = %(long)s%(long)s%(long)s\n";
  const IniDocument document = documentOf(bytes);
  for (const QString& key : {u"k8"_s, u"empty8"_s, u"longer"_s})
    QCOMPARE(document.item(u"s"_s, key)->value.error(), IniValueProblem::TooLong);
  QCOMPARE(document.item(u"s"_s, u"k2"_s)->value.value().size(), qsizetype(400));
}

void IniReadingTest::namesTheFirstLineThatMakesNoSense_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<IniProblem>("problem");
  QTest::addColumn<int>("line");
  QTest::newRow("not UTF-8") << QByteArray("[s]\r\na = 1\r\n# \xFF\r\n") << IniProblem::NotUtf8 << 3;
  QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF[s]\n") << IniProblem::ByteOrderMark << 1;
  QTest::newRow("no section") << QByteArray("\n# c\na = 1\n") << IniProblem::MissingSectionHeader << 3;
  QTest::newRow("section") << QByteArray("[s]\n\n[s]\n") << IniProblem::DuplicateSection << 3;
  QTest::newRow("key") << QByteArray("[s]\na = 1\nb = 2\nA : 3\n") << IniProblem::DuplicateKey << 4;
  QTest::newRow("no key") << QByteArray("[s]\na = 1\nx\ny\n") << IniProblem::NotAKey << 3;
}

void IniReadingTest::namesTheFirstLineThatMakesNoSense() {
  QFETCH(QByteArray, bytes);
  QFETCH(IniProblem, problem);
  QFETCH(int, line);
  const auto document = IniDocument::parse(Secret(bytes));
  QVERIFY(!document);
  QCOMPARE(document.error().problem, problem);
  QCOMPARE(document.error().line, line);
}

QTEST_GUILESS_MAIN(IniReadingTest)
#include "ini_reading_test.moc"
