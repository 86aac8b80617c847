#include "connect_dialog_accounts_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The dialog where connections can be made to several platforms, one of which has accounts.
class ConnectDialogPlatformsTest : public QObject, ConnectDialogAccountsCase {
  Q_OBJECT

 private:
  static constexpr auto usersFields = {"OAuth access token", "Get an access token", "Project ID",
                                       "Allow both, prefer OAuth"};

 private slots:
  void init() { startWithAccounts(); }
  void cleanup() { end(); }

  void thereIsNothingToChooseOfOnePlatform() {
    platforms_.removeLast();
    show(new ConnectDialog(services()));
    QVERIFY(!named(dialog_, u"Platform"_s));
    QVERIFY(!named(dialog_, u"Account"_s) && !named(dialog_, u"User ID"_s));
    QVERIFY(named(dialog_, u"OAuth access token"_s));
  }

  void thePlatformIsAskedFirstAndDecidesWhatElseIs() {
    openNew();
    QCOMPARE(Keyboard(dialog_).focus(), u"Platform"_s);
    QCOMPARE(chosen(u"Platform"_s), u"Users' Platform"_s);
    QCOMPARE(placeholder(u"Base URL"_s), u"https://api.saia.ai"_s);
    for (const auto& name : usersFields) QVERIFY2(named(dialog_, QString::fromLatin1(name)), name);
    QVERIFY(!named(dialog_, u"Account"_s));

    choosePlatform(u"Accounts & Co"_s);
    QCOMPARE(placeholder(u"Base URL"_s), u"https://accounts.example"_s);
    for (const auto& name : usersFields) QVERIFY2(!named(dialog_, QString::fromLatin1(name)), name);
    QCOMPARE(roleOf(dialog_, u"Account"_s), QAccessible::ComboBox);
    QCOMPARE(roleOf(dialog_, u"Organization ID"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"API token"_s), QAccessible::EditableText);
    QVERIFY(!named(dialog_, u"User ID"_s));
  }

