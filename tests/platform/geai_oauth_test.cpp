#include "geai_oauth_case.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// How requests are signed as a signed-in user.
class GeaiOAuthTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { test_ = std::make_unique<GeaiOAuthCase>(); }
  void namesProjectAndOrganization_data() { calls(); }
  void namesProjectAndOrganization();
  void organizationIsNamedWhereOneIsSet();
  void apiTokensNameNeither_data() { calls(); }
  void apiTokensNameNeither();
  void waitsForARenewal_data() { calls(); }
  void waitsForARenewal();
  void isNotSentWithoutAToken_data();
  void isNotSentWithoutAToken();
  void waitingCanBeCancelled_data() { calls(); }
  void waitingCanBeCancelled();
  void isEndedWithItsPlatform();
  void noErrorHoldsTheToken_data() { calls(); }
  void noErrorHoldsTheToken();
  void nothingIsChangedWhereOnlyReadingIsAllowed_data();
  void nothingIsChangedWhereOnlyReadingIsAllowed();

 private:
  static void calls() {
    QTest::addColumn<PlatformCall>("call");
    for (const PlatformCall& call : geaiCalls()) QTest::newRow(call.name) << call;
  }
  static CallEnd validate(GeaiPlatform& platform) { return geaiCalls().constFirst().start(platform, {}); }

  std::unique_ptr<GeaiOAuthCase> test_;
};

void GeaiOAuthTest::namesProjectAndOrganization() {
  QFETCH(PlatformCall, call);
  test_->script(ScriptedServer::answer(200, call.reply));
  QCOMPARE(kindOf(call.start(*test_->platform, {})), -1);
  const RecordedRequest& sent = test_->requests().constFirst();
  const bool namesOther = call.name == "create, project"_ba;
  QCOMPARE(sent.header("Authorization"), "Bearer one"_ba);
  QCOMPARE(sent.header("ProjectId"), namesOther ? QByteArray() : "mine"_ba);
  QCOMPARE(sent.header("project-id"), namesOther ? "other"_ba : QByteArray());
  QCOMPARE(sent.header("OrganizationId"), "org"_ba);
  QCOMPARE(sent.header("Accept"), "application/json"_ba);
  QCOMPARE(test_->requests().size(), 1);
}

void GeaiOAuthTest::organizationIsNamedWhereOneIsSet() {
  PlatformAccess without = test_->access();
  without.organizationId.clear();
  GeaiPlatform platform(without);
  test_->script(ScriptedServer::answer(200, R"({"organizationId":"o"})"));
  QCOMPARE(kindOf(validate(platform)), -1);
  QCOMPARE(test_->requests().constFirst().header("ProjectId"), "mine"_ba);
  QVERIFY(test_->requests().constFirst().header("OrganizationId").isNull());
}

void GeaiOAuthTest::apiTokensNameNeither() {
  QFETCH(PlatformCall, call);
  PlatformAccess byToken = test_->access();
  byToken.accessTokens = nullptr;
  GeaiPlatform platform(byToken);
  test_->script(ScriptedServer::answer(200, call.reply));
  QCOMPARE(kindOf(call.start(platform, {})), -1);
  const RecordedRequest& sent = test_->requests().constFirst();
  QCOMPARE(sent.header("Authorization"), "Bearer unused_token"_ba);
  QCOMPARE(sent.header("project-id"), call.name == "create, project"_ba ? "other"_ba : QByteArray());
  QVERIFY(sent.header("ProjectId").isNull() && sent.header("OrganizationId").isNull());
}

void GeaiOAuthTest::waitsForARenewal() {
  QFETCH(PlatformCall, call);
  test_->script(ScriptedServer::answer(200, call.reply));
  test_->keeping.letTokenExpire();
  const auto end = call.start(*test_->platform, {});
  QTRY_COMPARE(test_->keeping.renewals.count(), 1);
  QVERIFY(!end.isFinished() && test_->requests().isEmpty());
  test_->keeping.renewals.finish(test_->keeping.grantOf("two"));
  QCOMPARE(kindOf(end), -1);
  QCOMPARE(test_->requests().size(), 1);
  QCOMPARE(test_->requests().constFirst().header("Authorization"), "Bearer two"_ba);
}

