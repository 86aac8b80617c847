#include "connect_dialog_case.h"
#include "create_project_dialog.h"
#include "create_token_dialog.h"
#include "fake_platform.h"
#include "refresh_token_dialog.h"
#include "set_clock.h"
#include "sign_in_dialog.h"
#include "update_project_dialog.h"
#include "update_token_dialog.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString question = u"You have typed changes. Discard them?"_s;

}  // namespace

/// What was typed into a dialog outlives Esc and the window's close button, unless the user says so.
class TypedChangesTest : public QObject, private ConnectDialogCase {
  Q_OBJECT

 private:
  struct Dialog {
    std::function<QDialog*(TypedChangesTest&)> open;
    QString field;  ///< by its accessible name
    QString begin;  ///< what is in it at first
  };

  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> tokens_;
  std::unique_ptr<ProjectEditor> projects_;
  SetClock clock_;
  QPointer<QDialog> dialog_;

  static ApiToken token() {
    ApiToken token;
    token.id = Secret("billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
    token.name = u"billing"_s;
    return token;
  }
  static Project project() { return {.id = u"p1"_s, .name = u"Support"_s}; }

  QDialog* createToken() { return new CreateTokenDialog({*tokens_, clock_, platform_->can}, {}); }
  QDialog* updateToken() {
    auto* dialog = new UpdateTokenDialog(*tokens_, platform_->can, token(), {});
    platform_->reads.finish(token());
    return dialog;
  }
  QDialog* refreshToken() {
    platform_->hasAccounts = true;
    return new RefreshTokenDialog(*tokens_, clock_, token());
  }
  QDialog* createProject() { return new CreateProjectDialog(*projects_, nullptr); }
  QDialog* updateProject() { return new UpdateProjectDialog(*projects_, project(), {}); }
  QDialog* newConnection() { return new ConnectDialog(services()); }
  QDialog* editConnection() {
    const auto known = store_->find(u"Production"_s);
    return new ConnectDialog(services(), known ? *known : stored());
  }
  QDialog* signIn() {
    return new SignInDialog(u"Sign In"_s, {.calls = calls_, .baseUrl = QUrl(u"https://api.saia.ai"_s)},
                            {.client = {.id = u"console"_s}, .userName = u"ada"_s});
  }

  static QMap<QString, Dialog> dialogs() {
    using T = TypedChangesTest;
    return {{u"create token"_s, {&T::createToken, u"Description"_s, {}}},
            {u"update token"_s, {&T::updateToken, u"Name"_s, u"billing"_s}},
            {u"create project"_s, {&T::createProject, u"Administrator e-mail"_s, {}}},
            {u"update project"_s, {&T::updateProject, u"Description"_s, {}}},
            {u"new connection"_s, {&T::newConnection, u"Base URL"_s, {}}},
            {u"edit connection"_s, {&T::editConnection, u"Name"_s, u"Production"_s}},
            {u"a secret"_s, {&T::editConnection, u"API token"_s, {}}},
            {u"sign in"_s, {&T::signIn, u"User name"_s, u"ada"_s}},
            {u"a password"_s, {&T::signIn, u"Password"_s, {}}}};
  }

  void open(const QString& name) {
    dialog_ = dialogs().value(name).open(*this);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
    QTRY_VERIFY(named(dialog_, dialogs().value(name).field)->isEnabled());
  }
  Keyboard keys() const { return Keyboard(dialog_); }
  void add(const QString& field, const QString& text) const {
    QVERIFY(keys().tabTo(field));
    keys().press(Qt::Key_End);
    keys().type(text);
  }
  static void addRows() {
    QTest::addColumn<QString>("name");
    for (const QString& name : dialogs().keys()) QTest::addRow("%s", qPrintable(name)) << name;
  }

 private slots:
  void init() {
    start();
    platform_ = std::make_unique<FakePlatform>();
    tokens_ = std::make_unique<TokenEditor>(*platform_);
    projects_ = std::make_unique<ProjectEditor>(platform_->projects, *platform_);
  }
  void cleanup() {
    delete dialog_;
    end();
    projects_.reset();
    tokens_.reset();
    platform_.reset();
  }

  void asItWasOpenedItClosesAtOnce_data() { addRows(); }
  void asItWasOpenedItClosesAtOnce() {
    QFETCH(QString, name);
    open(name);
    const auto [make, field, begin] = dialogs().value(name);
    add(field, u"x"_s);
    keys().press(Qt::Key_Backspace);  // so that it is as it was opened
    QCOMPARE(content(dialog_, field), begin);
    keys().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);

    open(name);
    QVERIFY(dialog_->close());
  }

