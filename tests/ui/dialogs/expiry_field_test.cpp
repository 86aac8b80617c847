#include "expiry_field.h"

#include "form_grid.h"
#include "keyboard.h"
#include "set_clock.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <memory>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString custom = u"Custom date and time"_s;

QDateTime utc(int year, int month, int day, int hour, int minute) {
  return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

}  // namespace

/// Choosing when a token ends, in time zones of all kinds.
class ExpiryFieldTest : public QObject {
  Q_OBJECT

 private:
  void open(const QByteArray& zone, const QDateTime& now) {
    qputenv("TZ", zone);
    tzset();
    clock_.set(now);
    window_ = std::make_unique<QWidget>();
    field_ = new ExpiryField(clock_);
    field_->addTo(*new FormGrid(window_.get()));
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void choose(const QString& entry) const {
    auto* choice = qobject_cast<QComboBox*>(named(window_.get(), u"Expires"_s));
    QVERIFY(choice->findText(entry) >= 0);
    choice->setCurrentText(entry);
  }
  [[nodiscard]] QDateTimeEdit* edit() const { return window_->findChild<QDateTimeEdit*>(); }
  void chooseTime(int year, int month, int day, int hour, int minute) const {
    choose(custom);
    edit()->setDateTime(utc(year, month, day, hour, minute));  // as it stands on the wall
  }
  [[nodiscard]] QString hint() const { return window_->findChild<QLabel*>(u"expiryHint"_s)->text(); }

  SetClock clock_;
  std::unique_ptr<QWidget> window_;
  ExpiryField* field_ = nullptr;

 private slots:
  void cleanup() {
    window_.reset();
    qunsetenv("TZ");
    tzset();
  }

  void itNeverEndsUnlessToldOtherwise() {
    open("Europe/Berlin", utc(2026, 11, 22, 12, 5));
    QVERIFY(!field_->expires().isValid());
    QVERIFY(field_->check());
    QVERIFY(!edit()->isVisible());
    auto* choice = qobject_cast<QComboBox*>(named(window_.get(), u"Expires"_s));
    QStringList entries;
    for (int i = 0; i < choice->count(); ++i) entries << choice->itemText(i);
    QCOMPARE(entries, QStringList({u"Never expires"_s, u"7 days"_s, u"30 days"_s, u"60 days"_s, u"90 days"_s,
                                   u"1 year"_s, custom}));
  }

  void periodsCountFromWhenTheyAreAskedFor() {
    open("UTC", utc(2026, 11, 22, 12, 0));
    choose(u"7 days"_s);
    QCOMPARE(field_->expires(), utc(2026, 11, 29, 12, 0));
    clock_.advance(std::chrono::minutes(10));
    QCOMPARE(field_->expires(), utc(2026, 11, 29, 12, 10));
    QVERIFY(field_->check());
  }

  void periodsGoByTheCalendarOfTheZone_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDateTime>("end");
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("over spring") << berlin << utc(2026, 3, 25, 11, 0) << u"7 days"_s
                                 << utc(2026, 4, 1, 10, 0);
    QTest::newRow("over autumn") << berlin << utc(2026, 10, 22, 10, 0) << u"7 days"_s
                                 << utc(2026, 10, 29, 11, 0);
    QTest::newRow("into the skipped hour")
        << berlin << utc(2026, 3, 22, 1, 30) << u"7 days"_s << utc(2026, 3, 29, 1, 30);
    QTest::newRow("a year") << berlin << utc(2026, 7, 1, 22, 30) << u"1 year"_s << utc(2027, 7, 1, 22, 30);
    QTest::newRow("a year from a leap day")
        << berlin << utc(2028, 2, 29, 12, 0) << u"1 year"_s << utc(2029, 2, 28, 12, 0);
    QTest::newRow("over 2038") << berlin << utc(2037, 12, 1, 12, 0) << u"90 days"_s << utc(2038, 3, 1, 12, 0);
    QTest::newRow("14 hours ahead") << QByteArray("Pacific/Kiritimati") << utc(2026, 11, 22, 12, 0)
                                    << u"30 days"_s << utc(2026, 12, 22, 12, 0);
  }
  void periodsGoByTheCalendarOfTheZone() {
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    QFETCH(QString, period);
    open(zone, now);
    choose(period);
    QTEST(field_->expires(), "end");
    QCOMPARE(field_->expires().timeSpec(), Qt::UTC);
  }

