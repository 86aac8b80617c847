#include "sign_in_dialog.h"

#include "keyboard.h"
#include "scripted_calls.h"
#include "sign_in_offer.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::ApiError)

namespace {

const QUrl installation(u"https://api.saia.ai/platform"_s);

/// What offers to sign in again around it.
class Offering : public QWidget, public SignInOffer {
 public:
  [[nodiscard]] bool canSignIn() const override { return true; }
  void signInAgain(QWidget*, const std::function<void()>&) override { ++offers; }
  int offers = 0;
};

OAuthSignIn known() {
  return {.client = {.id = u"console"_s, .secret = Secret("known-secret")}, .userName = u"ada"_s};
}

}  // namespace

/// The dialog over an installation whose answers the test gives.
class SignInDialogTest : public QObject {
  Q_OBJECT

 private:
  struct SignedIn {
    OAuthGrant grant;
    OAuthSignIn signIn;
  };

  std::unique_ptr<ScriptedCalls<OAuthSignIn, OAuthGrant>> signIns_;
  const SignInCalls calls_{.signIn =
                               [this](const QUrl& url, const OAuthSignIn& who, const CallOptions& options) {
                                 asked_ << url;
                                 return signIns_->start(who, options);
                               },
                           .renew = {}};
  QList<QUrl> asked_;
  QList<SignedIn> signedIn_;
  QPointer<SignInDialog> dialog_;

