#include "create_token_dialog_case.h"
#include "fake_kinds.h"

#include <QComboBox>
#include <QDateTimeEdit>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The form of a new token that belongs to an account and has an end.
class AccountTokenFormTest : public QObject, private CreateTokenDialogCase {
  Q_OBJECT

 private:
  void openForAccount() { open({.scope = TokenScope::Account}); }
  void openForServiceAccount(const QString& name) {
    open({.scope = TokenScope::ServiceAccount, .ownerId = u"s1"_s, .ownerName = name});
  }

 private slots:
  void init() {
    start();
    giveAccounts(*platform_);
  }
  void cleanup() { end(); }

  void hasWhatThePlatformCanDo() {
    openForAccount();
    QCOMPARE(dialog_->windowTitle(), u"Create Token"_s);
    QCOMPARE(roleOf(dialog_, u"Expires"_s), QAccessible::ComboBox);
    QVERIFY(!named(dialog_, u"Status"_s));
    QVERIFY(!named(dialog_, u"Scope"_s));
    QVERIFY(!named(dialog_, u"Service account"_s));
    QVERIFY(!named(dialog_, u"Custom date and time"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void aServiceAccountIsNamedAsItIs() {
    openForServiceAccount(u"<b>ci</b>\u202E"_s);
    QCOMPARE(roleOf(dialog_, u"Service account"_s), QAccessible::StaticText);
    QVERIFY(visibleText(dialog_).contains(u"<b>ci</b>‹U+202E›"_s));
  }

  void isFilledAndSentByKeyboardOnly() {
    openForServiceAccount(u"ci-runner"_s);
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    QVERIFY(keys.fill(u"Description"_s, u"Nightly"_s));
    QVERIFY(keys.tabTo(u"Expires"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(keys.push(u"Confirm"_s));
    QCOMPARE(platform_->creates.count(), 1);
    const TokenDraft draft = platform_->creates.last();
    QCOMPARE(draft.scope, TokenScope::ServiceAccount);
    QCOMPARE(draft.ownerId, u"s1"_s);
    QCOMPARE(draft.expires, clock_.now().addDays(7));
    QCOMPARE(draft.status, TokenStatus::Active);
    platform_->creates.finish(IssuedToken{.token = tokenNamed(u"deploy"_s), .value = Secret("v")});
    QTRY_VERIFY(!dialog_);
    QVERIFY(created_.first().value == Secret("v"));
  }

  void neverIsSentAsNoEnd() {
    openForAccount();
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    keys.press(Qt::Key_Return);
    QVERIFY(!platform_->creates.last().expires.isValid());
  }

  void aTimeThatPassedMeanwhileIsNotSent() {
    openForAccount();
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    QVERIFY(keys.tabTo(u"Expires"_s));
    keys.press(Qt::Key_End);
    auto* edit = qobject_cast<QDateTimeEdit*>(named(dialog_, u"Custom date and time"_s));
    const QDateTime soon = edit->minimumDateTime().addSecs(60);
    edit->setDateTime(soon);
    clock_.advance(std::chrono::minutes(2));
    QVERIFY(keys.push(u"Confirm"_s));
    QCOMPARE(platform_->creates.count(), 0);
    QCOMPARE(fieldText(dialog_, u"Custom date and time"_s), u"Choose a time in the future."_s);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(keys.focus(), u"Custom date and time"_s);
    keys.press(Qt::Key_Up);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
    QVERIFY(keys.push(u"Confirm"_s));
    QCOMPARE(platform_->creates.count(), 1);
  }

  void aRejectedEndStandsUnderItsField() {
    openForAccount();
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    keys.press(Qt::Key_Return);
    platform_->creates.fail(
        {.kind = ApiErrorKind::Invalid, .platformText = u"too far"_s, .field = u"expires"_s});
    QTRY_VERIFY(fieldText(dialog_, u"Expires"_s).contains(u"too far"_s));
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(keys.focus(), u"Expires"_s);
    QVERIFY(!isEnabled(dialog_, u"Confirm"_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"deploy"_s);
    keys.press(Qt::Key_Down);
    QVERIFY(isEnabled(dialog_, u"Confirm"_s));
  }

  void aTakenNameAndARestrictionAreSaid() {
    openForAccount();
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    keys.press(Qt::Key_Return);
    platform_->creates.fail({.kind = ApiErrorKind::Conflict, .field = u"name"_s});
    QTRY_VERIFY(fieldText(dialog_, u"Name"_s).contains(u"Choose another name"_s));
    keys.type(u"2"_s);
    keys.press(Qt::Key_Return);
    QCOMPARE(platform_->creates.count(), 2);
    platform_->creates.fail(
        {.kind = ApiErrorKind::NotPermitted, .restriction = Restriction::ToAdministrators});
    QTRY_VERIFY(messageText(dialog_).contains(u"administrator of the organization"_s));
  }

  void candidatesAreToldApartByTheirTimes() {
    openForAccount();
    Keyboard keys(dialog_);
    keys.type(u"deploy"_s);
    keys.press(Qt::Key_Return);
    platform_->creates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    ApiToken candidate = tokenNamed(u"deploy"_s, "11111111-2222-3333-4444-555555555555");
    candidate.scope = TokenScope::Account;
    candidate.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    platform_->accountLists.finish(ApiTokens{candidate});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"We can't tell whether it was created."_s));
    QVERIFY(visibleText(dialog_).contains(u"2026"_s));
    QVERIFY(!visibleText(dialog_).contains(u"••••"_s));
  }
};

QTEST_MAIN(AccountTokenFormTest)
#include "account_token_form_test.moc"
