#include "geai/geai_codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

enum class Operation { Validate, Projects, OrganizationTokens, ProjectTokens, Get, Create, Update, Delete };

struct Named {
  Operation operation;
  const char* name;
  QByteArray success;  ///< as the platform answers it
};

const QByteArray tokenJson =
    R"({"id":"default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG","name":"billing","description":"For bills",)"
    R"("status":"Active","timestamp":"2024-07-22T18:37:32.341"})";

const std::vector<Named>& operations() {
  static const std::vector<Named> all{
      {Operation::Validate, "validate",
       R"({"organizationId":"o1","organizationName":"Training","projectId":"p1","projectName":"First"})"},
      {Operation::Projects, "projects",
       R"({"projects":[{"projectActive":true,"projectDescription":"One","projectId":"p1","projectName":"First",)"
       R"("projectStatus":0}]})"},
      {Operation::OrganizationTokens, "organization tokens", R"({"tokens":[)" + tokenJson + "]}"},
      {Operation::ProjectTokens, "project tokens", R"({"tokens":[)" + tokenJson + "]}"},
      {Operation::Get, "get", tokenJson},
      {Operation::Create, "create",
       R"({"id":"default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG","name":"billing","description":"For bills",)"
       R"("status":"Active","scope":"Project","organization":"o1","project":"p1","messages":[{"id":1,)"
       R"("description":"Created","type":"Success"}],"errors":[]})"},
      {Operation::Update, "update", R"([{"description":"Updated","type":"Success"}])"},
      {Operation::Delete, "delete", "{}"},
  };
  return all;
}

const Project& project() {
  static const Project first{.id = u"p1"_s, .name = u"First"_s};
  return first;
}

/// How the operation ended: nothing where it succeeded.
template <class T>
std::optional<ApiError> errorOf(const Outcome<T>& outcome) {
  return outcome ? std::nullopt : std::optional(outcome.error());
}

std::optional<ApiError> decode(Operation operation, const HttpAnswer& answer) {
  switch (operation) {
    case Operation::Validate: return errorOf(decodeFacts(answer));
    case Operation::Projects: return errorOf(decodeProjects(answer));
    case Operation::OrganizationTokens: return errorOf(decodeTokens(answer, nullptr));
    case Operation::ProjectTokens: return errorOf(decodeTokens(answer, &project()));
    case Operation::Get:
    case Operation::Create: return errorOf(decodeToken(answer, {}));
    case Operation::Update:
    case Operation::Delete: return errorOf(decodeDone(answer));
  }
  Q_UNREACHABLE();
}

HttpAnswer ok(const QByteArray& body) {
  return {.status = 200, .body = body};
}

QByteArray token(const QByteArray& fields) {
  return R"({"id":"a_1","name":"billing")" + fields + "}";
}

}  // namespace

Q_DECLARE_METATYPE(Operation)

class GeaiCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void endsAsTheAnswerSays_data();
  void endsAsTheAnswerSays();
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

