#include "expiry_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExpiryWatchTest : public QObject, private ExpiryCase {
  Q_OBJECT

 private:
  [[nodiscard]] QString soon() const {
    QStringList names;
    for (const ApiToken& token : watch_->soon()) names << token.name;
    return names.join(u' ');
  }

 private slots:
  void initTestCase() { goToBerlin(); }
  void init() { start(); }

  void countsNothingBeforeThereIsAList() { QVERIFY(watch_->counts() == ExpiryCounts()); }

  void countsWhatEndsWithinSevenDaysAndWhatHasEnded() {
    QSignalSpy changed(watch_.get(), &ExpiryWatch::changed);
    list({endingIn(0, u"today"_s), endingIn(7, u"week"_s), endingIn(8, u"later"_s), tokenNamed(u"never"_s),
          expired(u"old"_s)});
    QVERIFY(watch_->counts() == (ExpiryCounts{.soon = 2, .expired = 1}));
    QCOMPARE(changed.count(), 1);
  }

  void whatEndsNextComesFirst() {
    list({endingIn(5, u"c"_s), endingIn(1, u"a"_s), endingIn(3, u"b"_s)});
    QCOMPARE(soon(), u"a b c"_s);
  }

  void theNextListIsJudgedAtOnce() {
    list({endingIn(5, u"a"_s), expired(u"b"_s)});
    QSignalSpy changed(watch_.get(), &ExpiryWatch::changed);
    list({});
    QVERIFY(watch_->counts() == ExpiryCounts());
    QCOMPARE(soon(), QString());
    QCOMPARE(changed.count(), 1);
  }

  void midnightBringsTokensNearer() {
    list({endingIn(8, u"a"_s)});
    QVERIFY(watch_->counts() == ExpiryCounts());
    clock_.set(berlin(QDate(2026, 3, 1), QTime(23, 59, 59)));
    watch_->judge();
    QCOMPARE(watch_->counts().soon, 0);
    clock_.set(berlin(QDate(2026, 3, 2), QTime(0, 0)));
    watch_->judge();
    QCOMPARE(watch_->counts().soon, 1);
  }

  void aTokenExpiresInTheMinuteInWhichItDoes() {
    list({endingIn(1, u"a"_s)});
    clock_.set(berlin(QDate(2026, 3, 2), QTime(11, 59, 59)));
    watch_->judge();
    QVERIFY(watch_->counts() == (ExpiryCounts{.soon = 1, .expired = 0}));
    clock_.advance(std::chrono::seconds(1));
    watch_->judge();
    QVERIFY(watch_->counts() == (ExpiryCounts{.soon = 0, .expired = 1}));
    QCOMPARE(soon(), QString());
  }

  void judgingWithoutAChangeTellsOnlyThatItWasDone() {
    list({endingIn(1, u"a"_s)});
    QSignalSpy changed(watch_.get(), &ExpiryWatch::changed);
    QSignalSpy judged(watch_.get(), &ExpiryWatch::judged);
    watch_->judge();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(judged.count(), 1);
  }

  void judgesEachMinute() {
    auto* minute = watch_->findChild<QTimer*>();
    QCOMPARE(minute->interval(), 60'000);
    list({endingIn(8, u"a"_s)});
    clock_.advance(std::chrono::days(1));
    minute->setInterval(0);
    QTRY_COMPARE(watch_->counts().soon, 1);
  }

  void aListThatCouldNotBeReadAgainStillCounts() {
    list({endingIn(1, u"a"_s)});
    inventory_->refresh();
    platform_->accountLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(!inventory_->state().loading);
    QCOMPARE(watch_->counts().soon, 1);
  }
};

QTEST_GUILESS_MAIN(ExpiryWatchTest)
#include "expiry_watch_test.moc"
