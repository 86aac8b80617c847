#include "widgets/pager.h"

#include "find_widget.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tokendesk {

using namespace test;

class PagerTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void onlyPageHasNowhereToGo();
  void buttonsAskForPages_data();
  void buttonsAskForPages();
  void askingDoesNotChangeThePage();
  void pageIsKeptInRange();
  void showsSummaryAndLocalizedPages();
  void offersRowsPerPage();
  void choosingRowsTells();
  void settingRowsTellsNothing();
  void focusStaysOnThePagerAtTheEnds();
  void tabVisitsTheControlsInOrder();

 private:
  static QToolButton* button(const Pager& pager, const QString& name) {
    return byName<QToolButton>(pager, name);
  }
  static bool showsText(const Pager& pager, const QString& text) {
    const QList<QLabel*> labels = pager.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text() == text; });
  }
};

void PagerTest::onlyPageHasNowhereToGo() {
  const Pager pager;
  for (const QString& name : {u"First page"_s, u"Previous page"_s, u"Next page"_s, u"Last page"_s}) {
    QVERIFY(button(pager, name));
    QVERIFY(!button(pager, name)->isEnabled());
    QCOMPARE(button(pager, name)->toolTip(), name);
  }
  QVERIFY(showsText(pager, u"Page 1 of 1"_s));
}

void PagerTest::buttonsAskForPages_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("expected");
  QTest::newRow("first") << u"First page"_s << 1;
  QTest::newRow("previous") << u"Previous page"_s << 2;
  QTest::newRow("next") << u"Next page"_s << 4;
  QTest::newRow("last") << u"Last page"_s << 7;
}

void PagerTest::buttonsAskForPages() {
  QFETCH(const QString, name);
  QFETCH(const int, expected);
  Pager pager;
  pager.setPages(3, 7);
  const QSignalSpy requested(&pager, &Pager::pageRequested);
  QTest::keyClick(button(pager, name), Qt::Key_Space);
  QCOMPARE(requested, (QList<QVariantList>{{expected}}));
}

void PagerTest::askingDoesNotChangeThePage() {
  Pager pager;
  pager.setPages(3, 7);
  button(pager, u"Next page"_s)->click();
  QCOMPARE(pager.page(), 3);
}

void PagerTest::pageIsKeptInRange() {
  Pager pager;
  pager.setPages(9, 4);
  QCOMPARE(pager.page(), 4);
  pager.setPages(0, 0);
  QCOMPARE(pager.page(), 1);
  QCOMPARE(pager.pageCount(), 1);
}

void PagerTest::showsSummaryAndLocalizedPages() {
  Pager pager;
  pager.setSummary(u"7 of 1,204 <b>tokens</b>"_s);
  pager.setPages(1, 4000);
  QVERIFY(showsText(pager, u"7 of 1,204 <b>tokens</b>"_s));
  QVERIFY(showsText(pager, u"Page 1 of 4,000"_s));
}

void PagerTest::offersRowsPerPage() {
  const Pager pager;
  const auto* rows = byName<QComboBox>(pager, u"Rows per page"_s);
  QVERIFY(rows);
  QStringList texts;
  for (int index = 0; index < rows->count(); ++index) {
    texts += rows->itemText(index);
  }
  QCOMPARE(texts, (QStringList{u"25"_s, u"50"_s, u"100"_s, u"All"_s}));
  const QList<QLabel*> labels = pager.findChildren<QLabel*>();
  QVERIFY(
      std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == rows; }));
}

void PagerTest::choosingRowsTells() {
  Pager pager;
  pager.setRowsPerPage(50);
  const QSignalSpy changed(&pager, &Pager::rowsPerPageChanged);
  auto* rows = byName<QComboBox>(pager, u"Rows per page"_s);
  QTest::keyClick(rows, Qt::Key_Down);
  QTest::keyClick(rows, Qt::Key_Down);
  QCOMPARE(changed, (QList<QVariantList>{{100}, {Pager::allRows}}));
}

void PagerTest::settingRowsTellsNothing() {
  Pager pager;
  const QSignalSpy changed(&pager, &Pager::rowsPerPageChanged);
  pager.setRowsPerPage(100);
  QCOMPARE(pager.rowsPerPage(), 100);
  pager.setRowsPerPage(33);
  QCOMPARE(pager.rowsPerPage(), 100);
  pager.setRowsPerPage(Pager::allRows);
  QCOMPARE(pager.rowsPerPage(), Pager::allRows);
  QCOMPARE(changed.size(), 0);
}

void PagerTest::focusStaysOnThePagerAtTheEnds() {
  Pager pager;
  connect(&pager, &Pager::pageRequested, &pager, [&pager](int page) { pager.setPages(page, 3); });
  pager.setPages(2, 3);
  pager.show();
  QVERIFY(QTest::qWaitForWindowActive(&pager));
  button(pager, u"Next page"_s)->setFocus();
  QTest::keyClick(button(pager, u"Next page"_s), Qt::Key_Space);
  QVERIFY(button(pager, u"Previous page"_s)->hasFocus());
  button(pager, u"First page"_s)->setFocus();
  QTest::keyClick(button(pager, u"First page"_s), Qt::Key_Space);
  QVERIFY(button(pager, u"Next page"_s)->hasFocus());
}

void PagerTest::tabVisitsTheControlsInOrder() {
  Pager pager;
  pager.setPages(2, 3);
  pager.show();
  QVERIFY(QTest::qWaitForWindowActive(&pager));
  button(pager, u"First page"_s)->setFocus();
  QStringList visited;
  for (int step = 0; step < 5; ++step) {
    visited += pager.focusWidget()->accessibleName();
    QTest::keyClick(&pager, Qt::Key_Tab);
  }
  QCOMPARE(visited, (QStringList{u"First page"_s, u"Previous page"_s, u"Next page"_s, u"Last page"_s,
                                 u"Rows per page"_s}));
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::PagerTest)
#include "pager_test.moc"
