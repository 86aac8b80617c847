#include "create_token_dialog.h"
#include "delete_all_tokens_dialog.h"
#include "delete_token_dialog.h"
#include "refresh_token_dialog.h"
#include "secret_field.h"
#include "token_actions.h"
#include "token_page_case.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ApiToken accountToken(const QString& name) {
  ApiToken token;
  token.id = Secret::fromText(u"id-"_s + name);
  token.name = name;
  token.scope = TokenScope::Account;
  token.status = TokenStatus::Active;
  return token;
}

const QString whyNotCopied =
    u"Its value was shown once, when it was created or refreshed. Refresh it for a new one."_s;

}  // namespace

/// What can be done with tokens of an account whose values are shown once.
class AccountTokenActionsTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private:
  TokenActions* actions() const { return page_->findChild<TokenActions*>(); }
  void push(const QWidget* dialog, const QString& text) const {
    for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == text) return each->click();
    }
    QFAIL(qPrintable(text));
  }
  void startCreating(const QString& name) {
    button(u"Create Token"_s)->click();
    auto* form = dialog<CreateTokenDialog>();
    QVERIFY(form);
    form->findChild<QLineEdit*>(u"name"_s)->setText(name);
    push(form, u"Confirm"_s);
    QCOMPARE(platform_->creates.waiting(), 1);
  }
  void create(const QString& name) {
    startCreating(name);
    platform_->creates.finish(IssuedToken{.token = accountToken(name), .value = Secret("fresh-value-1234")});
    QTRY_VERIFY(dialog<IssuedTokenDialog>());
    QTRY_VERIFY(!dialog<CreateTokenDialog>());
  }
  void deleteAll() {
    actions()->more().constFirst()->trigger();
    auto* question = dialog<DeleteAllTokensDialog>();
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"delete all tokens"_s);
    push(question, u"Delete all"_s);
  }

 private slots:
  void init() {
    start();
    connection_ = {};
    QGuiApplication::clipboard()->clear();
  }
  void cleanup() { end(); }

  void whatThePlatformCannotDoIsAbsent() {
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    for (const QString& name : {u"Update"_s, u"Block"_s, u"Activate"_s, u"Create New"_s})
      QVERIFY2(!button(name), qPrintable(name));
    for (const QString& name : {u"Refresh Token"_s, u"Delete"_s, u"Create Token"_s})
      QVERIFY2(button(name) && button(name)->isEnabled(), qPrintable(name));
    QStringList menu;
    for (const QAction* each : table()->actions()) menu << each->text().remove(u'&');
    QCOMPARE(menu, QStringList({u"Refresh Token"_s, u"Copy"_s, u"Copy Value"_s, u"Delete"_s, u"Export…"_s}));
  }

  void copyIsDisabledWithItsReason() {
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    QVERIFY(!button(u"Copy"_s)->isEnabled());
    QVERIFY(button(u"Copy"_s)->toolTip().contains(whyNotCopied));
    QCOMPARE(button(u"Copy"_s)->accessibleDescription(), whyNotCopied);
  }

  void theKeyToCopySaysWhyItCannot() {
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(message(whyNotCopied));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
  }

  void enterAndF2RefreshTheSelectedToken_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("F2") << int(Qt::Key_F2);
    QTest::newRow("Enter") << int(Qt::Key_Return);
  }
  void enterAndF2RefreshTheSelectedToken() {
    QFETCH(int, key);
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    QTest::keyClick(table(), static_cast<Qt::Key>(key));
    QVERIFY(dialog<RefreshTokenDialog>());
    push(dialog<RefreshTokenDialog>(), u"Refresh"_s);
    QVERIFY(platform_->accounts.refreshes.last().token == refOf(accountToken(u"a"_s)));
    platform_->accounts.refreshes.finish(
        IssuedToken{.token = accountToken(u"a"_s), .value = Secret("fresh-value-1234")});
    QTRY_VERIFY(dialog<IssuedTokenDialog>());
    QCOMPARE(dialog<IssuedTokenDialog>()->windowTitle(), u"Token Refreshed"_s);
    QTRY_VERIFY(!dialog<RefreshTokenDialog>());
  }

  void aNewValueIsShownOnce() {
    openAccount({});
    create(u"a"_s);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    push(dialog<IssuedTokenDialog>(), u"Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"fresh-value-1234"_s);
  }

  void noFailureOfTheListClosesIt() {
    openAccount({});
    create(u"a"_s);
    platform_->accountLists.fail(ApiErrorKind::NotSignedIn);
    QCoreApplication::processEvents();
    QVERIFY(dialog<IssuedTokenDialog>());
  }

  void itSurvivesItsPageAndSession() {
    QWidget window;
    openAccount({});
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(page_.get());
    window.show();
    create(u"a"_s);
    page_.reset();
    session_.reset();
    const QPointer<IssuedTokenDialog> issued = dialog<IssuedTokenDialog>();
    QVERIFY(issued);
    push(issued, u"Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"fresh-value-1234"_s);
    push(issued, u"Close"_s);
    QTRY_VERIFY(!issued);
  }

  void aKeptValueOpensTheConnectionAnew() {
    openAccount({});
    QList<Secret> kept;
    page_->setCredentialKeeper([&](const Secret& value) {
      kept << value;
      return QtFuture::makeReadyFuture(std::expected<void, CredentialError>());
    });
    const QSignalSpy reopen(actions(), &TokenActions::reopenWanted);
    create(u"a"_s);
    push(dialog<IssuedTokenDialog>(), u"Copy"_s);
    push(dialog<IssuedTokenDialog>(), u"Use it for this connection"_s);
    QCOMPARE(kept, QList{Secret("fresh-value-1234")});
    QTRY_VERIFY(dialog<IssuedTokenDialog>()->findChild<InlineMessage*>()->text().contains(u"uses it now"_s));
    QCOMPARE(reopen.size(), 0);
    push(dialog<IssuedTokenDialog>(), u"Close"_s);
    QCOMPARE(reopen.size(), 1);
  }

  void aValueLostOnItsWayIsToldAndRefreshed() {
    openAccount({accountToken(u"other"_s)});
    startCreating(u"a"_s);
    platform_->creates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.finish(ApiTokens{accountToken(u"a"_s), accountToken(u"other"_s)});
    QTRY_VERIFY(
        message(u"The token was created, but its value was lost on the way. Refresh it for a new one."_s));
    QVERIFY(!dialog<IssuedTokenDialog>());
    push(message(u"lost on the way"_s), u"Refresh it"_s);
    QVERIFY(dialog<RefreshTokenDialog>());
    QVERIFY(!message(u"lost on the way"_s));
    push(dialog<RefreshTokenDialog>(), u"Refresh"_s);
    QVERIFY(platform_->accounts.refreshes.last().token.id == accountToken(u"a"_s).id);
  }

  void aRefreshThatNobodyWaitedForIsTold() {
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    button(u"Refresh Token"_s)->click();
    emit dialog<RefreshTokenDialog>() -> givenUp();
    QVERIFY(message(u"We can't tell whether the token “a” was refreshed."_s));
  }

  void deletingSaysThatItIsGoneNotRevoked() {
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto* question = dialog<DeleteTokenDialog>();
    QVERIFY(question);
    QString shown;
    for (const QLabel* each : question->findChildren<QLabel*>()) shown += each->text();
    QVERIFY(shown.contains(u"stop working at once"_s));
    QVERIFY(!shown.contains(u"revoke"_s));
  }

  void allOfTheListAreDeletedWhateverIsFiltered() {
    openAccount({accountToken(u"a"_s), accountToken(u"b"_s)});
    const QSignalSpy wanted(actions(), &TokenActions::credentialWanted);
    deleteAll();
    QCOMPARE(platform_->accounts.removalsOfAll.count(), 1);
    platform_->accounts.removalsOfAll.finish(2);
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.fail(ApiErrorKind::NotSignedIn);
    auto* report = dialog<DeleteAllTokensDialog>();
    QTRY_COMPARE(report->findChild<QPlainTextEdit*>()->toPlainText(), u"Deleted (2)\n    a\n    b"_s);
    QCOMPARE(wanted.size(), 0);
    push(report, u"Close"_s);
    QCOMPARE(wanted.size(), 1);
  }

  void aDeletionOfAllThatNobodyWaitedForIsTold() {
    openAccount({accountToken(u"a"_s)});
    deleteAll();
    emit dialog<DeleteAllTokensDialog>() -> givenUp();
    QVERIFY(message(u"We can't tell which tokens were deleted."_s));
  }

  void deletingAllNeedsTokens() {
    open(TokenScope::Account);
    QAction* all = actions()->more().constFirst();
    QVERIFY(!all->isEnabled());
    QCOMPARE(all->toolTip(), u"No tokens are listed."_s);
    platform_->accountLists.finish(ApiTokens{accountToken(u"a"_s)});
    QTRY_VERIFY(all->isEnabled());
  }

  void deletingAllIsOfTheAccountThatIsShown() {
    open(TokenScope::ServiceAccount);
    QAction* all = actions()->more().constFirst();
    page_->setOwner({.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s});
    platform_->accountLists.finish(ApiTokens{accountToken(u"a"_s)});
    QTRY_VERIFY(all->isEnabled());
    page_->setOwner({.scope = TokenScope::ServiceAccount, .id = u"s2"_s, .name = u"billing"_s});
    QVERIFY(!all->isEnabled());
  }

  void aReadOnlyConnectionChangesNothing() {
    connection_.readOnly = true;
    openAccount({accountToken(u"a"_s)});
    select(u"a"_s);
    for (const QString& name : {u"Refresh Token"_s, u"Delete"_s, u"Create Token"_s}) {
      QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
      QVERIFY(button(name)->toolTip().contains(u"This connection is read-only."_s));
    }
    QVERIFY(!actions()->more().constFirst()->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!dialog<RefreshTokenDialog>());
  }

  void aServiceAccountsTokensAreCreatedForIt() {
    open(TokenScope::ServiceAccount);
    page_->setCredentialKeeper(
        [](const Secret&) { return QtFuture::makeReadyFuture(std::expected<void, CredentialError>()); });
    page_->setOwner({.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s});
    platform_->accountLists.finish(ApiTokens{});
    create(u"a"_s);
    QCOMPARE(platform_->creates.last().ownerId, u"s1"_s);
    for (const QPushButton* each : dialog<IssuedTokenDialog>()->findChildren<QPushButton*>())
      QVERIFY(!each->text().contains(u"connection"_s));  // it signs in nobody here
  }
};

QTEST_MAIN(AccountTokenActionsTest)
#include "account_token_actions_test.moc"
