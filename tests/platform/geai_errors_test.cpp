#include "geai/geai_errors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(int status, int code, const QString& text) {
  return {.status = status,
          .body = u"{\"errors\":[{\"id\":%1,\"description\":\"%2\"}]}"_s.arg(code).arg(text).toUtf8()};
}

std::optional<ApiError> errorIn(const HttpAnswer& answer) {
  return geai::errorIn(answer, QJsonDocument::fromJson(answer.body));
}

}  // namespace

class GeaiErrorsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyPublishedCodeHasAKind_data();
  void everyPublishedCodeHasAKind();
  void aStatusOfTheCallerOrThePlatformWins_data();
  void aStatusOfTheCallerOrThePlatformWins();
  void unknownCodesAreJudgedByTheStatus_data();
  void unknownCodesAreJudgedByTheStatus();
  void aSuccessIsNoError_data();
  void aSuccessIsNoError();
  void theRejectedFieldIsNamed_data();
  void theRejectedFieldIsNamed();
  void everyErrorIsKeptWithItsField();
  void manyErrorsAreCut();
  void codesMayBeText();
  void longTextsAreCut();
  void tokensInTextsAreMasked_data();
  void tokensInTextsAreMasked();
  void retryAfterIsKept();
};

void GeaiErrorsTest::everyPublishedCodeHasAKind_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<int>("kind");
  using enum ApiErrorKind;
  const QList<std::pair<int, ApiErrorKind>> kinds{
      {5, NotFound},      {6, NotSignedIn},   {7, NotPermitted},  {8, Invalid},       {9, Invalid},
      {11, Invalid},      {101, NotSignedIn}, {102, NotSignedIn}, {103, NotSignedIn}, {112, NotSignedIn},
      {114, NotSignedIn}, {122, NotSignedIn}, {154, RateLimited}, {401, NotSignedIn}, {403, NotPermitted},
      {404, NotFound},    {405, Unsupported}, {409, Conflict},    {413, Invalid},     {500, ServerFault},
      {2000, Invalid},    {2001, Invalid},    {2002, Conflict},   {2005, NotFound},   {2006, NotFound},
      {2007, Invalid},    {2029, Conflict}};
  for (const auto& [code, kind] : kinds) QTest::addRow("%d", code) << code << int(kind);
}

void GeaiErrorsTest::everyPublishedCodeHasAKind() {
  QFETCH(int, code);
  for (const int status : {200, 400, 418}) {
    const auto error = errorIn(answerOf(status, code, u"The platform's words"_s));
    QVERIFY(error.has_value());
    QTEST(int(error->kind), "kind");
    QCOMPARE(error->platformCode, code);
    QCOMPARE(error->platformText, u"The platform's words"_s);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(!error->statusOverrules);
  }
}

void GeaiErrorsTest::aStatusOfTheCallerOrThePlatformWins_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("code");
  QTest::addColumn<int>("kind");
  QTest::addColumn<bool>("statusOverrules");
  using enum ApiErrorKind;
  const std::tuple<int, ApiErrorKind> statuses[] = {{401, NotSignedIn}, {403, NotPermitted},
                                                    {429, RateLimited}, {500, ServerFault},
                                                    {502, ServerFault}, {503, ServerFault}};
  for (const auto& [status, kind] : statuses) {
    for (const int code : {8, 9, 11, 409, 413, 2000, 2001, 2002, 2007, 2029})
      QTest::addRow("%d over %d", status, code) << status << code << int(kind) << true;
    QTest::addRow("%d over an unknown id", status) << status << 98765 << int(kind) << false;
  }
  QTest::newRow("401 over 5") << 401 << 5 << int(NotSignedIn) << true;
  QTest::newRow("401 as 6 says") << 401 << 6 << int(NotSignedIn) << false;
  QTest::newRow("403 as 7 says") << 403 << 7 << int(NotPermitted) << false;
  QTest::newRow("7 over 401") << 401 << 7 << int(NotPermitted) << false;
  QTest::newRow("6 over 403") << 403 << 6 << int(NotSignedIn) << false;
  QTest::newRow("154 over 403") << 403 << 154 << int(RateLimited) << false;
  QTest::newRow("6 over 500") << 500 << 6 << int(NotSignedIn) << false;
  QTest::newRow("2005 over 500") << 500 << 2005 << int(NotFound) << false;
  QTest::newRow("9 over 404") << 404 << 9 << int(Invalid) << false;
  QTest::newRow("9 over 200") << 200 << 9 << int(Invalid) << false;
}

void GeaiErrorsTest::aStatusOfTheCallerOrThePlatformWins() {
  QFETCH(int, status);
  QFETCH(int, code);
  const auto error = errorIn(answerOf(status, code, u"Field name is required"_s));
  QTEST(int(error->kind), "kind");
  QTEST(error->statusOverrules, "statusOverrules");
  QCOMPARE(error->platformCode, code);
}

void GeaiErrorsTest::unknownCodesAreJudgedByTheStatus_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("kind");
  using enum ApiErrorKind;
  const QList<std::pair<int, ApiErrorKind>> kinds{
      {400, Invalid},     {401, NotSignedIn}, {403, NotPermitted}, {404, NotFound},    {405, Unsupported},
      {409, Conflict},    {413, Invalid},     {422, Invalid},      {429, RateLimited}, {418, BadAnswer},
      {500, ServerFault}, {501, Unsupported}, {502, ServerFault},  {503, ServerFault}, {504, ServerFault}};
  for (const auto& [status, kind] : kinds) QTest::addRow("%d", status) << status << int(kind);
}

