#include "aihub/ai_hub_errors.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::Restriction)

namespace {

const QByteArray bearer = "ibh_sentSENTsent0123456789abcdefghij";
const QByteArray value = "ibh_newNEWnew0123456789abcdefghijklm";

HttpAnswer answerOf(int status, const QByteArray& body) {
  return {.status = status, .body = body, .bearer = Secret(bearer)};
}

HttpAnswer errorAnswer(int status, const QByteArray& fields) {
  return answerOf(status, R"({"error":{)" + fields + "}}");
}

std::optional<ApiError> errorIn(const HttpAnswer& answer) {
  return aihub::errorIn(answer, QJsonDocument::fromJson(answer.body));
}

}  // namespace

class AiHubErrorsTest : public QObject {
  Q_OBJECT

 private slots:
  void theStatusSaysWhatKindItIs_data();
  void theStatusSaysWhatKindItIs();
  void anOldErrorIsAFailure_data();
  void anOldErrorIsAFailure();
  void aSuccessIsNoError_data();
  void aSuccessIsNoError();
  void whoIsntPermittedLearnsWhoIs_data();
  void whoIsntPermittedLearnsWhoIs();
  void theRejectedFieldIsNamed_data();
  void theRejectedFieldIsNamed();
  void textsAreOneLineAndShort();
  void noTextRepeatsAValue_data();
  void noTextRepeatsAValue();
  void retryAfterIsKept();
};

void AiHubErrorsTest::theStatusSaysWhatKindItIs_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("kind");
  using enum ApiErrorKind;
  const QList<std::pair<int, ApiErrorKind>> kinds{
      {400, Invalid},     {401, NotSignedIn}, {403, NotPermitted}, {404, NotFound},    {405, Unsupported},
      {409, Conflict},    {413, Invalid},     {422, Invalid},      {429, RateLimited}, {418, BadAnswer},
      {500, ServerFault}, {501, Unsupported}, {502, ServerFault},  {503, ServerFault}, {504, ServerFault}};
  for (const auto& [status, kind] : kinds) QTest::addRow("%d", status) << status << int(kind);
}

void AiHubErrorsTest::theStatusSaysWhatKindItIs() {
  QFETCH(int, status);
  for (const char* body : {"", "<html>No</html>", "{}", "[]", "null", R"({"error":null})",
                           R"({"error":"words"})", R"({"error":[]})"}) {
    const auto error = errorIn(answerOf(status, body));
    QVERIFY(error.has_value());
    QTEST(int(error->kind), "kind");
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->platformText, QString());
  }
  const auto error = errorIn(errorAnswer(status, R"("code":"odd","message":"The platform's words")"));
  QTEST(int(error->kind), "kind");
  QCOMPARE(error->platformText, u"The platform's words"_s);
  const auto oldError = errorIn(answerOf(status, R"({"status":"ERROR","msg":"No"})"));
  QTEST(int(oldError->kind), "kind");
}

void AiHubErrorsTest::anOldErrorIsAFailure_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("text");
  QTest::newRow("as the old endpoints do")
      << R"({"status":"ERROR","msg":"No such thing"})"_ba << u"No such thing"_s;
  QTest::newRow("other case") << R"({"status":"error","msg":"No"})"_ba << u"No"_s;
  QTest::newRow("no words") << R"({"status":"ERROR"})"_ba << QString();
  QTest::newRow("beside what was asked for") << R"({"status":"ERROR","msg":"No","tokens":[]})"_ba << u"No"_s;
  QTest::newRow("as OAuth does") << R"({"error":"invalid_token"})"_ba << QString();
  QTest::newRow("an error with a success") << R"({"error":{"code":"x","message":"No"}})"_ba << u"No"_s;
}

void AiHubErrorsTest::anOldErrorIsAFailure() {
  QFETCH(QByteArray, body);
  for (const int status : {200, 201, 202}) {
    const auto error = errorIn(answerOf(status, body));
    QVERIFY(error.has_value());
    QVERIFY(error->kind == ApiErrorKind::Invalid);
    QCOMPARE(error->httpStatus, status);
    QTEST(error->platformText, "text");
  }
}

void AiHubErrorsTest::aSuccessIsNoError_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("object") << "{}"_ba;
  QTest::newRow("a token") << R"({"id":"i","status":"expired"})"_ba;
  QTest::newRow("null error") << R"({"error":null})"_ba;
  QTest::newRow("old success") << R"({"status":"OK"})"_ba;
  QTest::newRow("status of another type") << R"({"status":5})"_ba;
  QTest::newRow("HTML, which decoders tell") << "<html>"_ba;
}

