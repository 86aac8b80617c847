#include "row_pages.h"

#include <QTest>

using namespace tokendesk;

class RowPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void anEmptyListHasOnePage() {
    const RowPages pages;
    QCOMPARE(pages.page(), 1);
    QCOMPARE(pages.pageCount(), 1);
    QCOMPARE(pages.rowsOnPage(), 0);
    QCOMPARE(pages.first(), size_t(0));
  }

  void cutsRowsIntoPages() {
    RowPages pages;
    pages.setRowsPerPage(25);
    pages.setCount(60);
    QCOMPARE(pages.pageCount(), 3);
    QCOMPARE(pages.rowsOnPage(), 25);
    pages.setPage(3);
    QCOMPARE(pages.first(), size_t(50));
    QCOMPARE(pages.rowsOnPage(), 10);
    QCOMPARE(pages.pageOf(49), 2);
    QCOMPARE(pages.pageOf(50), 3);
  }

  void aFullLastPageIsTheLast() {
    RowPages pages;
    pages.setRowsPerPage(25);
    pages.setCount(50);
    QCOMPARE(pages.pageCount(), 2);
  }

  void allRowsStandOnOnePage() {
    RowPages pages;
    pages.setCount(120);
    pages.setPage(2);
    pages.setRowsPerPage(RowPages::allRows);
    QCOMPARE(pages.page(), 1);
    QCOMPARE(pages.pageCount(), 1);
    QCOMPARE(pages.rowsOnPage(), 120);
    QCOMPARE(pages.pageOf(119), 1);
  }

  void goesToTheNearestPageThereIs() {
    RowPages pages;
    pages.setCount(120);
    pages.setPage(9);
    QCOMPARE(pages.page(), 3);
    pages.setPage(0);
    QCOMPARE(pages.page(), 1);
  }

  void staysOnAPageThatIsThereWhenRowsGo() {
    RowPages pages;
    pages.setCount(120);
    pages.setPage(3);
    pages.setCount(60);
    QCOMPARE(pages.page(), 2);
    pages.setCount(0);
    QCOMPARE(pages.page(), 1);
  }

  void keepsTheFirstRowInSightWhenPagesGrow() {
    RowPages pages;
    pages.setRowsPerPage(25);
    pages.setCount(200);
    pages.setPage(4);  // rows 75 to 99
    pages.setRowsPerPage(50);
    QCOMPARE(pages.page(), 2);
    pages.setRowsPerPage(25);
    QCOMPARE(pages.page(), 3);
  }
};

QTEST_APPLESS_MAIN(RowPagesTest)
#include "row_pages_test.moc"