void GeaiErrorsTest::unknownCodesAreJudgedByTheStatus() {
  QFETCH(int, status);
  for (const QByteArray& body : {QByteArray(), "<html>No</html>"_ba, "{}"_ba, R"({"errors":[]})"_ba}) {
    const auto error = errorIn({.status = status, .body = body});
    QVERIFY(error.has_value());
    QTEST(int(error->kind), "kind");
    QCOMPARE(error->platformText, QString());
  }
  const auto error = errorIn(answerOf(status, 98765, u"Something new"_s));
  QTEST(int(error->kind), "kind");
  QCOMPARE(error->platformCode, 98765);
}

void GeaiErrorsTest::aSuccessIsNoError_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("object") << "{}"_ba;
  QTest::newRow("no errors") << R"({"errors":[]})"_ba;
  QTest::newRow("null errors") << R"({"errors":null})"_ba;
  QTest::newRow("list") << R"([{"description":"Updated","type":"Success"}])"_ba;
  QTest::newRow("HTML, which decoders tell") << "<html>"_ba;
}

void GeaiErrorsTest::aSuccessIsNoError() {
  QFETCH(QByteArray, body);
  QVERIFY(!errorIn({.status = 200, .body = body}));
  QVERIFY(!errorIn({.status = 204, .body = body}));
}

void GeaiErrorsTest::theRejectedFieldIsNamed_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("field");
  QTest::newRow("out of range") << 8 << u"Field description is out of range"_s << u"description"_s;
  QTest::newRow("required") << 9 << u"Field Name is required"_s << u"name"_s;
  QTest::newRow("pattern") << 11 << u"Field status does not match the specified pattern"_s << u"status"_s;
  QTest::newRow("project name") << 2000 << u"Invalid ProjectName"_s << u"name"_s;
  QTest::newRow("taken") << 2029 << u"Project name already exists"_s << u"name"_s;
  QTest::newRow("empty") << 2007 << u"Name is Empty"_s << u"name"_s;
  QTest::newRow("taken in the organization")
      << 2002 << u"ProjectName Sales Already Exists In The Organization"_s << u"name"_s;
  QTest::newRow("a value") << 9 << u"Field default_aB3dEfGhIjKlMnOpQrStUvWxYz is required"_s << QString();
  QTest::newRow("administrator") << 9 << u"Field administratorUserEmail is required"_s
                                 << u"administratoruseremail"_s;
  QTest::newRow("none") << 7 << u"ApiToken out of scope"_s << QString();
  QTest::newRow("field elsewhere in the text") << 500 << u"The Field name is odd"_s << QString();
}

void GeaiErrorsTest::theRejectedFieldIsNamed() {
  QFETCH(int, code);
  QFETCH(QString, text);
  QTEST(errorIn(answerOf(400, code, text))->field, "field");
}

void GeaiErrorsTest::everyErrorIsKeptWithItsField() {
  const QJsonArray errors{
      QJsonObject{{u"id"_s, 9}, {u"description"_s, u"Field name is required"_s}}, QJsonObject{{u"id"_s, 8}},
      QJsonObject{{u"id"_s, 8}, {u"description"_s, u" Field status\n is out of range "_s}}};
  const auto error = readErrors(errors, 400);
  QVERIFY(error.has_value());
  QCOMPARE(error->platformCode, 9);
  QCOMPARE(error->platformText, u"Field name is required"_s);
  QCOMPARE(error->field, u"name"_s);
  const std::vector<PlatformError> further{
      {.code = 8}, {.code = 8, .text = u"Field status is out of range"_s, .field = u"status"_s}};
  QVERIFY(error->further == further);
}

void GeaiErrorsTest::manyErrorsAreCut() {
  QJsonArray errors;
  for (int i = 0; i < 5000; ++i) errors.append(QJsonObject{{u"id"_s, 9}});
  QVERIFY(readErrors(errors, 400)->further.size() < 20);
}

void GeaiErrorsTest::codesMayBeText() {
  const auto error = errorIn({.status = 400, .body = R"({"errors":{"id":"2029","description":"Taken"}})"});
  QCOMPARE(error->platformCode, 2029);
  QVERIFY(error->kind == ApiErrorKind::Conflict);
}

void GeaiErrorsTest::longTextsAreCut() {
  QVERIFY(errorIn(answerOf(400, 9, QString(5000, u'x')))->platformText.size() <= 300);
}

void GeaiErrorsTest::tokensInTextsAreMasked_data() {
  QTest::addColumn<QString>("before");
  QTest::newRow("at the start") << QString();
  QTest::newRow("in a sentence") << u"The token "_s;
  QTest::newRow("across the longest text") << u"word "_s.repeated(56);
}

void GeaiErrorsTest::tokensInTextsAreMasked() {
  QFETCH(QString, before);
  const QString secret = u"rnLl2eCuOuXJ-e8y8pXLMCnp1p4WcNu0I-9mtD-AzYx"_s;
  const auto error = errorIn(answerOf(400, 6, before + u"default_"_s + secret + u" is blocked"_s));
  QVERIFY(!error->platformText.contains(secret.left(8)));
  QVERIFY(error->platformText.contains(u"••••"_s));
}

void GeaiErrorsTest::retryAfterIsKept() {
  HttpAnswer answer = answerOf(429, 154, u"Quota exceeded"_s);
  answer.retryAfter = std::chrono::seconds(7);
  QCOMPARE(errorIn(answer)->retryAfter, std::optional(std::chrono::seconds(7)));
}

QTEST_APPLESS_MAIN(GeaiErrorsTest)
#include "geai_errors_test.moc"
