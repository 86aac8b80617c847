#include "account_reader.h"

#include "session_helpers.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

class AccountReaderTest : public QObject {
  Q_OBJECT

 private:
  static CredentialFacts factsOf(const Account& account) {
    return {.organizationId = account.organizationId, .organizationName = {}, .account = account};
  }

  const Account assumed_{.type = AccountType::Organization, .userId = {}, .organizationId = u"acme"_s};
  const Account robot_{.type = AccountType::Service, .userId = u"robot-1"_s, .organizationId = u"acme-2"_s};
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<AccountReader> reader_;

 private slots:
  void init() {
    reader_.reset();
    platform_ = std::make_unique<FakePlatform>();
    reader_ = std::make_unique<AccountReader>(*platform_, assumed_);
  }

  void beginsWithWhatTheConnectionSays() {
    QVERIFY(reader_->account() == assumed_);
    QVERIFY(!reader_->error());
    QCOMPARE(platform_->validations.count(), 0);
  }

  void saysWhatThePlatformSays() {
    QSignalSpy changed(reader_.get(), &AccountReader::changed);
    reader_->refresh();
    platform_->validations.finish(factsOf(robot_));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(reader_->account() == robot_);
  }

  void aFailureKeepsWhatWasKnownAndASuccessForgetsTheFailure() {
    QSignalSpy changed(reader_.get(), &AccountReader::changed);
    reader_->refresh();
    platform_->validations.fail(Timeout);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(reader_->account() == assumed_);
    QVERIFY(reader_->error()->kind == Timeout);

    reader_->refresh();
    platform_->validations.finish(factsOf(robot_));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(reader_->account() == robot_);
    QVERIFY(!reader_->error());
  }

  void factsWithoutAnAccountChangeNothing() {
    QSignalSpy changed(reader_.get(), &AccountReader::changed);
    reader_->refresh();
    platform_->validations.finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = {}});
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(reader_->account() == assumed_);
  }

  void anOvertakenAnswerIsDropped() {
    platform_->validations.endOnStop.reset();
    QSignalSpy changed(reader_.get(), &AccountReader::changed);
    reader_->refresh();
    reader_->refresh();
    QVERIFY(platform_->validations.wasStopped(0));
    platform_->validations.finish(factsOf({.userId = u"old"_s}));
    settle();
    QCOMPARE(changed.count(), 0);
    platform_->validations.finish(factsOf(robot_));
    QTRY_VERIFY(reader_->account() == robot_);
  }

  void goingAwayStopsTheRequest() {
    reader_->refresh();
    reader_.reset();
    QVERIFY(platform_->validations.wasStopped(0));
  }
};

QTEST_GUILESS_MAIN(AccountReaderTest)
#include "account_reader_test.moc"
