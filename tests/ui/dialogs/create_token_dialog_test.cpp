#include "create_token_dialog_case.h"

#include <QComboBox>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ApiError errorOf(ApiErrorKind kind, const QString& text = {}, const QString& field = {}) {
  ApiError error;
  error.kind = kind;
  error.platformText = text;
  error.field = field;
  return error;
}

}  // namespace

/// The form of a new token, and sending it.
class CreateTokenDialogTest : public QObject, private CreateTokenDialogCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void everyControlIsNamedAsItsLabel() {
    open({.scope = TokenScope::Project, .ownerId = u"p1"_s, .ownerName = u"Support"_s});
    QCOMPARE(dialog_->windowTitle(), u"API Token"_s);
    QCOMPARE(roleOf(dialog_, u"Name"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"Description"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"Scope"_s), QAccessible::StaticText);
    QCOMPARE(roleOf(dialog_, u"Project"_s), QAccessible::StaticText);
    QCOMPARE(roleOf(dialog_, u"Status"_s), QAccessible::ComboBox);
    QCOMPARE(roleOf(dialog_, u"Confirm"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Cancel"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"API Token Name is required."_s), QAccessible::AlertMessage);
  }

  void tabGoesThroughTheFieldsInOrder() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    for (const QString& name : {u"Description"_s, u"Status"_s, u"Confirm"_s, u"Cancel"_s, u"Name"_s}) {
      keys.press(Qt::Key_Tab);
      QCOMPARE(keys.focus(), name);
    }
  }

