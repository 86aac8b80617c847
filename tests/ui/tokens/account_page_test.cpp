#include "account_tokens.h"
#include "theme_colors.h"
#include "token_page_case.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include <ctime>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page of the tokens of an account, which end.
class AccountPageTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private:
  QString cell(int row, TokenKey key) const {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    return model->index(row, model->columnOf(key)).data().toString();
  }
  QStringList names() const {
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) names << cell(row, TokenKey::Name);
    return names;
  }
  void chooseExpiry(const QString& text) const { named<QComboBox>(u"Expiry"_s)->setCurrentText(text); }
  /// Has the page's minute pass now.
  void tick() const {
    auto* minute = page_->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    QSignalSpy passed(minute, &QTimer::timeout);
    minute->setInterval(1ms);
    QTRY_VERIFY(!passed.isEmpty());
    minute->setInterval(1min);
  }
  /// Whether something in a cell has the colour: its icon at least.
  bool shows(int row, TokenKey key, const QColor& color) const {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    const QRect place = table()->visualRect(model->index(row, model->columnOf(key)));
    const QImage image = table()->viewport()->grab(place).toImage();
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y).rgb() == color.rgb()) return true;
      }
    }
    return false;
  }

 private slots:
  void initTestCase() {
    qputenv("TZ", "Europe/Berlin");
    tzset();
  }
  void init() {
    start();
    clock_.set(utc("2026-11-22T11:00:00"));
  }
  void cleanup() { end(); }

  void listsTheTokensOfTheAccountUnderThePlatformsName() {
    openAccount({accountToken(u"a"_s)});
    QVERIFY(TokenPageCase::shows(u"Fake Platform Tokens"_s));
    QVERIFY(platform_->accountLists.last() == TokenOwner{.scope = TokenScope::Account});
    page_->enter();
    QCOMPARE(platform_->accountLists.count(), 1);
    QStringList headers;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
      headers << table()->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers, QStringList({u"Name"_s, u"Description"_s, u"Created"_s, u"Expires"_s, u"Last used"_s}));
  }

  void whatEndsSoonOrHasStandsOut() {
    openAccount({accountToken(u"1 expired"_s, clock_.now().addDays(-1), TokenStatus::Expired),
                 accountToken(u"2 soon"_s, clock_.now().addDays(6)),
                 accountToken(u"3 later"_s, clock_.now().addDays(20)), accountToken(u"4 never"_s)});
    const StatusColors colors = statusColors(table()->palette());
    QCOMPARE(cell(0, TokenKey::Expires), u"expired · 21 Nov 2026"_s);
    QVERIFY(shows(0, TokenKey::Expires, colors.expired));
    QCOMPARE(cell(1, TokenKey::Expires), u"in 6 days · 28 Nov 2026"_s);
    QVERIFY(shows(1, TokenKey::Expires, colors.expiring));
    for (const int row : {2, 3}) {
      QVERIFY(!shows(row, TokenKey::Expires, colors.expired));
      QVERIFY(!shows(row, TokenKey::Expires, colors.expiring));
    }
  }

  void filtersByNameAndExpiryAndCounts() {
    openAccount({accountToken(u"ci"_s, clock_.now().addDays(6)), accountToken(u"etl"_s),
                 accountToken(u"old"_s, clock_.now(), TokenStatus::Expired)});
    QVERIFY(TokenPageCase::shows(u"3 of 3 tokens"_s));
    chooseExpiry(u"Within 7 days"_s);
    QCOMPARE(names(), QStringList(u"ci"_s));
    QVERIFY(TokenPageCase::shows(u"1 of 3 tokens"_s));
    chooseExpiry(u"Never"_s);
    QCOMPARE(names(), QStringList(u"etl"_s));
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"ci"_s);
    QTRY_VERIFY(TokenPageCase::shows(u"Name contains: ci”, “Expiry: Never"_s));
    QTest::keyClick(named<QLineEdit>(u"Name contains"_s), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 3);
  }

  void theWordsAndTheFilterFollowTheMinutes() {
    openAccount({accountToken(u"a"_s, clock_.now().addSecs(90)), accountToken(u"b"_s)});
    select(u"b"_s);
    QCOMPARE(cell(0, TokenKey::Expires), u"today, 12:01 · 22 Nov 2026"_s);
    clock_.advance(60s);
    tick();
    QCOMPARE(cell(0, TokenKey::Expires), u"today, 12:01 · 22 Nov 2026"_s);
    clock_.advance(60s);
    tick();
    QCOMPARE(cell(0, TokenKey::Expires), u"expired · 22 Nov 2026"_s);
    QCOMPARE(table()->selectedToken()->name, u"b"_s);
    QCOMPARE(platform_->accountLists.count(), 1);
  }

  void aTokenLeavesTheFilterAsItEnds() {
    openAccount({accountToken(u"a"_s, clock_.now().addSecs(30)),
                 accountToken(u"b"_s, clock_.now().addDays(1)), accountToken(u"c"_s)});
    chooseExpiry(u"Within 7 days"_s);
    select(u"b"_s);
    clock_.advance(60s);
    tick();
    QCOMPARE(names(), QStringList(u"b"_s));
    QVERIFY(TokenPageCase::shows(u"1 of 3 tokens"_s));
    QCOMPARE(table()->selectedToken()->name, u"b"_s);
  }

  void judgesEachMinuteOnlyWhereTokensEnd() {
    openAccount({});
    QCOMPARE(page_->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly)->interval(), 60000);
    QVERIFY(page_->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly)->isActive());
    end();
    start();
    openOrganization({organizationToken(u"a"_s)});
    QVERIFY(!page_->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly)->isActive());
  }

  void showsWhatExpiresWhateverWasFilteredBefore() {
    openAccount({accountToken(u"a"_s, clock_.now().addDays(7)), accountToken(u"b"_s)});
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"b"_s);
    page_->showExpiring();
    QCOMPARE(names(), QStringList(u"a"_s));
    QCOMPARE(named<QComboBox>(u"Expiry"_s)->currentText(), u"Within 7 days"_s);
    QCOMPARE(named<QLineEdit>(u"Name contains"_s)->text(), QString());
  }

  void remembersItsViewAndIgnoresThatOfAnotherPage() {
    openAccount({accountToken(u"a"_s, clock_.now().addDays(9)), accountToken(u"b"_s)});
    chooseExpiry(u"Within 30 days"_s);
    table()->sortByColumn(3, Qt::DescendingOrder);
    const QJsonObject view = page_->view();
    end();
    start();
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s)});
    page_->setView(view);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 0);
    end();
    start();
    clock_.set(utc("2026-11-22T11:00:00"));
    openAccount({accountToken(u"a"_s, clock_.now().addDays(9)), accountToken(u"b"_s)});
    page_->setView(view);
    QTRY_COMPARE(names(), QStringList(u"a"_s));
    QCOMPARE(named<QComboBox>(u"Expiry"_s)->currentText(), u"Within 30 days"_s);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 3);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
  }

  void hasMoreAndTheIdsOfTheAccount() {
    connection_.userId = u"user-17"_s;
    connection_.organizationId = u"org-4"_s;
    openAccount({accountToken(u"a"_s)});
    const auto offersToDeleteAll = [this] {
      const QList<QAction*> more = button(u"More"_s)->menu()->actions();
      return std::ranges::any_of(more,
                                 [](const QAction* each) { return each->text().contains(u"tokens…"_s); });
    };
    QVERIFY(offersToDeleteAll());
    QVERIFY(TokenPageCase::shows(u"user-17"_s));
    QVERIFY(TokenPageCase::shows(u"org-4"_s));
    end();
    start();
    openOrganization({organizationToken(u"a"_s)});
    QVERIFY(!offersToDeleteAll());
  }

  void noTwoControlsHaveTheSameMnemonic() {
    openAccount({accountToken(u"a"_s)});
    page_->refresh();
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(shownButton(u"Enter another token…"_s));
    QStringList keys;
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->buddy()) keys << QKeySequence::mnemonic(label->text()).toString();
    }
    for (const QAbstractButton* each : page_->findChildren<QAbstractButton*>()) {
      if (each->isVisible()) keys << each->shortcut().toString();
    }
    keys.removeAll(QString());
    QVERIFY(keys.size() > 5);
    keys.sort();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
  }

  void saysWhatTokensAreForWhereThereAreNone() {
    openAccount({});
    QTRY_VERIFY(TokenPageCase::shows(u"No tokens yet"_s));
    QVERIFY(shownButton(u"Create Token"_s));
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }
};

QTEST_MAIN(AccountPageTest)
#include "account_page_test.moc"
