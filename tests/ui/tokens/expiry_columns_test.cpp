#include "account_tokens.h"
#include "token_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = utc("2026-11-22T11:00:00");  // noon in Berlin

}  // namespace

/// The model's columns of times, and what becomes of them as time goes by. Under QAbstractItemModelTester.
class ExpiryColumnsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TokenTableModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;

  void show(const ApiTokens& tokens) {
    const auto list = std::make_shared<const TokenList>(std::vector{TokenPart::of(tokens)}, start);
    model_->setList(list);
    QTRY_COMPARE(model_->list(), list);
  }
  QVariant cell(int row, TokenKey key, int role = Qt::DisplayRole) const {
    return model_->index(row, model_->columnOf(key)).data(role);
  }
  QStringList names() const {
    QStringList names;
    for (int row = 0; row < model_->rowCount(); ++row) names << cell(row, TokenKey::Name).toString();
    return names;
  }
  void sortByExpiry(Qt::SortOrder order) {
    QSignalSpy changed(model_.get(), &TokenTableModel::contentChanged);
    model_->sort(model_->columnOf(TokenKey::Expires), order);
    QTRY_VERIFY(!changed.isEmpty());
  }

 private slots:
  void init() {
    qputenv("TZ", "Europe/Berlin");
    tzset();
    using enum TokenKey;
    model_ = std::make_unique<TokenTableModel>(std::vector{Name, Description, Created, Expires, LastUsed});
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model_->setNow(start);
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
  }

  void showsTimesInWordsAndSaysThemExactly() {
    ApiToken token = accountToken(u"a"_s, start.addDays(6));
    token.lastUsed = start.addDays(-1);
    show({token});
    QCOMPARE(cell(0, TokenKey::Expires).toString(), u"in 6 days · 28 Nov 2026"_s);
    QCOMPARE(cell(0, TokenKey::LastUsed).toString(), u"yesterday"_s);
    QVERIFY(cell(0, TokenKey::Expires, Qt::AccessibleTextRole).toString().startsWith(u"expires soon"_s));
    QVERIFY(cell(0, TokenKey::Expires, Qt::ToolTipRole).toString().contains(u"11:00:00 UTC"_s));
    QVERIFY(cell(0, TokenKey::LastUsed, Qt::ToolTipRole).toString().contains(u"2026"_s));
    QVERIFY(cell(0, TokenKey::Expires, TokenTableModel::expiryRole).toInt() ==
            static_cast<int>(ExpiryState::Soon));
  }

  void namesTheColumns() {
    const auto header = [this](TokenKey key) {
      return model_->headerData(model_->columnOf(key), Qt::Horizontal).toString();
    };
    QCOMPARE(header(TokenKey::Expires), u"Expires"_s);
    QCOMPARE(header(TokenKey::LastUsed), u"Last used"_s);
    QCOMPARE(model_->columnOf(TokenKey::Token), model_->columnCount());
  }

  void sortsThoseThatNeverEndLast() {
    show({accountToken(u"never"_s), accountToken(u"later"_s, start.addYears(1)),
          accountToken(u"soon"_s, start.addSecs(60))});
    sortByExpiry(Qt::AscendingOrder);
    QCOMPARE(names(), QStringList({u"soon"_s, u"later"_s, u"never"_s}));
    sortByExpiry(Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({u"never"_s, u"later"_s, u"soon"_s}));
  }

  void filtersByExpiryWithOtherConditions() {
    show({accountToken(u"a"_s), accountToken(u"ab"_s, start.addDays(7)),
          accountToken(u"b"_s, start.addDays(30)), accountToken(u"c"_s, start, TokenStatus::Expired)});
    model_->setFilter({.expiry = ExpiryFilter::WithinWeek});
    QCOMPARE(names(), QStringList(u"ab"_s));
    model_->setFilter({.expiry = ExpiryFilter::WithinMonth});
    QCOMPARE(names(), QStringList({u"ab"_s, u"b"_s}));
    model_->setFilter({.nameContains = u"a"_s, .expiry = ExpiryFilter::Never});
    QCOMPARE(names(), QStringList(u"a"_s));
    model_->setFilter({.expiry = ExpiryFilter::Expired});
    QCOMPARE(names(), QStringList(u"c"_s));
    QCOMPARE(model_->totalCount(), size_t(4));
  }

  void aMinuteInWhichNothingEndsChangesNothing() {
    show({accountToken(u"a"_s, start.addSecs(600))});
    QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
    QSignalSpy told(model_.get(), &QAbstractItemModel::dataChanged);
    model_->setNow(start.addSecs(60));
    model_->setNow(start.addSecs(60));
    QCOMPARE(reset.count() + told.count(), 0);
  }

  void theWordsFollowTheTimeWithoutAReset_data() {
    QTest::addColumn<QDateTime>("later");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("used");
    QTest::newRow("next day") << utc("2026-11-22T23:00:00") << u"today, 00:30 · 23 Nov 2026"_s
                              << u"yesterday"_s;
    QTest::newRow("its end") << utc("2026-11-22T23:30:00") << u"expired · 23 Nov 2026"_s << u"yesterday"_s;
    QTest::newRow("clock put back") << utc("2026-11-20T11:00:00") << u"in 3 days · 23 Nov 2026"_s
                                    << u"22 Nov 2026"_s;
  }
  void theWordsFollowTheTimeWithoutAReset() {
    QFETCH(QDateTime, later);
    ApiToken token = accountToken(u"a"_s, utc("2026-11-22T23:30:00"));
    token.lastUsed = start;
    show({token, accountToken(u"b"_s)});
    model_->setFilter({.nameContains = u"a"_s});
    QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
    QSignalSpy told(model_.get(), &QAbstractItemModel::dataChanged);
    model_->setNow(later);
    QTEST(cell(0, TokenKey::Expires).toString(), "expires");
    QTEST(cell(0, TokenKey::LastUsed).toString(), "used");
    QCOMPARE(reset.count(), 0);
    QList<int> columns;
    for (const QList<QVariant>& signal : told) {
      QCOMPARE(signal[0].toModelIndex().column(), signal[1].toModelIndex().column());
      columns << signal[0].toModelIndex().column();
    }
    QCOMPARE(columns, QList({model_->columnOf(TokenKey::Expires), model_->columnOf(TokenKey::LastUsed)}));
  }

  void aFilterByExpiryFollowsTheTime() {
    show({accountToken(u"a"_s, start.addSecs(30)), accountToken(u"b"_s, start.addDays(1))});
    model_->setFilter({.expiry = ExpiryFilter::Expired});
    QCOMPARE(names(), QStringList());
    QSignalSpy changed(model_.get(), &TokenTableModel::contentChanged);
    model_->setNow(start.addSecs(60));
    QCOMPARE(names(), QStringList(u"a"_s));
    QCOMPARE(changed.count(), 1);
  }

  void aFilterThatLetsTheSameThroughResetsNothing() {
    show({accountToken(u"a"_s, start.addSecs(30)), accountToken(u"b"_s, start.addDays(1))});
    model_->setFilter({.expiry = ExpiryFilter::Never});
    QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
    model_->setNow(start.addSecs(60));
    QCOMPARE(reset.count(), 0);
  }

  void thePlatformsWordStandsUntilItIsAskedAgain() {
    show({accountToken(u"good"_s, start.addSecs(-60)),
          accountToken(u"gone"_s, start.addSecs(3600), TokenStatus::Expired)});
    QCOMPARE(names(), QStringList({u"gone"_s, u"good"_s}));
    QCOMPARE(cell(0, TokenKey::Expires).toString(), u"expired · 22 Nov 2026"_s);
    QCOMPARE(cell(1, TokenKey::Expires).toString(), u"today · 22 Nov 2026"_s);
  }
};

QTEST_MAIN(ExpiryColumnsTest)
#include "expiry_columns_test.moc"
