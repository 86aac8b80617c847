#include "console_process.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;  // ms

/// The fields of /proc/<pid>/stat from the state on; those before it are the pid and the program's name,
/// which may hold anything.
QList<QByteArray> statOf(const QString& pid) {
  QFile file(u"/proc/%1/stat"_s.arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray line = file.readAll();
  return line.sliced(line.lastIndexOf(')') + 1).trimmed().split(' ');
}

QString programOf(const QString& pid) {
  return QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid))).fileName();
}

}  // namespace

ConsoleProcess::ConsoleProcess() : environment_(QProcessEnvironment::systemEnvironment()) {
  const QStringList names = environment_.keys();
  for (const QString& name : names) {
    if (name.startsWith(u"GEAI_"_s)) environment_.remove(name);
  }
  environment_.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
  environment_.insert(u"HOME"_s, folder_.path());
  environment_.insert(u"XDG_CONFIG_HOME"_s, folder_.filePath(u"config"_s));
  environment_.insert(u"XDG_DATA_HOME"_s, folder_.filePath(u"data"_s));
  environment_.insert(u"XDG_CACHE_HOME"_s, folder_.filePath(u"cache"_s));
  environment_.insert(u"XDG_RUNTIME_DIR"_s, folder_.filePath(u"run"_s));
  environment_.insert(u"TMPDIR"_s, folder_.filePath(u"tmp"_s));
  constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  for (const QString& name : {u"run"_s, u"tmp"_s}) QDir(folder_.path()).mkdir(name, ownerOnly);
}

ConsoleProcess::~ConsoleProcess() {
  process_.kill();
  process_.waitForFinished(patience);
}

void ConsoleProcess::start(const QStringList& arguments) {
  process_.setProcessEnvironment(environment_);
  process_.setWorkingDirectory(folder_.filePath(u"tmp"_s));
  process_.start(QStringLiteral(CONSOLE_PROGRAM), arguments);
}

pid_t ConsoleProcess::childNamed(const QString& program) const {
  const QByteArray parent = QByteArray::number(process_.processId());
  const QStringList pids = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
  for (const QString& pid : pids) {
    if (statOf(pid).value(1) == parent && programOf(pid) == program) return pid.toInt();
  }
  return 0;
}

void ConsoleProcess::sendSignal(int number) const {
  ::kill(static_cast<pid_t>(process_.processId()), number);
}

int ConsoleProcess::waitForEnd() {
  if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(patience)) return -1;
  return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}
