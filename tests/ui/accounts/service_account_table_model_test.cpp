#include "service_account_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ServiceAccountTableModelTest : public QObject {
  Q_OBJECT

 private:
  static QDateTime day(int number) { return {QDate(2026, 3, number), QTime(12, 0), Qt::UTC}; }
  const ServiceAccounts accounts_{
      {.id = u"1"_s, .name = u"Bilanz"_s, .description = u"zz"_s, .created = day(2)},
      {.id = u"2"_s, .name = u"ci-10"_s, .description = u"aa"_s, .created = {}},
      {.id = u"3"_s, .name = u"Überweisung"_s, .description = u"mm"_s, .created = day(1)}};
  std::unique_ptr<ServiceAccountTableModel> model_;

  [[nodiscard]] QString cell(int row, int column) const {
    return model_->index(row, column).data().toString();
  }
  [[nodiscard]] QString ids() const {
    QString all;
    for (int row = 0; row < model_->rowCount(); ++row) all += model_->accountAt(row).id;
    return all;
  }

 private slots:
  void init() {
    model_ = std::make_unique<ServiceAccountTableModel>();
    model_->setAccounts(accounts_);
  }

  void isAProperModel() {
    const QAbstractItemModelTester tester(model_.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model_->setFilter(u"b"_s);
    model_->sort(ServiceAccountTableModel::Created);
    model_->setAccounts({});
  }

  void showsNameDescriptionAndDay() {
    QCOMPARE(cell(0, ServiceAccountTableModel::Name), u"Bilanz"_s);
    QCOMPARE(cell(0, ServiceAccountTableModel::Description), u"zz"_s);
    QVERIFY(cell(0, ServiceAccountTableModel::Created).contains(u"2026"_s));
    QCOMPARE(cell(1, ServiceAccountTableModel::Created), QString());
    QCOMPARE(model_->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(model_->headerData(1, Qt::Horizontal).toString(), u"Description"_s);
    QCOMPARE(model_->headerData(2, Qt::Horizontal).toString(), u"Created"_s);
  }

  void findsNamesWithoutRegardToCaseAndAccents() {
    model_->setFilter(u" UBER "_s);
    QCOMPARE(ids(), u"3"_s);
    model_->setFilter(u"i"_s);
    QCOMPARE(ids(), u"123"_s);
    model_->setFilter(u"nobody"_s);
    QCOMPARE(model_->matchCount(), size_t(0));
    QCOMPARE(model_->totalCount(), size_t(3));
  }

  void sortsByEachColumn() {
    model_->sort(ServiceAccountTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(ids(), u"321"_s);
    model_->sort(ServiceAccountTableModel::Description);
    QCOMPARE(ids(), u"231"_s);
    model_->sort(ServiceAccountTableModel::Created);
    QCOMPARE(ids(), u"231"_s);
    model_->sort(ServiceAccountTableModel::Created, Qt::DescendingOrder);
    QCOMPARE(ids(), u"132"_s);
  }

  void fallsIntoPages() {
    ServiceAccounts many;
    for (int i = 0; i < 30; ++i) many.push_back({.id = QString::number(i), .name = u"robot %1"_s.arg(i)});
    model_->setRowsPerPage(25);
    model_->setAccounts(many);
    QCOMPARE(model_->pageCount(), 2);
    QCOMPARE(model_->rowCount(), 25);
    model_->setPage(2);
    QCOMPARE(model_->rowCount(), 5);
    QCOMPARE(model_->rowOf(u"29"_s), 4);
    QCOMPARE(model_->rowOf(u"0"_s), -1);
    model_->setFilter(u"robot 7"_s);
    QCOMPARE(model_->page(), 1);
    QCOMPARE(ids(), u"7"_s);
  }

  void whatLooksLikeMarkupStaysText() {
    model_->setAccounts({{.id = u"1"_s, .name = u"<img src='x'>"_s, .description = u"a\nb"_s}});
    QCOMPARE(cell(0, ServiceAccountTableModel::Name), u"<img src='x'>"_s);
    QVERIFY(model_->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QCOMPARE(cell(0, ServiceAccountTableModel::Description), u"a b"_s);
  }

  void aFilterThatDoesNotChangeResetsNothing() {
    QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
    model_->setFilter({});
    QCOMPARE(reset.count(), 0);
  }
};

QTEST_MAIN(ServiceAccountTableModelTest)
#include "service_account_table_model_test.moc"