void GeaiOAuthTest::isNotSentWithoutAToken_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("failure");
  for (const PlatformCall& call : geaiCalls()) {
    for (const auto failure : {Offline, Timeout, NotSignedIn})
      QTest::addRow("%s, %d", call.name, int(failure)) << call << int(failure);
  }
}

void GeaiOAuthTest::isNotSentWithoutAToken() {
  QFETCH(PlatformCall, call);
  QFETCH(int, failure);
  test_->keeping.letTokenExpire();
  const auto end = call.start(*test_->platform, {});
  test_->keeping.renewals.fail(ApiErrorKind(failure));
  const auto error = endOf(end);
  QVERIFY(error);
  QCOMPARE(int(error->kind), failure);
  QVERIFY(!error->renewedMeanwhile);
  QCOMPARE(test_->requests().size(), 0);
}

void GeaiOAuthTest::waitingCanBeCancelled() {
  QFETCH(PlatformCall, call);
  test_->keeping.letTokenExpire();
  std::stop_source stop;
  const auto end = call.start(*test_->platform, {.stop = stop.get_token()});
  QTRY_COMPARE(test_->keeping.renewals.count(), 1);
  stop.request_stop();
  QCOMPARE(kindOf(end), int(Cancelled));
  test_->keeping.renewals.finish(test_->keeping.grantOf("two"));
  QTRY_COMPARE(test_->keeping.keeper->grant().accessToken, Secret("two"));
  QCOMPARE(test_->requests().size(), 0);
}

void GeaiOAuthTest::isEndedWithItsPlatform() {
  const auto sentRead = validate(*test_->platform);
  const auto sentChange = geaiCalls().constLast().start(*test_->platform, {});
  QTRY_COMPARE(test_->requests().size(), 2);
  test_->keeping.letTokenExpire();
  const auto waiting = geaiCalls().constLast().start(*test_->platform, {});
  test_->platform.reset();
  QCOMPARE(kindOf(sentRead), int(Cancelled));
  QCOMPARE(kindOf(sentChange), int(OutcomeUnknown));
  QCOMPARE(kindOf(waiting), int(Cancelled));
}

void GeaiOAuthTest::noErrorHoldsTheToken() {
  QFETCH(PlatformCall, call);
  // of no shape that would tell it from other words
  test_->keeping.keeper->setGrant(test_->keeping.grantOf("eyJhbGciOi!x/y"));
  test_->script(ScriptedServer::answer(
      400, R"({"errors":[{"id":9,"description":"Field eyJhbGciOi!x\/y is odd: eyJhbGciOi%21x%2Fy"}]})"));
  const auto error = endOf(call.start(*test_->platform, {}));
  QVERIFY(error);
  QCOMPARE(error->platformCode, 9);
  QVERIFY2(!(error->platformText + error->field).contains(u"eyJ"_s, Qt::CaseInsensitive),
           qPrintable(error->platformText));
}

void GeaiOAuthTest::nothingIsChangedWhereOnlyReadingIsAllowed_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<bool>("withOAuth");
  for (const PlatformCall& call : geaiCalls()) {
    QTest::addRow("%s, OAuth", call.name) << call << true;
    QTest::addRow("%s, API token", call.name) << call << false;
  }
}

void GeaiOAuthTest::nothingIsChangedWhereOnlyReadingIsAllowed() {
  QFETCH(PlatformCall, call);
  QFETCH(bool, withOAuth);
  PlatformAccess readOnly = test_->access();
  readOnly.readOnly = true;
  if (!withOAuth) readOnly.accessTokens = nullptr;
  GeaiPlatform platform(readOnly);
  test_->script(ScriptedServer::answer(200, call.reply));
  if (call.isChange) test_->keeping.letTokenExpire();  // which isn't worth a renewal then
  const auto error = endOf(call.start(platform, {}));
  QCOMPARE(error.has_value(), call.isChange);
  if (error) QVERIFY(error->kind == NotPermitted && error->readOnly);
  QCOMPARE(test_->keeping.renewals.count(), 0);
  QCOMPARE(test_->requests().size(), call.isChange ? 0 : 1);
}

QTEST_GUILESS_MAIN(GeaiOAuthTest)
#include "geai_oauth_test.moc"
