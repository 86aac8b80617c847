#include "console.h"
#include "keyboard.h"
#include "list_table.h"
#include "tokens.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the user has set on the pages of a connection is there again when the program starts anew.
class RememberedViewTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void open(const Connection& connection) {
    window_.reset();
    window_ = console_->openWindow();
    window_->openSaved(connection);
    QTRY_VERIFY(named(window_.get(), u"Navigation"_s));
    console_->platform->projectLists.finish(Projects{});
    if (console_->platform->organizationLists.count() == 0) return;
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"exports"_s)});
    QTRY_VERIFY(table());
  }
  QLineEdit* filter() const { return qobject_cast<QLineEdit*>(named(window_.get(), u"Name contains"_s)); }
  ListTable* table() const { return qobject_cast<ListTable*>(named(window_.get(), u"API tokens"_s)); }
  QHeaderView* header() const { return table()->horizontalHeader(); }

 private slots:
  void init() { console_ = std::make_unique<Console>(); }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void filtersOrderAndColumnsAreAsTheyWereLeft() {
    const Connection training = console_->addConnection(u"Training"_s);
    open(training);
    filter()->setText(u"exp"_s);
    table()->sortByColumn(4, Qt::DescendingOrder);
    header()->moveSection(4, 0);
    header()->resizeSection(0, 333);
    open(training);
    QCOMPARE(filter()->text(), u"exp"_s);
    QCOMPARE(header()->sortIndicatorSection(), 4);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(header()->logicalIndex(0), 4);
    QVERIFY(std::abs(header()->sectionSize(0) - 333) <= 1);
  }

  void thePageInFrontIsToo() {
    const Connection training = console_->addConnection(u"Training"_s);
    open(training);
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    open(training);
    QVERIFY(visibleText(window_.get()).contains(u"Project API Tokens"_s));
  }

  void eachConnectionHasItsOwn() {
    const Connection training = console_->addConnection(u"Training"_s);
    const Connection other = console_->addConnection(u"Other"_s);
    open(training);
    filter()->setText(u"exp"_s);
    open(other);
    QCOMPARE(filter()->text(), QString());
    open(training);
    QCOMPARE(filter()->text(), u"exp"_s);
  }

  void widthsFollowTheSizeOfTexts() {
    const Connection training = console_->addConnection(u"Training"_s);
    open(training);
    header()->resizeSection(0, 200);
    window_.reset();
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    open(training);
    const int width = header()->sectionSize(0);
    window_.reset();
    QApplication::setFont(before);
    QVERIFY2(width > 350 && width < 450, qPrintable(QString::number(width)));
  }

  void aDeletedConnectionIsForgotten() {
    const Connection training = console_->addConnection(u"Training"_s);
    open(training);
    filter()->setText(u"exp"_s);
    open(training);
    QVERIFY(!console_->preferences.pagesView(training.id).isEmpty());
    QVERIFY(console_->connections.remove(training.id));
    window_.reset();
    QVERIFY(console_->preferences.pagesView(training.id).isEmpty());
  }

  void nonsenseIsLeftOut() {
    const Connection training = console_->addConnection(u"Training"_s);
    const QJsonObject columns{{u"sortedBy"_s, 99},
                              {u"order"_s, QJsonArray{6, 6, 6, 6, -1, u"x"_s, 1e300}},
                              {u"widths"_s, QJsonArray{-1, 0, 1e300, u"x"_s, QJsonValue(), 5, 1e9}}};
    const QJsonObject page{
        {u"filters"_s, QJsonObject{{u"texts"_s, QJsonArray{1, 2}}, {u"choices"_s, QJsonArray{77, u"x"_s}}}},
        {u"table"_s, columns}};
    QVERIFY(console_->preferences.setPagesView(
        training.id, {{u"front"_s, 3}, {u"pages"_s, QJsonObject{{u"organizationTokens"_s, page}}}}));
    open(training);
    QCOMPARE(header()->sortIndicatorSection(), 0);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    for (int column = 0; column < header()->count(); ++column) QVERIFY(header()->sectionSize(column) > 0);
  }
};

QTEST_MAIN(RememberedViewTest)
#include "remembered_view_test.moc"