  void open(const OAuthSignIn& with = {}, QWidget* parent = nullptr) {
    dialog_ = new SignInDialog(u"Sign In Again"_s, {.calls = calls_, .baseUrl = installation}, with, parent);
    connect(dialog_, &SignInDialog::signedIn, this,
            [this](const OAuthGrant& grant, const OAuthSignIn& signIn) {
              signedIn_.append({grant, signIn});
              passwordAtTheEnd_ = content(dialog_, u"Password"_s);
            });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  /// Everything that is required, and Enter.
  void submit() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Client ID"_s, u"console"_s));
    QVERIFY(keys.fill(u"User name"_s, u"ada"_s));
    QVERIFY(keys.fill(u"Password"_s, u"hunter2"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(signIns_->waiting(), 1);
  }
  QString passwordAtTheEnd_ = u"not asked"_s;

 private slots:
  void init() {
    signIns_ = std::make_unique<ScriptedCalls<OAuthSignIn, OAuthGrant>>();
    asked_.clear();
    signedIn_.clear();
    passwordAtTheEnd_ = u"not asked"_s;
  }
  void cleanup() {
    delete dialog_;
    signIns_.reset();
  }

  void everyControlIsNamedAsItsLabel() {
    open(known());
    for (const QString& name :
         {u"Client ID"_s, u"Client secret"_s, u"User name"_s, u"Password"_s, u"Scope"_s})
      QCOMPARE(roleOf(dialog_, name), QAccessible::EditableText);
    for (const QString& name : {u"Reveal: Client secret"_s, u"Reveal: Password"_s, u"Sign in"_s, u"Cancel"_s})
      QCOMPARE(roleOf(dialog_, name), QAccessible::Button);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    QVERIFY(visibleText(dialog_).remove(QChar(0x200B)).contains(installation.toString()));
    for (const QString& secret : {u"Client secret"_s, u"Password"_s})
      QCOMPARE(qobject_cast<QLineEdit*>(named(dialog_, secret))->echoMode(), QLineEdit::Password);
  }

  void theFirstEmptyFieldHasTheFocus_data() {
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("focus");
    QTest::newRow("nothing known") << QString() << QString() << u"Client ID"_s;
    QTest::newRow("client known") << u"console"_s << QString() << u"User name"_s;
    QTest::newRow("both known") << u"console"_s << u"ada"_s << u"Password"_s;
  }
  void theFirstEmptyFieldHasTheFocus() {
    QFETCH(const QString, client);
    QFETCH(const QString, user);
    QFETCH(const QString, focus);
    open({.client = {.id = client}, .userName = user});
    QCOMPARE(Keyboard(dialog_).focus(), focus);
  }

  void saysWhatIsRequired() {
    open();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QCOMPARE(fieldText(dialog_, u"Client ID"_s), u"Client ID is required."_s);
    QCOMPARE(fieldText(dialog_, u"User name"_s), u"User name is required."_s);
    QVERIFY(visibleText(dialog_).contains(u"Password is required."_s));
    QCOMPARE(keys.focus(), u"Client ID"_s);
    QVERIFY(keys.fill(u"Client ID"_s, u"console"_s));
    QCOMPARE(fieldText(dialog_, u"Client ID"_s), QString());
    keys.press(Qt::Key_Return);
    QCOMPARE(keys.focus(), u"User name"_s);
    QCOMPARE(signIns_->count(), 0);
  }

  void sendsWhatWasEnteredToTheInstallation() {
    open();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Client ID"_s, u" console "_s));
    QVERIFY(keys.fill(u"Client secret"_s, u"typed-secret"_s));
    QVERIFY(keys.fill(u"User name"_s, u" ada "_s));
    QVERIFY(keys.fill(u"Password"_s, u" correct horse "_s));
    QVERIFY(keys.fill(u"Scope"_s, u" reading  writing "_s));
    QVERIFY(keys.push(u"Sign in"_s));
    QCOMPARE(asked_, QList<QUrl>{installation});
    const OAuthSignIn& sent = signIns_->last();
    QCOMPARE(sent.client.id, u"console"_s);
    QVERIFY(sent.client.secret == Secret("typed-secret"));
    QCOMPARE(sent.userName, u"ada"_s);
    QVERIFY(sent.password == Secret(" correct horse "));  // its spaces are the user's
    QCOMPARE(sent.scope, u"reading writing"_s);
  }

  void aClientMayHaveNoSecretAndTheScopeIsTheDocumentedOne() {
    submit();
    QVERIFY(signIns_->last().client.secret.isEmpty());
    QCOMPARE(signIns_->last().scope, u"gam_user_data gam_user_roles"_s);
    signIns_->fail(ApiErrorKind::Offline);
    QTRY_VERIFY(isEnabled(dialog_, u"Scope"_s));
    QVERIFY(Keyboard(dialog_).fill(u"Scope"_s, QString()));
    Keyboard(dialog_).press(Qt::Key_Return);
    QCOMPARE(signIns_->last().scope, defaultOAuthScope.toString());
  }

  void aKnownClientSecretIsUsedForItsClient() {
    open(known());
    Keyboard keys(dialog_);
    const auto* field = qobject_cast<QLineEdit*>(named(dialog_, u"Client secret"_s));
    QCOMPARE(field->placeholderText(), u"Leave empty to use the stored secret"_s);
    QVERIFY(keys.fill(u"Password"_s, u"hunter2"_s));
    keys.press(Qt::Key_Return);
    QVERIFY(signIns_->last().client.secret == Secret("known-secret"));
    signIns_->fail(ApiErrorKind::Offline);
    QTRY_VERIFY(isEnabled(dialog_, u"Client ID"_s));

    QVERIFY(keys.fill(u"Client ID"_s, u"another"_s));
    QCOMPARE(field->placeholderText(), QString());
    keys.press(Qt::Key_Return);
    QVERIFY(signIns_->last().client.secret.isEmpty());
  }

  void aTypedClientSecretReplacesTheKnownOne() {
    open(known());
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Client secret"_s, u"newer"_s));
    QVERIFY(keys.fill(u"Password"_s, u"hunter2"_s));
    keys.press(Qt::Key_Return);
    QVERIFY(signIns_->last().client.secret == Secret("newer"));
  }

  void signingInHandsOverTheGrantWithoutThePassword() {
    submit();
    const OAuthGrant grant{.accessToken = Secret("access_one"), .refreshToken = Secret("refresh_one")};
    QVERIFY(signIns_->finish(grant));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(signedIn_.size(), 1);
    QVERIFY(signedIn_.first().grant == grant);
    QVERIFY(signedIn_.first().signIn.password.isEmpty());
    QCOMPARE(signedIn_.first().signIn.client.id, u"console"_s);
    QCOMPARE(signedIn_.first().signIn.userName, u"ada"_s);
    QCOMPARE(passwordAtTheEnd_, QString());
  }

  void anAnswerClearsThePasswordAndSaysWhy_data() {
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("words");
    using enum ApiErrorKind;
    QTest::newRow("wrong password") << ApiError{.kind = NotSignedIn, .httpStatus = 401, .platformCode = 18}
                                    << u"doesn't accept the user name, the password or the client"_s;
    QTest::newRow("not allowed") << ApiError{.kind = NotPermitted, .httpStatus = 403}
                                 << u"isn't allowed to sign in here"_s;
    QTest::newRow("wrong scope") << ApiError{.kind = Invalid, .httpStatus = 400}
                                 << u"Check the client ID and the scope."_s;
    QTest::newRow("no sign-in there")
        << ApiError{.kind = NotFound, .httpStatus = 404} << u"The server has no sign-in at this address."_s;
    QTest::newRow("broken") << ApiError{.kind = ServerFault, .httpStatus = 500} << u"500"_s;
    QTest::newRow("nonsense") << ApiError{.kind = BadAnswer, .httpStatus = 200} << u"base URL"_s;
  }
  void anAnswerClearsThePasswordAndSaysWhy() {
    QFETCH(const ApiError, error);
    QFETCH(const QString, words);
    submit();
    signIns_->fail(error);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Signing in as “ada” failed."_s));
    QVERIFY2(messageText(dialog_).contains(words), qPrintable(messageText(dialog_)));
    QCOMPARE(content(dialog_, u"Password"_s), QString());
    QCOMPARE(Keyboard(dialog_).focus(), u"Password"_s);
    QCOMPARE(content(dialog_, u"User name"_s), u"ada"_s);
    QVERIFY(signedIn_.isEmpty());
  }

  void withoutAnAnswerThePasswordStays_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    using enum ApiErrorKind;
    QTest::newRow("offline") << Offline;
    QTest::newRow("timeout") << Timeout;
    QTest::newRow("refused") << Refused;
    QTest::newRow("TLS") << Tls;
  }
  void withoutAnAnswerThePasswordStays() {
    QFETCH(const ApiErrorKind, kind);
    submit();
    signIns_->fail(kind);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Signing in as “ada” failed."_s));
    QCOMPARE(content(dialog_, u"Password"_s), u"hunter2"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QCOMPARE(signIns_->count(), 2);
    QCOMPARE(messageText(dialog_), QString());
  }

  void cancelStopsAndKeepsThePassword() {
    submit();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Signing in was stopped."_s));
    QVERIFY(signIns_->wasStopped(0));
    QCOMPARE(content(dialog_, u"Password"_s), u"hunter2"_s);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(signedIn_.isEmpty());
  }

  void cancelTwiceDoesNotWait() {
    signIns_->endOnStop = std::nullopt;
    submit();
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QVERIFY(dialog_->isVisible());
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(signIns_->finish(OAuthGrant{.accessToken = Secret("late")}));
    QCoreApplication::processEvents();
    QVERIFY(signedIn_.isEmpty());
  }

  void enterHeldDownAsksOnce() {
    open(known());
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Password"_s, u"hunter2"_s));
    signIns_->answer = [](const OAuthSignIn&) -> Outcome<OAuthGrant> {
      return std::unexpected(ApiError{.kind = ApiErrorKind::Offline});
    };
    keys.hold(Qt::Key_Return);
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    QCOMPARE(signIns_->count(), 1);
  }

  /// It is that already.
  void aRefusalOffersNoOtherSignIn() {
    Offering around;
    around.show();
    open(known(), &around);
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Password"_s, u"hunter2"_s));
    keys.press(Qt::Key_Return);
    signIns_->fail(ApiError{.kind = ApiErrorKind::NotSignedIn, .httpStatus = 401});
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    QVERIFY(!buttonWith(dialog_, u"Sign in again"_s));
    delete dialog_;
  }
};

QTEST_MAIN(SignInDialogTest)
#include "sign_in_dialog_test.moc"
