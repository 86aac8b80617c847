#include "connect_dialog_oauth_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString needsProject = u"OAuth needs a project ID: the platform answers for one project at a time."_s;
const QString notBoth =
    u"There is an API token too, and requests can carry only one. Remove one of them, or allow both."_s;
const QString isPreferred = u"There is an API token too. The OAuth access token is used."_s;
const QString allowBoth = u"Allow both, prefer OAuth"_s;

}  // namespace

/// The rules of the two methods, and a new connection by OAuth.
class ConnectDialogOAuthTest : public QObject, ConnectDialogOAuthCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() {
    end();
    QCoreApplication::sendPostedEvents();
  }

  void everyControlIsNamedAndHasItsOwnMnemonic() {
    openNew();
    for (const QString& name : {accessTokenName, u"Project ID"_s, u"Organization ID"_s})
      QCOMPARE(roleOf(dialog_, name), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"Get an access token"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, allowBoth), QAccessible::CheckBox);
    QCOMPARE(roleOf(dialog_, u"Read-only"_s), QAccessible::CheckBox);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    obtain();
    QCOMPARE(roleOf(dialog_, u"Remove: "_s + accessTokenName), QAccessible::Button);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void anAccessTokenNeedsAProject() {
    openNew();
    fill(accessTokenName, typedAccessToken);
    push(u"Connect"_s);
    QCOMPARE(fieldText(dialog_, u"Project ID"_s), needsProject);
    QCOMPARE(Keyboard(dialog_).focus(), u"Project ID"_s);
    QVERIFY(store_->connections().isEmpty());
    QCOMPARE(keychain_->writes, 0);
    fill(u"Project ID"_s, u" p1 "_s);
    QCOMPARE(fieldText(dialog_, u"Project ID"_s), QString());
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().projectId, u"p1"_s);
    QCOMPARE(methodOf(store_->connections().first()), SignInMethod::OAuth);
  }

  void bothTokensAreRefused() {
    openNew();
    fill(u"API token"_s, enteredToken);
    fill(accessTokenName, typedAccessToken);
    fill(u"Project ID"_s, u"p1"_s);
    QCOMPARE(under(u"accessToken"_s), notBoth);
    push(u"Connect"_s);
    QCOMPARE(Keyboard(dialog_).focus(), accessTokenName);
    QCOMPARE(keychain_->writes, 0);
    QVERIFY(store_->connections().isEmpty());
  }

  void bothAreTakenWhereThatIsAllowedAndSaid() {
    openNew();
    fill(u"API token"_s, enteredToken);
    fill(accessTokenName, typedAccessToken);
    fill(u"Project ID"_s, u"p1"_s);
    push(allowBoth);
    QCOMPARE(under(u"accessToken"_s), isPreferred);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QVERIFY(connection.allowsBoth);
    QCOMPARE(methodOf(connection), SignInMethod::OAuth);
    QCOMPARE(kindsOf(keptOf(connection.id)), CredentialKind::ApiToken | CredentialKind::AccessToken);
  }

  /// Before anything is saved, and never that it is used.
  void anApiTokenBesideAStoredAccessTokenIsRefusedAtOnce() {
    show(new ConnectDialog(services(), storedOAuth()));
    fill(u"API token"_s, enteredToken);
    QCOMPARE(under(u"accessToken"_s), notBoth);
  }

  void aProjectIdWithoutAccessTokenIsAWarning() {
    openNew();
    fill(u"API token"_s, enteredToken);
    fill(u"Project ID"_s, u"p1"_s);
    QCOMPARE(fieldText(dialog_, u"Project ID"_s), u"A project ID is used with an OAuth access token only."_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().projectId, u"p1"_s);
  }

  void withoutMethodOrAddressItIsSavedAnyway_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("words");
    QTest::newRow("no method") << u"api.saia.ai"_s << QString() << u"Without a token nothing can be sent."_s;
    QTest::newRow("no address") << QString() << enteredToken << u"Without a base URL nothing can be sent."_s;
  }
  void withoutMethodOrAddressItIsSavedAnyway() {
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    QFETCH(const QString, words);
    openNew();
    fill(u"Base URL"_s, url);
    fill(u"API token"_s, token);
    push(u"Connect"_s);
    QVERIFY(visibleText(dialog_).contains(words));
    QVERIFY(store_->connections().isEmpty());
    click(u"Save anyway"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().size(), 1);
    QCOMPARE(tests_->count(), 0);
  }

  void whatAHeaderCannotCarryIsRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("objectName");
    QTest::newRow("access token") << accessTokenName << u"accessToken"_s;
    QTest::newRow("project id") << u"Project ID"_s << u"projectId"_s;
    QTest::newRow("organization id") << u"Organization ID"_s << u"organizationId"_s;
  }
  void whatAHeaderCannotCarryIsRefused() {
    QFETCH(const QString, field);
    QFETCH(const QString, objectName);
    openNew();
    fill(field, u"with space"_s);
    QVERIFY(under(objectName).contains(u"no spaces, accents or control characters"_s));
    push(u"Connect"_s);
    QCOMPARE(Keyboard(dialog_).focus(), field);
    QVERIFY(store_->connections().isEmpty());
  }

  void aReadOnlyConnectionIsStoredAsSuch() {
    openNew();
    fill(u"API token"_s, enteredToken);
    push(u"Read-only"_s);
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Environment"_s));
    keys.press(Qt::Key_End);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QVERIFY(store_->connections().first().readOnly);
    QCOMPARE(store_->connections().first().environment, Environment::Production);
  }

  void signingInNeedsAnAddress() {
    openNew();
    fill(u"Base URL"_s, QString());
    push(u"Get an access token"_s);
    QCOMPARE(fieldText(dialog_, u"Base URL"_s), u"Base URL is required."_s);
    QCOMPARE(QApplication::activeModalWidget(), dialog_);
  }

  void anObtainedTokenIsShownAsItsFingerprintOnly() {
    openNew();
    obtain();
    QCOMPARE(content(dialog_, accessTokenName), QString());
    QVERIFY2(placeholder(accessTokenName).startsWith(u"obtained_••••-"_s) ||
                 placeholder(accessTokenName).startsWith(u"obtained_••••"_s),
             qPrintable(placeholder(accessTokenName)));
    QVERIFY(placeholder(accessTokenName).contains(u", until "_s));
    QVERIFY(!placeholder(accessTokenName).contains(u"0123456789"_s));
    QCOMPARE(keychain_->writes, 0);
  }

  void whatSigningInBroughtGoesWhereItBelongs() {
    openNew();
    obtain();
    fill(u"Project ID"_s, u"p1"_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.oauth, (OAuthFacts{.clientId = u"console"_s,
                                           .userName = u"ada"_s,
                                           .scope = defaultOAuthScope.toString(),
                                           .obtained = grant().obtained,
                                           .expires = grant().expires}));
    const Secrets kept{{CredentialKind::AccessToken, grant().accessToken},
                       {CredentialKind::RefreshToken, grant().refreshToken},
                       {CredentialKind::ClientSecret, Secret("sesame-secret")}};
    QVERIFY(keptOf(connection.id) == kept);
    QCOMPARE(connection.credentials, kindsOf(kept));
    for (const char* secret : {"0123456789", "sesame", "hunter2"})
      QVERIFY2(!settingsText().contains(secret), secret);
  }

  void typingOverAnObtainedTokenDropsWhatRenewsIt() {
    openNew();
    obtain();
    fill(accessTokenName, typedAccessToken);
    fill(u"Project ID"_s, u"p1"_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.credentials, CredentialKinds(CredentialKind::AccessToken));
    QVERIFY(keptOf(connection.id) ==
            Secrets({{CredentialKind::AccessToken, Secret::fromText(typedAccessToken)}}));
    QVERIFY(!connection.oauth.expires.isValid());
  }

  void anObtainedTokenCanBeRemoved() {
    openNew();
    obtain();
    push(u"Remove: "_s + accessTokenName);
    QCOMPARE(placeholder(accessTokenName), QString());
    fill(u"API token"_s, enteredToken);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().credentials, CredentialKinds(CredentialKind::ApiToken));
    QCOMPARE(kindsOf(keptOf(store_->connections().first().id)), CredentialKinds(CredentialKind::ApiToken));
  }

  void testingUsesWhatWasObtained() {
    openNew();
    obtain();
    fill(u"Project ID"_s, u"p1"_s);
    push(u"Test connection"_s);
    QTRY_COMPARE(tests_->count(), 1);
    QVERIFY(tests_->last().secrets.value(CredentialKind::AccessToken) == grant().accessToken);
    QCOMPARE(tests_->last().connection.projectId, u"p1"_s);
  }

  /// The keychain may take one secret and fail with the next.
  void aHalfStoredSignInLeavesNothingBehind() {
    openNew();
    obtain();
    fill(u"Project ID"_s, u"p1"_s);
    keychain_->problems.insert(CredentialKind::RefreshToken, CredentialProblem::Failed);
    push(u"Connect"_s);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token was not stored."_s));
    QCOMPARE(keychain_->secrets.size(), 1);
    keychain_->problems.clear();
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QTRY_VERIFY(keychain_->secrets.isEmpty());
  }

  void norDoesOneThatIsKeptForTheSession() {
    openNew();
    obtain();
    fill(u"Project ID"_s, u"p1"_s);
    keychain_->problems.insert(CredentialKind::RefreshToken, CredentialProblem::Failed);
    push(u"Connect"_s);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token was not stored."_s));
    keychain_->problems.clear();
    push(u"Keep the token for this session only"_s);
    push(u"Connect"_s);
    QTRY_VERIFY(!dialog_);
    QVERIFY(store_->connections().first().sessionOnly);
    QVERIFY(credentials_->isSessionOnly(store_->connections().first().id));
    QTRY_VERIFY(keychain_->secrets.isEmpty());
  }
};

QTEST_MAIN(ConnectDialogOAuthTest)
#include "connect_dialog_oauth_test.moc"
