#include "assistant_inventory.h"

#include "assistants.h"
#include "session_helpers.h"
#include "set_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

/// Reading the assistants of a project.
class AssistantInventoryTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void readsNothingBeforeAProjectIsShown();
  void listsTheAssistantsOfTheProject();
  void readsAShownProjectOnlyOnce();
  void neverListsAnotherProjectsAssistants();
  void dropsAnswersThatANewerRequestOvertook();
  void keepsTheListWhileItIsReadAgainAndWhereThatFails();
  void saysWhyNothingCouldBeRead();
  void cancelStopsReadingAndKeepsTheList();
  void anAnswerThatComesInSpiteOfCancelCounts();
  void readsWithTheChosenTokenFromThenOn();
  void anotherProjectsTokenChangesNothing();
  void progressIsPassedOn();
  void goingAwayStopsTheRequest();

 private:
  [[nodiscard]] QString listed() const {
    if (!inventory_->list()) return u"none"_s;
    QStringList names;
    for (const Assistant& assistant : inventory_->list()->assistants()) names << assistant.name;
    return names.join(u' ');
  }
  static Assistants one(const QString& name) { return {{.id = u"id-"_s + name, .name = name}}; }
  /// Lists "a" of the first project.
  void load() {
    inventory_->showProject(first_);
    calls().finish(one(u"a"_s));
    QTRY_COMPARE(listed(), u"a"_s);
  }
  ScriptedCalls<ProjectAccess, Assistants>& calls() { return projects_->assistantLists; }

  SetClock clock_;
  const Project first_ = projectNamed(u"First"_s);
  const Project second_ = projectNamed(u"Second"_s);
  std::unique_ptr<FakeProjects> projects_;
  std::unique_ptr<ProjectAccessKeeper> access_;
  std::unique_ptr<AssistantInventory> inventory_;
};

void AssistantInventoryTest::init() {
  inventory_.reset();
  projects_ = std::make_unique<FakeProjects>();
  access_ = std::make_unique<ProjectAccessKeeper>();
  inventory_ = std::make_unique<AssistantInventory>(*projects_, *access_, clock_);
}

void AssistantInventoryTest::readsNothingBeforeAProjectIsShown() {
  inventory_->refresh();
  inventory_->cancel();
  QCOMPARE(calls().count(), 0);
  QVERIFY(!inventory_->state().loading);
  QVERIFY(!inventory_->state().cancelled);
}

void AssistantInventoryTest::listsTheAssistantsOfTheProject() {
  QSignalSpy listChanged(inventory_.get(), &AssistantInventory::listChanged);
  inventory_->showProject(first_);
  QVERIFY(inventory_->state().loading);
  QCOMPARE(calls().last().projectId, first_.id);
  QVERIFY(calls().last().token.isEmpty());
  listChanged.clear();
  calls().finish(sampleAssistants());
  QTRY_VERIFY(!inventory_->state().loading);
  QCOMPARE(listChanged.count(), 1);
  QCOMPARE(listed(), u"Translator Summarizer"_s);
  QCOMPARE(inventory_->takenAt(), clock_.now());
  QCOMPARE(inventory_->project().id, first_.id);
}

void AssistantInventoryTest::readsAShownProjectOnlyOnce() {
  load();
  inventory_->showProject({.id = first_.id, .name = u"Renamed"_s});
  QCOMPARE(calls().count(), 1);
  QCOMPARE(listed(), u"a"_s);
  QCOMPARE(inventory_->project().name, u"Renamed"_s);
}

void AssistantInventoryTest::neverListsAnotherProjectsAssistants() {
  load();
  inventory_->refresh();
  inventory_->showProject(second_);
  QCOMPARE(listed(), u"none"_s);
  QVERIFY(!inventory_->takenAt().isValid());
  QVERIFY(calls().wasStopped(1));
  calls().finish(one(u"b"_s));
  QTRY_COMPARE(listed(), u"b"_s);
}

void AssistantInventoryTest::dropsAnswersThatANewerRequestOvertook() {
  calls().endOnStop.reset();
  inventory_->showProject(first_);
  inventory_->showProject(second_);
  calls().finish(one(u"overtaken"_s));
  settle();
  QCOMPARE(listed(), u"none"_s);
  QVERIFY(inventory_->state().loading);
  calls().finish(one(u"b"_s));
  QTRY_COMPARE(listed(), u"b"_s);
}

