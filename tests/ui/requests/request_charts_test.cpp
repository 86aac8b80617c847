#include "request_charts.h"

#include "assistant_chart.h"
#include "request_day_chart.h"
#include "request_feed_case.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The two charts, and what is picked in them.
class RequestChartsTest : public QObject, private RequestFeedCase {
  Q_OBJECT

 private:
  std::unique_ptr<RequestCharts> charts_;

  [[nodiscard]] RequestDayChart* days() const { return charts_->findChild<RequestDayChart*>(); }
  [[nodiscard]] AssistantChart* assistants() const { return charts_->findChild<AssistantChart*>(); }
  [[nodiscard]] QPushButton* clearButton() const { return charts_->findChild<QPushButton*>(); }
  [[nodiscard]] QString words() const {
    for (const QLabel* label : charts_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().startsWith(u"Shown")) return label->text();
    }
    return {};
  }
  void pickDay(const std::optional<QString>& status) { emit days() -> picked(QDate(2026, 9, 3), status); }
  void clickAssistant(int row) {
    const QRect rect = assistants()->visualRect(assistants()->model()->index(row, 0));
    QTest::mouseClick(assistants()->viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
  }

 private slots:
  // whatever the machine's language
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void init() {
    charts_.reset();
    start();
    charts_ = std::make_unique<RequestCharts>(*feed_);
    charts_->resize(900, 200);
    charts_->show();
    QVERIFY(QTest::qWaitForWindowExposed(charts_.get()));
  }
  void cleanup() { charts_.reset(); }

  void countsWhatIsLoadedAndWhatIsLoadedLater() {
    load(requestsFrom(0, 100));
    QCOMPARE(charts_->counts().total(), 100);
    loadMore({requestOf(4, u"Failed"_s)});
    QCOMPARE(charts_->counts().total(), 101);
    QCOMPARE(assistants()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Support: 101 of 101 requests"_s);
    feed_->refresh();
    finish({requestOf(4)});
    QCOMPARE(charts_->counts().total(), 1);
  }

  void saysWhatIsPickedAndClearsIt() {
    load({requestOf(3, u"Failed"_s)});
    QSignalSpy changed(charts_.get(), &RequestCharts::selectionChanged);
    QCOMPARE(words(), QString());
    pickDay(u"failed"_s);
    QCOMPARE(words(), u"Shown: Sep 3, 2026, Failed"_s);
    QCOMPARE(charts_->selection().day, std::optional(QDate(2026, 9, 3)));
    QCOMPARE(charts_->selection().status, std::optional(u"failed"_s));
    clearButton()->click();
    QCOMPARE(words(), QString());
    QVERIFY(charts_->selection().isEmpty());
    QCOMPARE(changed.count(), 2);
  }

  void pickingTheSameAgainClearsIt() {
    load({requestOf(3)});
    pickDay(u"succeeded"_s);
    pickDay(std::nullopt);  // the whole day is something else
    QVERIFY(charts_->selection().day && !charts_->selection().status);
    pickDay(std::nullopt);
    QVERIFY(charts_->selection().isEmpty());
  }

  void aDayAndAnAssistantArePickedTogether() {
    load({requestOf(3, u"Failed"_s, u"Bot"_s), requestOf(3)});
    pickDay(u"failed"_s);
    clickAssistant(0);
    QCOMPARE(words(), u"Shown: Sep 3, 2026, Failed, Bot"_s);
    clickAssistant(0);
    QCOMPARE(words(), u"Shown: Sep 3, 2026, Failed"_s);
  }

  void assistantsArePickedWithTheKeyboard() {
    load({requestOf(3, u"Failed"_s, u"Bot"_s), requestOf(3), requestOf(3)});
    charts_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(charts_.get()));
    assistants()->setFocus();
    QTest::keyClick(assistants(), Qt::Key_Down);
    QTest::keyClick(assistants(), Qt::Key_Return);
    QCOMPARE(charts_->selection().assistant, std::optional(u"Bot"_s));
    QTest::keyClick(assistants(), Qt::Key_Space);
    QVERIFY(charts_->selection().isEmpty());
  }

  void theAssistantsAreAListThatSaysItsNumbers() {
    load({requestOf(3, u"Failed"_s, u"Bot"_s), requestOf(3), requestOf(3)});
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(assistants());
    QVERIFY(list && list->tableInterface());
    QCOMPARE(list->text(QAccessible::Name), u"Requests per assistant"_s);
    const QAbstractItemModelTester tester(assistants()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->tableInterface()->cellAt(1, 0)->text(QAccessible::Name), u"Bot: 1 of 3 requests"_s);
  }

  void assistantsBehindTheTwelfthShareABarThatIsNotPicked() {
    LoggedRequests requests;
    for (int i = 0; i < 15; ++i) requests.push_back(requestOf(3, u"Failed"_s, u"Bot %1"_s.arg(i)));
    load(requests);
    const QAbstractItemModel* model = assistants()->model();
    QCOMPARE(model->rowCount(), 13);
    QCOMPARE(model->index(12, 0).data(Qt::AccessibleTextRole).toString(), u"3 others: 3 of 15 requests"_s);
    assistants()->scrollToBottom();
    clickAssistant(12);
    QVERIFY(charts_->selection().isEmpty());
  }

  void otherRequestsClearWhatWasPickedARefreshDoesNot() {
    load({requestOf(3)});
    pickDay(std::nullopt);
    feed_->refresh();
    finish({requestOf(3), requestOf(3)});
    QVERIFY(!charts_->selection().isEmpty());
    feed_->show(project_, {.status = u"Failed"_s});
    QVERIFY(charts_->selection().isEmpty());
  }

  void saysWhatIsPickedWhileTheChartsAreHidden() {
    load({requestOf(3)});
    pickDay(std::nullopt);
    charts_->setChartsShown(false);
    QVERIFY(!days()->isVisible());
    QCOMPARE(words(), u"Shown: Sep 3, 2026"_s);
  }

  void aNarrowWindowHasRoomForOneChart() {
    charts_->resize(400, 200);
    QTRY_VERIFY(!assistants()->isVisible());
    QVERIFY(days()->isVisible());
    charts_->resize(900, 200);
    QTRY_VERIFY(assistants()->isVisible());
  }

  void onlyThePageThatCameIsCounted() {
    LoggedRequests many;
    for (int i = 0; i < 20'000; ++i)
      many.push_back(requestNumbered(i * 6, u"Bot %1"_s.arg(i % 40), i % 9 ? u"Succeeded"_s : u"Failed"_s));
    load(many);  // all at once, as a server does that knows no count
    QCOMPARE(charts_->counts().total(), 20'000);
    emit feed_->appended(100);
    QCOMPARE(charts_->counts().total(), 20'100);
  }
};

QTEST_MAIN(RequestChartsTest)
#include "request_charts_test.moc"
