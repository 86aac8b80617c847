#include "inventory_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// Reading the tokens of a page.
class TokenInventoryTest : public QObject, private InventoryCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void listsTheOrganizationsTokens();
  void listsThoseOfEveryProjectToo();
  void asksForProjectsSixAtATime();
  void aFailingProjectIsReportedAndTheOthersListed();
  void retryReadsOnlyWhatFailed();
  void retryWhileReadingLosesNothing();
  void failuresOfTheOrganizationAndOfTheProjectListAreTold();
  void cancelListsWhatWasRead();
  void aPartThatIsReadAgainMeanwhileCountsAsDone();
  void progressIsPassedOn();
  void goingAwayStopsTheRequests();
};

void TokenInventoryTest::listsTheOrganizationsTokens() {
  QSignalSpy listChanged(inventory_.get(), &TokenInventory::listChanged);
  inventory_->showOrganization(false);
  QVERIFY(inventory_->state().loading);
  QVERIFY(!inventory_->list());
  platform_->organizationLists.finish(one(u"Órg"_s));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"Órg"_s);
  QCOMPARE(listChanged.count(), 1);
  QCOMPARE(inventory_->list()->matches({.nameContains = u"org"_s}), std::vector<char>{1});
  QCOMPARE(inventory_->list()->takenAt(), clock_.now());
  QCOMPARE(inventory_->part(TokenScope::Organization, {})->tokens.size(), size_t(1));
  QVERIFY(!inventory_->part(TokenScope::Project, first_.id));
  QCOMPARE(platform_->projectLists.count(), 0);
}

void TokenInventoryTest::listsThoseOfEveryProjectToo() {
  loadAll();
  QCOMPARE(inventory_->state().projectsDone, 2);
  QCOMPARE(inventory_->state().projectsTotal, 2);
  QCOMPARE(inventory_->part(TokenScope::Project, second_.id)->tokens.front().name, u"b"_s);
  QCOMPARE(inventory_->list()->matches({.projectNameContains = u"second"_s}), (std::vector<char>{0, 0, 1}));
}

void TokenInventoryTest::asksForProjectsSixAtATime() {
  inventory_->showOrganization(true);
  platform_->organizationLists.finish(ApiTokens{});
  platform_->projectLists.finish(numbered(20));
  QTRY_COMPARE(platform_->tokenLists.count(), 6);
  for (int done = 1; done <= 20; ++done) {
    platform_->tokenLists.finish(ApiTokens{});
    QTRY_COMPARE(inventory_->state().projectsDone, done);
    QTRY_COMPARE(platform_->tokenLists.count(), std::min(20, 6 + done));
    QVERIFY(platform_->tokenLists.waiting() <= 6);
  }
  QTRY_VERIFY(!inventory_->state().loading);
}

void TokenInventoryTest::aFailingProjectIsReportedAndTheOthersListed() {
  inventory_->showOrganization(true);
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(Projects{first_, second_});
  QTRY_COMPARE(platform_->tokenLists.count(), 2);
  finishProject(first_, failure(ServerFault));
  finishProject(second_, one(u"b"_s, &second_));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org b"_s);
  QCOMPARE(inventory_->state().failures.size(), size_t(1));
  QVERIFY(inventory_->state().failures[0].owner == owner(first_));
  QVERIFY(inventory_->state().failures[0].error.kind == ServerFault);
  QCOMPARE(inventory_->state().projectsDone, 1);
  QCOMPARE(inventory_->state().projectsTotal, 2);
}

void TokenInventoryTest::retryReadsOnlyWhatFailed() {
  aFailingProjectIsReportedAndTheOthersListed();
  inventory_->retryFailures();
  QVERIFY(inventory_->state().loading);
  QCOMPARE(platform_->tokenLists.count(), 3);
  QCOMPARE(platform_->tokenLists.last().id, first_.id);
  QCOMPARE(platform_->organizationLists.count() + platform_->projectLists.count(), 2);
  QCOMPARE(inventory_->state().projectsDone, 1);
  QCOMPARE(inventory_->state().projectsTotal, 2);
  finishProject(first_, one(u"a"_s, &first_));
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org a b"_s);
  QVERIFY(inventory_->state().failures.empty());
}

