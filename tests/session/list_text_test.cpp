#include "list_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const std::vector<ExportedRow>& rows, ListFormat format,
                   ByteOrderMark mark = ByteOrderMark::Without) {
  ListText text({u"name"_s, u"used"_s}, format, mark);
  for (const ExportedRow& row : rows) text.add(row);
  text.end();
  return text.take();
}

}  // namespace

/// Exported lists as the text of a file.
class ListTextTest : public QObject {
  Q_OBJECT

 private slots:
  void csvHasAHeaderAndALineForEachRow() {
    QCOMPARE(written({{u"a"_s, u"b,c"_s}, {u"=1"_s, std::nullopt}}, ListFormat::Csv),
             "name,used\r\na,\"b,c\"\r\n'=1,\r\n"_ba);
    QCOMPARE(written({}, ListFormat::Csv), "name,used\r\n"_ba);
  }

  void csvMayBeginWithAByteOrderMark() {
    QCOMPARE(written({}, ListFormat::Csv, ByteOrderMark::With), "\xEF\xBB\xBFname,used\r\n"_ba);
    QCOMPARE(written({}, ListFormat::Json, ByteOrderMark::With), "[]\n"_ba);
  }

  void jsonIsAnArrayWithALineForEachRow() {
    QCOMPARE(written({{u"a"_s, u"b"_s}, {u"c"_s, std::nullopt}}, ListFormat::Json),
             "[\n{\"name\":\"a\",\"used\":\"b\"},\n{\"name\":\"c\",\"used\":null}\n]\n"_ba);
    QCOMPARE(written({}, ListFormat::Json), "[]\n"_ba);
  }

  void jsonHoldsTextsAsTheyAre_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("a formula") << u"=1+1"_s;
    QTest::newRow("quotes and breaks") << u"\"a\"\r\n\\\t"_s;
    QTest::newRow("other letters") << u"請求 ñ 🎉"_s;
    QTest::newRow("an empty one") << u""_s;
  }
  void jsonHoldsTextsAsTheyAre() {
    QFETCH(QString, text);
    const QByteArray json = written({{text, text}}, ListFormat::Json);
    QCOMPARE(json.count('\n'), 3);
    const QJsonValue read = QJsonDocument::fromJson(json).array().first().toObject().value(u"used"_s);
    QVERIFY(read.isString());
    QCOMPARE(read.toString(), text);
  }

  void whatWasTakenIsNotGivenAgain() {
    ListText text({u"name"_s}, ListFormat::Csv);
    QCOMPARE(text.take(), "name\r\n"_ba);
    text.add({u"a"_s});
    QCOMPARE(text.take(), "a\r\n"_ba);
    text.end();
    QCOMPARE(text.take(), QByteArray());
  }

  void timesAreInUtc() {
    const QDateTime there(QDate(2026, 5, 4), QTime(1, 2, 3), Qt::OffsetFromUTC, 3600);
    QCOMPARE(exportedTime(there), u"2026-05-04T00:02:03Z"_s);
    QCOMPARE(exportedTime({}), std::nullopt);
  }
};

QTEST_GUILESS_MAIN(ListTextTest)
#include "list_text_test.moc"