void AssistantInventoryTest::keepsTheListWhileItIsReadAgainAndWhereThatFails() {
  load();
  const QDateTime before = inventory_->takenAt();
  clock_.advance(std::chrono::minutes(5));
  inventory_->refresh();
  QCOMPARE(listed(), u"a"_s);
  calls().fail(ServerFault);
  QTRY_VERIFY(inventory_->state().error);
  QVERIFY(inventory_->state().error->kind == ServerFault);
  QVERIFY(!inventory_->state().loading);
  QCOMPARE(listed(), u"a"_s);
  QCOMPARE(inventory_->takenAt(), before);

  inventory_->refresh();
  QVERIFY(!inventory_->state().error);
  calls().finish(one(u"c"_s));
  QTRY_COMPARE(listed(), u"c"_s);
  QCOMPARE(inventory_->takenAt(), clock_.now());
}

void AssistantInventoryTest::saysWhyNothingCouldBeRead() {
  inventory_->showProject(first_);
  calls().fail(NotPermitted);
  QTRY_VERIFY(inventory_->state().error);
  QVERIFY(inventory_->state().error->kind == NotPermitted);
  QCOMPARE(listed(), u"none"_s);
}

void AssistantInventoryTest::cancelStopsReadingAndKeepsTheList() {
  load();
  inventory_->refresh();
  inventory_->cancel();
  QVERIFY(calls().wasStopped(1));
  QTRY_VERIFY(!inventory_->state().loading);
  QVERIFY(inventory_->state().cancelled);
  QVERIFY(!inventory_->state().error);
  QCOMPARE(listed(), u"a"_s);
  inventory_->refresh();
  QVERIFY(!inventory_->state().cancelled);
  QVERIFY(!calls().wasStopped(2));
}

void AssistantInventoryTest::anAnswerThatComesInSpiteOfCancelCounts() {
  calls().endOnStop.reset();
  inventory_->showProject(first_);
  inventory_->cancel();
  calls().finish(one(u"a"_s));
  QTRY_COMPARE(listed(), u"a"_s);
  QVERIFY(!inventory_->state().cancelled);
}

void AssistantInventoryTest::readsWithTheChosenTokenFromThenOn() {
  load();
  const ApiToken token = tokenNamed(u"own"_s, 1, &first_);
  access_->choose(token);
  QCOMPARE(listed(), u"none"_s);
  QCOMPARE(calls().count(), 2);
  QCOMPARE(calls().last().token, token.id);
  calls().finish(one(u"b"_s));
  QTRY_COMPARE(listed(), u"b"_s);
  access_->forget(first_.id);
  QCOMPARE(listed(), u"none"_s);
  QCOMPARE(calls().count(), 3);
  QVERIFY(calls().last().token.isEmpty());
}

void AssistantInventoryTest::anotherProjectsTokenChangesNothing() {
  load();
  access_->choose(tokenNamed(u"own"_s, 1, &second_));
  QCOMPARE(calls().count(), 1);
  QCOMPARE(listed(), u"a"_s);
}

void AssistantInventoryTest::progressIsPassedOn() {
  inventory_->showProject(first_);
  QSignalSpy stateChanged(inventory_.get(), &AssistantInventory::stateChanged);
  calls().report({.bytesReceived = 1234});
  QCOMPARE(stateChanged.count(), 1);
  QCOMPARE(inventory_->state().progress.bytesReceived, 1234);

  calls().endOnStop.reset();
  inventory_->showProject(second_);
  stateChanged.clear();
  calls().report({.bytesReceived = 99});  // of the request that was overtaken
  QCOMPARE(stateChanged.count(), 0);
  QCOMPARE(inventory_->state().progress.bytesReceived, 0);
}

void AssistantInventoryTest::goingAwayStopsTheRequest() {
  inventory_->showProject(first_);
  inventory_.reset();
  QVERIFY(calls().wasStopped(0));
  settle();
}

QTEST_GUILESS_MAIN(AssistantInventoryTest)
#include "assistant_inventory_test.moc"
