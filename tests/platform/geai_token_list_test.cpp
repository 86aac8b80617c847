#include "geai/geai_token_list.h"

#include "geai/geai_codec.h"
#include "json_reading.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

ApiToken known() {
  ApiToken token;
  token.scope = TokenScope::Project;
  token.ownerId = u"p1"_s;
  token.ownerName = u"Support"_s;
  return token;
}

QByteArray listOf(const QByteArray& entries) {
  return R"({"tokens":[)" + entries + "]}";
}

/// The same list as a QJsonDocument has it: with another field beside, it isn't read the short way.
Outcome<ApiTokens> readThroughDocument(QByteArray body) {
  body.insert(body.indexOf('{') + 1, R"("more":0,)");
  return decodeTokens({.status = 200, .body = body}, {TokenScope::Project, u"p1"_s, u"Support"_s});
}

}  // namespace

/// A list that is as the contract has it is read in a short way. It must never tell anything else than the
/// long one, and leave to that all it doesn't understand.
class GeaiTokenListTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsWhatADocumentTells_data();
  void tellsWhatADocumentTells();
  void leavesTheRestToTheDocument_data();
  void leavesTheRestToTheDocument();
  void readsListsWithoutRoomBehind();
  void equalDescriptionsShareTheirMemory();
  void plainTimesAreReadAsAnyOther_data();
  void plainTimesAreReadAsAnyOther();
};

void GeaiTokenListTest::tellsWhatADocumentTells_data() {
  QTest::addColumn<QByteArray>("entries");
  const QByteArray whole =
      R"({"id":"default_abc","name":"n","description":"d","status":"Blocked","timestamp":"2024-07-22T18:37:32.341"})";
  QTest::newRow("none") << QByteArray();
  QTest::newRow("one") << whole;
  QTest::newRow("two") << whole + ", \n" + whole;
  QTest::newRow("least") << QByteArray(R"({"id":"i","name":"n"})");
  QTest::newRow("unknown fields") << QByteArray(
      R"({"id":"i","x":{"id":"z"},"name":"n","y":[1,null,"name"]})");
  QTest::newRow("a field twice") << QByteArray(
      R"({"id":"i","id":"j","name":"n","name":"m","description":"d","description":1})");
  QTest::newRow("other kinds of values")
      << QByteArray(R"({"id":"i","name":"n","description":5,"status":false,"timestamp":{}})");
  QTest::newRow("nulls") << QByteArray(
      R"({"id":"i","name":"n","description":null,"status":null,"timestamp":null})");
  QTest::newRow("unknown status") << QByteArray(R"({"id":"i","name":"n","status":"Paused"})");
  QTest::newRow("no time") << QByteArray(R"({"id":"i","name":"n","timestamp":"yesterday"})");
  QTest::newRow("escapes") << QByteArray(
      R"({"id":"\u0069\/\"","name":"a\tbé\ud83d\ude00","description":"\u0000z"})");
  QTest::newRow("other scripts") << QByteArray(R"({"id":"i","name":"東京 Données 😀","description":"عربي"})");
  QTest::newRow("line breaks between") << QByteArray("\r\n {\t\"id\" :\"i\",\n\"name\": \"n\" }\n");
}

void GeaiTokenListTest::tellsWhatADocumentTells() {
  QFETCH(QByteArray, entries);
  const auto tokens = readTokenList(listOf(entries), known());
  const auto expected = readThroughDocument(listOf(entries));
  QVERIFY(tokens.has_value());
  QVERIFY(expected.has_value());
  QCOMPARE(tokens->size(), expected->size());
  QVERIFY(*tokens == *expected);
}

