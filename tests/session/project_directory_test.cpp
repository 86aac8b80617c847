#include "project_directory.h"

#include "session_helpers.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

class ProjectDirectoryTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectDirectory> directory_;

  [[nodiscard]] QString names() const {
    QStringList names;
    for (const Project& project : directory_->projects()) names << project.name;
    return names.join(u' ');
  }

 private slots:
  // whatever the machine's language, the C locale included, in which Qt compares code units
  void initTestCase() { QLocale::setDefault(QLocale::c()); }
  void init() {
    directory_.reset();
    platform_ = std::make_unique<FakePlatform>();
    directory_ = std::make_unique<ProjectDirectory>(*platform_);
  }
  void listsProjectsByName();
  void aProjectCredentialIsOfferedItsOwnProject();
  void aCredentialWithoutProjectsHasAnEmptyList();
  void anErrorKeepsTheProjectsReadBefore();
  void theNextRefreshClearsTheError();
  void anOvertakenAnswerIsDropped();
  void cancelStopsReading();
  void cancelStopsAskingForTheOwnProject();
  void cancelDoesNothingWhileNothingIsRead();
  void tellsHowFarReadingIs();
  void goingAwayStopsTheRequest();
};

void ProjectDirectoryTest::listsProjectsByName() {
  QSignalSpy changed(directory_.get(), &ProjectDirectory::changed);
  directory_->refresh();
  QVERIFY(directory_->isLoading());
  QCOMPARE(changed.count(), 1);
  platform_->projectLists.finish(Projects{projectNamed(u"node-10"_s), projectNamed(u"Zeta"_s),
                                          projectNamed(u"alpha"_s), projectNamed(u"node-2"_s)});
  QTRY_VERIFY(!directory_->isLoading());
  QCOMPARE(changed.count(), 2);
  QCOMPARE(names(), u"alpha node-2 node-10 Zeta"_s);
  QVERIFY(!directory_->error());
  QCOMPARE(directory_->find(u"id-alpha"_s)->name, u"alpha"_s);
  QVERIFY(!directory_->find(u"id-none"_s));
  QCOMPARE(platform_->validations.count(), 0);
}

void ProjectDirectoryTest::aProjectCredentialIsOfferedItsOwnProject() {
  directory_->refresh();
  platform_->projectLists.fail(NotPermitted);
  QTRY_COMPARE(platform_->validations.count(), 1);
  QVERIFY(directory_->isLoading());
  platform_->validations.finish(CredentialFacts{
      .organizationId = u"o"_s, .organizationName = u"O"_s, .projectId = u"p"_s, .projectName = u"Own"_s});
  QTRY_VERIFY(!directory_->isLoading());
  QCOMPARE(names(), u"Own"_s);
  QVERIFY(!directory_->error());
  QVERIFY(directory_->holdsOwnOnly());

  directory_->refresh();
  platform_->projectLists.finish(Projects{projectNamed(u"Zeta"_s)});
  QTRY_VERIFY(!directory_->isLoading());
  QVERIFY(!directory_->holdsOwnOnly());
}

void ProjectDirectoryTest::aCredentialWithoutProjectsHasAnEmptyList() {
  directory_->refresh();
  platform_->projectLists.fail(NotPermitted);
  QTRY_COMPARE(platform_->validations.count(), 1);
  platform_->validations.finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = u"O"_s});
  QTRY_VERIFY(!directory_->isLoading());
  QVERIFY(directory_->projects().empty() && !directory_->error());
}

void ProjectDirectoryTest::anErrorKeepsTheProjectsReadBefore() {
  directory_->refresh();
  platform_->projectLists.finish(Projects{projectNamed(u"one"_s)});
  QTRY_VERIFY(!directory_->isLoading());
  directory_->refresh();
  QCOMPARE(names(), u"one"_s);
  platform_->projectLists.fail(Offline);
  QTRY_VERIFY(!directory_->isLoading());
  QCOMPARE(names(), u"one"_s);
  QVERIFY(directory_->error()->kind == Offline);
}

