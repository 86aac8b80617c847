#include "token_table_model.h"
#include "tokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12'000;  // more than is arranged at once

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

QString nameOf(int number) {
  return u"node-%1"_s.arg(number);
}

/// Names from 0 on, in reverse; every hundredth ends a day later.
TokenListPtr longList() {
  ApiTokens tokens;
  for (int number = many - 1; number >= 0; --number) {
    tokens.push_back(organizationToken(nameOf(number)));
    if (number % 100 == 0) tokens.back().expires = noon.addDays(1);
  }
  return std::make_shared<const TokenList>(std::vector{TokenPart::of(std::move(tokens))}, noon);
}

}  // namespace

/// A list that is too long to be filtered and sorted while the interface waits.
class LongTokenListTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TokenTableModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
  std::unique_ptr<QSignalSpy> changed_;

  void show(const TokenListPtr& list) {
    model_->setList(list);
    QTRY_COMPARE(model_->list(), list);
    changed_->clear();
  }
  [[nodiscard]] QString nameIn(int row) const { return model_->index(row, 0).data().toString(); }

 private slots:
  void init() {
    model_ =
        std::make_unique<TokenTableModel>(std::vector{TokenKey::Name, TokenKey::Status, TokenKey::Expires});
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    changed_ = std::make_unique<QSignalSpy>(model_.get(), &TokenTableModel::contentChanged);
    model_->setNow(noon);
    show(longList());
  }
  void cleanup() {
    tester_.reset();
    changed_.reset();
    model_.reset();
  }

  void whatWasShownStaysUntilItIsFiltered() {
    model_->setPage(3);
    changed_->clear();
    model_->setFilter({.nameContains = u"-1199"_s});
    QCOMPARE(changed_->count(), 0);
    QCOMPARE(model_->matchCount(), size_t(many));
    QCOMPARE(model_->page(), 3);
    QTRY_COMPARE(changed_->count(), 1);
    QCOMPARE(model_->matchCount(), size_t(11));
    QCOMPARE(model_->page(), 1);
    QCOMPARE(nameIn(0), nameOf(1199));
    QCOMPARE(nameIn(10), nameOf(11999));
  }

  void aFilterIsOvertakenByTheNext() {
    model_->setFilter({.nameContains = u"node-7"_s});
    model_->setFilter({.nameContains = u"node-77"_s});
    model_->setFilter({.nameContains = u"node-777"_s});
    QTRY_COMPARE(changed_->count(), 1);
    QCOMPARE(model_->matchCount(), size_t(11));  // 777, and 7770 to 7779
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(changed_->count(), 1);
  }

  void sortingAndFilteringAtOnceEndInBoth() {
    model_->setFilter({.nameContains = u"0"_s});
    model_->sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(changed_->count(), 1);
    QCOMPARE(nameIn(0), nameOf(11990));
  }

  void aShorterListTakesTheFilterOver() {
    model_->setFilter({.nameContains = u"9"_s});
    const auto shorter = std::make_shared<const TokenList>(
        std::vector{TokenPart::of({organizationToken(nameOf(9)), organizationToken(nameOf(1))})}, noon);
    model_->setList(shorter);
    QTRY_COMPARE(model_->list(), shorter);
    QCOMPARE(model_->matchCount(), size_t(1));
  }

  void aTokenIsFoundInTheNextListToo() {
    const Secret id = organizationToken(nameOf(60)).id;
    QCOMPARE(model_->pageOf(id), 2);
    QCOMPARE(model_->pageOf(Secret("absent")), 0);
    show(longList());
    QCOMPARE(model_->pageOf(Secret("absent")), 0);
    QCOMPARE(model_->pageOf(id), 2);
    model_->setPage(2);
    QCOMPARE(model_->rowOf(id), 10);
  }

  void expiriesAreJudgedAgainWhenTheyCome() {
    model_->setFilter({.expiry = ExpiryFilter::WithinWeek});
    QTRY_COMPARE(changed_->count(), 1);
    QCOMPARE(model_->matchCount(), size_t(many / 100));
    model_->setNow(noon.addSecs(60));  // none has come
    model_->setNow(noon.addDays(1).addSecs(-1));
    model_->setNow(noon.addDays(1));
    QTRY_COMPARE(model_->matchCount(), size_t(0));
  }

  void aListThatIsDroppedWhileItIsFilteredIsNotShown() {
    model_->setFilter({.nameContains = u"9"_s});
    model_->setList(nullptr);
    QCOMPARE(model_->totalCount(), size_t(0));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model_->totalCount(), size_t(0));
  }

  void theModelMayGoWhileItIsFiltered() {
    model_->setFilter({.nameContains = u"9"_s});
    cleanup();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
  }
};

QTEST_MAIN(LongTokenListTest)
#include "long_token_list_test.moc"
