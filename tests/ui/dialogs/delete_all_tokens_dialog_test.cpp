#include "delete_all_tokens_dialog.h"

#include "fake_kinds.h"
#include "keyboard.h"
#include "token_editor.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const TokenOwner account{.scope = TokenScope::Account};
const TokenOwner runner{.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s};
const QString phrase = u"delete all tokens"_s;

}  // namespace

/// Deleting all tokens of an account, and the report of it.
class DeleteAllTokensDialogTest : public QObject {
  Q_OBJECT

 private:
  ApiToken token(const QString& name) const {
    ApiToken token;
    token.id = Secret::fromText(u"id-"_s + name);
    token.name = name;
    token.scope = owner_.scope;
    token.ownerId = owner_.id;
    return token;
  }
  ApiTokens tokens(const QStringList& names) const {
    ApiTokens all;
    for (const QString& name : names) all.push_back(token(name));
    return all;
  }
  void open(const TokenOwner& owner, const QStringList& names = {u"a"_s, u"b"_s, u"c"_s}) {
    owner_ = owner;
    dialog_ = new DeleteAllTokensDialog(*editor_, owner, tokens(names));
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void confirm(const TokenOwner& owner) {
    open(owner);
    Keyboard keys(dialog_);
    keys.type(phrase);
    keys.press(Qt::Key_Return);
  }
  void answerOne(const Outcome<void>& outcome) {
    QTRY_COMPARE(platform_->removals.waiting(), 1);
    platform_->removals.finish(outcome);
  }
  void listLeft(const QStringList& names) {
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.finish(tokens(names));
  }
  static Outcome<void> failed(ApiErrorKind kind) { return std::unexpected(ApiError{.kind = kind}); }
  [[nodiscard]] QString lines() const { return dialog_->findChild<QPlainTextEdit*>()->toPlainText(); }
  ScriptedCalls<FakeAccounts::Nothing, int>& removalsOfAll() { return platform_->accounts.removalsOfAll; }

  TokenOwner owner_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<DeleteAllTokensDialog> dialog_;

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    giveAccounts(*platform_);
    editor_ = std::make_unique<TokenEditor>(*platform_);
  }
  void cleanup() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

  void saysWhatGoesAndWhatItMeans() {
    open(account, {u"a"_s, u"<b>b\u202E"_s});
    QCOMPARE(dialog_->windowTitle(), u"Delete All Tokens"_s);
    QCOMPARE(lines(), u"a\n<b>b‹U+202E›"_s);
    const QString text = visibleText(dialog_);
    QVERIFY(text.contains(u"(listed here: 2)"_s));
    QVERIFY(text.contains(u"goes last: then you have to sign in with another token."_s));
    QVERIFY(text.contains(phrase));
    QVERIFY(named(dialog_, u"Tokens to delete"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void aServiceAccountIsNamedAndNobodyIsSignedOut() {
    open(runner);
    const QString text = visibleText(dialog_);
    QVERIFY(text.contains(u"“ci-runner”"_s) && text.contains(u"one by one"_s));
    QVERIFY(!text.contains(u"sign in"_s));
  }

  void thePhraseMustBeTyped() {
    open(account);
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Type “delete all tokens”"_s);
    keys.type(u"delete all token"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(removalsOfAll().count(), 0);
    keys.type(u"s"_s);
    keys.hold(Qt::Key_Return);
    keys.press(Qt::Key_Return);
    QCOMPARE(removalsOfAll().count(), 1);
  }

  void manyTokensStayOnTheScreen() {
    QStringList many;
    for (int i = 0; i < 500; ++i) many << u"token-%1"_s.arg(i);
    open(account, many);
    QVERIFY(dialog_->height() <= 700);
    QVERIFY(lines().endsWith(u"token-499"_s));
  }

  void whoIsSignedOutIsToldAndLedOnWhenItCloses() {
    confirm(account);
    removalsOfAll().finish(5);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    const QSignalSpy signedOut(dialog_, &DeleteAllTokensDialog::signedOut);
    platform_->accountLists.fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"All 3 tokens were deleted."_s));
    QVERIFY(messageText(dialog_).contains(u"Others that weren't listed here were deleted too: 2."_s));
    QVERIFY(messageText(dialog_).contains(u"doesn't sign in any more"_s));
    QCOMPARE(lines(), u"Deleted (3)\n    a\n    b\n    c"_s);
    QVERIFY(!buttonWith(dialog_, u"Delete the rest"_s));
    QCOMPARE(signedOut.size(), 0);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);  // deletes nothing more
    QCOMPARE(removalsOfAll().count(), 1);
    QVERIFY(keys.push(u"Close"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(signedOut.size(), 1);
  }

  void whoIsSignedOutHalfWayCannotTryTheRest() {
    confirm(runner);
    answerOne({});
    answerOne(failed(ApiErrorKind::NotSignedIn));
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"1 of 3 tokens were deleted."_s));
    QVERIFY(!buttonWith(dialog_, u"Delete the rest"_s));
    const QSignalSpy signedOut(dialog_, &DeleteAllTokensDialog::signedOut);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(platform_->removals.count(), 2);
  }

  void reportsWhatWasNotDeletedWithReasonsAndTriesTheRest() {
    confirm(runner);
    answerOne({});
    answerOne(failed(ApiErrorKind::NotPermitted));
    answerOne(std::unexpected(ApiError{.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true}));
    listLeft({u"b"_s, u"c"_s, u"new"_s});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"At least 1 of 3 tokens were deleted."_s));
    QVERIFY(messageText(dialog_).contains(u"What became of 1 token isn't known."_s));
    QVERIFY(messageText(dialog_).contains(u"weren't listed here, and were not deleted: 1."_s));
    QVERIFY(lines().startsWith(u"Not deleted (1)\n    b: The connection's API token isn't allowed"_s));
    QVERIFY(lines().contains(u"Not known (1)\n    c\n"_s));
    QVERIFY(lines().contains(u"Not listed before, and there now (1)\n    new\n"_s));
    QVERIFY(lines().endsWith(u"Deleted (1)\n    a"_s));