void AiHubErrorsTest::aSuccessIsNoError() {
  QFETCH(QByteArray, body);
  for (const int status : {200, 201, 204}) QVERIFY(!errorIn(answerOf(status, body)));
}

void AiHubErrorsTest::whoIsntPermittedLearnsWhoIs_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<Restriction>("restriction");
  QTest::newRow("restricted") << 403 << "restricted"_ba << Restriction::ToAdministrators;
  QTest::newRow("forbidden") << 403 << "forbidden"_ba << Restriction::ToAdministrators;
  QTest::newRow("no code") << 403 << ""_ba << Restriction::ToAdministrators;
  QTest::newRow("externally managed") << 403 << "externally_managed"_ba << Restriction::ToIdentityProvider;
  QTest::newRow("another status") << 400 << "externally_managed"_ba << Restriction::None;
  QTest::newRow("not signed in") << 401 << "restricted"_ba << Restriction::None;
}

void AiHubErrorsTest::whoIsntPermittedLearnsWhoIs() {
  QFETCH(int, status);
  QFETCH(QByteArray, code);
  const auto error = errorIn(errorAnswer(status, R"("message":"No","code":")" + code + "\""));
  QTEST(error->restriction, "restriction");
  QVERIFY(errorIn(answerOf(403, "<html>"))->restriction == Restriction::ToAdministrators);
}

void AiHubErrorsTest::theRejectedFieldIsNamed_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("field");
  QTest::addColumn<QString>("named");
  QTest::newRow("as given") << 400 << R"(,"field":"description")"_ba << u"description"_s;
  QTest::newRow("expiry") << 400 << R"(,"field":"expires_at")"_ba << u"expires"_s;
  QTest::newRow("none") << 400 << ""_ba << QString();
  QTest::newRow("no text") << 400 << R"(,"field":7)"_ba << QString();
  QTest::newRow("taken") << 409 << ""_ba << u"name"_s;
  QTest::newRow("taken, as given") << 409 << R"(,"field":"expires_at")"_ba << u"expires"_s;
  QTest::newRow("a value") << 400 << QByteArray(R"(,"field":")" + bearer + "\"") << QString();
}

void AiHubErrorsTest::theRejectedFieldIsNamed() {
  QFETCH(int, status);
  QFETCH(QByteArray, field);
  const auto error = errorIn(errorAnswer(status, R"("code":"validation","message":"No")" + field));
  QTEST(error->field, "named");
}

void AiHubErrorsTest::textsAreOneLineAndShort() {
  QCOMPARE(errorIn(errorAnswer(400, R"("message":" two\n  lines ")"))->platformText, u"two lines"_s);
  const QByteArray long5000(5000, 'x');
  QVERIFY(errorIn(errorAnswer(400, R"("message":")" + long5000 + "\""))->platformText.size() <= 300);
  QCOMPARE(errorIn(errorAnswer(400, R"("message":{"a":1})"))->platformText, QString());
}

void AiHubErrorsTest::noTextRepeatsAValue_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("the bearer") << QByteArray(R"({"error":{"message":"Token )" + bearer + R"( is odd"}})");
  QTest::newRow("the bearer, old") << QByteArray(R"({"status":"ERROR","msg":"Token )" + bearer + R"("})");
  QTest::newRow("cut off") << QByteArray(R"({"error":{"message":"Token )" + bearer.left(24) + R"("}})");
  QTest::newRow("another token") << QByteArray(R"({"error":{"message":"Token )" + value + R"( is odd"}})");
  QTest::newRow("after a space that only Unicode knows")
      << QByteArray(R"({"error":{"message":"Authorization: Bearer\u00a0short"}})");
  QTest::newRow("the value it gives")
      << QByteArray(R"({"status":"ERROR","msg":"Kept short value","access_token":"short"})");
}

void AiHubErrorsTest::noTextRepeatsAValue() {
  QFETCH(QByteArray, body);
  for (const int status : {200, 400, 401}) {
    const auto error = errorIn(answerOf(status, body));
    QVERIFY(error.has_value());
    for (const QByteArray& secret : {bearer.sliced(4, 16), value.sliced(4, 16), "short"_ba})
      QVERIFY2(!error->platformText.toUtf8().contains(secret), qPrintable(error->platformText));
  }
}

void AiHubErrorsTest::retryAfterIsKept() {
  HttpAnswer answer = errorAnswer(429, R"("code":"rate_limited","message":"Slow down")");
  answer.retryAfter = std::chrono::seconds(7);
  QCOMPARE(errorIn(answer)->retryAfter, std::optional(std::chrono::seconds(7)));
}

QTEST_APPLESS_MAIN(AiHubErrorsTest)
#include "ai_hub_errors_test.moc"