  void theHintIsWhatIsSent_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QList<int>>("wall");
    QTest::addColumn<QDateTime>("sent");
    QTest::addColumn<QString>("hint");
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("winter") << berlin << QList{2026, 11, 28, 13, 5} << utc(2026, 11, 28, 12, 5)
                            << u"28 Nov 2026 13:05 CET (28 Nov 2026 12:05 UTC)"_s;
    QTest::newRow("summer") << berlin << QList{2027, 7, 1, 0, 30} << utc(2027, 6, 30, 22, 30)
                            << u"1 Jul 2027 00:30 CEST (30 Jun 2027 22:30 UTC)"_s;
    QTest::newRow("skipped") << berlin << QList{2027, 3, 28, 2, 30} << utc(2027, 3, 28, 1, 30)
                             << u"28 Mar 2027 03:30 CEST (28 Mar 2027 01:30 UTC)\n"
                                "The time 28 Mar 2027 02:30 is skipped, as clocks are put forward."_s;
    QTest::newRow("2038") << berlin << QList{2038, 1, 19, 4, 15} << utc(2038, 1, 19, 3, 15)
                          << u"19 Jan 2038 04:15 CET (19 Jan 2038 03:15 UTC)"_s;
    QTest::newRow("9999, ahead") << QByteArray("Pacific/Kiritimati") << QList{9999, 12, 31, 23, 59}
                                 << utc(9999, 12, 31, 9, 59)
                                 << u"31 Dec 9999 23:59 +14 (31 Dec 9999 09:59 UTC)"_s;
    QTest::newRow("9999, behind") << QByteArray("Etc/GMT+12") << QList{9999, 12, 31, 11, 59}
                                  << utc(9999, 12, 31, 23, 59)
                                  << u"31 Dec 9999 11:59 -12 (31 Dec 9999 23:59 UTC)"_s;
  }
  void theHintIsWhatIsSent() {
    QFETCH(QByteArray, zone);
    QFETCH(QList<int>, wall);
    open(zone, utc(2026, 11, 22, 12, 5));
    chooseTime(wall[0], wall[1], wall[2], wall[3], wall[4]);
    QTEST(field_->expires(), "sent");
    QTEST(hint().remove(QChar(0x200B)), "hint");
    QCOMPARE(edit()->accessibleDescription(), hint().remove(QChar(0x200B)));
    QVERIFY(field_->check());
  }

  void anHourThatComesTwiceIsNamedByItsZone() {
    open("Europe/Berlin", utc(2026, 10, 1, 12, 0));
    chooseTime(2026, 10, 25, 2, 30);
    const bool isFirst = field_->expires() == utc(2026, 10, 25, 0, 30);
    QVERIFY(isFirst || field_->expires() == utc(2026, 10, 25, 1, 30));
    QVERIFY(hint().contains(isFirst ? u"02:30 CEST"_s : u"02:30 CET"_s));
    QVERIFY(hint().contains(isFirst ? u"00:30 UTC"_s : u"01:30 UTC"_s));
  }

  void noYearOfFiveDigitsCanBeChosen() {
    open("Etc/GMT+12", utc(2026, 11, 22, 12, 5));
    chooseTime(9999, 12, 31, 23, 59);
    QCOMPARE(field_->expires(), utc(9999, 12, 31, 23, 59));
    QVERIFY(hint().contains(u"31 Dec 9999 11:59"_s));
    open("Pacific/Kiritimati", utc(2026, 11, 22, 12, 5));  // where it is 10000 already
    QCOMPARE(edit()->maximumDateTime(), utc(9999, 12, 31, 23, 59));
  }

  void theFirstSuggestionIsAMonthAhead() {
    open("Europe/Berlin", utc(2026, 11, 22, 12, 5));
    choose(custom);
    QCOMPARE(field_->expires(), utc(2026, 12, 22, 12, 0));
  }

  void aTimeThatPassedMeanwhileCannotBeSent() {
    open("Europe/Berlin", utc(2026, 11, 22, 12, 5));
    chooseTime(2026, 11, 22, 13, 10);
    QVERIFY(field_->check());
    clock_.advance(std::chrono::minutes(5));
    QVERIFY(!field_->check());
    QCOMPARE(fieldText(window_.get(), custom), u"Choose a time in the future."_s);
    field_->focusField();
    QTRY_COMPARE(window_->focusWidget(), edit());

    const QSignalSpy edited(field_, &ExpiryField::edited);
    edit()->setDateTime(utc(2026, 11, 22, 13, 11));
    QCOMPARE(edited.size(), 1);
    QVERIFY(!field_->hasError());
    QVERIFY(field_->check());
    QCOMPARE(edit()->accessibleDescription(), hint().remove(QChar(0x200B)));
  }

  void nothingBeforeNowCanBeChosen() {
    open("Europe/Berlin", utc(2026, 11, 22, 12, 5));
    chooseTime(2026, 11, 21, 0, 0);
    QCOMPARE(edit()->dateTime(), utc(2026, 11, 22, 13, 5));
  }

  void aPlatformsErrorStandsUnderWhatWasChosen() {
    open("UTC", utc(2026, 11, 22, 12, 5));
    choose(u"1 year"_s);
    field_->showError(u"At most 90 days."_s);
    QCOMPARE(fieldText(window_.get(), u"Expires"_s), u"At most 90 days."_s);
    QVERIFY(field_->hasError());
    choose(u"90 days"_s);
    QVERIFY(!field_->hasError());
  }

  void everythingCanBeReachedByKeyboard() {
    open("Europe/Berlin", utc(2026, 11, 22, 12, 5));
    window_->activateWindow();
    field_->focusField();
    Keyboard keys(window_.get());
    QCOMPARE(keys.focus(), u"Expires"_s);
    keys.press(Qt::Key_End);
    QVERIFY(keys.tabTo(custom));
    keys.press(Qt::Key_Up);  // the day is first
    QCOMPARE(field_->expires(), utc(2026, 12, 23, 12, 0));
    QVERIFY(edit()->calendarPopup());
  }
};

QTEST_MAIN(ExpiryFieldTest)
#include "expiry_field_test.moc"
