#include "token_clearance.h"

#include "session_helpers.h"
#include "token_editor.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using enum ApiErrorKind;

namespace {

const TokenOwner account{.scope = TokenScope::Account};
const TokenOwner runner{.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s};

ApiToken tokenOf(const TokenOwner& owner, const QString& name) {
  ApiToken token = tokenNamed(name);
  token.scope = owner.scope;
  token.ownerId = owner.id;
  return token;
}

QString namesOf(const ApiTokens& tokens) {
  QStringList names;
  for (const ApiToken& token : tokens) names << token.name;
  return names.join(u' ');
}

QString keptOf(const ClearanceReport& report) {
  QStringList names;
  for (const ClearanceReport::Kept& kept : report.kept) names << kept.token.name;
  return names.join(u' ');
}

}  // namespace

/// Deleting all tokens of an account, with every way it can end.
class TokenClearanceTest : public QObject {
  Q_OBJECT

 private:
  void start(const TokenOwner& owner) {
    owner_ = owner;
    job_ = editor_->removeAll(owner, {token(u"a"_s), token(u"b"_s), token(u"c"_s)}, {stop_.get_token()},
                              [this](int done, int total) { progress_ << std::pair(done, total); });
  }
  [[nodiscard]] ApiToken token(const QString& name) const { return tokenOf(owner_, name); }
  [[nodiscard]] bool isOver() const { return job_.isFinished(); }
  [[nodiscard]] ClearanceReport report() const { return job_.result().value(); }
  void listLeft(const ApiTokens& tokens) {
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    QCOMPARE(platform_->accountLists.last(), owner_);
    platform_->accountLists.finish(tokens);
    QTRY_VERIFY(isOver());
  }
  void failList(ApiErrorKind kind) {
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.fail(kind);
    QTRY_VERIFY(isOver());
  }
  void answerOne(const Outcome<void>& outcome) {
    QTRY_COMPARE(platform_->removals.waiting(), 1);
    platform_->removals.finish(outcome);
  }

  TokenOwner owner_;
  std::stop_source stop_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  Job<ClearanceReport> job_;
  QList<std::pair<int, int>> progress_;

 private slots:
  void init() {
    stop_ = std::stop_source();
    progress_.clear();
    platform_ = std::make_unique<FakePlatform>();
    platform_->hasAccounts = true;
    editor_ = std::make_unique<TokenEditor>(*platform_);
  }
  void cleanup() {
    job_ = {};
    editor_.reset();
    platform_.reset();
  }

