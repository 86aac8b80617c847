#include "geai_oauth_case.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// What becomes of requests whose access token the platform rejects.
class GeaiRejectionTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { test_ = std::make_unique<GeaiOAuthCase>(); }
  void aReadIsSentOnceMoreWithAnotherToken_data();
  void aReadIsSentOnceMoreWithAnotherToken();
  void aReadIsSentOnceMoreWhereItsTokenWasReplaced();
  void aReadIsNotSentAThirdTime();
  void aRejectionThatNoRenewalHelpsStands_data();
  void aRejectionThatNoRenewalHelpsStands();
  void aReadWhoseTokenCanNotBeReplacedFails_data();
  void aReadWhoseTokenCanNotBeReplacedFails();
  void aChangeIsNeverSentTwice_data();
  void aChangeIsNeverSentTwice();
  void aChangeWhoseTokenCanNotBeReplacedFails();
  void theWaitForAnotherTokenCanBeCancelled_data();
  void theWaitForAnotherTokenCanBeCancelled();

 private:
  static CallEnd validate(GeaiPlatform& platform) { return geaiCalls().constFirst().start(platform, {}); }

  std::unique_ptr<GeaiOAuthCase> test_;
};

void GeaiRejectionTest::aReadIsSentOnceMoreWithAnotherToken_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("code");
  for (const PlatformCall& call : geaiCalls()) {
    if (call.isChange) continue;
    for (const int code : {103, 114}) QTest::addRow("%s, %d", call.name, code) << call << code;
  }
}

void GeaiRejectionTest::aReadIsSentOnceMoreWithAnotherToken() {
  QFETCH(PlatformCall, call);
  QFETCH(int, code);
  test_->reject(code);
  test_->script(ScriptedServer::answer(200, call.reply));
  const auto end = call.start(*test_->platform, {});
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  test_->keeping.renewals.finish(test_->keeping.grantOf("two"));
  QCOMPARE(kindOf(end), -1);
  QCOMPARE(test_->requests().size(), 2);
  QCOMPARE(test_->requests()[0].target, test_->requests()[1].target);
  QCOMPARE(test_->requests()[1].header("Authorization"), "Bearer two"_ba);
  QCOMPARE(test_->requests()[1].header("ProjectId"), "mine"_ba);
  QVERIFY(!test_->keeping.keeper->needsSignIn());
}

void GeaiRejectionTest::aReadIsSentOnceMoreWhereItsTokenWasReplaced() {
  for (const int code : {102, 112, 401}) {
    init();
    test_->reject(code, 400ms);
    test_->script(ScriptedServer::answer(200, R"({"organizationId":"o"})"));
    const auto end = validate(*test_->platform);
    QTRY_COMPARE(test_->requests().size(), 1);
    test_->keeping.keeper->setGrant(test_->keeping.grantOf("two"));
    QCOMPARE(kindOf(end), -1);
    QCOMPARE(test_->requests().size(), 2);
    QCOMPARE(test_->keeping.renewals.count(), 0);
    QVERIFY(!test_->keeping.keeper->needsSignIn());
  }
}

void GeaiRejectionTest::aReadIsNotSentAThirdTime() {
  test_->reject(103);
  const auto end = validate(*test_->platform);
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  test_->keeping.renewals.finish(test_->keeping.grantOf("two"));
  const auto error = endOf(end);
  QVERIFY(error);
  QCOMPARE(int(error->kind), int(NotSignedIn));
  QCOMPARE(error->platformCode, 103);
  QCOMPARE(test_->requests().size(), 2);
  QVERIFY(test_->keeping.keeper->needsSignIn());
  QCOMPARE(test_->keeping.renewals.count(), 1);
}

void GeaiRejectionTest::aRejectionThatNoRenewalHelpsStands_data() {
  QTest::addColumn<int>("code");
  QTest::addColumn<bool>("needsSignIn");
  for (const int code : {102, 112, 122}) QTest::addRow("%d", code) << code << true;
  for (const int code : {6, 401, 0}) QTest::addRow("%d", code) << code << false;
}

