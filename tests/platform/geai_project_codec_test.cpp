#include "geai/geai_project_codec.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer ok(const QByteArray& json) {
  return {.status = 200, .body = json};
}

const QByteArray firstJson =
    R"("organizationId":"o1","organizationName":"Training","projectActive":true,)"
    R"("projectDescription":"One","projectId":"p1","projectName":"First","projectStatus":0)";

const ProjectDraft draft{
    .name = u"First"_s, .administratorEmail = u"a@example.com"_s, .description = u"For sales"_s};

}  // namespace

/// Projects in the platform's JSON.
class GeaiProjectCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void aProjectIsHiddenByItsFlagOrItsStatus_data();
  void aProjectIsHiddenByItsFlagOrItsStatus();
  void readsDetails();
  void detailsMayLackEverythingButIdAndName_data();
  void detailsMayLackEverythingButIdAndName();
  void anAnswerWithoutIdOrNameIsUnreadable_data();
  void anAnswerWithoutIdOrNameIsUnreadable();
  void readsACreatedProjectWithItsTokens();
  void aCreatedProjectKeepsTheTokensThatCanBeRead_data();
  void aCreatedProjectKeepsTheTokensThatCanBeRead();
  void aCreatedProjectIsDescribedAsDraftedWhereThePlatformDoesNotSay();
  void writesDrafts();
  void writesBothTexts();
};

void GeaiProjectCodecTest::aProjectIsHiddenByItsFlagOrItsStatus_data() {
  QTest::addColumn<QByteArray>("fields");
  QTest::addColumn<bool>("active");
  QTest::newRow("neither said") << QByteArray() << true;
  QTest::newRow("active") << R"(,"projectActive":true,"projectStatus":0)"_ba << true;
  QTest::newRow("flag") << R"(,"projectActive":false,"projectStatus":0)"_ba << false;
  QTest::newRow("status") << R"(,"projectActive":true,"projectStatus":2)"_ba << false;
  QTest::newRow("status as text") << R"(,"projectStatus":"2")"_ba << false;
  QTest::newRow("both") << R"(,"projectActive":false,"projectStatus":2)"_ba << false;
  QTest::newRow("another status") << R"(,"projectStatus":1)"_ba << true;
  QTest::newRow("nulls") << R"(,"projectActive":null,"projectStatus":null)"_ba << true;
}

void GeaiProjectCodecTest::aProjectIsHiddenByItsFlagOrItsStatus() {
  QFETCH(QByteArray, fields);
  const QByteArray project = R"({"projectId":"p1","projectName":"First")" + fields + "}";
  const auto listed = decodeProjects(ok(R"({"projects":[)" + project + "]}"));
  QVERIFY(listed && listed->size() == 1);
  QTEST(listed->front().active, "active");
  const auto single = decodeProjectDetails(ok(project));
  QVERIFY(single.has_value());
  QTEST(single->project.active, "active");
}

void GeaiProjectCodecTest::readsDetails() {
  const auto details = decodeProjectDetails(ok(
      "{" + firstJson +
      R"(,"searchProfiles":[{"name":"Manuals","description":"Of all products"},{"name":"Law"}],"new":[1]})"));
  QVERIFY(details.has_value());
  const ProjectDetails expected{
      .project = {.id = u"p1"_s, .name = u"First"_s, .description = u"One"_s},
      .organizationId = u"o1"_s,
      .organizationName = u"Training"_s,
      .searchProfiles = {{.name = u"Manuals"_s, .description = u"Of all products"_s}, {.name = u"Law"_s}}};
  QVERIFY(*details == expected);
}

void GeaiProjectCodecTest::detailsMayLackEverythingButIdAndName_data() {
  QTest::addColumn<QByteArray>("fields");
  QTest::newRow("nothing else") << QByteArray();
  QTest::newRow("nulls") << R"(,"organizationId":null,"projectDescription":null,"searchProfiles":null)"_ba;
  QTest::newRow("no profiles") << R"(,"searchProfiles":[])"_ba;
  QTest::newRow("profiles without names") << R"(,"searchProfiles":[{},null,7,{"description":"x"}])"_ba;
  QTest::newRow("profiles of another shape") << R"(,"searchProfiles":{"name":"x"})"_ba;
}

void GeaiProjectCodecTest::detailsMayLackEverythingButIdAndName() {
  QFETCH(QByteArray, fields);
  const auto details = decodeProjectDetails(ok(R"({"projectId":"p1","projectName":"First")" + fields + "}"));
  QVERIFY(details.has_value());
  const ProjectDetails expected{.project = {.id = u"p1"_s, .name = u"First"_s}};
  QVERIFY(*details == expected);
}

