#include "expiry_reminders.h"

#include "expiry_case.h"
#include "preferences.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExpiryRemindersTest : public QObject, private ExpiryCase {
  Q_OBJECT

 private:
  const QUuid connection_ = QUuid::createUuid();
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<ExpiryReminders> reminders_;
  QStringList told_;  ///< the names of each reminder, in a line

  [[nodiscard]] QString settingsPath() const { return folder_->filePath(u"settings.json"_s); }
  [[nodiscard]] QByteArray settingsText() const {
    QFile file(settingsPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  /// As the program does that is started again, over the same settings.
  void restart(const QUuid& connection) {
    reminders_.reset();
    settings_ = std::make_unique<SettingsFile>(settingsPath());
    preferences_ = std::make_unique<Preferences>(*settings_);
    reminders_ = std::make_unique<ExpiryReminders>(*watch_, *preferences_, connection, clock_);
    connect(reminders_.get(), &ExpiryReminders::due, this,
            [this](const QStringList& names) { told_ << names.join(u' '); });
  }
  void judgeAt(const QDate& date, const QTime& time) {
    clock_.set(berlin(date, time));
    watch_->judge();
  }
  QStringList told() { return std::exchange(told_, {}); }

 private slots:
  void initTestCase() { goToBerlin(); }
  void init() {
    reminders_.reset();
    start();
    folder_ = std::make_unique<QTemporaryDir>();
    told_.clear();
    restart(connection_);
  }

  void tellsOfWhatEndsSoonTheNextToEndFirst() {
    list({endingIn(5, u"b"_s), endingIn(2, u"a"_s), endingIn(20, u"later"_s), expired(u"old"_s)});
    QCOMPARE(told(), QStringList(u"a b"_s));
  }

  void tellsOfNothingWhereNothingEndsSoon() {
    list({endingIn(20, u"later"_s), expired(u"old"_s)});
    watch_->judge();
    QCOMPARE(told(), QStringList());
  }

  void tellsOncePerDay() {
    list({endingIn(5, u"a"_s)});
    QCOMPARE(told(), QStringList(u"a"_s));
    judgeAt(QDate(2026, 3, 1), QTime(23, 59));
    QCOMPARE(told(), QStringList());
    judgeAt(QDate(2026, 3, 2), QTime(0, 0));
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void aTokenThatComesLaterIsToldOfAlone() {
    list({endingIn(5, u"a"_s)});
    list({endingIn(5, u"a"_s), endingIn(3, u"b"_s)});
    QCOMPARE(told(), QStringList({u"a"_s, u"b"_s}));
  }

  void aRestartDoesNotTellAgain() {
    list({endingIn(5, u"a"_s)});
    told_.clear();
    restart(connection_);
    reminders_->check();
    QCOMPARE(told(), QStringList());
    judgeAt(QDate(2026, 3, 2), QTime(9, 0));
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void theSameIdOfAnotherConnectionIsAnotherToken() {
    list({endingIn(5, u"a"_s)});
    told_.clear();
    restart(QUuid::createUuid());
    reminders_->check();
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void aClockPutBackOverMidnightDoesNotTellAgain() {
    list({endingIn(5, u"a"_s)});
    judgeAt(QDate(2026, 3, 2), QTime(0, 10));
    told_.clear();
    judgeAt(QDate(2026, 3, 1), QTime(23, 10));
    judgeAt(QDate(2026, 3, 2), QTime(0, 0));
    judgeAt(QDate(2026, 3, 2), QTime(0, 10));
    QCOMPARE(told(), QStringList());
  }

  void aClockThatWasAYearAheadSilencesNothing() {
    list({endingIn(5, u"a"_s)});
    told_.clear();
    ApiToken next = endingIn(368, u"a"_s);
    clock_.set(berlin(QDate(2027, 3, 1), QTime(12, 0)));
    list({next});
    QCOMPARE(told(), QStringList(u"a"_s));
    clock_.set(berlin(QDate(2026, 3, 1), QTime(13, 0)));
    list({endingIn(5, u"a"_s)});
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void theDaysOfALostHourAndOfOneTwiceAreDaysToo() {
    ApiToken token = endingIn(30, u"a"_s);  // 31 March; clocks are put forward on the 29th
    clock_.set(berlin(QDate(2026, 3, 28), QTime(23, 30)));
    list({token});
    judgeAt(QDate(2026, 3, 29), QTime(1, 59));
    judgeAt(QDate(2026, 3, 29), QTime(3, 0));
    judgeAt(QDate(2026, 3, 30), QTime(0, 0));
    QCOMPARE(told(), QStringList({u"a"_s, u"a"_s, u"a"_s}));
  }

  void nobodyIsRemindedWhoDoesNotWantToBe() {
    QVERIFY(preferences_->setRemindsOfExpiry(false));
    list({endingIn(5, u"a"_s)});
    QCOMPARE(told(), QStringList());
    QVERIFY(preferences_->setRemindsOfExpiry(true));
    reminders_->check();
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void settingsThatCannotBeStoredRemindOnceAllTheSame() {
    QVERIFY(QDir().mkpath(settingsPath()));  // a folder where the file would be
    restart(connection_);
    list({endingIn(5, u"a"_s)});
    watch_->judge();
    QCOMPARE(told(), QStringList(u"a"_s));
  }

  void neitherIdsNorNamesAreStored() {
    list({endingIn(5, u"precious"_s)});
    QCOMPARE(told().size(), 1);
    QVERIFY(settingsText().contains("2026-03-01"));
    QVERIFY(!settingsText().contains("precious"));
    QVERIFY(!settingsText().contains(connection_.toByteArray(QUuid::WithoutBraces)));
  }

  void whatIsStoredDoesNotGrow() {
    for (int day = 0; day < 40; ++day) {
      clock_.set(berlin(QDate(2026, 3, 1).addDays(day), QTime(12, 0)));
      list({endingIn(day + 3, u"token-%1"_s.arg(day))});
    }
    QCOMPARE(told().size(), 40);
    QCOMPARE(settingsText().count("2026-"), 2);  // yesterday's and today's
  }
};

QTEST_GUILESS_MAIN(ExpiryRemindersTest)
#include "expiry_reminders_test.moc"
