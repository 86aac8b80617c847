#include "request_table.h"

#include "local_times.h"
#include "request_feed_case.h"
#include "request_table_model.h"
#include "request_texts.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The model under QAbstractItemModelTester, and its table.
class RequestTableTest : public QObject, private RequestFeedCase {
  Q_OBJECT

 private:
  std::unique_ptr<RequestTableModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;

  [[nodiscard]] QString text(int row, int column) const {
    return model_->index(row, column).data().toString();
  }
  [[nodiscard]] QStringList column(int column) const {
    QStringList texts;
    for (int row = 0; row < model_->rowCount(); ++row) texts << text(row, column);
    return texts;
  }

 private slots:
  void init() {
    tester_.reset();
    model_.reset();
    start();
    model_ = std::make_unique<RequestTableModel>(*feed_);
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester_->setUseFetchMore(false);  // else it has the feed read
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
  }

  void showsARequestInARow() {
    LoggedRequest request = requestNumbered(1, u"Support"_s, u"FAILED"_s);
    request.prompt = u"first line\nsecond line"_s;
    load({request});
    QCOMPARE(text(0, RequestTableModel::Time), momentText(request.time));
    QCOMPARE(text(0, RequestTableModel::Assistant), u"Support"_s);
    QCOMPARE(text(0, RequestTableModel::Intent), u"answer"_s);
    QCOMPARE(text(0, RequestTableModel::Status), u"Failed"_s);
    QCOMPARE(text(0, RequestTableModel::Prompt), u"first line second line"_s);
    QCOMPARE(text(0, RequestTableModel::Output), u"output 1"_s);
  }