  void anAccountsTokensGoByOneRequest() {
    const QSignalSpy changed(editor_.get(), &TokenEditor::changed);
    start(account);
    QVERIFY(editor_->isChanging());
    platform_->accounts.removalsOfAll.finish(3);
    listLeft({});
    QCOMPARE(namesOf(report().deleted), u"a b c"_s);
    QVERIFY(report().kept.empty() && report().unknown.empty() && report().appeared.empty());
    QVERIFY(!report().signedOut);
    QCOMPARE(report().alsoDeleted, 0);
    QCOMPARE(platform_->accounts.removalsOfAll.count(), 1);
    QCOMPARE(platform_->removals.count(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!editor_->isChanging());
  }

  void whereTheTokenInUseIsGoneAllAre_data() {
    QTest::addColumn<bool>("answered");
    QTest::newRow("answered") << true;
    QTest::newRow("answer lost") << false;
  }
  void whereTheTokenInUseIsGoneAllAre() {
    QFETCH(bool, answered);
    start(account);
    if (answered) {
      platform_->accounts.removalsOfAll.finish(5);
    } else {
      platform_->accounts.removalsOfAll.fail(OutcomeUnknown);
    }
    failList(NotSignedIn);
    QCOMPARE(namesOf(report().deleted), u"a b c"_s);
    QVERIFY(report().signedOut);
    QCOMPARE(report().alsoDeleted, answered ? 2 : 0);
  }

  void aLostAnswerIsFoundOutByReading() {
    start(account);
    platform_->accounts.removalsOfAll.fail(OutcomeUnknown);
    listLeft({token(u"b"_s), token(u"new"_s)});
    QCOMPARE(namesOf(report().deleted), u"a c"_s);
    QCOMPARE(keptOf(report()), u"b"_s);
    QVERIFY(!report().kept.front().error);
    QCOMPARE(namesOf(report().appeared), u"new"_s);
  }

  void aServerThatFailsHalfWayIsFoundOutByReading() {
    start(account);
    platform_->accounts.removalsOfAll.fail(ServerFault);
    listLeft({token(u"c"_s)});
    QCOMPARE(namesOf(report().deleted), u"a b"_s);
    QCOMPARE(report().kept.front().error->kind, ServerFault);
  }

  void whatMayStillHappenIsUnknown() {
    start(account);
    platform_->accounts.removalsOfAll.fail({.kind = OutcomeUnknown, .mayStillHappen = true});
    listLeft({token(u"c"_s)});
    QCOMPARE(namesOf(report().deleted), u"a b"_s);
    QCOMPARE(namesOf(report().unknown), u"c"_s);
  }

  void whatCannotBeReadIsTakenFromTheAnswer_data() {
    QTest::addColumn<bool>("answered");
    QTest::newRow("answered") << true;
    QTest::newRow("answer lost") << false;
  }
  void whatCannotBeReadIsTakenFromTheAnswer() {
    QFETCH(bool, answered);
    start(account);
    if (answered) {
      platform_->accounts.removalsOfAll.finish(3);
    } else {
      platform_->accounts.removalsOfAll.fail(OutcomeUnknown);
    }
    failList(Offline);
    QCOMPARE(namesOf(report().deleted), answered ? u"a b c"_s : QString());
    QCOMPARE(namesOf(report().unknown), answered ? QString() : u"a b c"_s);
    QCOMPARE(report().readError->kind, Offline);
  }

  void whereFewerWereDeletedThanListedOnlyTheListTellsWhich() {
    start(account);
    platform_->accounts.removalsOfAll.finish(2);
    failList(Offline);
    QVERIFY(report().deleted.empty());
    QCOMPARE(namesOf(report().unknown), u"a b c"_s);
  }

  void whatIsListedAfterASuccessWasKept() {
    start(account);
    platform_->accounts.removalsOfAll.finish(2);
    listLeft({token(u"c"_s)});
    QCOMPARE(namesOf(report().deleted), u"a b"_s);
    QCOMPARE(keptOf(report()), u"c"_s);
  }

  void aRefusalIsAnErrorAndNothingIsRead() {
    start(account);
    platform_->accounts.removalsOfAll.fail(NotPermitted);
    QTRY_VERIFY(isOver());
    QCOMPARE(job_.result().error().kind, NotPermitted);
    QCOMPARE(platform_->accountLists.count(), 0);
    QVERIFY(!editor_->isChanging());
  }

  void theStopThatLosesTheAnswerDoesNotEndTheReading() {
    platform_->accounts.removalsOfAll.endOnStop = OutcomeUnknown;
    start(account);
    stop_.request_stop();
    listLeft({token(u"a"_s)});
    QVERIFY(!platform_->accountLists.wasStopped(0));
    QCOMPARE(namesOf(report().deleted), u"b c"_s);
  }

  void aServiceAccountsTokensGoOneByOnePastFailures() {
    start(runner);
    answerOne({});
    answerOne(std::unexpected(errorOf(ServerFault)));
    QTRY_COMPARE(platform_->removals.waiting(), 1);
    QCOMPARE(platform_->removals.last(), refOf(token(u"c"_s)));
    answerOne({});
    listLeft({token(u"b"_s), token(u"new"_s)});
    QCOMPARE(namesOf(report().deleted), u"a c"_s);
    QCOMPARE(keptOf(report()), u"b"_s);
    QCOMPARE(report().kept.front().error->kind, ServerFault);
    QCOMPARE(namesOf(report().appeared), u"new"_s);
    QCOMPARE(progress_, (QList<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}}));
    QCOMPARE(platform_->accounts.removalsOfAll.count(), 0);
  }

  void oneThatIsGoneAlreadyIsDeleted() {
    start(runner);
    for (int i = 0; i < 3; ++i) answerOne(std::unexpected(errorOf(NotFound)));
    failList(Offline);
    QCOMPARE(namesOf(report().deleted), u"a b c"_s);
  }

  void aLostAnswerOfOneIsFoundOutByReading() {
    start(runner);
    answerOne(std::unexpected(errorOf(OutcomeUnknown)));
    answerOne(std::unexpected(errorOf(OutcomeUnknown)));
    answerOne(std::unexpected(ApiError{.kind = OutcomeUnknown, .mayStillHappen = true}));
    listLeft({token(u"b"_s), token(u"c"_s)});
    QCOMPARE(namesOf(report().deleted), u"a"_s);
    QCOMPARE(keptOf(report()), u"b"_s);
    QCOMPARE(namesOf(report().unknown), u"c"_s);
  }

  void cancelStopsBeforeTheNext() {
    start(runner);
    answerOne({});
    QTRY_COMPARE(platform_->removals.waiting(), 1);
    stop_.request_stop();
    listLeft({token(u"b"_s), token(u"c"_s)});
    QCOMPARE(namesOf(report().deleted), u"a"_s);
    QCOMPARE(keptOf(report()), u"b c"_s);
    for (const ClearanceReport::Kept& kept : report().kept) QCOMPARE(kept.error->kind, Cancelled);
    QCOMPARE(platform_->removals.count(), 2);
  }

  void cancelBeforeAnythingIsDeletedReadsNothing() {
    start(runner);
    stop_.request_stop();
    QTRY_VERIFY(isOver());
    QCOMPARE(keptOf(report()), u"a b c"_s);
    for (const ClearanceReport::Kept& kept : report().kept) QCOMPARE(kept.error->kind, Cancelled);
    QCOMPARE(platform_->removals.count(), 1);
    QCOMPARE(platform_->accountLists.count(), 0);
  }

  void whoIsSignedOutHalfWayTriesNoFurther() {
    start(runner);
    answerOne({});
    answerOne(std::unexpected(errorOf(NotSignedIn)));
    failList(NotSignedIn);
    QCOMPARE(platform_->removals.count(), 2);
    QVERIFY(report().signedOut);
    QCOMPARE(namesOf(report().deleted), u"a"_s);
    QCOMPARE(keptOf(report()), u"b c"_s);
  }

  void whoCanReadTheListIsStillSignedIn() {
    start(runner);
    answerOne(std::unexpected(errorOf(NotSignedIn)));
    listLeft({token(u"a"_s), token(u"b"_s), token(u"c"_s)});
    QVERIFY(!report().signedOut);
    QCOMPARE(keptOf(report()), u"a b c"_s);
  }

  void itCanGoWithItsEditorWhileItRuns() {
    start(runner);
    editor_.reset();
    platform_->removals.finish(Outcome<void>());
    settle();
    QCOMPARE(platform_->removals.count(), 1);
  }

  void manyThatEndAtOnceDoNotFillTheStack() {
    ApiTokens many;
    for (int i = 0; i < 3000; ++i) many.push_back(tokenOf(runner, QString::number(i)));
    platform_->removals.answer = [](const TokenRef&) { return Outcome<void>(); };
    job_ = editor_->removeAll(runner, many, {});
    QTRY_COMPARE(platform_->accountLists.waiting(), 1);
    platform_->accountLists.finish(ApiTokens{});
    QTRY_VERIFY(isOver());
    QCOMPARE(report().deleted.size(), size_t{3000});
  }
};

QTEST_MAIN(TokenClearanceTest)
#include "token_clearance_test.moc"
