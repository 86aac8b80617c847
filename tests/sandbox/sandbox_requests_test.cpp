#include "project_store.h"
#include "request_log.h"
#include "request_time.h"
#include "seed.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

QDateTime timeOf(const LoggedRequest& request) {
  QDateTime time = QDateTime::fromString(request.timestamp, Qt::ISODateWithMs);
  time.setTimeSpec(Qt::UTC);
  return time;
}

bool begins(const QString& text, QChar first) {
  return text.startsWith(first);
}

bool isDescending(const QList<LoggedRequest>& requests) {
  return std::ranges::adjacent_find(requests, [](const LoggedRequest& newer, const LoggedRequest& older) {
           return timeOf(newer) <= timeOf(older);
         }) == requests.end();
}

}  // namespace

/// The requests that the sandbox makes up for the demo.
class SandboxRequestsTest : public QObject {
  Q_OBJECT

 private:
  Database database_{QString()};
  QList<ProjectRecord> projects_;
  QList<LoggedRequest> requests_;  ///< of the first project

 private slots:
  void initTestCase();
  void firstProjectHasTwentyThousandOverNinetyDays();
  void otherProjectsHaveSomeHundredsAndHiddenOnesNone();
  void areStrictlyDescendingHoweverManyThereAre_data();
  void areStrictlyDescendingHoweverManyThereAre();
  void areFewerAtNightAndAtWeekends();
  void belongToAssistantsOfTheProject();
  void mostSucceedAndOnlyTheyHaveOutput();
  void holdWhatFilesStumbleOver_data();
  void holdWhatFilesStumbleOver();
};

void SandboxRequestsTest::initTestCase() {
  seedDatabase(database_, SeedPlan{.kind = SeedPlan::Kind::Demo});
  projects_ = ProjectStore(database_).list();
  const ProjectRecord& first = projects_.first();
  requests_ = RequestLog(first.id, first.requests.value_or(0)).window({}, 0, mostRequests);
}

