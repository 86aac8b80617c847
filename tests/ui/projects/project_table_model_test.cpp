#include "project_table_model.h"

#include "fake_platform.h"
#include "tokens.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ProjectTableModel::Column;

class ProjectTableModelTest : public QObject {
  Q_OBJECT

 private:
  void fill(const QStringList& names) {
    Projects projects;
    for (const QString& name : names) projects.push_back({.id = u"id-"_s + name, .name = name});
    model_->setProjects(projects);
  }
  [[nodiscard]] QString shown(int column = Name) const {
    QStringList all;
    for (int row = 0; row < model_->rowCount(); ++row) all << model_->index(row, column).data().toString();
    return all.join(u' ');
  }
  void count(const Projects& projects) { counts_->want(projects); }
  bool finish(const QString& name, int tokens) {
    return platform_->tokenLists.finishWhere(
        [&](const Project& project) { return project.name == name; },
        ApiTokens(static_cast<size_t>(tokens), organizationToken(u"t"_s)));
  }

  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenCounts> counts_;
  std::unique_ptr<ProjectTableModel> model_;

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    counts_ = std::make_unique<TokenCounts>(*platform_);
    model_ = std::make_unique<ProjectTableModel>(*counts_);
    new QAbstractItemModelTester(model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model_.get());
  }
  void cleanup() {
    model_.reset();
    counts_.reset();
  }

  void sortsByAnyColumn_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    QTest::newRow("name") << int(Name) << Qt::AscendingOrder << u"alpha Beta node-2 node-10"_s;
    QTest::newRow("name, from the end") << int(Name) << Qt::DescendingOrder << u"node-10 node-2 Beta alpha"_s;
    QTest::newRow("description") << int(Description) << Qt::AscendingOrder << u"node-10 Beta alpha node-2"_s;
    QTest::newRow("status") << int(Status) << Qt::AscendingOrder << u"alpha node-2 node-10 Beta"_s;
    QTest::newRow("id") << int(Id) << Qt::AscendingOrder << u"node-2 node-10 Beta alpha"_s;
  }
  void sortsByAnyColumn() {
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, names);
    model_->setProjects({{.id = u"4"_s, .name = u"alpha"_s, .description = u"c"_s},
                         {.id = u"3"_s, .name = u"Beta"_s, .description = u"B"_s, .active = false},
                         {.id = u"1"_s, .name = u"node-2"_s, .description = u"d"_s},
                         {.id = u"2"_s, .name = u"node-10"_s, .description = u"a"_s}});
    QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
    model_->sort(column, order);
    QCOMPARE(shown(), names);
    QCOMPARE(resets.count(), 1);
  }

  void filtersByNameAndStatusAtOnce() {
    model_->setProjects({{.id = u"1"_s, .name = u"Soporte móvil"_s},
                         {.id = u"2"_s, .name = u"Ventas móviles"_s, .active = false},
                         {.id = u"3"_s, .name = u"Other"_s}});
    QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
    model_->setFilter({.nameContains = u" MOVIL "_s, .active = false});
    QCOMPARE(shown(Id), u"2"_s);
    QCOMPARE(resets.count(), 1);
    model_->setFilter({.nameContains = u"movil"_s});
    QCOMPARE(shown(Id), u"1 2"_s);
    QCOMPARE(model_->totalCount(), size_t(3));
  }

  void cutsTheListIntoPages() {
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    model_->setRowsPerPage(2);
    model_->setPage(2);
    QCOMPARE(shown(), u"c d"_s);
    QCOMPARE(model_->pageOf(u"id-e"_s), 3);
    QCOMPARE(model_->rowOf(u"id-d"_s), 1);
    QCOMPARE(model_->rowOf(u"id-a"_s), -1);
    QCOMPARE(model_->rowOf(u"id-e"_s), -1);
    QCOMPARE(model_->pageOf(u"id-none"_s), 0);
    fill({u"a"_s});  // the page shown is gone
    QCOMPARE(shown(), u"a"_s);
    model_->setRowsPerPage(RowPages::allRows);
    QCOMPARE(model_->pageCount(), 1);
  }

  void aNumberChangesItsCellOnly() {
    fill({u"a"_s, u"b"_s});
    QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(model_.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(shown(Tokens), u" "_s);
    count(model_->matches());
    QCOMPARE(shown(Tokens), u"… …"_s);
    changes.clear();
    finish(u"b"_s, 1200);
    QTRY_COMPARE(shown(Tokens), u"… 1,200"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model_->index(1, Tokens));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model_->index(1, Tokens).data(Qt::ToolTipRole).toString().contains(u"1,200"_s), true);
    const auto alignment = model_->index(1, Tokens).data(Qt::TextAlignmentRole).value<int>();
    QVERIFY(alignment & Qt::AlignTrailing);
  }

  void aFailureIsADashThatSaysWhy() {
    fill({u"a"_s});
    count(model_->matches());
    platform_->tokenLists.fail(ApiErrorKind::Timeout);
    QTRY_COMPARE(shown(Tokens), u"—"_s);
    const QModelIndex cell = model_->index(0, Tokens);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"could not be read"_s));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"could not be read"_s));
  }

  void aListSortedByTokensIsSortedOnceAllAreThere() {
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    model_->sort(Tokens, Qt::DescendingOrder);
    count(model_->matches());
    QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
    finish(u"a"_s, 1);
    finish(u"b"_s, 3);
    finish(u"c"_s, 2);
    QTRY_COMPARE(counts_->done(), 3);
    QCOMPARE(shown(), u"a b c d"_s);
    platform_->tokenLists.fail(ApiErrorKind::Offline);
    QTRY_COMPARE(shown(), u"b c a d"_s);
    QCOMPARE(resets.count(), 1);
    model_->sort(Tokens, Qt::AscendingOrder);
    QCOMPARE(shown(), u"a c b d"_s);  // the unknown one last all the same
  }

  void textsOfAServerAreShownAsTheyAre() {
    model_->setProjects({{.id = u"<b>1"_s, .name = u"a\u202Eb"_s, .description = u"one\n<i>two"_s}});
    QCOMPARE(shown(Name), u"a‹U+202E›b"_s);
    QCOMPARE(shown(Description), u"one <i>two"_s);
    QVERIFY(model_->index(0, Id).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;1"_s));
  }
};

QTEST_MAIN(ProjectTableModelTest)
#include "project_table_model_test.moc"
