#include "console_oauth_case.h"

#include <QToolButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString signInAgain = u"Sign in again"_s;
const QString haveTo = u"You have to sign in again."_s;

ApiError notSignedIn() {
  return {.kind = ApiErrorKind::NotSignedIn,
          .httpStatus = 401,
          .concern = ErrorConcern::SignIn,
          .platformCode = 103};
}

}  // namespace

/// How signing in again goes, and what it leaves as it is.
class OAuthWindowTest : public QObject, ConsoleOAuthCase {
  Q_OBJECT

 private:
  /// The dialog to update the first token, with another description typed.
  QWidget* openUpdate() {
    selectFirst();
    press(u"Update"_s);
    if (!QTest::qWaitFor([] { return front(u"API Token"_s) != nullptr; })) return nullptr;
    QWidget* dialog = front(u"API Token"_s);
    console_->platform->reads.finish(organizationToken(u"a"_s));
    if (!QTest::qWaitFor([dialog] { return isEnabled(dialog, u"Confirm"_s); })) return nullptr;
    return Keyboard(dialog).fill(u"Description"_s, u"typed meanwhile"_s) ? dialog : nullptr;
  }

 private slots:
  void init() {
    start();
    showWindow();
  }
  void cleanup() { end(); }

  void thePlatformIsGivenTheSignInAndTheIds() {
    const Connection connection = addOAuth(u"Training"_s);
    open(connection);
    const PlatformAccess& access = console_->platformAccess;
    QVERIFY(access.accessTokens);
    QVERIFY(access.accessTokens->grant().accessToken == Secret("access_one"));
    QCOMPARE(access.accessTokens->grant().expires, connection.oauth.expires);
    QCOMPARE(access.projectId, u"p1"_s);
    QCOMPARE(access.organizationId, u"o1"_s);
    QVERIFY(access.apiToken.isEmpty());
    QVERIFY(!message(haveTo));
  }

  void beginsByRenewingATokenThatHasExpired() {
    open(addOAuth(u"Training"_s, grantOf("one", true)));
    QTRY_COMPARE(console_->renewals.waiting(), 1);
    QVERIFY(console_->renewals.last() == Secret("refresh_one"));
    QVERIFY(console_->renewals.finish(grantOf("two")));
    QTRY_VERIFY(keeper().grant().accessToken == Secret("access_two"));
    const QUuid id = console_->connections.find(u"Training"_s)->id;
    QTRY_VERIFY(console_->keychain.secrets.value(id).value(CredentialKind::RefreshToken) ==
                Secret("refresh_two"));
    QVERIFY(!message(haveTo));
  }

  void saysWhenASignInCannotBeRenewed() {
    OAuthGrant grant = grantOf("one", true);
    grant.refreshToken = {};
    open(addOAuth(u"Training"_s, grant));
    QTRY_VERIFY(message(haveTo));
    QVERIFY(message(haveTo)->text().contains(u"The page stays as it is."_s));
    QCOMPARE(roleOf(window_.get(), message(haveTo)->text()), QAccessible::AlertMessage);
    QCOMPARE(sharedMnemonics(window_.get()), QStringList());
  }

  void signingInAgainKeepsThePageAndReadsAgain() {
    open(addOAuth(u"Training"_s), {organizationToken(u"alpha"_s), organizationToken(u"beta"_s)});
    QVERIFY(Keyboard(window_.get()).fill(u"Name contains"_s, u"be"_s));
    loseSignIn();
    QTRY_VERIFY(message(haveTo));
    const int read = console_->platform->organizationLists.count();
    press(signInAgain);
    QTRY_VERIFY(front(u"Sign In Again"_s));
    QCOMPARE(content(front(u"Sign In Again"_s), u"User name"_s), u"ada"_s);
    QCOMPARE(content(front(u"Sign In Again"_s), u"Scope"_s), u"reading"_s);
    signIn();
    QTRY_VERIFY(!message(haveTo));
    QTRY_VERIFY(console_->platform->organizationLists.count() > read);
    QVERIFY(keeper().grant().accessToken == Secret("access_two"));
    QCOMPARE(content(window_.get(), u"Name contains"_s), u"be"_s);
    QTRY_VERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(console_->connections.find(u"Training"_s)->oauth.expires > console_->clock.now());
  }

  void aSignInThatIsCancelledLeavesEverythingAsItIs() {
    open(addOAuth(u"Training"_s));
    loseSignIn();
    QTRY_VERIFY(message(haveTo));
    press(signInAgain);
    QTRY_VERIFY(front(u"Sign In Again"_s));
    Keyboard(front(u"Sign In Again"_s)).press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(message(haveTo));
    QVERIFY(table());
  }

  void aChangeThatNeedsASignInOffersItAndKeepsWhatWasTyped() {
    open(addOAuth(u"Training"_s));
    QWidget* dialog = openUpdate();
    QVERIFY(dialog);
    confirmUpdate(dialog);
    QVERIFY(console_->platform->updates.fail(notSignedIn()));
    QTRY_VERIFY(message(u"The sign-in has expired or was revoked."_s, dialog));
    press(signInAgain, dialog);
    signIn();
    QVERIFY(dialog->isVisible());
    QVERIFY(!message(u"The sign-in has expired or was revoked."_s, dialog));
    QCOMPARE(content(dialog, u"Description"_s), u"typed meanwhile"_s);
    confirmUpdate(dialog);
    QCOMPARE(console_->platform->updates.count(), 2);
    QCOMPARE(console_->platform->updates.last().change.description, u"typed meanwhile"_s);
    QVERIFY(console_->platform->updates.finish(Outcome<void>()));
    QTRY_VERIFY(!front(u"API Token"_s));
  }

