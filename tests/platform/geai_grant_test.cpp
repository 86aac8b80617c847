#include "geai/geai_grant.h"

#include "geai/geai_errors.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

const QByteArray password = "p  \xc3\xa4+&=%41/\"\xc3\xa9";
const QByteArray passwordInForm = "p%20%20%C3%A4%2B%26%3D%2541%2F%22%C3%A9";
const QDateTime asked(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Outcome<OAuthGrant> decode(int status, const QByteArray& body) {
  return decodeGrant({.status = status, .body = body}, asked, {Secret(password), Secret()});
}

/// Every text an error holds.
QString textsOf(const ApiError& error) {
  QStringList texts{error.platformText, error.field, error.redirectHost};
  for (const PlatformError& each : error.further) texts << each.text << each.field;
  return texts.join(u'\n');
}

}  // namespace

/// What an answer to signing in means.
class GeaiGrantTest : public QObject {
  Q_OBJECT

 private slots:
  void readsTheLifetime_data();
  void readsTheLifetime();
  void refusesAnswersWithoutAnAccessToken_data();
  void refusesAnswersWithoutAnAccessToken();
  void saysWhyThePlatformRefuses_data();
  void saysWhyThePlatformRefuses();
  void noErrorRepeatsASecret_data();
  void noErrorRepeatsASecret();
};

void GeaiGrantTest::readsTheLifetime_data() {
  QTest::addColumn<QByteArray>("expiresIn");
  QTest::addColumn<int>("seconds");
  const auto row = [](const char* json, int seconds) { QTest::newRow(json) << QByteArray(json) << seconds; };
  row("1", 1);
  row("7200", 7200);
  row("59.9", 59);
  row("\"3600\"", 3600);
  row("\" 3600 \"", 3600);
  row("0", 0);
  row("-1", 0);
  row("0.5", 0);
  row("1e300", 0);
  row("9223372036854775807", 0);
  row("null", 0);
  row("true", 0);
  row("{}", 0);
  row("\"\"", 0);
  row("\"soon\"", 0);
  row("\"inf\"", 0);
  row("\"nan\"", 0);
}

void GeaiGrantTest::readsTheLifetime() {
  QFETCH(QByteArray, expiresIn);
  QFETCH(int, seconds);
  const auto grant = decode(200, R"({"access_token":"access_1","expires_in":)" + expiresIn + "}");
  QVERIFY(grant);
  QCOMPARE(grant->obtained, asked);
  QCOMPARE(grant->expires, seconds > 0 ? asked.addSecs(seconds) : QDateTime());
}

void GeaiGrantTest::refusesAnswersWithoutAnAccessToken_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("fault");
  const auto row = [](const char* name, const QByteArray& body, AnswerFault fault = AnswerFault::Unreadable) {
    QTest::newRow(name) << body << int(fault);
  };
  row("none", R"({"expires_in":3600})");
  row("empty", R"({"access_token":""})");
  row("a number", R"({"access_token":1})");
  row("with a line break", R"({"access_token":"a\r\nX-Evil: 1"})");
  row("with a space", R"({"access_token":"a b"})");
  row("cut off", R"({"access_token":"access_1)");
  row("a list", "[]");
  row("HTML", "<html>", AnswerFault::Foreign);
  row("nothing", "", AnswerFault::Foreign);
}

void GeaiGrantTest::refusesAnswersWithoutAnAccessToken() {
  QFETCH(QByteArray, body);
  const auto grant = decode(200, body);
  QVERIFY(!grant);
  QVERIFY(grant.error().kind == BadAnswer);
  QTEST(int(grant.error().fault), "fault");
}