void SandboxRequestsTest::firstProjectHasTwentyThousandOverNinetyDays() {
  QCOMPARE(projects_.first().name, u"TrainingProject"_s);
  QCOMPARE(requests_.size(), 20'000);
  const QDateTime newest = timeOf(requests_.first());
  const QDateTime oldest = timeOf(requests_.last());
  QCOMPARE(newest.date(), QDate(2026, 9, 30));
  const double days = double(oldest.msecsTo(newest)) / 86'400'000;
  QVERIFY2(days > 89 && days <= 90, qPrintable(QString::number(days)));
}

void SandboxRequestsTest::otherProjectsHaveSomeHundredsAndHiddenOnesNone() {
  QCOMPARE(projects_.size(), 6);
  for (const ProjectRecord& project : projects_.sliced(1)) {
    QVERIFY(project.requests);
    const int requests = *project.requests;
    QVERIFY2(project.active ? requests >= 200 && requests < 1000 : requests == 0, qPrintable(project.name));
  }
}

void SandboxRequestsTest::areStrictlyDescendingHoweverManyThereAre_data() {
  QTest::addColumn<qint64>("size");
  QTest::addColumn<qint64>("skip");
  QTest::newRow("one") << qint64{1} << qint64{0};
  QTest::newRow("some") << qint64{300} << qint64{0};
  QTest::newRow("demo") << qint64{20'000} << qint64{0};
  QTest::newRow("the newest of the most") << mostRequests << qint64{0};
  QTest::newRow("in the middle of the most") << mostRequests << mostRequests / 2;
  QTest::newRow("the oldest of the most") << mostRequests << mostRequests - 20'000;
}

void SandboxRequestsTest::areStrictlyDescendingHoweverManyThereAre() {
  QFETCH(qint64, size);
  QFETCH(qint64, skip);
  const QList<LoggedRequest> requests = RequestLog(u"project"_s, size).window({}, skip, 20'000);
  QCOMPARE(requests.size(), std::min<qint64>(size, 20'000));
  QVERIFY(isDescending(requests));
}

void SandboxRequestsTest::areFewerAtNightAndAtWeekends() {
  const auto share = [this](const std::function<bool(const QDateTime&)>& fits) {
    return double(std::ranges::count_if(
               requests_, [&fits](const LoggedRequest& request) { return fits(timeOf(request)); })) /
           double(requests_.size());
  };
  QVERIFY(share([](const QDateTime& time) { return time.date().dayOfWeek() >= Qt::Saturday; }) < 0.15);
  const double night = share([](const QDateTime& time) { return time.time().hour() < 6; });
  QVERIFY(night > 0);
  QVERIFY(night < 0.1);
}

void SandboxRequestsTest::belongToAssistantsOfTheProject() {
  QSet<std::pair<QString, QString>> intents;
  QSet<QString> prompts;
  for (const Assistant& assistant : assistantsOf(projects_.first().id)) {
    for (const AssistantIntent& intent : assistant.intents) {
      intents.insert({assistant.name, intent.name});
      prompts.insert(intent.revisionInUse().prompt);
    }
  }
  QSet<std::pair<QString, QString>> seen;
  for (const LoggedRequest& request : requests_) {
    seen.insert({request.assistant, request.intent});
    QVERIFY(prompts.contains(request.prompt));
  }
  QCOMPARE(seen, intents);
}

void SandboxRequestsTest::mostSucceedAndOnlyTheyHaveOutput() {
  QHash<RequestStatus, double> percent;
  for (const LoggedRequest& request : requests_) {
    percent[request.status] += 100.0 / double(requests_.size());
    QCOMPARE(request.output.isEmpty(), request.status != RequestStatus::Succeeded);
    QVERIFY(!request.inputText.isEmpty());
  }
  QVERIFY(std::abs(percent[RequestStatus::Succeeded] - 90) < 1);
  QVERIFY(std::abs(percent[RequestStatus::Failed] - 7) < 1);
  QVERIFY(std::abs(percent[RequestStatus::Canceled] - 3) < 1);
}

using Has = bool (*)(const QString&);

void SandboxRequestsTest::holdWhatFilesStumbleOver_data() {
  QTest::addColumn<Has>("has");
  const auto row = [](const char* name, Has has) { QTest::newRow(name) << has; };
  row("newline", [](const QString& text) { return text.contains(u'\n') && !text.contains(u'\r'); });
  row("newline of Windows", [](const QString& text) { return text.contains(u"\r\n"_s); });
  row("quote", [](const QString& text) { return text.contains(u'"'); });
  row("apostrophe", [](const QString& text) { return text.contains(u'\''); });
  row("comma", [](const QString& text) { return text.contains(u','); });
  row("semicolon", [](const QString& text) { return text.contains(u';'); });
  row("tab", [](const QString& text) { return text.contains(u'\t'); });
  row("begins with =", [](const QString& text) { return begins(text, u'='); });
  row("begins with +", [](const QString& text) { return begins(text, u'+'); });
  row("begins with -", [](const QString& text) { return begins(text, u'-'); });
  row("begins with @", [](const QString& text) { return begins(text, u'@'); });
  row("begins with a tab", [](const QString& text) { return begins(text, u'\t'); });
  row("markup", [](const QString& text) { return text.contains(u'<') || text.contains(u'&'); });
  row("emoji", [](const QString& text) { return text.contains(u"😊"_s) || text.contains(u"🎉"_s); });
  row("Arabic", [](const QString& text) { return text.contains(u"الطلب"_s); });
  row("Hebrew", [](const QString& text) { return text.contains(u"החשבונית"_s); });
  row("Japanese", [](const QString& text) { return text.contains(u"ました"_s) || text.contains(u"ます"_s); });
}

void SandboxRequestsTest::holdWhatFilesStumbleOver() {
  QFETCH(Has, has);
  QVERIFY(std::ranges::any_of(requests_,
                              [&has](const LoggedRequest& request) { return has(request.inputText); }));
  QVERIFY(
      std::ranges::any_of(requests_, [&has](const LoggedRequest& request) { return has(request.output); }));
}

QTEST_GUILESS_MAIN(SandboxRequestsTest)
#include "sandbox_requests_test.moc"
