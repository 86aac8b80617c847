#include "assistant_chart.h"
#include "export_requests_dialog.h"
#include "request_day_chart.h"
#include "request_details.h"
#include "requests_page_case.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// How the charts, the list, the details and the keyboard play together on the page.
class RequestsChartsPageTest : public QObject, private RequestsPageCase {
  Q_OBJECT

 private:
  const LoggedRequests few_{requestOf(3), requestOf(3, u"Failed"_s), requestOf(4, u"Failed"_s, u"Bot"_s)};

  [[nodiscard]] RequestDayChart* days() const { return page_->findChild<RequestDayChart*>(); }
  void pickFailedOfTheThird() { emit days() -> picked(QDate(2026, 9, 3), std::optional(u"failed"_s)); }
  [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

 private slots:
  // whatever the machine's language
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void cleanup() { end(); }

  void whatIsPickedInTheChartsIsShown() {
    openWith(few_);
    pickFailedOfTheThird();
    QCOMPARE(rows(), 1);
    QVERIFY(shows(u"Shown: Sep 3, 2026, Failed"_s));
    QVERIFY(shows(u"1 of 3 loaded requests"_s));
    button(u"Clear"_s)->click();
    QCOMPARE(rows(), 3);
    emit page_->findChild<AssistantChart*>()->picked(u"Bot"_s);
    QCOMPARE(rows(), 1);
  }

  void escClearsWhatIsPickedThenTheFilters() {
    openWith(few_);
    named<QComboBox>(u"Status"_s)->setCurrentIndex(2);
    answer(few_);
    pickFailedOfTheThird();
    days()->setFocus();
    QTest::keyClick(days(), Qt::Key_Escape);
    QCOMPARE(rows(), 3);
    QCOMPARE(named<QComboBox>(u"Status"_s)->currentIndex(), 2);
    QTest::keyClick(days(), Qt::Key_Escape);
    QCOMPARE(named<QComboBox>(u"Status"_s)->currentIndex(), 0);
  }

  void aRefreshThatLeavesNothingOfWhatIsPickedSaysSo() {
    openWith(few_);
    pickFailedOfTheThird();
    page_->refresh();
    answer({requestOf(5)});
    QVERIFY(shows(u"None of the loaded requests is shown"_s));
    button(u"Clear"_s)->click();
    QVERIFY(table()->isVisible());
  }

  void theChartsCanBeHidden() {
    openWith(few_);
    QVERIFY(days()->isVisible());
    button(u"Hide charts"_s)->click();
    QVERIFY(!days()->isVisible());
    button(u"Show charts"_s)->click();
    QVERIFY(days()->isVisible());
  }

  void aLowPageLeavesTheRoomToTheList() {
    openWith(few_);
    page_->resize(1000, 400);
    QTRY_VERIFY(!days()->isVisible());
    QVERIFY(table()->height() > 100);
    QVERIFY(!button(u"Hide charts"_s)->isEnabled());
    page_->resize(1000, 760);
    QTRY_VERIFY(days()->isVisible());
  }

  void showsAndCopiesAllOfTheSelectedRequest() {
    openWith(few_);
    const auto* details = page_->findChild<RequestDetails*>();
    QVERIFY(!details->isVisible());  // the columns have the room
    const int wide = table()->width();
    table()->selectRow(2);
    QVERIFY(details->isVisible());
    QTRY_VERIFY(table()->width() < wide);
    QVERIFY(shows(u"Bot"_s));
    QCOMPARE(named<QPlainTextEdit>(u"Prompt"_s)->toPlainText(), u"prompt 4"_s);
    QCOMPARE(named<QPlainTextEdit>(u"Input"_s)->toPlainText(), u"input 4"_s);
    QVERIFY(named<QPlainTextEdit>(u"Output"_s)->isReadOnly());
    button(u"Copy output"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"output 4"_s);
  }

  void theDetailsKeepTheirWidthAndGiveBackTheFocus() {
    openWith(few_);
    table()->selectRow(2);
    auto* splitter = page_->findChild<QSplitter*>();
    splitter->setSizes({500, 400});
    const int width = splitter->sizes().at(1);
    named<QPlainTextEdit>(u"Prompt"_s)->setFocus();
    emit page_->findChild<AssistantChart*>()->picked(u"Support"_s);
    QVERIFY(!page_->findChild<RequestDetails*>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    table()->selectRow(0);
    QVERIFY(page_->findChild<RequestDetails*>()->isVisible());
    QCOMPARE(splitter->sizes().at(1), width);
  }

  void aVeryLongTextIsCutForShowingButCopiedWhole() {
    LoggedRequest request = requestOf(3);
    request.output = QString(1'000'000, u'x');
    request.inputText.clear();
    openWith({request});
    table()->selectRow(0);
    QCOMPARE(named<QPlainTextEdit>(u"Output"_s)->toPlainText().size(), 50'000);
    QVERIFY(shows(u"characters are copied"_s));
    QVERIFY(!named<QPlainTextEdit>(u"Input"_s));
    button(u"Copy output"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().size(), 1'000'000);
  }

  void tabGoesThroughThePage() {
    openWith(requestsFrom(0, 100));
    named<QComboBox>(u"Status"_s)->setFocus();
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      visited << QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(visited, (QStringList{u"Requests per day"_s, u"Requests per assistant"_s, u"Requests"_s,
                                   u"Load more"_s}));
  }

  void exportsTheAssistantThatIsBeingTyped() {
    openWith(few_);
    auto* assistant = named<QComboBox>(u"Assistant"_s)->lineEdit();
    assistant->setFocus();
    assistant->selectAll();
    QTest::keyClicks(assistant, u"Other"_s);
    button(u"Export…"_s)->click();
    QTRY_VERIFY(dialog<ExportRequestsDialog>());
    QCOMPARE(lists().last().query, (RequestQuery{.assistant = u"Other"_s}));
    dialog<ExportRequestsDialog>()->reject();
  }

  void ctrlEOpensTheExportOfWhatIsAskedFor() {
    openWith(few_);
    named<QComboBox>(u"Status"_s)->setCurrentIndex(2);
    answer(few_);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog<ExportRequestsDialog>());
    bool saysWhat = false;
    for (const QLabel* label : dialog<ExportRequestsDialog>()->findChildren<QLabel*>())
      saysWhat = saysWhat || label->text().contains(u"Status: Failed"_s);
    QVERIFY(saysWhat);
    emit dialog<ExportRequestsDialog>() -> exported(1234, u"/tmp/support.csv"_s);
    QVERIFY(message(u"1,234 requests were exported. Saved as “/tmp/support.csv”."_s));
    dialog<ExportRequestsDialog>()->reject();
  }
};

QTEST_MAIN(RequestsChartsPageTest)
#include "requests_charts_page_test.moc"
