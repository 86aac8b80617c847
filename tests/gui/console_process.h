#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// A tokendesk of a test's own, seen from outside: with a home of its own, without a window system and
/// without a keyring unless the test's environment has one. It ends with this object.
class ConsoleProcess {
 public:
  ConsoleProcess();
  ~ConsoleProcess();
  Q_DISABLE_COPY_MOVE(ConsoleProcess)

  /// To be set before start().
  void setVariable(const QString& name, const QString& value) { environment_.insert(name, value); }
  void removeVariable(const QString& name) { environment_.remove(name); }
  /// Also again, once it has ended.
  void start(const QStringList& arguments);

  /// All that it can write to, temporary files and what would be a core dump included.
  [[nodiscard]] QString folder() const { return folder_.path(); }
  [[nodiscard]] QString settingsFile() const {
    return folder_.filePath(QStringLiteral("config/tokendesk/settings.json"));
  }
  [[nodiscard]] QString sandboxDatabase() const {
    return folder_.filePath(QStringLiteral("data/tokendesk/sandbox.db"));
  }

  [[nodiscard]] bool isRunning() const { return process_.state() == QProcess::Running; }
  /// The running process of this program that it started; 0 where there is none.
  [[nodiscard]] pid_t childNamed(const QString& program) const;
  void sendSignal(int number) const;

  /// The status it ended with; -1 where it doesn't end in time, or by a signal.
  int waitForEnd();
  QByteArray standardOutput() { return process_.readAllStandardOutput(); }
  QByteArray standardError() { return process_.readAllStandardError(); }

 private:
  QTemporaryDir folder_;
  QProcessEnvironment environment_;
  QProcess process_;
};