  void escAsksBeforeItThrowsAnythingAway_data() { addRows(); }
  void escAsksBeforeItThrowsAnythingAway() {
    QFETCH(QString, name);
    open(name);
    const auto [make, field, begin] = dialogs().value(name);
    add(field, u"x"_s);
    keys().press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), question);
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    QCOMPARE(content(dialog_, field), begin + u'x');
    QVERIFY(buttonWith(dialog_, u"Keep Editing"_s)->hasFocus());

    keys().press(Qt::Key_Return);
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(keys().focus(), field);
    keys().press(Qt::Key_Escape);
    keys().press(Qt::Key_Escape);  // which is the answer that does no harm
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(content(dialog_, field), begin + u'x');

    keys().press(Qt::Key_Escape);
    keys().press(Qt::Key_Backtab);
    QVERIFY(buttonWith(dialog_, u"Discard"_s)->hasFocus());
    keys().press(Qt::Key_Space);
    QTRY_VERIFY(!dialog_);
  }

  void theWindowsButtonAsksToo_data() { addRows(); }
  void theWindowsButtonAsksToo() {
    QFETCH(QString, name);
    open(name);
    const auto [make, field, begin] = dialogs().value(name);
    add(field, u"x"_s);
    QVERIFY(!dialog_->close());
    QCOMPARE(messageText(dialog_), question);
    QVERIFY(!dialog_->close());
    QCOMPARE(content(dialog_, field), begin + u'x');
    buttonWith(dialog_, u"Discard"_s)->click();
    QTRY_VERIFY(!dialog_);
  }

  void cancelIsMeant_data() { addRows(); }
  void cancelIsMeant() {
    QFETCH(QString, name);
    open(name);
    add(dialogs().value(name).field, u"x"_s);
    QVERIFY(keys().push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
  }

  void escHeldDownThrowsNothingAway() {
    open(u"create token"_s);
    add(u"Name"_s, u"billing"_s);
    keys().hold(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), question);
    QCOMPARE(content(dialog_, u"Name"_s), u"billing"_s);
  }

  void escHeldDownWhileItIsSentOnlyStops() {
    platform_->creates.endOnStop.reset();
    open(u"create token"_s);
    add(u"Name"_s, u"billing"_s);
    keys().press(Qt::Key_Return);
    keys().hold(Qt::Key_Escape);
    QVERIFY(platform_->creates.wasStopped(0));
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
  }

  void anotherChoiceCountsToo() {
    open(u"create token"_s);
    QVERIFY(keys().tabTo(u"Status"_s));
    keys().press(Qt::Key_Down);
    keys().press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), question);
  }

  void anEndOfATokenCountsToo() {
    dialog_ = refreshToken();
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
    QVERIFY(keys().tabTo(u"Expires"_s));
    keys().press(Qt::Key_Down);
    keys().press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), question);
  }

  void afterAFailureItIsThereAndAskedAbout() {
    open(u"create token"_s);
    add(u"Name"_s, u"billing"_s);
    keys().press(Qt::Key_Return);
    platform_->creates.fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “billing” was not created."_s));
    keys().press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"You have typed changes."_s));
    QVERIFY(messageText(dialog_).contains(u"was not created"_s));  // what is known stays beside it
    keys().press(Qt::Key_Escape);
    QVERIFY(keys().push(u"Confirm"_s));
    QCOMPARE(platform_->creates.last().name, u"billing"_s);
  }

  void whileItIsSentEscStopsFirstAndThenAsks() {
    platform_->updates.endOnStop.reset();
    open(u"update token"_s);
    add(u"Description"_s, u"Hourly"_s);
    QVERIFY(keys().push(u"Confirm"_s));
    platform_->reads.finish(token());
    QTRY_COMPARE(platform_->updates.waiting(), 1);
    const QSignalSpy givenUp(qobject_cast<UpdateTokenDialog*>(dialog_), &UpdateTokenDialog::givenUp);
    keys().press(Qt::Key_Escape);
    QVERIFY(platform_->updates.wasStopped(0));
    QCOMPARE(messageText(dialog_), QString());
    keys().press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), question);
    QCOMPARE(givenUp.size(), 0);
    buttonWith(dialog_, u"Discard"_s)->click();
    QCOMPARE(givenUp.size(), 1);
    QTRY_VERIFY(!dialog_);
  }

  void confirmingTakesTheQuestionBack() {
    open(u"create token"_s);
    add(u"Name"_s, u"billing"_s);
    keys().press(Qt::Key_Escape);
    QVERIFY(keys().push(u"Confirm"_s));
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(platform_->creates.count(), 1);
  }

  void whatThePlatformHasNowWasNotTyped() {
    open(u"update project"_s);
    add(u"Name"_s, u" 2"_s);
    QVERIFY(keys().push(u"Confirm"_s));
    platform_->projects.reads.finish(
        ProjectDetails{.project = {.id = u"p1"_s, .name = u"Help"_s, .description = u"Bots"_s}});
    QTRY_VERIFY(buttonWith(dialog_, u"Use the current texts"_s));
    buttonWith(dialog_, u"Use the current texts"_s)->click();
    keys().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }
};

QTEST_MAIN(TypedChangesTest)
#include "typed_changes_test.moc"
