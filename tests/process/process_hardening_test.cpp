#include "process_hardening.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr int patience = 20'000;  // ms

/// Of core files, as the system sees it: "soft hard unit".
QString coreLimitOf(qint64 process) {
  QFile file(u"/proc/%1/limits"_s.arg(process));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  const QStringList found = lines.filter(u"Max core file size"_s);
  return found.isEmpty() ? QString() : found.constFirst().section(u"size"_s, 1).simplified();
}

/// Runs `check` in a process of its own, whose limits end with it.
bool holdsInAnotherProcess(const std::function<bool()>& check) {
  const pid_t child = fork();
  if (child == 0) _exit(check() ? 0 : 1);
  int status = -1;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool isForbidden() {
  rlimit limit{.rlim_cur = 1, .rlim_max = 1};
  return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
}

}  // namespace

/// A core file would have every secret in memory.
class ProcessHardeningTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void noCoreIsDumpedOfAProcess();
  void noCoreIsDumpedOfItsChildren();
  void noLimitIsRaisedAgain();
  void noCoreIsDumpedOfTheConsole_data();
  void noCoreIsDumpedOfTheConsole();
};

/// Core files are allowed here as far as they may be, so that the others notice.
void ProcessHardeningTest::initTestCase() {
  rlimit limit{};
  QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
  if (limit.rlim_max == 0) qWarning("core files are forbidden here anyway");
  limit.rlim_cur = limit.rlim_max;
  QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
}

void ProcessHardeningTest::noCoreIsDumpedOfAProcess() {
  QVERIFY(holdsInAnotherProcess([] {
    forbidCoreDumps();
    return isForbidden();
  }));
}

void ProcessHardeningTest::noCoreIsDumpedOfItsChildren() {
  QVERIFY(holdsInAnotherProcess([] {
    forbidCoreDumps();
    return std::system("test \"$(ulimit -S -c)$(ulimit -H -c)\" = 00") == 0;
  }));
}

void ProcessHardeningTest::noLimitIsRaisedAgain() {
  QVERIFY(holdsInAnotherProcess([] {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && setuid(nobody) != 0) return false;  // root may raise every limit
    forbidCoreDumps();
    const rlimit some{.rlim_cur = 4096, .rlim_max = 4096};
    return setrlimit(RLIMIT_CORE, &some) != 0 && isForbidden();
  }));
}

void ProcessHardeningTest::noCoreIsDumpedOfTheConsole_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("that reads where it may not") << SIGSEGV;
  QTest::newRow("that gives up") << SIGABRT;
}

void ProcessHardeningTest::noCoreIsDumpedOfTheConsole() {
  QFETCH(int, signal);
  QTemporaryDir folder;
  QProcess console;
  console.setWorkingDirectory(folder.path());
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"HOME"_s, folder.path());
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
    environment.insert(QString::fromLatin1(name), folder.path());
  // AddressSanitizer's own handlers would end it otherwise
  environment.insert(u"ASAN_OPTIONS"_s, u"handle_segv=0:handle_abort=0:disable_coredump=0"_s);
  console.setProcessEnvironment(environment);
  console.start(QStringLiteral(CONSOLE_PROGRAM), QStringList());
  QVERIFY(console.waitForStarted());
  QTRY_COMPARE_WITH_TIMEOUT(coreLimitOf(console.processId()), u"0 0 bytes"_s, patience);

  ::kill(static_cast<pid_t>(console.processId()), signal);
  QVERIFY(console.waitForFinished(patience));
  QCOMPARE(console.exitStatus(), QProcess::CrashExit);
  QCOMPARE(QDir(folder.path()).entryList({u"core*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "process_hardening_test.moc"
