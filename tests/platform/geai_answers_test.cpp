#include "geai/geai_codec.h"
#include "geai/geai_project_codec.h"
#include "geai_samples.h"

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

const std::vector<Named>& operations() {
  static const std::vector<Named> all{
      {Operation::Validate, "validate", factsJson},
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

/// How the operation ended: nothing where it succeeded.
template <class T>
std::optional<ApiError> errorOf(const Outcome<T>& outcome) {
  return outcome ? std::nullopt : std::optional(outcome.error());
}

std::optional<ApiError> decode(Operation operation, const HttpAnswer& answer) {
  switch (operation) {
    case Operation::Validate: return errorOf(decodeFacts(answer));
    case Operation::Projects: return errorOf(decodeProjects(answer));
    case Operation::OrganizationTokens: return errorOf(decodeTokens(answer, {}));
    case Operation::ProjectTokens: return errorOf(decodeTokens(answer, firstProject));
    case Operation::Get:
    case Operation::Create: return errorOf(decodeToken(answer, {}));
    case Operation::Update:
    case Operation::Delete: return errorOf(decodeDone(answer));
  }
  Q_UNREACHABLE();
}

}  // namespace

Q_DECLARE_METATYPE(Operation)

/// How each operation ends, whatever the platform answers.
class GeaiAnswersTest : public QObject {
  Q_OBJECT

 private slots:
  void endsAsTheAnswerSays_data();
  void endsAsTheAnswerSays();
};

void GeaiAnswersTest::endsAsTheAnswerSays_data() {
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
    row("id of a field, status of the caller", 401, error9, int(NotSignedIn), 9);
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
    if (isChange) {
      row("an error among the messages", 200,
          R"([{"type":"Success","description":"Read"},{"type":"Error","id":9,"description":"Field name is required"}])",
          int(Invalid), 9);
      row("an error in messages beside others", 200, R"({"messages":[{"type":"error","description":"No"}]})",
          int(Invalid));
      row("a warning", 200, R"([{"type":"Warning","description":"Soon over"}])", success);
    }
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

void GeaiAnswersTest::endsAsTheAnswerSays() {
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

QTEST_GUILESS_MAIN(GeaiAnswersTest)
#include "geai_answers_test.moc"
