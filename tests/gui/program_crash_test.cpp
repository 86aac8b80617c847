#include "console_process.h"
#include "sandbox_process.h"
#include "scripted_server.h"
#include "settings_file.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr int patience = 30'000;  // ms
const QByteArray plantedToken = "planted_0123456789abcdefghijABCDEFGHIJ";
const QByteArray plantedKey = "plantedkey_0123456789abcdefghijABCDEFGHIJ";

/// The files in which one of the words stands, but for those of this name; all that are there, without words.
QStringList filesWith(const QByteArrayList& words, const QString& folder, const QString& exceptName = {}) {
  QStringList found;
  QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QFileInfo info(files.next());
    QFile file(info.filePath());
    if (!exceptName.isEmpty() && info.fileName().startsWith(exceptName)) continue;
    const QByteArray content =
        info.isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const bool holds =
        std::ranges::any_of(words, [&](const QByteArray& word) { return content.contains(word); });
    if (words.isEmpty() || holds) found << info.filePath();
  }
  return found;
}

void addSignals() {
  QTest::addColumn<int>("number");
  QTest::newRow("SIGSEGV") << SIGSEGV;
  QTest::newRow("SIGABRT") << SIGABRT;
  QTest::newRow("SIGKILL") << SIGKILL;
}

}  // namespace

/// What the program leaves when it ends without having a say in it.
class ProgramCrashTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void leavesNoSandbox_data() { addSignals(); }
  void leavesNoSandbox();
  void leavesNoSecret_data() { addSignals(); }
  void leavesNoSecret();
  void startsAgain_data() { addSignals(); }
  void startsAgain();

 private:
  /// Waits until the sandbox has said where it is, which the window needs to get its list.
  static bool awaitSandbox(const ConsoleProcess& console);
};

void ProgramCrashTest::initTestCase() {
  // Orphans come to us instead of to init, so that their end can be waited for.
  QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
}

bool ProgramCrashTest::awaitSandbox(const ConsoleProcess& console) {
  const auto isUsed = [&console] {
    return console.childNamed(u"tokendesk-sandbox"_s) > 0 &&
           QFileInfo(console.sandboxDatabase()).size() > 0 &&
           QFileInfo::exists(console.sandboxDatabase() + u"-wal"_s);
  };
  return QTest::qWaitFor(isUsed, patience);
}

// Its database stays, for its owner only: the tokens in it are its own and open nothing else.
void ProgramCrashTest::leavesNoSandbox() {
  QFETCH(int, number);
  ConsoleProcess console;
  console.start({u"--sandbox"_s});
  QVERIFY(awaitSandbox(console));
  const pid_t sandbox = console.childNamed(u"tokendesk-sandbox"_s);
  console.sendSignal(number);
  QVERIFY(console.waitForEnd() != 0);
  QTRY_VERIFY_WITH_TIMEOUT(::waitpid(sandbox, nullptr, WNOHANG) != 0, patience);

  QByteArrayList tokens;
  {
    SandboxProcess again(console.sandboxDatabase(), QStringLiteral(SANDBOX_PROGRAM));
    const auto address = again.start();
    QTRY_VERIFY_WITH_TIMEOUT(address.isFinished(), patience);
    const auto found = address.result();
    QVERIFY(found);
    tokens << found->organizationToken.reveal().toByteArray() << found->projectToken.reveal().toByteArray();
    for (const SandboxAccess& each : found->others) tokens << each.token.reveal().toByteArray();
  }
  QVERIFY(!filesWith(tokens, console.folder()).isEmpty());
  QCOMPARE(filesWith(tokens, console.folder(), u"sandbox.db"_s), QStringList());
}

void ProgramCrashTest::leavesNoSecret() {
  QFETCH(int, number);
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200, R"({"tokens":[{"id":")" + plantedToken +
                                                          R"(","name":"Planted"}],"projects":[]})")});
  ConsoleProcess console;
  console.setVariable(u"GEAI_API_BASE_URL"_s, server.url().toString());
  console.setVariable(u"GEAI_API_KEY"_s, QString::fromLatin1(plantedKey));
  console.start({});
  QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), patience);
  QCOMPARE(server.requests().front().header("Authorization"), "Bearer " + plantedKey);
  console.sendSignal(number);
  QVERIFY(console.waitForEnd() != 0);

  QCOMPARE(
      filesWith({plantedToken, plantedKey, plantedToken.toBase64(), plantedKey.toBase64()}, console.folder()),
      QStringList());
  // neither a core dump, which would be here, nor a temporary file
  QCOMPARE(filesWith({}, console.folder() + u"/tmp"_s), QStringList());
}

void ProgramCrashTest::startsAgain() {
  QFETCH(int, number);
  ConsoleProcess console;
  for (int start = 0; start < 2; ++start) {
    console.start({u"--sandbox"_s});
    QVERIFY(awaitSandbox(console));
    const pid_t sandbox = console.childNamed(u"tokendesk-sandbox"_s);
    console.sendSignal(number);
    QVERIFY(console.waitForEnd() != 0);
    QTRY_VERIFY_WITH_TIMEOUT(::waitpid(sandbox, nullptr, WNOHANG) != 0, patience);
    console.standardError();
  }
  console.start({u"--sandbox"_s});
  QVERIFY(awaitSandbox(console));
  console.sendSignal(SIGTERM);
  QCOMPARE(console.waitForEnd(), 0);
  QCOMPARE(console.standardOutput(), QByteArray());
  const SettingsFile settings(console.settingsFile());
  QVERIFY(!settings.keptAside() && !settings.readProblem());
  QCOMPARE(filesWith({}, console.folder() + u"/run"_s), QStringList());
}

QTEST_GUILESS_MAIN(ProgramCrashTest)
#include "program_crash_test.moc"
