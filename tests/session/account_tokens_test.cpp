#include "inventory_case.h"
#include "set_clock.h"
#include "token_editor.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const TokenOwner own{.scope = TokenScope::Account};
const TokenOwner robot{.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s};

ApiToken ofAccount(const QString& name, const TokenOwner& owner = own) {
  ApiToken token = tokenNamed(name);
  token.scope = owner.scope;
  token.ownerId = owner.id;
  token.ownerName = owner.name;
  return token;
}

}  // namespace

/// Lists and changes of tokens that belong to accounts.
class AccountTokensTest : public QObject, private InventoryCase {
  Q_OBJECT

 private:
  ScriptedCalls<TokenOwner, ApiTokens>& lists() { return platform_->accountLists; }

 private slots:
  void init() {
    start();
    platform_->hasAccounts = true;
  }

  void theTokensOfTheAccountAreListed() {
    inventory_->showOwner(own);
    QVERIFY(lists().last() == own);
    lists().finish(ApiTokens{ofAccount(u"mine"_s)});
    QTRY_COMPARE(listed(), u"mine"_s);
    QCOMPARE(platform_->organizationLists.count() + platform_->tokenLists.count(), 0);
  }

  void anotherServiceAccountReplacesTheOneBefore() {
    inventory_->showOwner(robot);
    lists().finish(ApiTokens{ofAccount(u"old"_s, robot)});
    QTRY_COMPARE(listed(), u"old"_s);
    inventory_->showOwner({.scope = TokenScope::ServiceAccount, .id = u"s2"_s, .name = u"billing"_s});
    QCOMPARE(listed(), u"none"_s);
    lists().finish(ApiTokens{ofAccount(u"new"_s)});
    QTRY_COMPARE(listed(), u"new"_s);
  }

  void aFailureIsTheAccountsAndNotTheOrganizations() {
    inventory_->showOwner(own);
    lists().fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(!inventory_->state().loading);
    QVERIFY(!inventory_->state().organizationError);
    QCOMPARE(inventory_->state().failures.size(), size_t(1));
    QVERIFY(inventory_->state().failures[0].owner == own);

    inventory_->retryFailures();
    lists().finish(ApiTokens{ofAccount(u"mine"_s)});
    QTRY_COMPARE(listed(), u"mine"_s);
    QVERIFY(inventory_->state().failures.empty());
  }

  void aFailedRefreshLeavesTheListAsOldAsItIs() {
    SetClock clock;
    inventory_ = std::make_unique<TokenInventory>(*platform_, clock);
    inventory_->showOwner(own);
    lists().finish(ApiTokens{ofAccount(u"mine"_s)});
    QTRY_COMPARE(listed(), u"mine"_s);
    const QDateTime readAt = clock.now();
    QCOMPARE(inventory_->list()->takenAt(), readAt);

    clock.advance(std::chrono::hours(1));
    inventory_->refresh();
    lists().fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(!inventory_->state().loading);
    QCOMPARE(inventory_->list()->takenAt(), readAt);

    inventory_->refresh();
    lists().finish(ApiTokens{ofAccount(u"mine"_s)});
    QTRY_COMPARE(inventory_->list()->takenAt(), clock.now());
  }

  void aChangeElsewhereReadsNothing() {
    inventory_->showOwner(own);
    lists().finish(ApiTokens{ofAccount(u"mine"_s)});
    QTRY_COMPARE(listed(), u"mine"_s);
    inventory_->refreshPart(TokenScope::Organization, {});
    inventory_->refreshPart(TokenScope::ServiceAccount, robot.id);
    QCOMPARE(lists().count(), 1);
    inventory_->refreshPart(TokenScope::Account, {});
    QCOMPARE(lists().count(), 2);
  }

  void aRefreshedTokenComesWithItsValueAndIsToldOf() {
    TokenEditor editor(*platform_);
    QSignalSpy changed(&editor, &TokenEditor::changed);
    const QDateTime end(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    const ApiToken token = ofAccount(u"ci"_s, robot);
    const auto refreshed = editor.refresh(refOf(token), end, {});
    QVERIFY(editor.isChanging());
    QVERIFY(platform_->accounts.refreshes.last().token == refOf(token));
    QCOMPARE(platform_->accounts.refreshes.last().expires, end);
    platform_->accounts.refreshes.finish(IssuedToken{token, Secret("new value")});
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result()->value == Secret("new value"));
    QVERIFY(!editor.isChanging());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(1).toString(), robot.id);
  }

  void aRefreshWhoseAnswerIsLostIsToldOfToo() {
    TokenEditor editor(*platform_);
    QSignalSpy changed(&editor, &TokenEditor::changed);
    const auto refreshed = editor.refresh(refOf(ofAccount(u"mine"_s)), {}, {});
    platform_->accounts.refreshes.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().error().kind == ApiErrorKind::OutcomeUnknown);
    QCOMPARE(platform_->accounts.refreshes.count(), 1);
    QCOMPARE(changed.count(), 1);
  }

  void aCreatedTokenComesWithItsValue() {
    TokenEditor editor(*platform_);
    const auto created = editor.create({.name = u"ci"_s, .scope = TokenScope::Account}, nullptr, {});
    platform_->creates.finish(IssuedToken{ofAccount(u"ci"_s), Secret("value")});
    QTRY_VERIFY(created.isFinished());
    QVERIFY(created.result()->value == Secret("value"));
  }

  void aTokenThatIsFoundAfterALostAnswerHasNoValue() {
    TokenEditor editor(*platform_);
    const auto before = std::make_shared<const ApiTokens>();
    const auto created = editor.create({.name = u"ci"_s, .scope = TokenScope::Account}, before, {});
    platform_->creates.fail(ApiErrorKind::OutcomeUnknown);
    QTRY_COMPARE(lists().count(), 1);
    QVERIFY(lists().last() == own);
    lists().finish(ApiTokens{ofAccount(u"ci"_s)});
    QTRY_VERIFY(created.isFinished());
    QVERIFY(created.result()->answerLost && created.result()->token);
    QVERIFY(created.result()->value.isEmpty());
  }
};

QTEST_GUILESS_MAIN(AccountTokensTest)
#include "account_tokens_test.moc"