    QVERIFY(Keyboard(dialog_).push(u"Delete the rest"_s));
    answerOne({});
    answerOne({});
    QCOMPARE(platform_->removals.count(), 5);
    listLeft({u"new"_s});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"All 3 tokens were deleted."_s));
    const QSignalSpy signedOut(dialog_, &DeleteAllTokensDialog::signedOut);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(signedOut.size(), 0);
  }

  void theReportCanBeCopied() {
    confirm(runner);
    for (int i = 0; i < 3; ++i) answerOne({});
    listLeft({});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"All 3 tokens were deleted."_s));
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"What became of the tokens"_s);
    QVERIFY(dialog_->findChild<QPlainTextEdit*>()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
  }

  void progressIsShownAndCancelKeepsTheRest() {
    confirm(runner);
    answerOne({});
    auto* bar = qobject_cast<QProgressBar*>(named(dialog_, u"Progress"_s));
    QTRY_VERIFY(bar = qobject_cast<QProgressBar*>(named(dialog_, u"Progress"_s)));
    QCOMPARE(bar->value(), 1);
    QCOMPARE(bar->maximum(), 3);
    QVERIFY(visibleText(dialog_).contains(u"1 of 3 done…"_s));
    QTRY_COMPARE(platform_->removals.waiting(), 1);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    listLeft({u"b"_s, u"c"_s});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"1 of 3 tokens were deleted."_s));
    QVERIFY(lines().contains(u"c: Stopped before its turn."_s));
    QVERIFY(!bar->isVisible());
    QCOMPARE(platform_->removals.count(), 2);
    QVERIFY(buttonWith(dialog_, u"Delete the rest"_s)->isEnabled());
  }

  void aRefusalSaysWhyAndKeepsWhatWasTyped() {
    confirm(account);
    removalsOfAll().fail({.kind = ApiErrorKind::NotPermitted, .restriction = Restriction::ToAdministrators});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The tokens of this account were not deleted."_s));
    QVERIFY(isEnabled(dialog_, u"Delete all"_s));
    QCOMPARE(content(dialog_, u"Type “delete all tokens”"_s), phrase);
    QVERIFY(Keyboard(dialog_).push(u"Delete all"_s));
    QCOMPARE(removalsOfAll().count(), 2);
  }

  void whatCannotBeReadAfterALostAnswerIsSaidToBeUnknown() {
    confirm(account);
    removalsOfAll().fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell which tokens were deleted."_s));
    QVERIFY(messageText(dialog_).contains(u"What became of 3 tokens isn't known."_s));
    QVERIFY(messageText(dialog_).contains(u"What is left could not be read."_s));
    QVERIFY(lines().startsWith(u"Not known (3)"_s));
  }

  void cancelTwiceDoesNotWaitButTellsThatItGaveUp() {
    removalsOfAll().endOnStop.reset();
    confirm(account);
    const QSignalSpy givenUp(dialog_, &DeleteAllTokensDialog::givenUp);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Escape);
    QVERIFY(visibleText(dialog_).contains(u"Stopping…"_s));
    QCOMPARE(givenUp.size(), 0);
    keys.press(Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 1);
    QTRY_VERIFY(!dialog_);
  }

  void escWithoutDeletingTellsNothing() {
    open(account);
    const QSignalSpy givenUp(dialog_, &DeleteAllTokensDialog::givenUp);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(givenUp.size(), 0);
    QCOMPARE(removalsOfAll().count(), 0);
  }
};

QTEST_MAIN(DeleteAllTokensDialogTest)
#include "delete_all_tokens_dialog_test.moc"
