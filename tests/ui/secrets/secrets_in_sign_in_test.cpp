#include "access_token_keeper.h"
#include "connection_probe.h"
#include "geai/geai_sign_in_calls.h"
#include "keyboard.h"
#include "secrets_walk.h"
#include "session_dialog.h"
#include "workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Form = PlantedPlatform::Form;

Q_DECLARE_METATYPE(tokendesk::PlantedPlatform::Failure)

namespace {

const QString none;

}  // namespace

/// Signs in by OAuth, with planted passwords, client secrets, access and refresh tokens, and looks for them
/// in all that can be read then.
class SecretsInSignInTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<SecretsWalk> walk_;
  QPointer<ConnectDialog> dialog_;

  QString planted(const QString& prefix) const {
    return QString::fromUtf8(walk_->secrets.plant(prefix).reveal());
  }
  /// The dialog for a new connection to the platform.
  void openConnect() {
    dialog_ = new ConnectDialog({.connections = walk_->console.connections,
                                 .credentials = walk_->console.credentials,
                                 .test = probeOf(walk_->console.services),
                                 .signIn = walk_->console.services.signIn,
                                 .platforms = walk_->console.services.platforms},
                                walk_->window.get());
    dialog_->open();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, u"Signed in"_s));
    QVERIFY(keys.fill(u"Base URL"_s, walk_->platform.url().toString()));
    QVERIFY(keys.fill(u"Project ID"_s, u"p1"_s));
  }
  /// The sign-in over it, filled with planted secrets.
  QWidget* openSignIn() {
    openConnect();
    if (!Keyboard(dialog_).push(u"Get an access token"_s)) return nullptr;
    QWidget* signIn = walk_->dialog(u"Get an Access Token"_s);
    Keyboard keys(signIn);
    const bool filled =
        keys.fill(u"Client ID"_s, u"console"_s) && keys.fill(u"Client secret"_s, planted(u"client"_s)) &&
        keys.fill(u"User name"_s, u"ada"_s) && keys.fill(u"Password"_s, planted(u"password"_s));
    return filled ? signIn : nullptr;
  }
  /// A saved connection whose access token has expired.
  Connection expired() const {
    Connection connection = walk_->connection;
    connection.credentials = CredentialKind::AccessToken | CredentialKind::RefreshToken;
    connection.projectId = u"p1"_s;
    connection.oauth.clientId = u"console"_s;
    connection.oauth.expires = QDateTime::currentDateTimeUtc().addSecs(-60);
    if (!walk_->console.connections.save(connection)) qFatal("not saved");
    walk_->console.keychain.secrets[connection.id] = {
        {CredentialKind::AccessToken, walk_->secrets.plant(u"access"_s)},
        {CredentialKind::RefreshToken, walk_->secrets.plant(u"refresh"_s)}};
    return connection;
  }
  OAuthSession* oauth() const {
    const auto* workspace = walk_->window->findChild<Workspace*>();
    return workspace ? workspace->session().oauth() : nullptr;
  }

 private slots:
  void init() {
    walk_ = std::make_unique<SecretsWalk>();
    walk_->console.services.signIn = geai::signInCalls(walk_->console.clock);
  }
  void cleanup() { walk_.reset(); }

  /// Proves that the search sees what it is to see.
  void aRevealedPasswordIsFound() {
    QWidget* signIn = openSignIn();
    QVERIFY(signIn);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(signIn, u"Reveal: Password"_s));
    QVERIFY(!walk_->leaks().isEmpty());
    QVERIFY(walk_->press(signIn, u"Hide: Password"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void signingInAndConnectingGiveNothingAway() {
    QWidget* signIn = openSignIn();
    QVERIFY(signIn);
    QVERIFY(Keyboard(signIn).push(u"Sign in"_s));
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(!walk_->dialog(u"Get an Access Token"_s));
    const auto* field = qobject_cast<QLineEdit*>(named(dialog_, u"OAuth access token"_s));
    QVERIFY(field->placeholderText().startsWith(u"access_••••"_s));
    QCOMPARE(walk_->leaks(), none);

    QVERIFY(Keyboard(dialog_).push(u"Test connection"_s));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The connection works."_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog_).push(u"Connect"_s));
    QTRY_VERIFY(walk_->console.connections.find(u"Signed in"_s));
    QCOMPARE(
        walk_->console.keychain.secrets.value(walk_->console.connections.find(u"Signed in"_s)->id).size(), 3);
    QCOMPARE(walk_->leaks(), none);
  }

  void aTypedAccessTokenGivesNothingAwayButDots() {
    openConnect();
    QVERIFY(Keyboard(dialog_).fill(u"OAuth access token"_s, planted(u"typed"_s)));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog_).push(u"Test connection"_s));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The connection works."_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void failingToSignInGivesNothingAway_data() {
    QTest::addColumn<PlantedPlatform::Failure>("failure");
    const auto row = [](const char* name, int status, int code, Form form = Form::Errors) {
      QTest::newRow(name) << PlantedPlatform::Failure{.method = QHttpServerRequest::Method::Post,
                                                      .path = u"access_token"_s,
                                                      .status = status,
                                                      .form = form,
                                                      .code = code};
    };
    row("401", 401, 18);
    row("403", 403, 7);
    row("404", 404, 0);
    row("400", 400, 9);
    row("500", 500, 0);
    row("an error with status 200", 200, 9);
    row("a page", 200, 0, Form::Page);
    row("a page with status 500", 500, 0, Form::Page);
    row("half of an answer", 200, 0, Form::HalfOfAList);
  }
  void failingToSignInGivesNothingAway() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->platform.fail(failure);
    QWidget* signIn = openSignIn();
    QVERIFY(signIn);
    QVERIFY(Keyboard(signIn).push(u"Sign in"_s));
    QTRY_VERIFY(messageText(signIn).startsWith(u"Signing in as “ada” failed."_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void aRenewalAndItsSessionGiveNothingAway() {
    walk_->connection = expired();
    const Secret before =
        walk_->console.keychain.secrets.value(walk_->connection.id).value(CredentialKind::AccessToken);
    walk_->openConnection();
    QVERIFY(oauth());
    QTRY_VERIFY(oauth()->tokens().grant().accessToken != before);
    QTRY_VERIFY(
        walk_->console.keychain.secrets.value(walk_->connection.id).value(CredentialKind::AccessToken) !=
        before);
    walk_->select(u"alpha"_s);
    QCOMPARE(walk_->leaks(), none);

    auto* session = new SessionDialog(walk_->window->findChild<Workspace*>()->session(),
                                      walk_->console.services, walk_->window.get());
    session->open();
    QTRY_VERIFY(visibleText(session).contains(u"Training\no"_s));
    QVERIFY(visibleText(session).contains(u"access_••••"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void aRenewalThatIsRefusedOrNotStoredGivesNothingAway() {
    walk_->connection = expired();
    walk_->openConnection();
    QTRY_VERIFY(oauth() && oauth()->tokens().grant().expires.isValid());
    walk_->console.keychain.problem = CredentialProblem::Failed;
    oauth()->tokens().replacementFor(oauth()->tokens().grant().accessToken, {});
    QTRY_VERIFY(visibleText(walk_->window.get()).contains(u"could not be stored"_s));
    QCOMPARE(walk_->leaks(), none);

    walk_->platform.fail(
        {.method = QHttpServerRequest::Method::Post, .path = u"access_token"_s, .status = 401, .code = 18});
    oauth()->tokens().replacementFor(oauth()->tokens().grant().accessToken, {});
    QTRY_VERIFY(visibleText(walk_->window.get()).contains(u"You have to sign in again."_s));
    QCOMPARE(walk_->leaks(), none);
  }
};

QTEST_MAIN(SecretsInSignInTest)
#include "secrets_in_sign_in_test.moc"