void GeaiGrantTest::saysWhyThePlatformRefuses_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("kind");
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("text");
  const auto row = [](const char* name, int status, const QByteArray& body, ApiErrorKind kind, int code = 0,
                      const QString& text = {}) {
    QTest::newRow(name) << status << body << int(kind) << code << text;
  };
  row("wrong password", 401, R"({"errors":[{"id":401,"description":"Unauthorized"}]})", NotSignedIn, 401,
      u"Unauthorized"_s);
  row("refresh token", 401, R"({"errors":[{"id":101,"description":"Refresh token error"}]})", NotSignedIn,
      101, u"Refresh token error"_s);
  row("revoked", 400, R"({"errors":[{"id":102,"description":"Token revoked, login again"}]})", NotSignedIn,
      102, u"Token revoked, login again"_s);
  row("a field", 400, R"({"errors":{"id":9,"description":"Field scope is required"}})", Invalid, 9,
      u"Field scope is required"_s);
  row("success with errors", 200, R"({"errors":[{"id":101,"description":"x"}],"access_token":"a"})",
      NotSignedIn, 101, u"x"_s);
  row("invalid grant", 400, R"({"error":"invalid_grant","error_description":"Wrong user."})", NotSignedIn, 0,
      u"Wrong user."_s);
  row("invalid client", 401, R"({"error":"invalid_client"})", NotSignedIn, 0, u"invalid_client"_s);
  row("invalid scope", 400, R"({"error":"invalid_scope","error_description":"No\nsuch scope"})", Invalid, 0,
      u"No such scope"_s);
  row("invalid request at 401", 401, R"({"error":"invalid_request"})", Invalid, 0, u"invalid_request"_s);
  row("standard error in a success", 200, R"({"error":"invalid_grant"})", NotSignedIn, 0, u"invalid_grant"_s);
  row("standard error at 503", 503, R"({"error":"temporarily_unavailable"})", ServerFault, 0,
      u"temporarily_unavailable"_s);
  row("standard error at 429", 429, R"({"error":"slow_down"})", RateLimited, 0, u"slow_down"_s);
  row("both forms", 400,
      R"({"error":"invalid_scope","errors":[{"id":101,"description":"Refresh token error"}]})", NotSignedIn,
      101, u"Refresh token error"_s);
  row("token in the text", 400,
      R"({"error":"invalid_grant","error_description":"default_rnLl2eCuOuXJ_e8y8pXLMCnp1p4WcNu0I is old"})",
      NotSignedIn, 0, u"•••• is old"_s);
  row("401 alone", 401, "", NotSignedIn);
  row("403 page", 403, "<html>", NotPermitted);
  row("404", 404, "", NotFound);
  row("502", 502, "<html>", ServerFault);
  row("504", 504, "", ServerFault);
}

void GeaiGrantTest::saysWhyThePlatformRefuses() {
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  const auto grant = decode(status, body);
  QVERIFY(!grant);
  QTEST(int(grant.error().kind), "kind");
  QTEST(grant.error().platformCode, "code");
  QTEST(grant.error().platformText, "text");
  QCOMPARE(grant.error().httpStatus, status);
}

void GeaiGrantTest::noErrorRepeatsASecret_data() {
  QTest::addColumn<QByteArray>("body");
  const QByteArray filler(280, 'x');
  for (const char* form : {R"({"errors":[{"id":9,"description":"%"}]})",
                           R"({"errors":[{"id":9,"description":"fine"},{"id":8,"description":"%"}]})",
                           R"({"error":"invalid_grant","error_description":"%"})", R"({"error":"%"})"}) {
    for (const char* text : {"Not \\\"good\\\": SECRET!", "Field SECRET is required", "SECRET"}) {
      QTest::addRow("%s, %s", form, text) << QByteArray(form).replace('%', text);
      QTest::addRow("%s, far behind, %s", form, text) << QByteArray(form).replace('%', filler + text);
    }
  }
}

void GeaiGrantTest::noErrorRepeatsASecret() {
  QFETCH(QByteArray, body);
  const QByteArray asJson = QByteArray(password).replace('"', "\\\"");
  for (const QByteArray& form : {asJson, asJson.toUpper(), passwordInForm, passwordInForm.toLower()}) {
    QByteArray telling = body;
    const auto grant = decode(400, telling.replace("SECRET", form));
    QVERIFY(!grant);
    const QString text = textsOf(grant.error());
    for (const QString& piece : {u"p ä+"_s, u"p%20"_s, u"é"_s})
      QVERIFY2(!text.contains(piece, Qt::CaseInsensitive), qPrintable(text));
  }
}

QTEST_GUILESS_MAIN(GeaiGrantTest)
#include "geai_grant_test.moc"