  void aNameIsRequiredFromTheStart() {
    open();
    QCOMPARE(fieldText(dialog_, u"Name"_s), u"API Token Name is required."_s);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Name"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 0);
    keys.type(u"x"_s);
    QCOMPARE(fieldText(dialog_, u"Name"_s), QString());
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(keys.fill(u"Name"_s, u"   "_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
  }

  void tooLongTextsCannotBeConfirmed() {
    openFilled(QString(101, u'x'));
    QVERIFY(fieldText(dialog_, u"Name"_s).contains(u"100"_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, QString(100, u'x')));
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(keys.fill(u"Description"_s, QString(1001, u'y')));
    QVERIFY(fieldText(dialog_, u"Description"_s).contains(u"1000"_s));
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    keys.press(Qt::Key_Backspace);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void aNameThatIsTakenIsAWarningOnly() {
    open({.listed = std::make_shared<const ApiTokens>(ApiTokens{tokenNamed(u"billing"_s)})});
    Keyboard keys(dialog_);
    keys.type(u"billing "_s);
    QCOMPARE(fieldText(dialog_, u"Name"_s), u"Another API token here has this name."_s);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void enterCreatesAndClosesOnSuccess() {
    open({.scope = TokenScope::Project, .ownerId = u"p1"_s, .ownerName = u"Support"_s});
    Keyboard keys(dialog_);
    keys.type(u" billing "_s);
    QVERIFY(keys.fill(u"Description"_s, u"Nightly export"_s));
    QVERIFY(keys.tabTo(u"Name"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 1);
    const TokenDraft draft = platform_->creates.last();
    QCOMPARE(draft.name, u"billing"_s);
    QCOMPARE(draft.description, u"Nightly export"_s);
    QCOMPARE(draft.scope, TokenScope::Project);
    QCOMPARE(draft.ownerId, u"p1"_s);
    QVERIFY(!isEnabled(dialog_, u"Name"_s));
    QVERIFY(isEnabled(dialog_, u"Cancel"_s));
    QVERIFY(visibleText(dialog_).contains(u"Creating “billing”…"_s));

    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QTRY_VERIFY(!dialog_);
    QCOMPARE(created_.size(), 1);
    QVERIFY(!created_.first().answerLost);
  }

  void enterHeldDownOrPressedTwiceSendsOnce() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.hold(Qt::Key_Return);
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 1);
    QCOMPARE(platform_->creates.waiting(), 1);

    platform_->creates.fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(keys.tabTo(u"Confirm"_s));
    platform_->creates.answer = [](const TokenDraft&) -> Outcome<IssuedToken> {
      return std::unexpected(errorOf(ApiErrorKind::ServerFault));
    };
    keys.hold(Qt::Key_Return);  // each failure comes while the key is still held
    QCOMPARE(platform_->creates.count(), 2);
  }

  void aDoubleClickSendsOnce() {
    openFilled(u"billing"_s);
    QWidget* confirm = named(dialog_, u"Confirm"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTest::mouseDClick(confirm, Qt::LeftButton);
    QCOMPARE(platform_->creates.count(), 1);
  }

  void aFailureKeepsEverythingAndSaysWhatToDo() {
    openFilled(u"billing"_s, true);
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Description"_s, u"Nightly"_s));
    QVERIFY(keys.push(u"Confirm"_s));
    platform_->creates.fail(errorOf(ApiErrorKind::NotPermitted, u"ApiToken out of scope"_s));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token “billing” was not created."_s));
    QVERIFY(messageText(dialog_).endsWith(u"[ApiToken out of scope]"_s));
    QCOMPARE(roleOf(dialog_, messageText(dialog_)), QAccessible::AlertMessage);
    QCOMPARE(content(dialog_, u"Name"_s), u"billing"_s);
    QCOMPARE(content(dialog_, u"Description"_s), u"Nightly"_s);
    QCOMPARE(qobject_cast<QComboBox*>(named(dialog_, u"Status"_s))->currentText(), u"Blocked"_s);
    QVERIFY(created_.isEmpty());
  }

  void whatThePlatformSaysOfAFieldStandsUnderIt_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::newRow("name invalid") << ApiErrorKind::Invalid << u"name"_s << u"Name"_s;
    QTest::newRow("name taken") << ApiErrorKind::Conflict << u"name"_s << u"Name"_s;
    QTest::newRow("description") << ApiErrorKind::Invalid << u"description"_s << u"Description"_s;
    QTest::newRow("status") << ApiErrorKind::Invalid << u"status"_s << u"Status"_s;
  }
  void whatThePlatformSaysOfAFieldStandsUnderIt() {
    QFETCH(ApiErrorKind, kind);
    QFETCH(QString, key);
    QFETCH(QString, label);
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    platform_->creates.fail(errorOf(kind, u"No good"_s, key));
    QTRY_VERIFY(fieldText(dialog_, label).endsWith(u"[No good]"_s));
    QCOMPARE(keys.focus(), label);
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    keys.press(Qt::Key_End);
    if (key != u"status") keys.type(u"2"_s);
    QCOMPARE(fieldText(dialog_, label), QString());
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void eachOfSeveralErrorsStandsUnderItsField() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    ApiError error = errorOf(ApiErrorKind::Conflict, u"Description twice"_s, u"description"_s);
    error.further = {{.code = 8, .text = u"Status unknown"_s, .field = u"status"_s},
                     {.code = 9, .text = u"Name needed"_s, .field = u"name"_s},
                     {.code = 11, .text = u"Name odd"_s, .field = u"name"_s}};
    platform_->creates.fail(error);
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).endsWith(u"[Name needed, 9; Name odd, 11]"_s));
    QVERIFY(fieldText(dialog_, u"Name"_s).startsWith(u"The platform doesn't accept the name."_s));
    QVERIFY(fieldText(dialog_, u"Description"_s).endsWith(u"[Description twice]"_s));
    QVERIFY(fieldText(dialog_, u"Status"_s).endsWith(u"[Status unknown, 8]"_s));
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(keys.focus(), u"Name"_s);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
  }

  void whatNamesNoFieldOfTheFormStandsOverIt() {
    openFilled(u"billing"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    ApiError error = errorOf(ApiErrorKind::Invalid, u"Scope odd"_s, u"scope"_s);
    error.further = {
        {.text = u"Description bad"_s, .field = u"description"_s},
        {.text = u"Something else"_s},
        {.kind = ApiErrorKind::NotPermitted, .text = u"No right to the name"_s, .field = u"name"_s}};
    platform_->creates.fail(error);
    QTRY_VERIFY(messageText(dialog_).endsWith(u"[Scope odd; Something else; No right to the name]"_s));
    QVERIFY(messageText(dialog_).startsWith(u"The token “billing” was not created."_s));
    QVERIFY(fieldText(dialog_, u"Description"_s).endsWith(u"[Description bad]"_s));
    QCOMPARE(fieldText(dialog_, u"Name"_s), QString());
  }

  void whatAServerSaysOfAFieldCannotTurnItsDirection() {
    openFilled(u"billing"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.fail(errorOf(ApiErrorKind::Invalid, u"bad \u202Eeman"_s, u"name"_s));
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).endsWith(u"[bad ‹U+202E›eman]"_s));
  }

  void anEndlessWordAboutAFieldDoesNotWidenTheDialog() {
    openFilled(u"billing"_s);
    const int width = dialog_->width();
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.fail(errorOf(ApiErrorKind::Invalid, QString(300, u'W'), u"name"_s));
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).contains(u"WWW"_s));
    QCoreApplication::processEvents();
    QVERIFY(dialog_->width() < width + 100);
  }

  void cancelWhileSavingStopsAndStaysOpen() {
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Escape);
    QVERIFY(platform_->creates.wasStopped(0));
    QTRY_COMPARE(messageText(dialog_),
                 u"Stopped. The token “billing” was not created. Nothing was changed."_s);
    QCOMPARE(content(dialog_, u"Name"_s), u"billing"_s);
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.isEmpty());
  }

  void cancelTwiceDoesNotWaitButSaysThatNobodyCanTell() {
    platform_->creates.endOnStop.reset();
    openFilled(u"billing"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QVERIFY(keys.push(u"Cancel"_s));
    QVERIFY(dialog_->isVisible());
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    QVERIFY(keys.push(u"Cancel"_s));
    QVERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    platform_->creates.finish(IssuedToken{tokenNamed(u"billing"_s)});
    QCoreApplication::processEvents();
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.isEmpty());
  }

  void deletedWhileSavingItIsNotTouched() {
    openFilled(u"billing"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    delete dialog_;
    QTRY_VERIFY(platform_->creates.wasStopped(0));
    QCoreApplication::processEvents();
  }

  void escClosesWhereNothingRunsAndNothingWasTyped() {
    open();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(platform_->creates.count(), 0);
  }

  void aWaitThatThePlatformAsksForIsShown() {
    openFilled(u"billing"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    platform_->creates.report({.waiting = std::chrono::seconds(7)});
    QVERIFY(visibleText(dialog_).contains(u"7 s"_s));
    platform_->creates.report({});
    QVERIFY(visibleText(dialog_).contains(u"Creating “billing”…"_s));
  }

  void markupInANameStaysText() {
    openFilled(u"<b>x</b>"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QVERIFY(visibleText(dialog_).contains(u"<b>x</b>"_s));
    platform_->creates.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(messageText(dialog_).contains(u"<b>x</b>"_s));
  }
};

QTEST_MAIN(CreateTokenDialogTest)
#include "create_token_dialog_test.moc"