void GeaiCodecTest::endsAsTheAnswerSays_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");  // -1: success
  QTest::addColumn<int>("code");

  using enum ApiErrorKind;
  constexpr int success = -1;
  const QByteArray error9 = R"({"errors":[{"id":9,"description":"Field name is required"}]})";
  const QByteArray single = R"({"errors":{"id":7,"description":"ApiToken out of scope"}})";

  for (const auto& [operation, name, good] : operations()) {
    const bool isChange = operation == Operation::Update || operation == Operation::Delete;
    const bool isList = !isChange && operation != Operation::Validate && operation != Operation::Get &&
                        operation != Operation::Create;
    const auto row = [&, op = operation, label = name](const char* what, int status, const QByteArray& body,
                                                       int kind, int code = 0) {
      QTest::addRow("%s: %s", label, what) << op << status << body << kind << code;
    };
    const int emptyObject = isChange ? success : int(BadAnswer);

    row("success", 200, good, success);
    row("success with another 2xx", 201, good, success);
    row("success between spaces", 200, "\r\n " + good + "\n", success);
    row("error body", 400, error9, int(Invalid), 9);
    row("single error", 403, single, int(NotPermitted), 7);
    row("200 with errors", 200, error9, int(Invalid), 9);
    row("200 with a single error", 200, single, int(NotPermitted), 7);
    row("200 with an error without id", 200, R"({"errors":[{"description":"No"}]})", int(Invalid));
    row("error without a body", 404, "", int(NotFound));
    row("error with HTML", 502, "<html>Bad Gateway</html>", int(ServerFault));
    row("error with a success's body", 500, good, int(ServerFault));
    row("error cut off", 401, error9.left(20), int(NotSignedIn));
    row("HTML", 200, "<!DOCTYPE html><title>Sign in</title>", int(BadAnswer));
    row("cut off", 200, good.left(good.size() - 1), int(BadAnswer));
    row("followed by more", 200, good + "x", int(BadAnswer));
    row("null", 200, "null", int(BadAnswer));
    row("a string", 200, R"("ok")", int(BadAnswer));
    row("no UTF-8", 200, QByteArray("{\"id\":\"\xff\xfe\",\"name\":\"\xff\"}"), int(BadAnswer));
    row("empty", 200, "", isChange ? success : int(BadAnswer));
    row("spaces", 200, "  \n", isChange ? success : int(BadAnswer));
    row("empty object", 200, "{}", emptyObject);
    row("array for an object", 200, "[]", isChange ? success : int(BadAnswer));
    row("object of other things", 200, R"({"messages":[],"errors":[]})", emptyObject);
    if (operation == Operation::Delete) row("unknown fields", 200, R"({"new":1})", success);
    if (!isChange) row("unknown fields", 200, R"({"new":{"deep":[1,{}]},)" + good.mid(1), success);
    if (isList) {
      const QByteArray list = operation == Operation::Projects ? "projects" : "tokens";
      row("empty list", 200, "{\"" + list + "\":[]}", success);
      row("null list", 200, "{\"" + list + "\":null}", int(BadAnswer));
      row("object for the list", 200, "{\"" + list + "\":{}}", int(BadAnswer));
      row("bare list", 200, "[" + tokenJson + "]", int(BadAnswer));
      row("null in the list", 200, "{\"" + list + "\":[null]}", int(BadAnswer));
      row("list in the list", 200, "{\"" + list + "\":[[]]}", int(BadAnswer));
      row("other case", 200, "{\"" + list.toUpper() + "\":[]}", int(BadAnswer));
    }
  }

  const auto tokenRows = [](const char* what, const QByteArray& json, int kind) {
    QTest::addRow("get: %s", what) << Operation::Get << 200 << json << kind << 0;
    QTest::addRow("create: %s", what) << Operation::Create << 200 << json << kind << 0;
    for (const Operation list : {Operation::OrganizationTokens, Operation::ProjectTokens})
      QTest::addRow("%d list: %s", int(list), what)
          << list << 200 << QByteArray(R"({"tokens":[)" + tokenJson + "," + json + "]}") << kind << 0;
  };
  tokenRows("only id and name", R"({"id":"a_1","name":"x"})", success);
  tokenRows("no id", R"({"name":"x"})", int(BadAnswer));
  tokenRows("no name", R"({"id":"a_1"})", int(BadAnswer));
  tokenRows("empty id", R"({"id":"","name":"x"})", int(BadAnswer));
  tokenRows("empty name", R"({"id":"a_1","name":""})", int(BadAnswer));
  tokenRows("null id", R"({"id":null,"name":"x"})", int(BadAnswer));
  tokenRows("number as id", R"({"id":7,"name":"x"})", int(BadAnswer));
  tokenRows("object as name", R"({"id":"a_1","name":{}})", int(BadAnswer));
  tokenRows("unknown status", token(R"(,"status":"Sleeping")"), success);
  tokenRows("wrong types of optional fields", token(R"(,"status":1,"description":[],"timestamp":{})"),
            success);
  tokenRows("nulls in optional fields", token(R"(,"status":null,"description":null,"timestamp":null)"),
            success);
  tokenRows("no date as timestamp", token(R"(,"timestamp":"yesterday")"), success);

  const auto projectRow = [](const char* what, const QByteArray& json, int kind) {
    QTest::addRow("projects: %s", what)
        << Operation::Projects << 200 << QByteArray(R"({"projects":[)" + json + "]}") << kind << 0;
  };
  projectRow("only id and name", R"({"projectId":"p","projectName":"P"})", success);
  projectRow("no id", R"({"projectName":"P"})", int(BadAnswer));
  projectRow("no name", R"({"projectId":"p"})", int(BadAnswer));
  projectRow("number as id", R"({"projectId":1,"projectName":"P"})", int(BadAnswer));
  projectRow(
      "wrong types of optional fields",
      R"({"projectId":"p","projectName":"P","projectActive":"yes","projectDescription":3,"projectStatus":[]})",
      success);

  const auto factsRow = [](const char* what, const QByteArray& json, int kind) {
    QTest::addRow("validate: %s", what) << Operation::Validate << 200 << json << kind << 0;
  };
  factsRow("no organization", R"({"projectId":"p","projectName":"P"})", int(BadAnswer));
  factsRow("number as organization", R"({"organizationId":1,"organizationName":"T"})", int(BadAnswer));
  factsRow("no names", R"({"organizationId":"o1"})", success);
}

void GeaiCodecTest::endsAsTheAnswerSays() {
  QFETCH(Operation, operation);
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QFETCH(int, code);
  const auto error = decode(operation, {.status = status, .body = body});
  QTEST(error ? int(error->kind) : -1, "kind");
  if (!error) return;
  QCOMPARE(error->httpStatus, status);
  QCOMPARE(error->platformCode, code);
}

void GeaiCodecTest::readsFacts() {
  const auto facts = decodeFacts(ok(operations().front().success));
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

  const auto organization = decodeTokens(answer, nullptr);
  QVERIFY(organization.has_value());
  QVERIFY(*organization == ApiTokens{expected});

  expected.scope = TokenScope::Project;
  expected.projectId = project().id;
  expected.projectName = project().name;
  const auto ofProject = decodeTokens(answer, &project());
  QVERIFY(ofProject.has_value());
  QVERIFY(*ofProject == ApiTokens{expected});
}

void GeaiCodecTest::readsManyTokensInOrder() {
  QByteArrayList entries;
  for (int i = 0; i < 1000; ++i)
    entries << R"({"id":"a_)" + QByteArray::number(i) + R"(","name":"n)" + QByteArray::number(i) + R"("})";
  const auto tokens = decodeTokens(ok(R"({"tokens":[)" + entries.join(',') + "]}"), nullptr);
  QVERIFY(tokens.has_value());
  QCOMPARE(tokens->size(), size_t(1000));
  QCOMPARE(tokens->at(999).name, u"n999"_s);
}

void GeaiCodecTest::missingFieldsAreAsKnown() {
  ApiToken known;
  known.description = u"typed"_s;
  known.scope = TokenScope::Project;
  known.projectId = u"p1"_s;
  known.projectName = u"First"_s;
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

int main(int argc, char** argv) {
  qputenv("TZ", "Europe/Berlin");
  QCoreApplication app(argc, argv);
  GeaiCodecTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "geai_codec_test.moc"