void GeaiRejectionTest::aRejectionThatNoRenewalHelpsStands() {
  QFETCH(int, code);
  test_->reject(code);
  for (const PlatformCall& call : geaiCalls()) {
    test_->keeping.keeper->setGrant(test_->keeping.grantOf("one"));
    const auto error = endOf(call.start(*test_->platform, {}));
    QVERIFY(error);
    QCOMPARE(int(error->kind), int(NotSignedIn));
    QCOMPARE(error->platformCode, code);
    QVERIFY(!error->renewedMeanwhile);
    QTEST(test_->keeping.keeper->needsSignIn(), "needsSignIn");
  }
  QCOMPARE(test_->requests().size(), geaiCalls().size());
  QCOMPARE(test_->keeping.renewals.count(), 0);
}

void GeaiRejectionTest::aReadWhoseTokenCanNotBeReplacedFails_data() {
  QTest::addColumn<int>("failure");
  QTest::newRow("offline") << int(Offline);
  QTest::newRow("refused") << int(NotSignedIn);
}

void GeaiRejectionTest::aReadWhoseTokenCanNotBeReplacedFails() {
  QFETCH(int, failure);
  test_->reject(103);
  const auto end = validate(*test_->platform);
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  test_->keeping.renewals.fail(ApiErrorKind(failure));
  QCOMPARE(kindOf(end), failure);
  QCOMPARE(test_->requests().size(), 1);
  QCOMPARE(test_->keeping.keeper->needsSignIn(), failure == int(NotSignedIn));
}

void GeaiRejectionTest::aChangeIsNeverSentTwice_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("code");
  for (const PlatformCall& call : geaiCalls()) {
    if (!call.isChange) continue;
    for (const int code : {103, 114}) QTest::addRow("%s, %d", call.name, code) << call << code;
  }
}

void GeaiRejectionTest::aChangeIsNeverSentTwice() {
  QFETCH(PlatformCall, call);
  QFETCH(int, code);
  test_->reject(code);
  test_->script(ScriptedServer::answer(200, call.reply));
  const auto end = call.start(*test_->platform, {});
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  test_->keeping.renewals.finish(test_->keeping.grantOf("two"));
  const auto error = endOf(end);
  QVERIFY(error);
  QCOMPARE(int(error->kind), int(NotSignedIn));
  QCOMPARE(error->platformCode, code);
  QVERIFY(error->renewedMeanwhile);
  QCOMPARE(test_->requests().size(), 1);
  // what its user does then
  QCOMPARE(kindOf(call.start(*test_->platform, {})), -1);
  QCOMPARE(test_->requests().constLast().header("Authorization"), "Bearer two"_ba);
}

void GeaiRejectionTest::aChangeWhoseTokenCanNotBeReplacedFails() {
  test_->reject(103);
  const auto end = geaiCalls().constLast().start(*test_->platform, {});
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  test_->keeping.renewals.fail(Offline);
  const auto error = endOf(end);
  QVERIFY(error);
  QVERIFY(error->kind == NotSignedIn && !error->renewedMeanwhile);
}

void GeaiRejectionTest::theWaitForAnotherTokenCanBeCancelled_data() {
  QTest::addColumn<PlatformCall>("call");
  QTest::addColumn<int>("kind");
  QTest::newRow("read") << geaiCalls().constFirst() << int(Cancelled);
  QTest::newRow("change") << geaiCalls().constLast() << int(NotSignedIn);  // which it was answered
}

void GeaiRejectionTest::theWaitForAnotherTokenCanBeCancelled() {
  QFETCH(PlatformCall, call);
  test_->reject(103);
  std::stop_source stop;
  const auto end = call.start(*test_->platform, {.stop = stop.get_token()});
  QTRY_COMPARE(test_->keeping.renewals.waiting(), 1);
  stop.request_stop();
  QTEST(kindOf(end), "kind");
  QVERIFY(!end.result()->renewedMeanwhile);
  QCOMPARE(test_->requests().size(), 1);
}

QTEST_GUILESS_MAIN(GeaiRejectionTest)
#include "geai_rejection_test.moc"