void GeaiTokenListTest::leavesTheRestToTheDocument_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("no JSON") << QByteArray("<html>");
  QTest::newRow("cut off") << listOf(R"({"id":"i","name":"n"})").chopped(1);
  QTest::newRow("more behind") << listOf(R"({"id":"i","name":"n"})") + "x";
  QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + listOf({});
  QTest::newRow("no UTF-8") << listOf("{\"id\":\"i\",\"name\":\"\xFF\"}");
  QTest::newRow("half a surrogate pair") << listOf(R"({"id":"i","name":"\ud83d"})");
  QTest::newRow("errors") << QByteArray(R"({"errors":[{"id":6}]})");
  QTest::newRow("errors beside the list") << QByteArray(R"({"tokens":[],"errors":[{"id":6}]})");
  QTest::newRow("another name") << QByteArray(R"({"Tokens":[]})");
  QTest::newRow("a list without a name") << QByteArray(R"([{"id":"i","name":"n"}])");
  QTest::newRow("no list") << QByteArray(R"({"tokens":{"id":"i","name":"n"}})");
  QTest::newRow("an entry that is none") << listOf(R"({"id":"i","name":"n"},null)");
  QTest::newRow("without an id") << listOf(R"({"name":"n"})");
  QTest::newRow("an empty id") << listOf(R"({"id":"","name":"n"})");
  QTest::newRow("a number for an id") << listOf(R"({"id":7,"name":"n"})");
  QTest::newRow("without a name") << listOf(R"({"id":"i"})");
  QTest::newRow("an empty name") << listOf(R"({"id":"i","name":""})");
  QTest::newRow("too deep") << listOf(QByteArray(5000, '['));
}

void GeaiTokenListTest::leavesTheRestToTheDocument() {
  QFETCH(QByteArray, body);
  QVERIFY(!readTokenList(body, known()));
}

void GeaiTokenListTest::readsListsWithoutRoomBehind() {
  QByteArray body = listOf(R"({"id":"i","name":"n"})");
  body.squeeze();
  const auto tight = readTokenList(body, known());
  body.reserve(body.size() + HttpAnswer::roomBehindBody);
  const auto roomy = readTokenList(body, known());
  QVERIFY(tight && roomy);
  QVERIFY(*tight == *roomy);
}

void GeaiTokenListTest::equalDescriptionsShareTheirMemory() {
  const auto tokens = readTokenList(listOf(R"({"id":"i","name":"n","description":"Nightly import"},)"
                                           R"({"id":"j","name":"n","description":"Nightly import"})"),
                                    known());
  QVERIFY(tokens.has_value());
  QVERIFY(tokens->front().description.constData() == tokens->back().description.constData());
}

void GeaiTokenListTest::plainTimesAreReadAsAnyOther_data() {
  QTest::addColumn<QString>("text");
  for (const char* text :
       {"2024-07-22T18:37:32.341",     "1970-01-01T00:00:00.000",  "0001-01-01T00:00:00.000",
        "2024-02-29T23:59:59.999",     "2023-02-29T00:00:00.000",  "2024-13-01T00:00:00.000",
        "2024-00-10T00:00:00.000",     "2024-01-32T00:00:00.000",  "2024-01-01T24:00:00.000",
        "2024-01-01T25:00:00.000",     "2024-01-01T00:60:00.000",  "2024-01-01T00:00:60.000",
        "2024-01-01T00:00:00,000",     "2024-01-01 00:00:00.000",  "2024-01-01T00:00:00.0x0",
        "+024-01-01T00:00:00.000",     "2024-01-01T00:00:00.0000", "2024-01-01T00:00:00.00",
        "２０２４-01-01T00:00:00.000", "0000-01-01T00:00:00.000"})
    QTest::newRow(text) << QString::fromUtf8(text);
}

void GeaiTokenListTest::plainTimesAreReadAsAnyOther() {
  QFETCH(QString, text);
  QDateTime expected = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
  if (!expected.isValid()) {
    expected = QDateTime::fromString(text, Qt::ISODateWithMs);
    expected.setTimeSpec(Qt::UTC);
  }
  const QDateTime time = parseTimestamp(text);
  QCOMPARE(time.isValid(), expected.isValid());
  if (!time.isValid()) return;
  QCOMPARE(time, expected);
  QCOMPARE(time.timeSpec(), Qt::UTC);
}

QTEST_APPLESS_MAIN(GeaiTokenListTest)
#include "geai_token_list_test.moc"