void TokenInventoryTest::retryWhileReadingLosesNothing() {
  inventory_->showOrganization(true);
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(Projects{first_, second_});
  QTRY_COMPARE(platform_->tokenLists.count(), 2);
  finishProject(first_, failure(ServerFault));
  QTRY_COMPARE(inventory_->state().failures.size(), size_t(1));

  platform_->organizationLists.answer = [](const auto&) { return one(u"org"_s); };
  platform_->projectLists.answer = [this](const auto&) { return Projects{first_, second_}; };
  platform_->tokenLists.answer = [](const Project& project) { return one(project.name, &project); };
  inventory_->retryFailures();
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org First Second"_s);
  QVERIFY(inventory_->state().failures.empty());
}

void TokenInventoryTest::failuresOfTheOrganizationAndOfTheProjectListAreTold() {
  inventory_->showOrganization(true);
  platform_->organizationLists.fail(Unsupported);
  platform_->projectLists.fail(NotPermitted);
  QTRY_VERIFY(!inventory_->state().loading);
  QVERIFY(!inventory_->list());
  QVERIFY(inventory_->state().organizationError->kind == Unsupported);
  QVERIFY(inventory_->state().projectsError->kind == NotPermitted);

  inventory_->retryFailures();
  QCOMPARE(platform_->organizationLists.count(), 2);
  QCOMPARE(platform_->projectLists.count(), 2);
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(Projects{});
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"org"_s);
  QVERIFY(!inventory_->state().organizationError && !inventory_->state().projectsError);
}

void TokenInventoryTest::cancelListsWhatWasRead() {
  inventory_->showOrganization(true);
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(numbered(20));
  QTRY_COMPARE(platform_->tokenLists.count(), 6);
  platform_->tokenLists.finish(one(u"p"_s, &first_));
  QTRY_COMPARE(inventory_->state().projectsDone, 1);

  inventory_->cancel();
  QTRY_VERIFY(!inventory_->state().loading);
  QVERIFY(inventory_->state().cancelled);
  QVERIFY(inventory_->state().failures.empty());
  QCOMPARE(listed(), u"org p"_s);
  for (int i = 1; i < platform_->tokenLists.count(); ++i) QVERIFY(platform_->tokenLists.wasStopped(i));

  inventory_->retryFailures();
  QVERIFY(!inventory_->state().cancelled);
  QCOMPARE(platform_->organizationLists.count(), 2);
}

void TokenInventoryTest::aPartThatIsReadAgainMeanwhileCountsAsDone() {
  inventory_->showOrganization(true);
  platform_->organizationLists.finish(one(u"org"_s));
  platform_->projectLists.finish(Projects{first_, second_});
  QTRY_COMPARE(platform_->tokenLists.count(), 2);
  inventory_->refreshPart(TokenScope::Project, first_.id);
  finishProject(first_, one(u"old"_s, &first_));
  finishProject(second_, one(u"b"_s, &second_));
  finishProject(first_, one(u"new"_s, &first_));
  QTRY_COMPARE(listed(), u"org new b"_s);
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(inventory_->state().projectsDone, 2);
}

void TokenInventoryTest::progressIsPassedOn() {
  inventory_->showOrganization(false);
  QSignalSpy stateChanged(inventory_.get(), &TokenInventory::stateChanged);
  platform_->organizationLists.report({.bytesReceived = 42, .waiting = std::chrono::seconds(3)});
  QCOMPARE(stateChanged.count(), 1);
  QCOMPARE(inventory_->state().progress.bytesReceived, qint64(42));
  QCOMPARE(inventory_->state().progress.waiting, std::chrono::seconds(3));
}

void TokenInventoryTest::goingAwayStopsTheRequests() {
  platform_->organizationLists.endOnStop.reset();
  inventory_->showOrganization(true);
  inventory_.reset();
  QVERIFY(platform_->organizationLists.wasStopped(0));
  QVERIFY(platform_->projectLists.wasStopped(0));
  platform_->organizationLists.finish(one(u"late"_s));
  settle();
}

QTEST_GUILESS_MAIN(TokenInventoryTest)
#include "token_inventory_test.moc"
