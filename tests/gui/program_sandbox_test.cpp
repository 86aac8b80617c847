#include "console_process.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

/// The sandbox that the program starts, and that must not outlive it however it ends.
class ProgramSandboxTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void keepsTheDatabaseToItsOwner();
  void givesTheSandboxNoSecretOfOurs();
  void endsTheSandboxHoweverItEnds_data();
  void endsTheSandboxHoweverItEnds();
};

namespace {

constexpr int patience = 30'000;  // ms

/// What the links in /proc/<pid>/fd say of the sockets that wait for connections.
QSet<QString> listeningSockets() {
  QFile file(u"/proc/net/tcp"_s);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QSet<QString> sockets;
  const QList<QByteArray> lines = file.readAll().split('\n');
  for (const QByteArray& line : lines) {
    const QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.value(3) == "0A") sockets.insert(u"socket:[%1]"_s.arg(QString::fromLatin1(fields.value(9))));
  }
  return sockets;
}

bool isServing(pid_t pid) {
  std::error_code ended;
  const auto links = std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/fd", ended);
  const QSet<QString> listening = listeningSockets();
  return std::any_of(begin(links), end(links), [&](const std::filesystem::path& link) {
    return listening.contains(QString::fromStdString(std::filesystem::read_symlink(link, ended)));
  });
}

/// The sandbox as soon as it is there, or once it answers; 0 where it doesn't come.
pid_t startSandbox(ConsoleProcess& console, bool serving) {
  console.start({u"--sandbox"_s});
  const auto sandbox = [&console] { return console.childNamed(u"tokendesk-sandbox"_s); };
  const auto isThere = [&] { return sandbox() > 0 && (!serving || isServing(sandbox())); };
  return QTest::qWaitFor(isThere, patience) ? sandbox() : 0;
}

}  // namespace

void ProgramSandboxTest::initTestCase() {
  // Orphans come to us instead of to init, so that their end can be waited for.
  QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
}

void ProgramSandboxTest::keepsTheDatabaseToItsOwner() {
  ConsoleProcess console;
  QVERIFY(startSandbox(console, true) > 0);
  constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                          QFile::WriteOther | QFile::ExeOther;
  QVERIFY(QFileInfo(console.sandboxDatabase()).size() > 0);
  QCOMPARE(QFile::permissions(console.sandboxDatabase()) & others, QFile::Permissions());
}

void ProgramSandboxTest::givesTheSandboxNoSecretOfOurs() {
  ConsoleProcess console;
  console.setVariable(u"GEAI_API_BASE_URL"_s, u"https://api.example.com"_s);
  console.setVariable(u"GEAI_API_KEY"_s, u"planted_key"_s);
  console.setVariable(u"GEAI_OAUTH_ACCESS_TOKEN"_s, u"planted_access"_s);
  const pid_t sandbox = startSandbox(console, true);
  QVERIFY(sandbox > 0);
  for (const QString& name : {u"environ"_s, u"cmdline"_s}) {
    QFile file(u"/proc/%1/%2"_s.arg(sandbox).arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.isEmpty());
    QVERIFY2(!content.contains("planted"), qPrintable(name));
  }
}

void ProgramSandboxTest::endsTheSandboxHoweverItEnds_data() {
  QTest::addColumn<bool>("serving");
  QTest::addColumn<int>("number");
  QTest::addColumn<int>("status");  // -1: ended by the signal
  QTest::newRow("SIGTERM") << true << SIGTERM << 0;
  QTest::newRow("SIGINT") << true << SIGINT << 0;
  QTest::newRow("SIGHUP") << true << SIGHUP << 0;
  QTest::newRow("SIGTERM while the sandbox starts") << false << SIGTERM << 0;
  QTest::newRow("SIGKILL") << true << SIGKILL << -1;
  QTest::newRow("SIGABRT, as a crash") << true << SIGABRT << -1;
  QTest::newRow("SIGKILL while the sandbox starts") << false << SIGKILL << -1;
}

void ProgramSandboxTest::endsTheSandboxHoweverItEnds() {
  QFETCH(bool, serving);
  QFETCH(int, number);
  ConsoleProcess console;
  const pid_t sandbox = startSandbox(console, serving);
  QVERIFY(sandbox > 0);
  console.sendSignal(number);
  QTEST(console.waitForEnd(), "status");
  QVERIFY(!console.isRunning());
  // ours to wait for now, unless the program did that itself before it ended
  QTRY_VERIFY_WITH_TIMEOUT(::waitpid(sandbox, nullptr, WNOHANG) != 0, patience);
}

QTEST_GUILESS_MAIN(ProgramSandboxTest)
#include "program_sandbox_test.moc"
