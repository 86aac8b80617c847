#include "sandbox_process.h"

#include "await_job.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

/// Against the real tokendesk-sandbox where it behaves, and shell scripts in its place where it doesn't.
class SandboxProcessTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void startsAndAnswersOverHttp();
  void tellsHowToSignInToOtherPlatforms();
  void answersWithTheRunningOne();
  void stopsAndStartsAgainWithTheSameData();
  void stopDuringTheStartEndsTheJob();
  void resetStartsOver();
  void resetStartsWhereNoneRuns();
  void tellsWhenItEndsUnexpectedly();
  void endsWithItsOwner();
  void endsWhenItsOwnerIsKilled();
  void reportsFailures_data();
  void reportsFailures();
  void killsWhatDoesNotStop();
  void keepsOurVariablesFromTheChild();

 private:
  QString script(const QByteArray& body);
  [[nodiscard]] QString database() const { return folder_->filePath(u"data/sandbox.sqlite"_s); }

  std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

constexpr auto goodLine =
    R"(echo '{"baseUrl":"http://127.0.0.1:9","organizationId":"o","organizationToken":"t",)"
    R"("projectId":"p","projectToken":"u"}')"
    "\n";

bool isGone(qint64 pid) {
  return ::kill(static_cast<pid_t>(pid), 0) != 0;
}

int statusOf(const SandboxAddress& address, const Secret& token) {
  QNetworkAccessManager network;
  QNetworkRequest request(QUrl(address.baseUrl.toString() + u"/v1/organization/projects"_s));
  request.setRawHeader("Authorization", "Bearer " + token.reveal().toByteArray());
  const std::unique_ptr<QNetworkReply> reply(network.get(request));
  if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10000)) return -1;
  return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace

void SandboxProcessTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

QString SandboxProcessTest::script(const QByteArray& body) {
  QString path = folder_->filePath(u"fake-sandbox"_s);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write("#!/bin/sh\n" + body);
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  return path;
}

void SandboxProcessTest::startsAndAnswersOverHttp() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  const auto job = sandbox.start();
  QVERIFY(!job.isFinished());
  QVERIFY(finishes(job));
  QVERIFY2(job.result(), qPrintable(job.result() ? QString() : job.result().error().detail));
  const SandboxAddress address = *job.result();
  QCOMPARE(address.baseUrl.host(), u"127.0.0.1"_s);
  QVERIFY(!address.organizationId.isEmpty() && !address.projectId.isEmpty());
  QVERIFY(!address.projectToken.isEmpty());
  QVERIFY(sandbox.isRunning());
  QVERIFY(QFile::exists(database()));
  QCOMPARE(statusOf(address, address.organizationToken), 200);
  QCOMPARE(statusOf(address, Secret("nobody")), 401);
}

void SandboxProcessTest::tellsHowToSignInToOtherPlatforms() {
  SandboxProcess sandbox(database(),
                         script(R"(echo '{"baseUrl":"http://127.0.0.1:9","organizationToken":"t",)"
                                R"("one":{"token":"t1","organizationId":"o1","userId":"u1"},)"
                                R"("two":{"token":"t2"},"without":{"userId":"u3"},)"
                                R"("spent":{"token":""},"odd":{"token":7},"list":[{"token":"t"}]}')"
                                "\nread line\n"));
  const auto job = sandbox.start();
  QVERIFY(finishes(job));
  const SandboxAddress address = job.result().value();
  QCOMPARE(address.others.keys(), (QStringList{u"one"_s, u"two"_s}));
  const SandboxAccess one = address.others.value(u"one"_s);
  QVERIFY(one.token == Secret("t1"));
  QCOMPARE(one.organizationId, u"o1"_s);
  QCOMPARE(one.userId, u"u1"_s);
  QVERIFY(address.others.value(u"two"_s).token == Secret("t2"));
  QCOMPARE(address.others.value(u"two"_s).organizationId, QString());
}