void GeaiProjectCodecTest::anAnswerWithoutIdOrNameIsUnreadable_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::newRow("empty object") << "{}"_ba;
  QTest::newRow("list") << "[]"_ba;
  QTest::newRow("no id") << R"({"projectName":"First","tokens":[]})"_ba;
  QTest::newRow("no name") << R"({"projectId":"p1","tokens":[]})"_ba;
  QTest::newRow("empty name") << R"({"projectId":"p1","projectName":""})"_ba;
  QTest::newRow("cut off") << R"({"projectId":"p1","projectName":"First")"_ba;
}

void GeaiProjectCodecTest::anAnswerWithoutIdOrNameIsUnreadable() {
  QFETCH(QByteArray, json);
  const auto details = decodeProjectDetails(ok(json));
  QVERIFY(!details);
  QCOMPARE(int(details.error().kind), int(ApiErrorKind::BadAnswer));
  QCOMPARE(int(details.error().fault), int(AnswerFault::Unreadable));
  const auto created = decodeCreatedProject(ok(json), draft);
  QVERIFY(!created);
  QCOMPARE(int(created.error().fault), int(AnswerFault::Unreadable));
}

void GeaiProjectCodecTest::readsACreatedProjectWithItsTokens() {
  const auto created = decodeCreatedProject(
      ok("{" + firstJson +
         R"(,"tokens":[{"id":"default_1","name":"default","description":"Default","timestamp":"2024-07-22T18:37:32"},)"
         R"({"id":"second_2","name":"second","status":"Blocked"}]})"),
      draft);
  QVERIFY(created.has_value());
  QCOMPARE(created->project.id, u"p1"_s);
  QCOMPARE(created->project.description, u"One"_s);
  QCOMPARE(created->tokens.size(), 2U);
  ApiToken first;
  first.id = Secret("default_1");
  first.name = u"default"_s;
  first.description = u"Default"_s;
  first.ownerId = u"p1"_s;
  first.ownerName = u"First"_s;
  first.created = QDateTime(QDate(2024, 7, 22), QTime(18, 37, 32), Qt::UTC);
  first.scope = TokenScope::Project;
  first.status = TokenStatus::Active;
  QVERIFY(created->tokens.front() == first);
  QVERIFY(created->tokens.back().status == TokenStatus::Blocked);
}

void GeaiProjectCodecTest::aCreatedProjectKeepsTheTokensThatCanBeRead_data() {
  QTest::addColumn<QByteArray>("tokens");
  QTest::addColumn<size_t>("count");
  QTest::newRow("missing") << QByteArray() << size_t{0};
  QTest::newRow("null") << R"(,"tokens":null)"_ba << size_t{0};
  QTest::newRow("a text") << R"(,"tokens":"default_1")"_ba << size_t{0};
  QTest::newRow("none") << R"(,"tokens":[])"_ba << size_t{0};
  QTest::newRow("some damaged")
      << R"(,"tokens":[null,{"id":"a_1"},{"id":"b_1","name":"b"},[],{"name":"c"}])"_ba << size_t{1};
}

void GeaiProjectCodecTest::aCreatedProjectKeepsTheTokensThatCanBeRead() {
  QFETCH(QByteArray, tokens);
  const auto created = decodeCreatedProject(ok("{" + firstJson + tokens + "}"), draft);
  QVERIFY(created.has_value());
  QCOMPARE(created->project.name, u"First"_s);
  QTEST(created->tokens.size(), "count");
}

void GeaiProjectCodecTest::aCreatedProjectIsDescribedAsDraftedWhereThePlatformDoesNotSay() {
  const auto silent = decodeCreatedProject(ok(R"({"projectId":"p1","projectName":"First"})"), draft);
  QVERIFY(silent.has_value());
  QCOMPARE(silent->project.description, u"For sales"_s);
  const auto telling = decodeCreatedProject(ok("{" + firstJson + "}"), draft);
  QVERIFY(telling.has_value());
  QCOMPARE(telling->project.description, u"One"_s);
}

void GeaiProjectCodecTest::writesDrafts() {
  QCOMPARE(encodeProjectDraft({.name = u" Sales "_s, .administratorEmail = u" a@example.com "_s}),
           R"({"administratorUserEmail":"a@example.com","name":"Sales"})"_ba);
  QCOMPARE(
      encodeProjectDraft(
          {.name = u"\"東京\""_s, .administratorEmail = u"a@example.com"_s, .description = u"One\ntwo"_s}),
      QByteArray(R"({"administratorUserEmail":"a@example.com","description":"One\ntwo",)"
                 "\"name\":\"\\\"\xe6\x9d\xb1\xe4\xba\xac\\\"\"}"));
}

void GeaiProjectCodecTest::writesBothTexts() {
  QCOMPARE(encodeProjectTexts({.name = u" Sales"_s}), R"({"description":"","name":"Sales"})"_ba);
  QCOMPARE(encodeProjectTexts({.name = u"Sales"_s, .description = u"One"_s}),
           R"({"description":"One","name":"Sales"})"_ba);
}

QTEST_GUILESS_MAIN(GeaiProjectCodecTest)
#include "geai_project_codec_test.moc"
