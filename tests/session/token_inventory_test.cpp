#include "token_inventory.h"

#include "session_helpers.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

namespace {

class FixedClock : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override {
    return QDateTime(QDate(2024, 7, 22), QTime(18, 0), Qt::UTC);
  }
};

}  // namespace

class TokenInventoryTest : public QObject {
  Q_OBJECT

 private:
  FixedClock clock_;
  const Project first_ = projectNamed(u"First"_s);
  const Project second_ = projectNamed(u"Second"_s);
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenInventory> inventory_;

  /// The names of the listed tokens.
  [[nodiscard]] QString listed() const {
    if (!inventory_->list()) return u"none"_s;
    QStringList names;
    for (const ApiToken* token : inventory_->list()->tokens()) names << token->name;
    return names.join(u' ');
  }
  bool finishProject(const Project& project, const Outcome<ApiTokens>& outcome) {
    return platform_->tokenLists.finishWhere([&](const Project& asked) { return asked.id == project.id; },
                                             outcome);
  }
  static ApiTokens one(const QString& name, const Project* project = nullptr) {
    return {tokenNamed(name, 0, project)};
  }
  static Outcome<ApiTokens> failure(ApiErrorKind kind) { return std::unexpected(errorOf(kind)); }
  static Projects numbered(int count) {
    Projects projects;
    for (int i = 0; i < count; ++i) projects.push_back(projectNamed(u"p%1"_s.arg(i, 2, 10, QChar(u'0'))));
    return projects;
  }
  /// Lists "org", and "a" and "b" of the two projects.
  void loadAll() {
    inventory_->showOrganization(true);
    platform_->organizationLists.finish(one(u"org"_s));
    platform_->projectLists.finish(Projects{first_, second_});
    QTRY_COMPARE(platform_->tokenLists.count(), 2);
    QVERIFY(finishProject(first_, one(u"a"_s, &first_)));
    QVERIFY(finishProject(second_, one(u"b"_s, &second_)));
    QTRY_VERIFY(!inventory_->state().loading);
    QCOMPARE(listed(), u"org a b"_s);
  }

 private slots:
  void init() {
    inventory_.reset();
    platform_ = std::make_unique<FakePlatform>();
    inventory_ = std::make_unique<TokenInventory>(*platform_, clock_);
  }
  void listsTheOrganizationsTokens();
  void listsThoseOfEveryProjectToo();
  void asksForProjectsSixAtATime();
  void aFailingProjectIsReportedAndTheOthersListed();
  void retryReadsOnlyWhatFailed();
  void retryWhileReadingLosesNothing();
  void aFailureKeepsTheLastGoodList();
  void failuresOfTheOrganizationAndOfTheProjectListAreTold();
  void resultsOfAnOvertakenRefreshAreDropped();
  void cancelListsWhatWasRead();
  void aPartIsReadAgainAfterACancelledLoad();
  void switchingProjectsDropsOlderAnswers();
  void aShownProjectIsNotReadTwice();
  void refreshPartReadsOnlyThatPart();
  void aVanishedProjectIsNoLongerListed();
  void theLastProjectCanVanish();
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
  QVERIFY(inventory_->state().failures[0].project == first_);
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

void TokenInventoryTest::aFailureKeepsTheLastGoodList() {
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

void TokenInventoryTest::resultsOfAnOvertakenRefreshAreDropped() {
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

void TokenInventoryTest::aPartIsReadAgainAfterACancelledLoad() {
  loadAll();
  inventory_->refresh();
  inventory_->cancel();
  QTRY_VERIFY(!inventory_->state().loading);
  inventory_->refreshPart(TokenScope::Project, first_.id);
  finishProject(first_, one(u"created"_s, &first_));
  QTRY_COMPARE(listed(), u"org created b"_s);
}

void TokenInventoryTest::switchingProjectsDropsOlderAnswers() {
  platform_->tokenLists.endOnStop.reset();
  inventory_->showProject(first_);
  inventory_->showProject(second_);
  QCOMPARE(platform_->tokenLists.count(), 2);
  finishProject(second_, one(u"b"_s, &second_));
  QTRY_COMPARE(listed(), u"b"_s);
  finishProject(first_, one(u"a"_s, &first_));
  settle();
  QCOMPARE(listed(), u"b"_s);

  inventory_->showProject(first_);
  QVERIFY(!inventory_->list());  // never another project's tokens under its name
  finishProject(first_, failure(NotFound));
  QTRY_VERIFY(!inventory_->state().loading);
  QVERIFY(!inventory_->list());
  QVERIFY(inventory_->state().failures.at(0).error.kind == NotFound);
}

void TokenInventoryTest::aShownProjectIsNotReadTwice() {
  inventory_->showProject(first_);
  finishProject(first_, one(u"a"_s, &first_));
  QTRY_COMPARE(listed(), u"a"_s);
  inventory_->showProject(first_);
  QCOMPARE(platform_->tokenLists.count(), 1);
  inventory_->refresh();
  QCOMPARE(platform_->tokenLists.count(), 2);
}

void TokenInventoryTest::refreshPartReadsOnlyThatPart() {
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

void TokenInventoryTest::aVanishedProjectIsNoLongerListed() {
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

void TokenInventoryTest::theLastProjectCanVanish() {
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
