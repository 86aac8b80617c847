#include "geai/geai_codec.h"

#include "geai/geai_project_codec.h"
#include "geai_samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer ok(const QByteArray& body) {
  return {.status = 200, .body = body};
}

}  // namespace

class GeaiCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void damagedAnswersAreToldFromForeignOnes_data();
  void damagedAnswersAreToldFromForeignOnes();
  void readsFacts();
  void readsFactsOfAnOrganization_data();
  void readsFactsOfAnOrganization();
  void readsProjects();
  void readsTokens();
  void readsManyTokensInOrder();
  void missingFieldsAreAsKnown();
  void statusesAreRead_data();
  void statusesAreRead();
  void timestampsAreUtc_data();
  void timestampsAreUtc();
  void draftsAreWritten();
  void changesAreWritten();
};

void GeaiCodecTest::readsFacts() {
  const auto facts = decodeFacts(ok(factsJson));
  QVERIFY(facts.has_value());
  QCOMPARE(facts->organizationId, u"o1"_s);
  QCOMPARE(facts->organizationName, u"Training"_s);
  QCOMPARE(facts->projectId, u"p1"_s);
  QCOMPARE(facts->projectName, u"First"_s);
}

void GeaiCodecTest::readsFactsOfAnOrganization_data() {
  QTest::addColumn<QByteArray>("fields");
  QTest::newRow("absent") << QByteArray();
  QTest::newRow("empty") << QByteArray(R"(,"projectId":"","projectName":"")");
  QTest::newRow("null") << QByteArray(R"(,"projectId":null,"projectName":null)");
}

void GeaiCodecTest::readsFactsOfAnOrganization() {
  QFETCH(QByteArray, fields);
  const auto facts =
      decodeFacts(ok(R"({"organizationId":"o1","organizationName":"Training")" + fields + "}"));
  QVERIFY(facts.has_value());
  QVERIFY(facts->projectId.isEmpty() && facts->projectName.isEmpty());
}

void GeaiCodecTest::readsProjects() {
  const auto projects = decodeProjects(
      ok(R"({"projects":[{"projectId":"p1","projectName":"Ñandú 東京","projectDescription":"One"},)"
         R"({"projectId":"p2","projectName":"Hidden","projectActive":false,"projectStatus":2}]})"));
  QVERIFY(projects.has_value());
  const Projects expected{{.id = u"p1"_s, .name = u"Ñandú 東京"_s, .description = u"One"_s, .active = true},
                          {.id = u"p2"_s, .name = u"Hidden"_s, .active = false}};
  QVERIFY(*projects == expected);
}

void GeaiCodecTest::readsTokens() {
  ApiToken expected;
  expected.id = Secret("default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_ba);
  expected.name = u"billing"_s;
  expected.description = u"For bills"_s;
  expected.status = TokenStatus::Active;
  expected.created = QDateTime(QDate(2024, 7, 22), QTime(18, 37, 32, 341), Qt::UTC);
  const HttpAnswer answer = ok(R"({"tokens":[)" + tokenJson + "]}");

  const auto organization = decodeTokens(answer, {});
  QVERIFY(organization.has_value());
  QVERIFY(*organization == ApiTokens{expected});

  expected.scope = TokenScope::Project;
  expected.ownerId = firstProject.id;
  expected.ownerName = firstProject.name;
  const auto ofProject = decodeTokens(answer, firstProject);
  QVERIFY(ofProject.has_value());
  QVERIFY(*ofProject == ApiTokens{expected});
}

void GeaiCodecTest::readsManyTokensInOrder() {
  QByteArrayList entries;
  for (int i = 0; i < 1000; ++i)
    entries << R"({"id":"a_)" + QByteArray::number(i) + R"(","name":"n)" + QByteArray::number(i) + R"("})";
  const auto tokens = decodeTokens(ok(R"({"tokens":[)" + entries.join(',') + "]}"), {});
  QVERIFY(tokens.has_value());
  QCOMPARE(tokens->size(), size_t(1000));
  QCOMPARE(tokens->at(999).name, u"n999"_s);
}

void GeaiCodecTest::missingFieldsAreAsKnown() {
  ApiToken known;
  known.description = u"typed"_s;
  known.scope = TokenScope::Project;
  known.ownerId = u"p1"_s;
  known.ownerName = u"First"_s;
  known.status = TokenStatus::Active;

  const auto bare = decodeToken(ok(token("")), known);
  QVERIFY(bare.has_value());
  ApiToken expected = known;
  expected.id = Secret("a_1"_ba);
  expected.name = u"billing"_s;
  QVERIFY(*bare == expected);
  QVERIFY(!bare->created.isValid());

  const auto full = decodeToken(ok(token(R"(,"description":"","status":"Blocked")")), known);
  QVERIFY(full.has_value());
  QCOMPARE(full->description, QString());
  QVERIFY(full->status == TokenStatus::Blocked);
}

void GeaiCodecTest::statusesAreRead_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<int>("status");
  QTest::newRow("Active") << "\"Active\""_ba << int(TokenStatus::Active);
  QTest::newRow("active") << "\"active\""_ba << int(TokenStatus::Active);
  QTest::newRow("blocked") << "\"blocked\""_ba << int(TokenStatus::Blocked);
  QTest::newRow("REVOKED") << "\"REVOKED\""_ba << int(TokenStatus::Revoked);
  QTest::newRow("new word") << "\"Sleeping\""_ba << int(TokenStatus::Unknown);
  QTest::newRow("empty") << "\"\""_ba << int(TokenStatus::Unknown);
  QTest::newRow("number") << "1"_ba << int(TokenStatus::Unknown);
  QTest::newRow("null") << "null"_ba << int(TokenStatus::Unknown);
}

