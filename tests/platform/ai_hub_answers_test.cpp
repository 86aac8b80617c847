#include "ai_hub_calls.h"
#include "aihub/ai_hub_codec.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;

namespace {

enum class Operation { Facts, Tokens, Issued, Done, DeletedCount, ServiceAccounts };

struct Example {
  Operation operation;
  const char* name;
  QByteArray good;
};

QList<Example> examples() {
  return {
      {Operation::Facts, "account", R"({"organization_id":"o","account_type":"organization"})"},
      {Operation::Tokens, "list", R"({"tokens":[)" + tokenJson + "]}"},
      {Operation::Issued, "create and refresh", issuedJson},
      {Operation::Done, "delete", R"({"id":"5f1c"})"},
      {Operation::DeletedCount, "delete all", R"({"deleted":3})"},
      {Operation::ServiceAccounts, "service accounts", R"({"service_accounts":[{"id":"s","name":"ci"}]})"}};
}

template <class T>
std::optional<ApiError> errorOf(const Outcome<T>& outcome) {
  return outcome ? std::nullopt : std::optional(outcome.error());
}

/// How the operation ended: nothing where it succeeded.
std::optional<ApiError> decode(Operation operation, const HttpAnswer& answer) {
  switch (operation) {
    case Operation::Facts: return errorOf(decodeFacts(answer));
    case Operation::Tokens: return errorOf(decodeTokens(answer, ownerOf(TokenScope::Account)));
    case Operation::Issued: return errorOf(decodeIssuedToken(answer, {}));
    case Operation::Done: return errorOf(decodeDone(answer));
    case Operation::DeletedCount: return errorOf(decodeDeletedCount(answer));
    case Operation::ServiceAccounts: return errorOf(decodeServiceAccounts(answer));
  }
  Q_UNREACHABLE();
}

constexpr int success = -1;
constexpr auto none = AnswerFault::Foreign;  // where there is no BadAnswer

}  // namespace

Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(tokendesk::AnswerFault)

/// How each operation ends, whatever the platform answers.
class AiHubAnswersTest : public QObject {
  Q_OBJECT

 private slots:
  void endsAsTheAnswerSays_data();
  void endsAsTheAnswerSays();

 private:
  static void row(const Example& example, const char* what, int status, const QByteArray& body, int kind,
                  AnswerFault fault = none) {
    QTest::addRow("%s: %s", example.name, what) << example.operation << status << body << kind << fault;
  }
  static void addFailures(const Example& example);
  static void addOddBodies(const Example& example);
  static void addLists();
  static void addEntries();
};

void AiHubAnswersTest::addFailures(const Example& example) {
  using enum ApiErrorKind;
  const QByteArray validation = R"({"error":{"code":"validation","message":"No"}})";
  row(example, "error body", 400, validation, int(Invalid));
  row(example, "200 with an error", 200, validation, int(Invalid));
  row(example, "an old error", 200, R"({"status":"ERROR","msg":"No"})", int(Invalid));
  row(example, "an old error beside a success", 200, example.good.chopped(1) + R"(,"status":"ERROR"})",
      int(Invalid));
  row(example, "error without a body", 404, "", int(NotFound));
  row(example, "error with HTML", 502, "<html>Bad Gateway</html>", int(ServerFault));
  row(example, "error with a success's body", 500, example.good, int(ServerFault));
  row(example, "error cut off", 401, validation.left(20), int(NotSignedIn));
  row(example, "403 in a list", 403, "[]", int(NotPermitted));
}

void AiHubAnswersTest::addOddBodies(const Example& example) {
  using enum AnswerFault;
  constexpr int bad = int(ApiErrorKind::BadAnswer);
  const bool isDone = example.operation == Operation::Done;
  const bool needsLittle =
      example.operation == Operation::Issued || example.operation == Operation::DeletedCount;
  row(example, "success", 200, example.good, success);
  row(example, "success with another 2xx", 201, example.good, success);
  row(example, "success between spaces", 200, "\r\n " + example.good + "\n", success);
  row(example, "unknown fields", 200,
      isDone ? R"({"new":1})"_ba : R"({"new":{"deep":[1,{}]},)" + example.good.mid(1), success);
  row(example, "HTML", 200, "<!DOCTYPE html><title>Sign in</title>", bad, Foreign);
  row(example, "cut off", 200, example.good.chopped(1), bad, Unreadable);
  row(example, "followed by more", 200, example.good + "x", bad, Unreadable);
  row(example, "null", 200, "null", bad, Foreign);
  row(example, "a string", 200, R"("ok")", bad, Foreign);
  row(example, "no UTF-8", 200, QByteArray("{\"id\":\"\xff\xfe\"}"), bad, Unreadable);
  row(example, "empty", 200, "", isDone ? success : bad, Foreign);
  row(example, "spaces", 200, "  \n", isDone ? success : bad, Foreign);
  const AnswerFault fault = needsLittle ? Unreadable : Foreign;
  row(example, "empty object", 200, "{}", isDone ? success : bad, fault);
  row(example, "array for an object", 200, "[]", isDone ? success : bad, fault);
  row(example, "object of other things", 200, R"({"items":[]})", isDone ? success : bad, fault);
  if (isDone) row(example, "204", 204, "", success);
}

