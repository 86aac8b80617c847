#include "connections_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The page of connections where they are of several platforms, one of which isn't known.
class ConnectionsPlatformsTest : public QObject, private ConnectionsCase {
  Q_OBJECT

 private:
  Connection addWithAccount(const std::function<void(Connection&)>& change = [](Connection&) {}) {
    return add(u"Hub"_s, [&change](Connection& each) {
      each.platform = u"accounts"_s;
      each.organizationId = u"o-1"_s;
      change(each);
    });
  }
  Connection addNewer() {
    return add(u"Newer"_s, [](Connection& each) { each.platform = u"later"_s; });
  }
  [[nodiscard]] QString shownText() const { return visibleText(page_.get()).remove(QChar(0x200B)); }
  void testWith(const Account& found) {
    open();
    QVERIFY(keys().push(u"Test connection"_s));
    QTRY_COMPARE(tests_->count(), 1);
    tests_->finish(CredentialFacts{.organizationId = {}, .organizationName = {}, .account = found});
    QTRY_VERIFY(!message().isEmpty());
  }

 private slots:
  void init() {
    start();
    platforms_ << kindWithAccounts();
  }
  void cleanup() { end(); }

  void aColumnSaysThePlatform() {
    add(u"Training"_s);
    addWithAccount();
    addNewer();
    open();
    QVERIFY(!list()->isColumnHidden(ConnectionsModel::Platform));
    QCOMPARE(cell(0, ConnectionsModel::Platform), u"Users' Platform"_s);
    QCOMPARE(cell(1, ConnectionsModel::Platform), u"Accounts & Co"_s);
    QCOMPARE(cell(2, ConnectionsModel::Platform), u"Not known"_s);
  }

  void thereIsNoSuchColumnWithOnePlatform() {
    platforms_.removeLast();
    add(u"Training"_s);
    open();
    QVERIFY(list()->isColumnHidden(ConnectionsModel::Platform));
    addNewer();
    QVERIFY(!list()->isColumnHidden(ConnectionsModel::Platform));
  }

  void aConnectionOfAnUnknownPlatformCanOnlyBeDeleted() {
    addNewer();
    open();
    QCOMPARE(cell(0, ConnectionsModel::Name, ConnectionsModel::marksRole), u"from a newer version"_s);
    QVERIFY(cell(0, ConnectionsModel::Name, Qt::AccessibleDescriptionRole)
                .startsWith(u"It was made with a newer Tokendesk"_s));
    QVERIFY(shownText().contains(u"It was made with a newer Tokendesk"_s));
    for (const auto& name :
         {u"Connect"_s, u"Edit…"_s, u"Duplicate…"_s, u"Test connection"_s, u"Set as default"_s}) {
      const auto* button = qobject_cast<QPushButton*>(named(page_.get(), name));
      QVERIFY2(button && !button->isEnabled(), qPrintable(name));
      QVERIFY(button->toolTip().contains(u"Update Tokendesk to use it."_s));
      QVERIFY(button->accessibleDescription().contains(u"Update Tokendesk to use it."_s));
    }
    keys().press(Qt::Key_Return);
    keys().press(Qt::Key_F2);
    QVERIFY(chosen_.isEmpty());
    QVERIFY(!page_->findChild<ConnectDialog*>());
    QVERIFY(isEnabled(page_.get(), u"Delete…"_s));
    keys().press(Qt::Key_Delete);
    answer(u"Delete it"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
  }

  void theReasonGoesWithTheSelection() {
    addNewer();
    add(u"Training"_s);
    open();
    keys().press(Qt::Key_Down);
    QVERIFY(isEnabled(page_.get(), u"Connect"_s) && isEnabled(page_.get(), u"Edit…"_s));
    QCOMPARE(named(page_.get(), u"Edit…"_s)->toolTip().contains(u"newer"_s), false);
    QVERIFY(!shownText().contains(u"It was made with a newer Tokendesk"_s));
  }

  void anAccountWithoutTheIdThatStandsForItIsNotSent() {
    addWithAccount([](Connection& each) {
      each.organizationId.clear();
      each.userId = u"u-1"_s;
    });
    open();
    QVERIFY(shownText().contains(u"Without the ID of its account nothing can be sent."_s));
    QVERIFY(keys().push(u"Test connection"_s));
    QVERIFY(message().startsWith(u"“Hub” can't be tested yet."_s));
    QCOMPARE(tests_->count(), 0);
  }

  void aTestSaysWhoSignsIn() {
    addWithAccount();
    testWith({AccountType::Organization, u"u-1"_s, u"o-1"_s});
    QCOMPARE(message(), u"The connection works. User ID: u-1. Organization ID: o-1."_s);
  }

  void aTestSaysWhatIsNotSoButChangesNothing() {
    const Connection connection = addWithAccount([](Connection& each) { each.userId = u"u-0"_s; });
    testWith({AccountType::Service, u"u-1"_s, u"o-2"_s});
    QCOMPARE(message(),
             u"The token works, but isn't of the account that the connection says. The account is a service "
             "account. The account is of another organization. The account is of another user. User ID: u-1. "
             "Organization ID: o-2. Edit the connection and test it there to correct that."_s);
    QCOMPARE(store_->find(connection.id)->account(), connection.account());
  }
};

QTEST_MAIN(ConnectionsPlatformsTest)
#include "connections_platforms_test.moc"