void ProjectDirectoryTest::theNextRefreshClearsTheError() {
  directory_->refresh();
  platform_->projectLists.fail(NotPermitted);
  QTRY_COMPARE(platform_->validations.count(), 1);
  platform_->validations.fail(Timeout);
  QTRY_VERIFY(directory_->error());
  QVERIFY(directory_->error()->kind == Timeout);
  directory_->refresh();
  platform_->projectLists.finish(Projects{});
  QTRY_VERIFY(!directory_->isLoading());
  QVERIFY(!directory_->error());
}

void ProjectDirectoryTest::anOvertakenAnswerIsDropped() {
  platform_->projectLists.endOnStop.reset();
  directory_->refresh();
  directory_->refresh();
  QVERIFY(platform_->projectLists.wasStopped(0) && !platform_->projectLists.wasStopped(1));
  platform_->projectLists.finish(Projects{projectNamed(u"old"_s)});
  settle();
  QVERIFY(directory_->isLoading() && directory_->projects().empty());
  platform_->projectLists.finish(Projects{projectNamed(u"new"_s)});
  QTRY_VERIFY(!directory_->isLoading());
  QCOMPARE(names(), u"new"_s);
}

void ProjectDirectoryTest::cancelStopsReading() {
  directory_->refresh();
  platform_->projectLists.finish(Projects{projectNamed(u"one"_s)});
  QTRY_VERIFY(!directory_->isLoading());

  platform_->projectLists.endOnStop.reset();
  directory_->refresh();
  QSignalSpy changed(directory_.get(), &ProjectDirectory::changed);
  directory_->cancel();
  QVERIFY(platform_->projectLists.wasStopped(1));
  QVERIFY(!directory_->isLoading());
  QVERIFY(directory_->error() && directory_->error()->kind == Cancelled);
  QCOMPARE(changed.count(), 1);
  platform_->projectLists.finish(Projects{projectNamed(u"late"_s)});
  settle();
  QCOMPARE(names(), u"one"_s);

  directory_->refresh();
  platform_->projectLists.finish(Projects{projectNamed(u"two"_s)});
  QTRY_COMPARE(names(), u"two"_s);
  QVERIFY(!directory_->error());
}

void ProjectDirectoryTest::cancelStopsAskingForTheOwnProject() {
  directory_->refresh();
  platform_->projectLists.fail(NotPermitted);
  QTRY_COMPARE(platform_->validations.count(), 1);
  directory_->cancel();
  QVERIFY(platform_->validations.wasStopped(0));
  settle();
  QVERIFY(directory_->error() && directory_->error()->kind == Cancelled);
}

void ProjectDirectoryTest::cancelDoesNothingWhileNothingIsRead() {
  directory_->refresh();
  platform_->projectLists.finish(Projects{});
  QTRY_VERIFY(!directory_->isLoading());
  QSignalSpy changed(directory_.get(), &ProjectDirectory::changed);
  directory_->cancel();
  QVERIFY(!directory_->error());
  QCOMPARE(changed.count(), 0);
}

void ProjectDirectoryTest::tellsHowFarReadingIs() {
  platform_->projectLists.endOnStop.reset();
  QSignalSpy told(directory_.get(), &ProjectDirectory::progressChanged);
  directory_->refresh();
  platform_->projectLists.report({.waiting = std::chrono::seconds(4)});
  QCOMPARE(told.count(), 1);
  QCOMPARE(directory_->progress().waiting, std::chrono::seconds(4));

  directory_->refresh();
  QCOMPARE(directory_->progress().waiting, std::chrono::seconds(0));
  platform_->projectLists.report({.bytesReceived = 7});  // of the request that was overtaken
  QCOMPARE(told.count(), 1);
  QCOMPARE(directory_->progress().bytesReceived, 0);

  platform_->projectLists.fail(Offline);
  platform_->projectLists.fail(NotPermitted);
  QTRY_COMPARE(platform_->validations.count(), 1);
  platform_->validations.report({.bytesReceived = 5});
  QCOMPARE(directory_->progress().bytesReceived, 5);
}

void ProjectDirectoryTest::goingAwayStopsTheRequest() {
  platform_->projectLists.endOnStop.reset();
  directory_->refresh();
  directory_.reset();
  QVERIFY(platform_->projectLists.wasStopped(0));
  platform_->projectLists.finish(Projects{});
  settle();
}

QTEST_GUILESS_MAIN(ProjectDirectoryTest)
#include "project_directory_test.moc"