void AiHubAnswersTest::addLists() {
  using enum AnswerFault;
  constexpr int bad = int(ApiErrorKind::BadAnswer);
  for (const Example& example : examples()) {
    if (example.operation != Operation::Tokens && example.operation != Operation::ServiceAccounts) continue;
    const QByteArray list = example.operation == Operation::Tokens ? "tokens" : "service_accounts";
    row(example, "empty list", 200, "{\"" + list + "\":[]}", success);
    row(example, "null list", 200, "{\"" + list + "\":null}", bad, Foreign);
    row(example, "object for the list", 200, "{\"" + list + "\":{}}", bad, Foreign);
    row(example, "bare list", 200, "[" + tokenJson + "]", bad, Foreign);
    row(example, "null in the list", 200, "{\"" + list + "\":[null]}", bad, Unreadable);
    row(example, "list in the list", 200, "{\"" + list + "\":[[]]}", bad, Unreadable);
    row(example, "other case", 200, "{\"" + list.toUpper() + "\":[]}", bad, Foreign);
  }
}

void AiHubAnswersTest::addEntries() {
  using enum AnswerFault;
  const auto entry = [](const char* what, const QByteArray& json, bool isRead) {
    const int kind = isRead ? success : int(ApiErrorKind::BadAnswer);
    row(examples()[1], what, 200, R"({"tokens":[)" + tokenJson + "," + json + "]}", kind, Unreadable);
    row(examples()[5], what, 200, R"({"service_accounts":[)" + json + "]}", kind, Unreadable);
  };
  const auto fields = [](const QByteArray& json) { return R"({"expires_at":null,)" + json + "}"; };
  entry("only what is needed", fields(R"("id":"i","name":"n")"), true);
  entry("no id", fields(R"("name":"n")"), false);
  entry("no name", fields(R"("id":"i")"), false);
  entry("empty id", fields(R"("id":"","name":"n")"), false);
  entry("empty name", fields(R"("id":"i","name":"")"), false);
  entry("null id", fields(R"("id":null,"name":"n")"), false);
  entry("number as id", fields(R"("id":7,"name":"n")"), false);
  entry("object as name", fields(R"("id":"i","name":{})"), false);
  entry("wrong types of optional fields",
        fields(R"("id":"i","name":"n","status":1,"description":[],"created_at":{})"), true);
  const auto count = [](const char* what, const QByteArray& json, bool isRead) {
    row(examples()[4], what, 200, R"({"deleted":)" + json + "}",
        isRead ? success : int(ApiErrorKind::BadAnswer), Unreadable);
  };
  count("none", "0", true);
  count("less than none", "-1", false);
  count("half", "1.5", false);
  count("more than can be", "1e40", false);
  count("a text", R"("3")", false);
  count("null", "null", false);
}

void AiHubAnswersTest::endsAsTheAnswerSays_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  QTest::addColumn<AnswerFault>("fault");
  for (const Example& example : examples()) {
    addFailures(example);
    addOddBodies(example);
  }
  addLists();
  addEntries();
}

void AiHubAnswersTest::endsAsTheAnswerSays() {
  QFETCH(Operation, operation);
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  const auto error = decode(operation, {.status = status, .body = body});
  QTEST(error ? int(error->kind) : success, "kind");
  if (!error) return;
  QCOMPARE(error->httpStatus, status);
  if (error->kind == ApiErrorKind::BadAnswer) QTEST(error->fault, "fault");
}

QTEST_APPLESS_MAIN(AiHubAnswersTest)
#include "ai_hub_answers_test.moc"
