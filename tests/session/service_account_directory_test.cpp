#include "service_account_directory.h"

#include "session_helpers.h"
#include "set_clock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

class ServiceAccountDirectoryTest : public QObject {
  Q_OBJECT

 private:
  SetClock clock_;
  std::unique_ptr<FakeAccounts> platform_;
  std::unique_ptr<ServiceAccountDirectory> directory_;

  ScriptedCalls<FakeAccounts::Nothing, ServiceAccounts>& calls() { return platform_->serviceAccountLists; }
  static ServiceAccounts namedAs(const QStringList& names) {
    ServiceAccounts accounts;
    for (const QString& name : names) accounts.push_back({.id = u"id-"_s + name, .name = name});
    return accounts;
  }
  [[nodiscard]] QString names() const {
    QStringList names;
    for (const ServiceAccount& account : directory_->accounts()) names << account.name;
    return names.join(u' ');
  }
  void load(const QStringList& names) {
    directory_->refresh();
    calls().finish(namedAs(names));
    QTRY_VERIFY(!directory_->isLoading());
  }

 private slots:
  // whatever the machine's language, the C locale included, in which Qt compares code units
  void initTestCase() { QLocale::setDefault(QLocale::c()); }
  void init() {
    directory_.reset();
    platform_ = std::make_unique<FakeAccounts>();
    directory_ = std::make_unique<ServiceAccountDirectory>(*platform_, clock_);
  }

  void listsAccountsByName() {
    QSignalSpy changed(directory_.get(), &ServiceAccountDirectory::changed);
    directory_->refresh();
    QVERIFY(directory_->isLoading());
    QVERIFY(!directory_->takenAt().isValid());
    QCOMPARE(changed.count(), 1);
    calls().finish(namedAs({u"node-10"_s, u"Zeta"_s, u"alpha"_s, u"node-2"_s}));
    QTRY_VERIFY(!directory_->isLoading());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(names(), u"alpha node-2 node-10 Zeta"_s);
    QCOMPARE(directory_->takenAt(), clock_.now());
    QVERIFY(!directory_->error());
  }

  void accountsOfOneNameStandByTheirIds() {
    directory_->refresh();
    calls().finish(ServiceAccounts{{.id = u"2"_s, .name = u"ci"_s}, {.id = u"1"_s, .name = u"ci"_s}});
    QTRY_VERIFY(!directory_->isLoading());
    QCOMPARE(directory_->accounts().front().id, u"1"_s);
  }

  void showingThemReadsOnce() {
    directory_->show();
    directory_->show();
    QCOMPARE(calls().count(), 1);
    calls().fail(Timeout);
    QTRY_VERIFY(!directory_->isLoading());
    directory_->show();
    QCOMPARE(calls().count(), 1);
    directory_->refresh();
    QCOMPARE(calls().count(), 2);
  }

  void anErrorKeepsWhatWasReadBeforeAndASuccessForgetsIt() {
    load({u"ci"_s});
    const QDateTime first = clock_.now();
    clock_.advance(std::chrono::minutes(5));
    directory_->refresh();
    calls().fail(ServerFault);
    QTRY_VERIFY(directory_->error());
    QCOMPARE(names(), u"ci"_s);
    QCOMPARE(directory_->takenAt(), first);

    load({u"ci"_s, u"cd"_s});
    QVERIFY(!directory_->error());
    QCOMPARE(directory_->takenAt(), clock_.now());
  }

  void anOvertakenAnswerIsDropped() {
    calls().endOnStop.reset();
    directory_->refresh();
    directory_->refresh();
    QVERIFY(calls().wasStopped(0));
    calls().finish(namedAs({u"old"_s}));
    settle();
    QVERIFY(directory_->isLoading());
    calls().finish(namedAs({u"new"_s}));
    QTRY_COMPARE(names(), u"new"_s);
  }

  void cancelStopsReading() {
    load({u"ci"_s});
    directory_->refresh();
    directory_->cancel();
    QVERIFY(calls().wasStopped(1));
    QVERIFY(!directory_->isLoading());
    QVERIFY(directory_->error()->kind == Cancelled);
    QCOMPARE(names(), u"ci"_s);
  }

  void anAnswerAfterCancelIsDropped() {
    calls().endOnStop.reset();
    directory_->refresh();
    directory_->cancel();
    calls().finish(namedAs({u"late"_s}));
    settle();
    QCOMPARE(names(), QString());
  }

  void cancelDoesNothingWhileNothingIsRead() {
    load({u"ci"_s});
    QSignalSpy changed(directory_.get(), &ServiceAccountDirectory::changed);
    directory_->cancel();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!directory_->error());
  }

  void tellsHowFarReadingIs() {
    QSignalSpy progressed(directory_.get(), &ServiceAccountDirectory::progressChanged);
    directory_->refresh();
    calls().report({.waiting = std::chrono::seconds(3)});
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(directory_->progress().waiting.count(), 3);
    directory_->refresh();
    QCOMPARE(directory_->progress().waiting.count(), 0);
  }

  void goingAwayStopsTheRequest() {
    directory_->refresh();
    directory_.reset();
    QVERIFY(calls().wasStopped(0));
  }
};

QTEST_GUILESS_MAIN(ServiceAccountDirectoryTest)
#include "service_account_directory_test.moc"