  void aWrongPasswordThereOffersNoFurtherSignIn() {
    open(addOAuth(u"Training"_s));
    QWidget* dialog = openUpdate();
    QVERIFY(dialog);
    confirmUpdate(dialog);
    QVERIFY(console_->platform->updates.fail(notSignedIn()));
    QTRY_VERIFY(buttonWith(dialog, signInAgain));
    press(signInAgain, dialog);
    QTRY_VERIFY(front(u"Sign In Again"_s));
    QWidget* again = front(u"Sign In Again"_s);
    QVERIFY(Keyboard(again).fill(u"Password"_s, u"wrong"_s));
    Keyboard(again).press(Qt::Key_Return);
    QVERIFY(console_->signIns.fail(ApiError{.kind = ApiErrorKind::NotSignedIn, .httpStatus = 401}));
    QTRY_VERIFY(message(u"Signing in as “ada” failed."_s, again));
    QVERIFY(!buttonWith(again, signInAgain));
    signIn();
    QCOMPARE(content(dialog, u"Description"_s), u"typed meanwhile"_s);
  }

  void creatingNeedsASignInToo() {
    open(addOAuth(u"Training"_s));
    press(u"Create New"_s);
    QTRY_VERIFY(front(u"API Token"_s));
    QWidget* dialog = front(u"API Token"_s);
    QVERIFY(Keyboard(dialog).fill(u"Name"_s, u"nightly"_s));
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QVERIFY(console_->platform->creates.fail(notSignedIn()));
    QTRY_VERIFY(buttonWith(dialog, signInAgain));
    QCOMPARE(sharedMnemonics(dialog), QStringList());
    press(signInAgain, dialog);
    signIn();
    QCOMPARE(content(dialog, u"Name"_s), u"nightly"_s);
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QCOMPARE(console_->platform->creates.last().name, u"nightly"_s);
  }

  void aChangeBesideARenewalSaysThatNothingWasChanged() {
    open(addOAuth(u"Training"_s));
    QWidget* dialog = openUpdate();
    QVERIFY(dialog);
    confirmUpdate(dialog);
    ApiError error = notSignedIn();
    error.renewedMeanwhile = true;
    QVERIFY(console_->platform->updates.fail(error));
    QTRY_VERIFY(message(u"was renewed just now. Nothing was changed: try again."_s, dialog));
    QVERIFY(!buttonWith(dialog, signInAgain));
    confirmUpdate(dialog);
    QVERIFY(console_->platform->updates.finish(Outcome<void>()));
    QTRY_VERIFY(!front(u"API Token"_s));
  }

  void anApiTokenOffersNoSignIn() {
    open(console_->addConnection(u"Training"_s));
    QVERIFY(!console_->platformAccess.accessTokens);
    QWidget* dialog = openUpdate();
    QVERIFY(dialog);
    confirmUpdate(dialog);
    QVERIFY(console_->platform->updates.fail(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(message(u"“a” was not updated"_s, dialog));
    QVERIFY(!buttonWith(dialog, signInAgain));
  }

  void tellsOnceThatARenewalWasNotStored() {
    open(addOAuth(u"Training"_s));
    console_->keychain.problem = CredentialProblem::Locked;
    keeper().replacementFor(Secret("access_one"), {});
    QTRY_COMPARE(console_->renewals.waiting(), 1);
    QVERIFY(console_->renewals.finish(grantOf("two")));
    QTRY_VERIFY(message(u"The renewed access token could not be stored."_s));
    InlineMessage* told = message(u"could not be stored"_s);
    QVERIFY(told->text().contains(u"The keychain is locked."_s));
    QVERIFY(keeper().grant().accessToken == Secret("access_two"));
    qobject_cast<QToolButton*>(named(told, u"Dismiss"_s))->click();
    QVERIFY(!message(u"could not be stored"_s));
  }

  void theEnvironmentsSignInIsRenewedElsewhere() {
    end();
    start();
    const Secrets secrets{{CredentialKind::AccessToken, Secret("access_one")}};
    console_->services.environment =
        EnvironmentConnection{.connection = {.id = QUuid::createUuid(),
                                             .name = u"Environment"_s,
                                             .baseUrl = QUrl(u"https://api.example"_s),
                                             .source = ConnectionSource::Environment,
                                             .credentials = kindsOf(secrets),
                                             .projectId = u"p1"_s},
                              .secrets = secrets,
                              .variables = {u"GEAI_OAUTH_ACCESS_TOKEN"_s}};
    showWindow();
    window_->openEnvironment();
    QTRY_VERIFY(console_->platform);
    answer({organizationToken(u"a"_s)});
    loseSignIn();
    QTRY_VERIFY(message(haveTo));
    QVERIFY(message(haveTo)->text().contains(u"Set GEAI_OAUTH_ACCESS_TOKEN to another one"_s));
    QVERIFY(!buttonWith(window_.get(), signInAgain));

    QWidget* dialog = openUpdate();
    QVERIFY(dialog);
    confirmUpdate(dialog);
    QVERIFY(console_->platform->updates.fail(notSignedIn()));
    QTRY_VERIFY(message(u"was not updated"_s, dialog));
    QVERIFY(!buttonWith(dialog, signInAgain));
  }
};

QTEST_MAIN(OAuthWindowTest)
#include "oauth_window_test.moc"
