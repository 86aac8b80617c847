#include "request_day_chart.h"

#include "request_counts.h"
#include "requests.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

RequestCounts countsOf(const LoggedRequests& requests) {
  RequestCounts counts;
  for (const LoggedRequest& each : requests) counts.add(each);
  return counts;
}

/// On the 2nd two succeeded; on the 3rd three succeeded, one was canceled, and two failed.
const LoggedRequests twoDays{requestOf(2),
                             requestOf(2),
                             requestOf(3),
                             requestOf(3),
                             requestOf(3),
                             requestOf(3, u"Canceled"_s),
                             requestOf(3, u"Failed"_s),
                             requestOf(3, u"Failed"_s)};

}  // namespace

class RequestDayChartTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RequestDayChart> chart_;
  std::unique_ptr<QSignalSpy> picked_;

  enum Row { WholeDay, Succeeded, Canceled, Failed };

  void show(const LoggedRequests& requests) {
    chart_ = std::make_unique<RequestDayChart>();
    picked_ = std::make_unique<QSignalSpy>(chart_.get(), &RequestDayChart::picked);
    chart_->setCounts(countsOf(requests));
    chart_->resize(500, 140);
    chart_->show();
    chart_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(chart_.get()));
    chart_->setFocus();
  }
  [[nodiscard]] QModelIndex cell(int row, int column) const { return chart_->model()->index(row, column); }
  void click(const QPoint& point) {
    QTest::mouseClick(chart_->viewport(), Qt::LeftButton, Qt::NoModifier, point);
  }
  /// What was picked last, as "3 failed"; "3" for a whole day.
  [[nodiscard]] QString lastPicked() const {
    if (picked_->isEmpty()) return u"nothing"_s;
    const auto status = picked_->last().at(1).value<std::optional<QString>>();
    const QString day = QString::number(picked_->last().at(0).toDate().day());
    return status ? day + u' ' + *status : day;
  }

 private slots:
  // whatever the machine's language
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void cleanup() {
    picked_.reset();
    chart_.reset();
  }

  void isATableThatSaysItsNumbers() {
    show(twoDays);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(chart_.get());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), u"Requests per day"_s);
    QCOMPARE(table->tableInterface()->cellAt(Failed, 1)->text(QAccessible::Name),
             u"September 3, 2026, Failed: 2 of 6 requests"_s);
    QCOMPARE(table->tableInterface()->cellAt(WholeDay, 0)->text(QAccessible::Name),
             u"September 2, 2026: 2 requests"_s);
  }

  void aSegmentIsAsHighAsItsPart() {
    show(twoDays);
    const int whole = chart_->visualRect(cell(Succeeded, 1)).height() * 2;
    QVERIFY(whole > 40);
    QVERIFY(std::abs(chart_->visualRect(cell(Failed, 1)).height() - whole / 3) <= 1);
    QVERIFY(std::abs(chart_->visualRect(cell(Succeeded, 0)).height() - whole / 3) <= 1);
    QVERIFY(chart_->visualRect(cell(Failed, 1)).bottom() < chart_->visualRect(cell(Succeeded, 1)).top());
    QVERIFY(!chart_->visualRect(cell(Failed, 0)).isValid());
  }

  void aSmallPartCanStillBeSeen() {
    LoggedRequests many(1000, requestOf(3));
    many.push_back(requestOf(3, u"Failed"_s));
    show(many);
    QVERIFY(chart_->visualRect(cell(2, 0)).height() >= 2);
  }

  void statusesThatAreNotKnownDiffer() {
    show({requestOf(3), requestOf(3, u"Queued"_s), requestOf(3, u"Timeout"_s), requestOf(3, u"Waiting"_s)});
    const QImage image = chart_->viewport()->grab().toImage();
    std::set<QRgb> colors;
    for (int row = 1; row <= 4; ++row) colors.insert(image.pixel(chart_->visualRect(cell(row, 0)).center()));
    QCOMPARE(colors.size(), 4U);
  }

  void aClickOnASegmentPicksItsDayAndStatus() {
    show(twoDays);
    click(chart_->visualRect(cell(Failed, 1)).center());
    QCOMPARE(lastPicked(), u"3 failed"_s);
    click(chart_->visualRect(cell(Succeeded, 0)).center());
    QCOMPARE(lastPicked(), u"2 succeeded"_s);
    QCOMPARE(picked_->count(), 2);
  }

  void aClickUnderOrOverABarPicksTheDay() {
    show(twoDays);
    click(chart_->visualRect(cell(WholeDay, 1)).center());
    QCOMPARE(lastPicked(), u"3"_s);
    const QRect low = chart_->visualRect(cell(Succeeded, 0));
    click({low.center().x(), low.top() - 10});
    QCOMPARE(lastPicked(), u"2"_s);
  }

  void aClickBesideTheBarsPicksNothing() {
    show(twoDays);
    click({chart_->viewport()->width() - 3, 60});
    QCOMPARE(lastPicked(), u"nothing"_s);
  }

  void keysMoveBetweenDaysAndStatuses() {
    show(twoDays);
    QCOMPARE(chart_->currentIndex(), cell(WholeDay, 1));  // the latest
    const auto press = [this](Qt::Key key) { QTest::keyClick(chart_.get(), key); };
    press(Qt::Key_Up);
    QCOMPARE(chart_->currentIndex(), cell(Succeeded, 1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(chart_->currentIndex(), cell(Failed, 1));
    press(Qt::Key_Up);
    QCOMPARE(chart_->currentIndex(), cell(Failed, 1));
    press(Qt::Key_Left);  // none failed on that day
    QCOMPARE(chart_->currentIndex(), cell(WholeDay, 0));
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    QCOMPARE(chart_->currentIndex(), cell(Succeeded, 1));
    press(Qt::Key_Home);
    QCOMPARE(chart_->currentIndex().column(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(chart_->currentIndex(), cell(WholeDay, 1));
  }

  void runsFromRightToLeftWhereTheLanguageDoes() {
    show(twoDays);
    const QRect before = chart_->visualRect(cell(Succeeded, 0));
    chart_->setLayoutDirection(Qt::RightToLeft);
    const QRect after = chart_->visualRect(cell(Succeeded, 0));
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.left() > chart_->viewport()->width() / 2);
    QVERIFY(after.left() > chart_->visualRect(cell(Succeeded, 1)).right());
    click(after.center());
    QCOMPARE(lastPicked(), u"2 succeeded"_s);
    QCOMPARE(chart_->viewport()->grab().toImage().pixelColor(after.center()),
             statusColors(chart_->palette()).success);
    chart_->setCurrentIndex(cell(WholeDay, 0));
    QTest::keyClick(chart_.get(), Qt::Key_Left);
    QCOMPARE(chart_->currentIndex(), cell(WholeDay, 1));
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QCOMPARE(chart_->currentIndex(), cell(WholeDay, 0));
  }

  void enterAndSpacePickWhereTheKeyboardIs() {
    show(twoDays);
    QTest::keyClick(chart_.get(), Qt::Key_Return);
    QCOMPARE(lastPicked(), u"3"_s);
    QTest::keyClick(chart_.get(), Qt::Key_Up);
    QTest::keyClick(chart_.get(), Qt::Key_Space);
    QCOMPARE(lastPicked(), u"3 succeeded"_s);
    QCOMPARE(picked_->count(), 2);
  }

  void keepsItsPlaceWhenMoreIsCounted() {
    show(twoDays);
    chart_->setCurrentIndex(cell(Failed, 1));
    LoggedRequests more = twoDays;
    more.push_back(requestOf(1));
    chart_->setCounts(countsOf(more));
    QCOMPARE(chart_->currentIndex(), cell(Failed, 2));
  }

  void showsTheLatestDaysWhereThereAreManyOfThem() {
    LoggedRequests many;
    for (int day = 0; day < 400; ++day) {
      LoggedRequest request = requestOf(1);
      request.time = request.time.addDays(day);
      many.push_back(request);
    }
    show(many);
    QCOMPARE(chart_->model()->columnCount(), RequestDayModel::mostDays);
    QVERIFY(chart_->visualRect(cell(1, 119)).right() <= chart_->viewport()->width());
  }

  void isEmptyWithoutRequests() {
    show({});
    QAbstractItemModelTester tester(chart_->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    chart_->setCounts(countsOf(twoDays));
    chart_->setCounts({});
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QTest::keyClick(chart_.get(), Qt::Key_Return);
    click({50, 50});
    QCOMPARE(lastPicked(), u"nothing"_s);
    QVERIFY(!chart_->grab().isNull());
  }

  void whatIsNotPickedIsPaintedWeakly_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
  }
  void whatIsNotPickedIsPaintedWeakly() {
    QFETCH(QPalette, palette);
    show(twoDays);
    chart_->setPalette(palette);
    const QColor green = statusColors(palette).success;
    const auto colorOfThird = [this] {
      const QImage image = chart_->viewport()->grab().toImage();
      return image.pixelColor(chart_->visualRect(cell(Succeeded, 1)).center() * image.devicePixelRatio());
    };
    QCOMPARE(colorOfThird(), green);
    chart_->showSelection({.day = QDate(2026, 9, 3), .status = u"failed"_s});
    QVERIFY(colorOfThird() != green);
    chart_->showSelection({.day = QDate(2026, 9, 3)});
    QCOMPARE(colorOfThird(), green);
  }
};

QTEST_MAIN(RequestDayChartTest)
#include "request_day_chart_test.moc"
