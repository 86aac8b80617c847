#pragma once

#include "secret.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <expected>
#include <optional>
#include <vector>

namespace tokendesk {

/// How to sign in to a platform that the sandbox offers beside the first one.
struct SandboxAccess {
  Secret token = {};
  QString organizationId = {};
  QString userId = {};
};

/// Where a running sandbox is and how to sign in to it.
struct SandboxAddress {
  QUrl baseUrl;
  QString organizationId;
  Secret organizationToken;
  QString projectId;
  Secret projectToken;
  QMap<QString, SandboxAccess> others = {};  ///< by the id of the platform; only those with a token
};

enum class SandboxProblem {
  NotStarted,          ///< the program is missing or can't be run
  EndedEarly,          ///< it ended before it said where it is
  BadAnswer,           ///< what it said isn't the expected line
  Timeout,             ///< it said nothing in time
  Stopped,             ///< stop(), reset() or the destructor came first
  DatabaseNotDeleted,  ///< reset() couldn't delete the old data; nothing was started
};

struct SandboxError {
  SandboxProblem problem = SandboxProblem::NotStarted;
  QString detail = {};  ///< the sandbox's last line on standard error, or the system's words
};

using SandboxJob = QFuture<std::expected<SandboxAddress, SandboxError>>;

/// The private sandbox of this run: tokendesk-sandbox as a child process, over a database file that stays.
///
/// The child ends when its standard input closes, so also when this program crashes. It gets no GEAI_*
/// variables. Lives on the interface thread and doesn't block it, except for at most two seconds in the
/// destructor. Jobs finish exactly once: through the event loop, or as Stopped before stop(), reset() or the
/// destructor return.
class SandboxProcess : public QObject {
  Q_OBJECT

 public:
  /// Shortened by tests.
  struct Limits {
    std::chrono::milliseconds start = std::chrono::seconds(15);
    std::chrono::milliseconds stop = std::chrono::seconds(2);  ///< until it is killed
  };

  SandboxProcess(QString databaseFile, QString program, const Limits& limits, QObject* parent = nullptr);
  explicit SandboxProcess(QString databaseFile, QString program = defaultProgram(), QObject* parent = nullptr)
      : SandboxProcess(std::move(databaseFile), std::move(program), Limits{}, parent) {}
  ~SandboxProcess() override;

  /// tokendesk-sandbox beside this program.
  static QString defaultProgram();

  /// Starts it, or answers with the running one. One that is being stopped is started again afterwards.
  SandboxJob start();

  /// Asks it to end and kills it if it doesn't. Doesn't wait: stopped() follows, unless none ran.
  void stop();

  /// Stops it, deletes its database and starts again.
  SandboxJob reset();

  [[nodiscard]] bool isRunning() const { return state_ == State::Running; }

  /// Of the child; 0 where there is none.
  [[nodiscard]] qint64 processId() const { return process_.processId(); }

 signals:
  /// It ended although nobody asked for it; with its last line on standard error.
  void ended(const QString& detail);
  /// It ended because of stop() or reset().
  void stopped();

 private:
  enum class State { Idle, Starting, Running, Stopping };
  using Promise = QPromise<std::expected<SandboxAddress, SandboxError>>;

  SandboxJob newJob();
  void launch();
  void readOutput();
  void readErrors();
  void onFinished();
  void onErrorOccurred(QProcess::ProcessError error);
  void fail(SandboxProblem problem, const QString& detail);
  void settle(const std::expected<SandboxAddress, SandboxError>& outcome);
  void endChild();
  bool deleteDatabase() const;

  QString databaseFile_;
  QString program_;
  Limits limits_;
  QProcess process_;
  QTimer startTimer_;
  QTimer killTimer_;
  State state_ = State::Idle;
  bool startAfterStop_ = false;
  bool deleteAfterStop_ = false;
  QByteArray output_;
  QByteArray errors_;
  std::vector<Promise> promises_;  // one a caller: a QFuture in Qt 6.4 holds one continuation only
  std::optional<SandboxAddress> address_;
};

}  // namespace tokendesk