void SandboxProcessTest::answersWithTheRunningOne() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  auto first = sandbox.start();
  auto second = sandbox.start();
  const auto hasValue = [](const std::expected<SandboxAddress, SandboxError>& address) {
    return address.has_value();
  };
  QVERIFY(finishes(first.then(&sandbox, hasValue)) && finishes(second.then(&sandbox, hasValue)));
  const auto third = sandbox.start();
  QVERIFY(!third.isFinished());
  QVERIFY(finishes(third));
  QCOMPARE(second.result()->baseUrl, first.result()->baseUrl);
  QCOMPARE(third.result()->baseUrl, first.result()->baseUrl);
}

void SandboxProcessTest::stopsAndStartsAgainWithTheSameData() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  QSignalSpy stopped(&sandbox, &SandboxProcess::stopped);
  const QSignalSpy ended(&sandbox, &SandboxProcess::ended);
  const auto before = sandbox.start();
  QVERIFY(finishes(before));
  sandbox.stop();
  QVERIFY(!stopped.isEmpty() || stopped.wait(10000));
  QVERIFY(!sandbox.isRunning());
  const auto after = sandbox.start();
  QVERIFY(finishes(after));
  QCOMPARE(after.result()->organizationToken, before.result()->organizationToken);
  QCOMPARE(after.result()->projectId, before.result()->projectId);
  QVERIFY(ended.isEmpty());
}

void SandboxProcessTest::stopDuringTheStartEndsTheJob() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  const auto job = sandbox.start();
  sandbox.stop();
  QVERIFY(finishes(job));
  QCOMPARE(job.result().error().problem, SandboxProblem::Stopped);
  const auto again = sandbox.start();  // while the first one is still ending
  QVERIFY(finishes(again));
  QVERIFY(again.result());
}

void SandboxProcessTest::resetStartsOver() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  const auto before = sandbox.start();
  QVERIFY(finishes(before));
  const qint64 oldProcess = sandbox.processId();
  const auto after = sandbox.reset();
  QVERIFY(finishes(after));
  QVERIFY(after.result());
  QVERIFY(isGone(oldProcess));
  QVERIFY(after.result()->organizationToken != before.result()->organizationToken);
  QCOMPARE(statusOf(*after.result(), before.result()->organizationToken), 401);
}

void SandboxProcessTest::resetStartsWhereNoneRuns() {
  SandboxProcess sandbox(database(), QStringLiteral(SANDBOX_PROGRAM));
  const auto job = sandbox.reset();
  QVERIFY(finishes(job));
  QVERIFY(job.result());
}

void SandboxProcessTest::tellsWhenItEndsUnexpectedly() {
  const QByteArray trap = "trap 'echo first line >&2; echo The disk is full. >&2; exit 1' TERM\n";
  SandboxProcess sandbox(database(), script(trap + goodLine + "read line\n"));
  QSignalSpy ended(&sandbox, &SandboxProcess::ended);
  QVERIFY(finishes(sandbox.start()));
  QCOMPARE(::kill(static_cast<pid_t>(sandbox.processId()), SIGTERM), 0);
  QVERIFY(!ended.isEmpty() || ended.wait(10000));
  QCOMPARE(ended.first().first().toString(), u"The disk is full."_s);
  QVERIFY(!sandbox.isRunning());
  QCOMPARE(sandbox.processId(), 0);
}

void SandboxProcessTest::endsWithItsOwner() {
  auto sandbox = std::make_unique<SandboxProcess>(database(), QStringLiteral(SANDBOX_PROGRAM));
  QVERIFY(finishes(sandbox->start()));
  const qint64 pid = sandbox->processId();
  QElapsedTimer clock;
  clock.start();
  sandbox.reset();
  QVERIFY(clock.elapsed() < 5000);
  QVERIFY(isGone(pid));
}