  void theTypeOfTheAccountDecidesWhichIdIsAskedFor() {
    openFilled();
    chooseAccount(u"Community (deprecated)"_s);
    QVERIFY(!named(dialog_, u"Organization ID"_s));
    fill(u"User ID"_s, u"u-1"_s);
    chooseAccount(u"Service account"_s);
    QVERIFY(!named(dialog_, u"User ID"_s));
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"o-1"_s);
    chooseAccount(u"Community (deprecated)"_s);
    QCOMPARE(content(dialog_, u"User ID"_s), u"u-1"_s);
  }

  void nothingTypedIsLostByGoingToAnotherPlatformAndBack() {
    openNew();
    fill(u"Name"_s, u"Training"_s);
    fill(u"Base URL"_s, u"example.com"_s);
    fill(u"API token"_s, enteredToken);
    fill(u"OAuth access token"_s, u"access-token"_s);
    fill(u"Project ID"_s, u"p-1"_s);
    fill(u"Organization ID"_s, u"users-organization"_s);
    choosePlatform(u"Accounts & Co"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), QString());
    fill(u"Organization ID"_s, u"o-1"_s);
    choosePlatform(u"Users' Platform"_s);
    QCOMPARE(content(dialog_, u"Name"_s), u"Training"_s);
    QCOMPARE(content(dialog_, u"Base URL"_s), u"example.com"_s);
    QCOMPARE(content(dialog_, u"API token"_s), enteredToken);
    QCOMPARE(content(dialog_, u"OAuth access token"_s), u"access-token"_s);
    QCOMPARE(content(dialog_, u"Project ID"_s), u"p-1"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"users-organization"_s);
    choosePlatform(u"Accounts & Co"_s);
    QCOMPARE(content(dialog_, u"Organization ID"_s), u"o-1"_s);
  }

  void whatIsOfOAuthIsNotStoredForAPlatformWithoutIt() {
    openNew();
    fill(u"OAuth access token"_s, u"an access token"_s);
    fill(u"Project ID"_s, u"p 1"_s);
    choosePlatform(u"Accounts & Co"_s);
    fill(u"Name"_s, u"Hub"_s);
    fill(u"Base URL"_s, u"accounts.example"_s);
    fill(u"API token"_s, enteredToken);
    fill(u"Organization ID"_s, u" o-1 "_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.platform, u"accounts"_s);
    QCOMPARE(connection.account(), (Account{AccountType::Organization, {}, u"o-1"_s}));
    QCOMPARE(connection.credentials, CredentialKinds(CredentialKind::ApiToken));
    QCOMPARE(connection.projectId, QString());
    QCOMPARE(keychain_->secrets.value(connection.id).keys(), QList{CredentialKind::ApiToken});
  }

  void whatIsOfAnAccountIsNotStoredForAPlatformWithoutThem() {
    openFilled();
    chooseAccount(u"Community (deprecated)"_s);
    choosePlatform(u"Users' Platform"_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.platform, QString());
    QCOMPARE(connection.account(), Account());
  }

  void anAccountIsMadeByKeyboardAlone() {
    openNew();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Down);  // the focus is on the platform
    keys.press(Qt::Key_Tab);
    keys.type(u"Hub"_s);
    keys.press(Qt::Key_U, Qt::AltModifier);
    keys.type(u"accounts.example"_s);
    keys.press(Qt::Key_O, Qt::AltModifier);
    keys.type(enteredToken);
    keys.press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(keys.focus(), u"Account"_s);
    keys.press(Qt::Key_End);
    keys.press(Qt::Key_I, Qt::AltModifier);
    QCOMPARE(keys.focus(), u"User ID"_s);
    keys.type(u"u-7"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.name, u"Hub"_s);
    QCOMPARE(connection.account(), (Account{AccountType::Community, u"u-7"_s, {}}));
  }

  void mnemonicsAreOfOneControlOnEachPlatform() {
    keychain_->problem = CredentialProblem::NoService;  // so that there is a message, and one more field
    openFilled();
    push(u"Connect"_s);
    QTRY_VERIFY(named(dialog_, u"Keep the token for this session only"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    Keyboard(dialog_).press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(Keyboard(dialog_).focus(), u"Platform"_s);
    choosePlatform(u"Users' Platform"_s);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void theIdThatStandsForTheAccountIsRequired_data() {
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no organization") << u"Organization"_s << u"Organization ID"_s << QString()
                                     << u"An organization ID is required"_s;
    QTest::newRow("bad organization")
        << u"Service account"_s << u"Organization ID"_s << u"o 1"_s << u"An organization ID has no spaces"_s;
    QTest::newRow("no user") << u"Community (deprecated)"_s << u"User ID"_s << QString()
                             << u"A user ID is required"_s;
    QTest::newRow("bad user") << u"Community (deprecated)"_s << u"User ID"_s << u"u 1"_s
                              << u"A user ID has no spaces"_s;
  }
  void theIdThatStandsForTheAccountIsRequired() {
    QFETCH(const QString, account);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    openFilled();
    chooseAccount(account);
    fill(field, typed);
    Keyboard keys(dialog_);
    for (const QString& button : {u"Test connection"_s, u"Connect"_s}) {
      push(button);
      QVERIFY2(fieldText(dialog_, field).startsWith(sentence), qPrintable(fieldText(dialog_, field)));
      QCOMPARE(keys.focus(), field);
    }
    QCOMPARE(tests_->count(), 0);
    QVERIFY(store_->connections().isEmpty());
    fill(field, u"x-1"_s);
    QCOMPARE(fieldText(dialog_, field), QString());
  }

  void whatIsWrongOnOnePlatformIsNotOnAnother() {
    openNew();
    fill(u"Project ID"_s, u"p 1"_s);
    QVERIFY(visibleText(dialog_).contains(u"A project ID has no spaces"_s));
    choosePlatform(u"Accounts & Co"_s);
    QVERIFY(!visibleText(dialog_).contains(u"A project ID has no spaces"_s));
    choosePlatform(u"Users' Platform"_s);
    QVERIFY(visibleText(dialog_).contains(u"A project ID has no spaces"_s));
  }

  void testingNeedsAnAddressAndAnApiToken() {
    openNew();
    choosePlatform(u"Accounts & Co"_s);
    fill(u"Base URL"_s, u"no address"_s);
    push(u"Test connection"_s);
    QCOMPARE(fieldText(dialog_, u"Base URL"_s),
             u"This isn't a web address, such as https://accounts.example."_s);
    QVERIFY(visibleText(dialog_).contains(u"An API token is required."_s));
    QCOMPARE(Keyboard(dialog_).focus(), u"Base URL"_s);  // the first of those with a problem
    QCOMPARE(tests_->count(), 0);
  }
};

QTEST_MAIN(ConnectDialogPlatformsTest)
#include "connect_dialog_platforms_test.moc"
