#include "session_dialog.h"

#include "connection_store.h"
#include "console.h"
#include "fingerprint.h"
#include "keyboard.h"
#include "readable_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Secret apiToken("api_0123456789abcdefghijABCDEFGHIJ0123456789abc");
const Secret accessToken("access_0123456789abcdefghijABCDEFGHIJ0123456789");
const Secret refreshToken("refresh_0123456789abcdefghijABCDEFGHIJ012345678");
const CredentialFacts ofOrganization{.organizationId = u"o-1"_s, .organizationName = u"Training"_s};
const CredentialFacts ofProject{.organizationId = u"o-1"_s,
                                .organizationName = u"Training"_s,
                                .projectId = u"p-1"_s,
                                .projectName = u"Support"_s};

}  // namespace

/// What the dialog tells of a session over a platform whose answers the test gives.
class SessionDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<Session> session_;
  FakePlatform* platform_ = nullptr;
  QPointer<SessionDialog> dialog_;

  static Connection connection() {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Training"_s;
    connection.baseUrl = QUrl(u"https://api.saia.ai"_s);
    connection.environment = Environment::Staging;
    connection.credentials = CredentialKind::ApiToken;
    return connection;
  }
  static Connection oauthConnection(const QDateTime& expires) {
    Connection over = connection();
    over.credentials = CredentialKind::AccessToken;
    over.projectId = u"p-1"_s;
    over.oauth.expires = expires;
    return over;
  }
  static QDateTime later() { return QDateTime::currentDateTimeUtc().addSecs(7200); }

  void open(const Connection& over, SessionCredential credential, bool hasAccounts = false) {
    auto platform = std::make_unique<FakePlatform>();
    if (hasAccounts) giveAccounts(*platform);
    platform_ = platform.get();
    session_ = std::make_unique<Session>(over, std::move(platform), console_->clock, std::move(credential));
    dialog_ = new SessionDialog(*session_, console_->services);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openApiToken(const Connection& over = connection()) { open(over, {.apiToken = apiToken}); }
  void openOAuth(const Connection& over, bool renewable = true) {
    Secrets secrets{{CredentialKind::AccessToken, accessToken}};
    if (renewable) secrets.insert(CredentialKind::RefreshToken, refreshToken);
    const OAuthSession::Services services{.connections = console_->connections,
                                          .credentials = console_->credentials,
                                          .calls = console_->services.signIn,
                                          .clock = console_->clock};
    open(over, {.oauth = std::make_unique<OAuthSession>(over, secrets, services)});
  }
  /// What stands in the row of this name, as people see it; what screen readers get is the same.
  QString row(const QString& name) const {
    const auto* value = qobject_cast<QLabel*>(named(dialog_, name));
    if (!value) return u"no such row"_s;
    return value->accessibleDescription() == value->text() ? value->text().remove(QChar(0x200B))
                                                           : u"not for screen readers"_s;
  }
  /// In the rows of the organization and the project, whose ids can be copied.
  QString identity(const QString& name) const {
    const QWidget* cell = named(dialog_, name);
    const auto* value = cell ? cell->findChild<QLabel*>() : nullptr;
    return value ? value->text().remove(QChar(0x200B)) : u"no such row"_s;
  }

 private slots:
  void init() { console_ = std::make_unique<Console>(); }
  void cleanup() {
    delete dialog_;
    session_.reset();
    QCoreApplication::sendPostedEvents();
    console_.reset();
  }

  void tellsOfAnApiToken() {
    openApiToken();
    QCOMPARE(row(u"Environment"_s), u"Staging"_s);
    QCOMPARE(row(u"Base URL"_s), u"https://api.saia.ai"_s);
    QCOMPARE(row(u"Method"_s), u"API token (API_KEY)"_s);
    QCOMPARE(row(u"Credential"_s), fingerprint(apiToken));
    QCOMPARE(row(u"Expires"_s), u"Never. The token works until it is blocked or revoked."_s);
    QCOMPARE(row(u"Scope"_s), u"Asking the platform…"_s);
    QVERIFY(visibleText(dialog_).startsWith(u"Training\n"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void tellsOfASignIn_data() {
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<bool>("renewable");
    QTest::addColumn<QString>("words");
    QTest::newRow("renewed") << later() << true << u". Before that, the access token is renewed."_s;
    QTest::newRow("not renewed") << later() << false << u". Then you have to sign in again."_s;
    QTest::newRow("unknown") << QDateTime() << true << u"Not known. Only the platform can tell."_s;
  }
  void tellsOfASignIn() {
    QFETCH(const QDateTime, expires);
    QFETCH(const bool, renewable);
    QFETCH(const QString, words);
    openOAuth(oauthConnection(expires), renewable);
    QCOMPARE(row(u"Method"_s), u"OAuth access token (OAUTH_TOKEN)"_s);
    QCOMPARE(row(u"Credential"_s), fingerprint(accessToken));
    QVERIFY2(row(u"Expires"_s).endsWith(words), qPrintable(row(u"Expires"_s)));
  }

  void followsARenewal() {
    openOAuth(oauthConnection(later()));
    const Secret renewed("renewed_0123456789abcdefghijABCDEFGHIJ012345678");
    session_->oauth()->tokens().replacementFor(accessToken, {});
    QTRY_COMPARE(console_->renewals.waiting(), 1);
    QVERIFY(console_->renewals.finish(OAuthGrant{.accessToken = renewed, .refreshToken = refreshToken}));
    QTRY_COMPARE(row(u"Credential"_s), fingerprint(renewed));
    QCOMPARE(row(u"Expires"_s), u"Not known. Only the platform can tell."_s);
  }

  void saysWhereTheCredentialIsKept() {
    openApiToken();
    QVERIFY(row(u"Kept in"_s).startsWith(u"Keychain"_s));
    QTRY_VERIFY(row(u"Kept in"_s).startsWith(u"Keychain: Secret Service"_s));
  }

  void saysThatItIsKeptForTheSession() {
    const Connection over = connection();
    console_->credentials.keepForSession(over.id, CredentialKind::ApiToken, apiToken);
    openApiToken(over);
    QCOMPARE(row(u"Kept in"_s), u"Memory, for this session only"_s);
  }

  void saysThatItIsTheSandboxs() {
    Connection over = connection();
    over.source = ConnectionSource::Sandbox;
    openApiToken(over);
    QCOMPARE(row(u"Kept in"_s), u"Memory, as it is the sandbox's own"_s);
  }

  void namesTheVariablesItCameFrom() {
    Connection over = oauthConnection({});
    over.source = ConnectionSource::Environment;
    console_->services.environment =
        EnvironmentConnection{.connection = over,
                              .secrets = {{CredentialKind::AccessToken, accessToken}},
                              .variables = {u"GEAI_API_BASE_URL"_s, u"GEAI_OAUTH_ACCESS_TOKEN"_s}};
    openOAuth(over, false);
    QCOMPARE(row(u"Kept in"_s), u"Environment variables: GEAI_API_BASE_URL, GEAI_OAUTH_ACCESS_TOKEN"_s);
  }

  void saysWhomAnOrganizationsTokenBelongsTo() {
    openApiToken();
    QVERIFY(platform_->validations.finish(ofOrganization));
    QTRY_COMPARE(row(u"Scope"_s), u"Organization"_s);
    QCOMPARE(identity(u"Organization"_s), u"Training\no-1"_s);
    QCOMPARE(identity(u"Project"_s), u"None. The credential is the organization's."_s);
    QVERIFY(named(dialog_, u"Copy ID of the organization"_s));
    QVERIFY(!named(dialog_, u"Copy ID of the project"_s));
  }

  void saysWhomAProjectsTokenBelongsTo() {
    const Connection over = connection();
    QVERIFY(console_->connections.save(over).has_value());
    openApiToken(over);
    QVERIFY(platform_->validations.finish(ofProject));
    QTRY_COMPARE(row(u"Scope"_s), u"Project “Support”"_s);
    QCOMPARE(identity(u"Project"_s), u"Support\np-1"_s);
    QCOMPARE(console_->connections.find(over.id)->organizationName, u"Training"_s);
  }

  void saysWhichAccountSignsIn() {
    Connection over = connection();
    over.organizationId = u"o-1"_s;
    open(over, {.apiToken = apiToken}, true);
    QCOMPARE(row(u"Method"_s), u"API token"_s);
    QCOMPARE(row(u"Expires"_s), u"Each token has its own expiry. The list of tokens shows it."_s);
    QCOMPARE(row(u"Account"_s), u"Asking the platform…"_s);
    QVERIFY(!named(dialog_, u"Project"_s) && !named(dialog_, u"Scope"_s));
    platform_->validations.finish(
        CredentialFacts{.organizationId = {},
                        .organizationName = {},
                        .account = Account{AccountType::Service, u"u-1"_s, u"o-2"_s}});
    QTRY_COMPARE(row(u"Account"_s), u"Service account"_s);
    QCOMPARE(identity(u"Organization"_s), u"o-2"_s);
    QCOMPARE(identity(u"User"_s), u"u-1"_s);
    QVERIFY(Keyboard(dialog_).push(u"Copy ID of the user"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"u-1"_s);
  }

  void ofAnAccountThatCannotBeAskedItSaysWhatTheConnectionDoes() {
    Connection over = connection();
    over.accountType = AccountType::Community;
    over.userId = u"u-1"_s;
    open(over, {.apiToken = apiToken}, true);
    platform_->validations.fail(ApiErrorKind::Offline);
    QTRY_COMPARE(row(u"Account"_s), u"Not known"_s);
    QCOMPARE(identity(u"User"_s), u"u-1"_s);
    QCOMPARE(identity(u"Organization"_s), u"Not known"_s);
  }

  void copiesTheIds() {
    openApiToken();
    QVERIFY(platform_->validations.finish(ofProject));
    QTRY_VERIFY(named(dialog_, u"Copy ID of the project"_s));
    QVERIFY(Keyboard(dialog_).push(u"Copy ID of the organization"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"o-1"_s);
    QVERIFY(Keyboard(dialog_).push(u"Copy ID of the project"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"p-1"_s);
  }

  void aFailureIsSaidWithWhatIsKnownAndCanBeTriedAgain() {
    Connection over = oauthConnection(later());
    over.organizationName = u"Known before"_s;
    openOAuth(over);
    QVERIFY(platform_->validations.fail(ApiErrorKind::Offline));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Connecting to “Training” failed."_s));
    QCOMPARE(row(u"Scope"_s), u"Not known"_s);
    QCOMPARE(identity(u"Organization"_s), u"Known before"_s);
    QCOMPARE(identity(u"Project"_s), u"p-1"_s);
    QVERIFY(buttonWith(dialog_, u"Retry"_s));
    buttonWith(dialog_, u"Retry"_s)->click();
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(platform_->validations.finish(ofProject));
    QTRY_COMPARE(row(u"Scope"_s), u"Project “Support”"_s);
  }

  void closingItStopsAsking() {
    openApiToken();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QVERIFY(platform_->validations.wasStopped(0));
  }

  void warnsOfWhatIsUnusual() {
    Connection over = oauthConnection(later());
    over.credentials |= CredentialKind::ApiToken;
    over.allowsBoth = true;
    openOAuth(over);
    QCOMPARE(messageText(dialog_), u"There is an API token too. The OAuth access token is used."_s);
    session_->oauth()->tokens().reject(accessToken);
    QTRY_VERIFY(messageText(dialog_).contains(u"The sign-in can't be renewed."_s));
    session_->oauth()->tokens().setGrant({.accessToken = accessToken});
    QTRY_VERIFY(!messageText(dialog_).contains(u"The sign-in can't be renewed."_s));
  }

  void warnsOfAProjectIdThatIsNotUsed() {
    Connection over = connection();
    over.projectId = u"p-1"_s;
    openApiToken(over);
    QCOMPARE(messageText(dialog_), u"A project ID is used with an OAuth access token only."_s);
  }

  void showsNothingButTheFingerprint() {
    openOAuth(oauthConnection(later()));
    QVERIFY(platform_->validations.finish(ofProject));
    QTRY_COMPARE(row(u"Scope"_s), u"Project “Support”"_s);
    QStringList found;
    visitReadableTexts([&found](const QString& where, const QString& text) {
      if (text.contains(u"0123456789abcdefghij"_s)) found << where;
    });
    QCOMPARE(found, QStringList());
  }
};

QTEST_MAIN(SessionDialogTest)
#include "session_dialog_test.moc"