void GeaiCodecTest::statusesAreRead() {
  QFETCH(QByteArray, json);
  const auto read = decodeToken(ok(token(",\"status\":" + json)), {});
  QVERIFY(read.has_value());
  QTEST(int(read->status), "status");
}

void GeaiCodecTest::timestampsAreUtc_data() {
  QTest::addColumn<QString>("written");
  QTest::addColumn<QString>("time");  // empty: none
  QTest::newRow("no zone") << u"2024-07-22T18:37:32.341"_s << u"2024-07-22T18:37:32.341Z"_s;
  QTest::newRow("no zone, no fraction") << u"2024-07-22T18:37:32"_s << u"2024-07-22T18:37:32.000Z"_s;
  QTest::newRow("UTC") << u"2024-07-22T18:37:32.341Z"_s << u"2024-07-22T18:37:32.341Z"_s;
  QTest::newRow("east") << u"2024-07-22T18:37:32.341+02:00"_s << u"2024-07-22T16:37:32.341Z"_s;
  QTest::newRow("west, into the next day") << u"2024-07-22T22:30:00-03:00"_s << u"2024-07-23T01:30:00.000Z"_s;
  // these are no times of the day in Berlin, where the test runs: its clocks jump from 02:00 to 03:00
  QTest::newRow("in a gap of local time") << u"2024-03-31T02:30:00"_s << u"2024-03-31T02:30:00.000Z"_s;
  QTest::newRow("twice in local time") << u"2024-10-27T02:30:00"_s << u"2024-10-27T02:30:00.000Z"_s;
  QTest::newRow("microseconds") << u"2024-07-22T18:37:32.341123Z"_s << u"2024-07-22T18:37:32.341Z"_s;
  QTest::newRow("empty") << QString() << QString();
  QTest::newRow("words") << u"yesterday"_s << QString();
  QTest::newRow("no such day") << u"2024-02-30T10:00:00"_s << QString();
}

void GeaiCodecTest::timestampsAreUtc() {
  QFETCH(QString, written);
  QFETCH(QString, time);
  const auto read = decodeToken(ok(token(",\"timestamp\":\"" + written.toUtf8() + "\"")), {});
  QVERIFY(read.has_value());
  QCOMPARE(read->created.isValid(), !time.isEmpty());
  if (time.isEmpty()) return;
  QCOMPARE(read->created.toString(Qt::ISODateWithMs), time);
  QCOMPARE(read->created.timeSpec(), Qt::UTC);
}

void GeaiCodecTest::draftsAreWritten() {
  QCOMPARE(encodeDraft({.name = u" Ñandú \"1\" "_s}), u"{\"name\":\"Ñandú \\\"1\\\"\"}"_s.toUtf8());
  // the platform has no status in the request
  const QByteArray full =
      encodeDraft({.name = u"billing"_s, .description = u"a\nb"_s, .status = TokenStatus::Blocked});
  QCOMPARE(QJsonDocument::fromJson(full).object(),
           (QJsonObject{{u"name"_s, u"billing"_s}, {u"description"_s, u"a\nb"_s}}));
}

void GeaiCodecTest::changesAreWritten() {
  QCOMPARE(encodeChange({}), "{}"_ba);
  QCOMPARE(encodeChange({.status = TokenStatus::Blocked}), R"({"status":"blocked"})"_ba);
  QCOMPARE(encodeChange({.status = TokenStatus::Active}), R"({"status":"active"})"_ba);
  QCOMPARE(encodeChange({.description = QString()}), R"({"description":""})"_ba);
  QCOMPARE(QJsonDocument::fromJson(encodeChange({.name = u"b"_s, .description = u"d"_s})).object(),
           (QJsonObject{{u"name"_s, u"b"_s}, {u"description"_s, u"d"_s}}));
}

void GeaiCodecTest::damagedAnswersAreToldFromForeignOnes_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<AnswerFault>("fault");
  using enum AnswerFault;
  QTest::newRow("a token without a name")
      << R"({"tokens":[{"id":"a_1","name":"x"},{"id":"a_2"}]})"_ba << Unreadable;
  QTest::newRow("a token without an id") << R"({"tokens":[{"name":"x"}]})"_ba << Unreadable;
  QTest::newRow("cut off") << R"({"tokens":[{"id":"a_)"_ba << Unreadable;
  QTest::newRow("HTML") << "<html>Sign in</html>"_ba << Foreign;
  QTest::newRow("other JSON") << R"({"items":[]})"_ba << Foreign;
  QTest::newRow("empty") << QByteArray() << Foreign;
}

void GeaiCodecTest::damagedAnswersAreToldFromForeignOnes() {
  QFETCH(QByteArray, body);
  const auto tokens = decodeTokens({.status = 200, .body = body}, {});
  QVERIFY(!tokens);
  QVERIFY(tokens.error().kind == ApiErrorKind::BadAnswer);
  QTEST(tokens.error().fault, "fault");
}

int main(int argc, char** argv) {
  qputenv("TZ", "Europe/Berlin");
  QCoreApplication app(argc, argv);
  GeaiCodecTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "geai_codec_test.moc"
