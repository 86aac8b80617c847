#include "inventory_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// Reading tokens again: what is kept, and what is overtaken.
class InventoryRefreshTest : public QObject, private InventoryCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void aFailureKeepsTheLastGoodList();
  void resultsOfAnOvertakenRefreshAreDropped();
  void aPartIsReadAgainAfterACancelledLoad();
  void switchingProjectsDropsOlderAnswers();
  void aShownProjectIsNotReadTwice();
  void aRenamedProjectIsReadAgainUnderItsName();
  void refreshPartReadsOnlyThatPart();
  void anOlderAnswerOfAPartIsDropped();
  void aRefreshOfNothingIsOverAtOnce();
  void aVanishedProjectIsNoLongerListed();
  void theLastProjectCanVanish();
};

void InventoryRefreshTest::aFailureKeepsTheLastGoodList() {
  loadAll();
  inventory_->refresh();
  platform_->organizationLists.fail(Offline);
  platform_->projectLists.finish(Projects{first_, second_});
  QTRY_COMPARE(platform_->tokenLists.count(), 4);
  finishProject(first_, failure(Timeout));
  finishProject(second_, one(u"b2"_s, &second_));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org a b2"_s);
  QVERIFY(inventory_->state().organizationError->kind == Offline);
  QCOMPARE(inventory_->state().failures.size(), size_t(1));
}

void InventoryRefreshTest::resultsOfAnOvertakenRefreshAreDropped() {
  platform_->organizationLists.endOnStop.reset();
  inventory_->showOrganization(false);
  inventory_->refresh();
  QVERIFY(platform_->organizationLists.wasStopped(0) && !platform_->organizationLists.wasStopped(1));
  platform_->organizationLists.finish(one(u"old"_s));
  settle();
  QVERIFY(!inventory_->list() && inventory_->state().loading);
  platform_->organizationLists.finish(one(u"new"_s));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"new"_s);
}

void InventoryRefreshTest::aPartIsReadAgainAfterACancelledLoad() {
  loadAll();
  inventory_->refresh();
  inventory_->cancel();
  QTRY_VERIFY(!inventory_->state().loading);
  inventory_->refreshPart(TokenScope::Project, first_.id);
  finishProject(first_, one(u"created"_s, &first_));
  QTRY_COMPARE(listed(), u"org created b"_s);
}

void InventoryRefreshTest::switchingProjectsDropsOlderAnswers() {
  platform_->tokenLists.endOnStop.reset();
  inventory_->showOwner(owner(first_));
  inventory_->showOwner(owner(second_));
  QCOMPARE(platform_->tokenLists.count(), 2);
  finishProject(second_, one(u"b"_s, &second_));
  QTRY_COMPARE(listed(), u"b"_s);
  finishProject(first_, one(u"a"_s, &first_));
  settle();
  QCOMPARE(listed(), u"b"_s);

  inventory_->showOwner(owner(first_));
  QVERIFY(!inventory_->list());  // never another project's tokens under its name
  finishProject(first_, failure(NotFound));
  QTRY_VERIFY(!inventory_->state().loading);
  QVERIFY(!inventory_->list());
  QVERIFY(inventory_->state().failures.at(0).error.kind == NotFound);
}

void InventoryRefreshTest::aShownProjectIsNotReadTwice() {
  inventory_->showOwner(owner(first_));
  finishProject(first_, one(u"a"_s, &first_));
  QTRY_COMPARE(listed(), u"a"_s);
  inventory_->showOwner(owner(first_));
  QCOMPARE(platform_->tokenLists.count(), 1);
  inventory_->refresh();
  QCOMPARE(platform_->tokenLists.count(), 2);
}

void InventoryRefreshTest::aRenamedProjectIsReadAgainUnderItsName() {
  inventory_->showOwner(owner(first_));
  finishProject(first_, one(u"a"_s, &first_));
  QTRY_COMPARE(listed(), u"a"_s);
  Project renamed = first_;
  renamed.name = u"Renamed"_s;
  inventory_->showOwner(owner(renamed));
  QVERIFY(inventory_->list());
  QCOMPARE(platform_->tokenLists.count(), 2);
  QCOMPARE(platform_->tokenLists.last(), renamed);
  finishProject(renamed, one(u"a"_s, &renamed));
  QTRY_COMPARE(inventory_->list()->token(0).ownerName, u"Renamed"_s);
}

void InventoryRefreshTest::refreshPartReadsOnlyThatPart() {
  loadAll();
  inventory_->refreshPart(TokenScope::Project, u"not shown"_s);
  QCOMPARE(platform_->tokenLists.count(), 2);
  inventory_->refreshPart(TokenScope::Project, second_.id);
  QCOMPARE(platform_->tokenLists.count(), 3);
  finishProject(second_, ApiTokens{});
  QTRY_COMPARE(listed(), u"org a"_s);
  inventory_->refreshPart(TokenScope::Organization, {});
  platform_->organizationLists.finish(one(u"org2"_s));
  QTRY_COMPARE(listed(), u"org2 a"_s);
  QCOMPARE(platform_->projectLists.count(), 1);
}

void InventoryRefreshTest::anOlderAnswerOfAPartIsDropped() {
  loadAll();
  inventory_->refreshPart(TokenScope::Project, first_.id);
  inventory_->refreshPart(TokenScope::Project, first_.id);
  finishProject(first_, one(u"older"_s, &first_));
  settle();
  QCOMPARE(listed(), u"org a b"_s);
  finishProject(first_, one(u"newer"_s, &first_));
  QTRY_COMPARE(listed(), u"org newer b"_s);
}

void InventoryRefreshTest::aRefreshOfNothingIsOverAtOnce() {
  inventory_->refresh();
  QVERIFY(!inventory_->state().loading);
  QCOMPARE(platform_->organizationLists.count() + platform_->tokenLists.count(), 0);
}

void InventoryRefreshTest::aVanishedProjectIsNoLongerListed() {
  loadAll();
  inventory_->refresh();
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(Projects{second_});
  QTRY_COMPARE(platform_->tokenLists.count(), 3);
  finishProject(second_, one(u"b"_s, &second_));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org b"_s);
  QVERIFY(!inventory_->part(TokenScope::Project, first_.id));
}

void InventoryRefreshTest::theLastProjectCanVanish() {
  inventory_->showOrganization(true);
  platform_->organizationLists.fail(Unsupported);
  platform_->projectLists.finish(Projects{first_});
  QTRY_COMPARE(platform_->tokenLists.count(), 1);
  finishProject(first_, one(u"a"_s, &first_));
  QTRY_COMPARE(listed(), u"a"_s);

  inventory_->refresh();
  platform_->organizationLists.fail(Unsupported);
  platform_->projectLists.finish(Projects{});
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), QString());
}

QTEST_GUILESS_MAIN(InventoryRefreshTest)
#include "inventory_refresh_test.moc"