  void theToolTipOfATimeHasItsZone() {
    const LoggedRequest request = requestNumbered(1);
    load({request});
    const QString tip = model_->index(0, RequestTableModel::Time).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(request.time.toLocalTime().timeZoneAbbreviation()));
  }

  void markupInAnAnswerStaysText() {
    LoggedRequest request = requestNumbered(1);
    request.output = u"<img src='http://example.invalid/x'>"_s;
    load({request});
    const QString tip = model_->index(0, RequestTableModel::Output).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
  }

  void aTimeThatCannotBeReadIsShownAsThePlatformWroteIt() {
    LoggedRequest request = requestNumbered(1);
    request.time = {};
    request.timestamp = u"yesterday"_s;
    load({request});
    QCOMPARE(text(0, RequestTableModel::Time), u"yesterday"_s);
  }

  void hasTheFeedReadOnAtTheEnd() {
    QVERIFY(!model_->canFetchMore({}));  // nothing was asked for yet
    load(requestsFrom(0, 100));
    QVERIFY(model_->canFetchMore({}));
    model_->fetchMore({});
    QCOMPARE(platform_->requestLists.last().window.skip, 100);
    QVERIFY(!model_->canFetchMore({}));
    finish(requestsFrom(100, 5));
    QCOMPARE(model_->rowCount(), 105);
    QVERIFY(model_->canFetchMore({}));  // fewer aren't the end for sure
    loadMore({});
    QVERIFY(!model_->canFetchMore({}));
  }

  void doesNotReadOnUnaskedAfterAStopOrAFailure() {
    load(requestsFrom(0, 100));
    feed_->loadMore();
    feed_->stop();
    QVERIFY(!model_->canFetchMore({}));
    feed_->loadMore();
    platform_->requestLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(feed_->error());
    QVERIFY(!model_->canFetchMore({}));
    loadMore(requestsFrom(100, 100));
    QVERIFY(model_->canFetchMore({}));
  }

  void readsOnWhenAViewIsScrolledToTheEnd() {
    RequestTable table(model_.get());
    table.resize(800, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    load(requestsFrom(0, 100));
    QCOMPARE(platform_->requestLists.count(), 1);
    table.scrollToBottom();
    QTRY_COMPARE(platform_->requestLists.count(), 2);
    finish(requestsFrom(100, 100));
    QCOMPARE(model_->rowCount(), 200);
    QCoreApplication::processEvents();
    QCOMPARE(platform_->requestLists.count(), 2);
  }

  void timesAndStatusesAreNotCut_data() {
    QTest::addColumn<QString>("locale");
    for (const char* name : {"C", "en_US", "en_GB", "de_DE", "es_AR", "es_ES", "fr_FR", "pt_BR", "ja_JP"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void timesAndStatusesAreNotCut() {
    QFETCH(QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    load({requestNumbered(1, u"Support"_s, u"Succeeded"_s)});
    const RequestTable table(model_.get());
    QLocale::setDefault(before);
    for (const int column : {RequestTableModel::Time, RequestTableModel::Status})
      QVERIFY(table.sizeHintForIndex(model_->index(0, column)).width() <= table.columnWidth(column));
  }

  void showsWhatIsSelected_data() {
    QTest::addColumn<RequestSelection>("selection");
    QTest::addColumn<QString>("prompts");
    const QDate third(2026, 9, 3);
    QTest::newRow("all") << RequestSelection{} << u"3 4 5 3 4"_s;
    QTest::newRow("a day") << RequestSelection{.day = third} << u"3 3"_s;
    QTest::newRow("a status of a day") << RequestSelection{.day = third, .status = u"failed"_s} << u"3"_s;
    QTest::newRow("a status") << RequestSelection{.status = u"failed"_s} << u"4 3"_s;
    QTest::newRow("an assistant") << RequestSelection{.assistant = u"Bot"_s} << u"5"_s;
    QTest::newRow("no day") << RequestSelection{.day = QDate()} << u"4"_s;
    QTest::newRow("nothing") << RequestSelection{.day = QDate(2020, 1, 1)} << QString();
  }
  void showsWhatIsSelected() {
    QFETCH(RequestSelection, selection);
    QFETCH(QString, prompts);
    LoggedRequest undated = requestOf(4);
    undated.time = {};
    load({requestOf(3), requestOf(4, u"FAILED"_s), requestOf(5, u"Succeeded"_s, u"Bot"_s),
          requestOf(3, u"Failed"_s), undated});
    model_->setSelection(selection);
    QCOMPARE(column(RequestTableModel::Prompt).replaceInStrings(u"prompt "_s, QString()).join(u' '), prompts);
  }

  void whatIsLoadedLaterIsSelectedToo() {
    LoggedRequests first = requestsFrom(0, 100);
    first[7].status = u"Failed"_s;
    load(first);
    model_->setSelection({.status = u"failed"_s});
    QVERIFY(!model_->canFetchMore({}));  // it would read everything for a rare one
    QSignalSpy inserted(model_.get(), &QAbstractItemModel::rowsInserted);
    loadMore({requestNumbered(100), requestNumbered(101, u"Support"_s, u"Failed"_s)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(column(RequestTableModel::Prompt), (QStringList{u"prompt 7"_s, u"prompt 101"_s}));
  }

  void keepsTheSelectedRequest() {
    RequestTable table(model_.get());
    QSignalSpy changed(&table, &RequestTable::selectedRequestChanged);
    load(requestsFrom(0, 100));
    table.selectRow(5);
    QCOMPARE(changed.count(), 1);
    QVERIFY(table.selectedRequest() == requestNumbered(5));

    loadMore(requestsFrom(100, 100));
    QVERIFY(table.selectedRequest() == requestNumbered(5));
    QCOMPARE(table.currentIndex().row(), 5);

    feed_->refresh();
    finish(requestsFrom(-2, 100));  // there are two newer ones
    QCOMPARE(table.currentIndex().row(), 7);
    QCOMPARE(changed.count(), 1);

    model_->setSelection({.status = u"failed"_s});
    QVERIFY(!table.selectedRequest());
    QCOMPARE(changed.count(), 2);
  }
};

QTEST_MAIN(RequestTableTest)
#include "request_table_test.moc"
