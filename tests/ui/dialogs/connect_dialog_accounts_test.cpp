#include "connect_dialog_accounts_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What a test of a connection finds out about its account, and editing a connection that has one.
class ConnectDialogAccountsTest : public QObject, ConnectDialogAccountsCase {
  Q_OBJECT

 private slots:
  void init() { startWithAccounts(); }
  void cleanup() { end(); }

  void aTestShowsTheIdsAndFillsInWhatWasNotKnown() {
    openFilled();
    push(u"Test connection"_s);
    QTRY_COMPARE(tests_->count(), 1);
    QCOMPARE(tests_->last().connection.platform, u"accounts"_s);
    QCOMPARE(tests_->last().connection.account(), (Account{AccountType::Organization, {}, u"o-1"_s}));
    finishTest({AccountType::Organization, u"u-1"_s, u"o-1"_s});
    QCOMPARE(messageText(dialog_), u"The connection works. User ID: u-1. Organization ID: o-1."_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().userId, u"u-1"_s);
  }

  void aTestCorrectsTheTypeOfTheAccount() {
    openFilled();
    push(u"Test connection"_s);
    finishTest({AccountType::Service, u"u-1"_s, u"o-1"_s});
    QCOMPARE(messageText(dialog_),
             u"The connection works. The account is a service account. That was corrected. User ID: u-1. "
             "Organization ID: o-1."_s);
    QCOMPARE(chosen(u"Account"_s), u"Service account"_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().account(), (Account{AccountType::Service, u"u-1"_s, u"o-1"_s}));
  }

  void aTestCorrectsTheIdsAndShowsTheOneThatIsUsed() {
    openFilled();
    chooseAccount(u"Community (deprecated)"_s);
    fill(u"User ID"_s, u"u-wrong"_s);
    push(u"Test connection"_s);
    finishTest({AccountType::Organization, u"u-1"_s, u"o-2"_s});
    QCOMPARE(messageText(dialog_),
             u"The connection works. The account is an organization account. The account is of "
             "another organization. The account is of another user. That was corrected. User ID: u-1. "
             "Organization ID: o-2."_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"o-2"_s);
    chooseAccount(u"Community (deprecated)"_s);
    QCOMPARE(content(dialog_, u"User ID"_s), u"u-1"_s);
  }

  void aCommunityAccountLeavesTheOrganizationAsItWasTyped() {
    openFilled();
    push(u"Test connection"_s);
    finishTest({AccountType::Community, u"u-1"_s, {}});
    QCOMPARE(
        messageText(dialog_),
        u"The connection works. The account is a community account. That was corrected. User ID: u-1."_s);
    QCOMPARE(content(dialog_, u"User ID"_s), u"u-1"_s);
    chooseAccount(u"Organization"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"o-1"_s);
  }

  void idsThatCannotBeShownAsTheyAreAreMadeVisible() {
    openFilled();
    push(u"Test connection"_s);
    finishTest({AccountType::Organization, u"u\u202e1"_s, u"o-1"_s});
    QVERIFY(messageText(dialog_).contains(u"u‹U+202E›1"_s));
  }

  void aTestThatFailsCorrectsNothing() {
    openFilled();
    push(u"Test connection"_s);
    QTRY_COMPARE(tests_->count(), 1);
    tests_->fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Connecting to “accounts.example” failed."_s));
    QCOMPARE(chosen(u"Account"_s), u"Organization"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"o-1"_s);
  }

  void anEditHidesWhatTheTestSaid() {
    openFilled();
    push(u"Test connection"_s);
    finishTest({AccountType::Organization, u"u-1"_s, u"o-1"_s});
    chooseAccount(u"Service account"_s);
    QCOMPARE(messageText(dialog_), QString());
  }

  void editingShowsTheAccount() {
    show(new ConnectDialog(services(), storedWithAccount(AccountType::Community)));
    QCOMPARE(chosen(u"Platform"_s), u"Accounts & Co"_s);
    QCOMPARE(chosen(u"Account"_s), u"Community (deprecated)"_s);
    QCOMPARE(content(dialog_, u"User ID"_s), u"u-1"_s);
    QCOMPARE(content(dialog_, u"API token"_s), QString());
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().account(), (Account{AccountType::Community, u"u-1"_s, u"o-1"_s}));
    QCOMPARE(keychain_->writes, 0);
  }

  void anotherPlatformForTheStoredTokenAtTheSameAddressIsNoWarning() {
    show(new ConnectDialog(services(), storedWithAccount()));
    choosePlatform(u"Users' Platform"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), QString());
    QVERIFY(!visibleText(dialog_).contains(u"The stored token will be sent"_s));
    fill(u"Base URL"_s, u"https://elsewhere.example"_s);
    QVERIFY(visibleText(dialog_).contains(u"The stored token will be sent to the new address."_s));
  }

  void anotherPlatformTakesWhatOnlyTheOldOneUsedFromTheKeychain() {
    Connection connection = stored();
    connection.organizationName = u"Acme"_s;
    connection.credentials = CredentialKind::ApiToken | CredentialKind::AccessToken;
    connection.projectId = u"p-1"_s;
    connection.allowsBoth = true;
    connection.oauth.userName = u"ada"_s;
    QVERIFY(store_->save(connection));
    keychain_->secrets[connection.id].insert(CredentialKind::AccessToken, Secret("access-one"));
    show(new ConnectDialog(services(), connection));
    choosePlatform(u"Accounts & Co"_s);
    fill(u"Organization ID"_s, u"o-1"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    const Connection after = *store_->find(connection.id);
    QCOMPARE(after.platform, u"accounts"_s);
    QCOMPARE(after.credentials, CredentialKinds(CredentialKind::ApiToken));
    QCOMPARE(after.organizationName, QString());
    QCOMPARE(after.oauth, OAuthFacts());
    QVERIFY(!after.allowsBoth);
    QCOMPARE(keychain_->secrets.value(connection.id).keys(), QList{CredentialKind::ApiToken});
  }

  void aDuplicateIsOfTheSameAccount() {
    const Connection original = storedWithAccount(AccountType::Service);
    show(ConnectDialog::duplicate(services(), original, nullptr));
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    const Connection copy = store_->connections().last();
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.platform, u"accounts"_s);
    QCOMPARE(copy.account(), original.account());
  }

  void withoutATokenItIsSavedOnlyWhereTheUserSaysSo() {
    openFilled();
    fill(u"API token"_s, QString());
    push(u"Connect"_s);
    QVERIFY(messageText(dialog_).startsWith(u"Nothing can be sent with this connection yet."_s));
    QVERIFY(store_->connections().isEmpty());
  }
};

QTEST_MAIN(ConnectDialogAccountsTest)
#include "connect_dialog_accounts_test.moc"