void SandboxProcessTest::endsWhenItsOwnerIsKilled() {
  // Orphans come to us instead of to init, so that their end can be waited for.
  QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
  QProcess owner;
  owner.start(QStringLiteral(SANDBOX_HOLDER), {QStringLiteral(SANDBOX_PROGRAM), database()});
  QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), 30000);
  const auto pid = static_cast<pid_t>(owner.readLine().trimmed().toLongLong());
  QVERIFY(pid > 0);
  QVERIFY(!isGone(pid));

  owner.kill();  // SIGKILL: no destructor runs
  QVERIFY(owner.waitForFinished());
  QTRY_VERIFY_WITH_TIMEOUT(::waitpid(pid, nullptr, WNOHANG) != 0, 10000);
}

void SandboxProcessTest::reportsFailures_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<SandboxProblem>("problem");
  QTest::addColumn<QString>("detail");
  using enum SandboxProblem;
  QTest::newRow("ends with a sentence")
      << QByteArray("echo 'x.db is no database.' >&2\nexit 2\n") << EndedEarly << u"x.db is no database."_s;
  QTest::newRow("ends silently") << QByteArray("exit 0\n") << EndedEarly << QString();
  QTest::newRow("no JSON") << QByteArray("echo listening on 8080\nread line\n") << BadAnswer << QString();
  QTest::newRow("no token") << QByteArray("echo '{\"baseUrl\":\"http://127.0.0.1:9\"}'\nread line\n")
                            << BadAnswer << QString();
  QTest::newRow("no URL") << QByteArray("echo '{\"organizationToken\":\"t\"}'\nread line\n") << BadAnswer
                          << QString();
  QTest::newRow("endless line") << QByteArray("head -c 200000 /dev/zero\nread line\n") << BadAnswer
                                << QString();
  QTest::newRow("silent") << QByteArray("read line\n") << Timeout << QString();
  QTest::newRow("missing") << QByteArray() << NotStarted << QString();
}

void SandboxProcessTest::reportsFailures() {
  QFETCH(QByteArray, body);
  QFETCH(SandboxProblem, problem);
  QFETCH(QString, detail);
  const auto limit =
      problem == SandboxProblem::Timeout ? std::chrono::milliseconds(300) : std::chrono::seconds(20);
  const QString program = body.isEmpty() ? folder_->filePath(u"nothing"_s) : script(body);
  SandboxProcess sandbox(database(), program, {.start = limit});
  const auto job = sandbox.start();
  QVERIFY(!job.isFinished());
  QVERIFY(finishes(job));
  QVERIFY(!job.result());
  QCOMPARE(job.result().error().problem, problem);
  if (problem != SandboxProblem::NotStarted) QCOMPARE(job.result().error().detail, detail);
  QVERIFY(!sandbox.isRunning());
}

void SandboxProcessTest::killsWhatDoesNotStop() {
  const QByteArray body = "trap '' TERM\n" + QByteArray(goodLine) + "exec sleep 1000 <&-\n";
  SandboxProcess sandbox(database(), script(body), {.stop = std::chrono::milliseconds(100)});
  QSignalSpy stopped(&sandbox, &SandboxProcess::stopped);
  QVERIFY(finishes(sandbox.start()));
  const qint64 pid = sandbox.processId();
  sandbox.stop();
  QVERIFY(!stopped.isEmpty() || stopped.wait(10000));
  QVERIFY(isGone(pid));
}

void SandboxProcessTest::keepsOurVariablesFromTheChild() {
  qputenv("GEAI_API_KEY", "org_planted");
  const QByteArray dump = "env >'" + folder_->filePath(u"env"_s).toUtf8() + "'\n";
  SandboxProcess sandbox(database(), script(dump + goodLine + "read line\n"));
  QVERIFY(finishes(sandbox.start()));
  qunsetenv("GEAI_API_KEY");
  QFile env(folder_->filePath(u"env"_s));
  QVERIFY(env.open(QIODevice::ReadOnly));
  const QByteArray variables = env.readAll();
  QVERIFY(variables.contains("PATH="));
  QVERIFY(!variables.contains("GEAI_"));
}

QTEST_GUILESS_MAIN(SandboxProcessTest)
#include "sandbox_process_test.moc"
