#pragma once

#include "connection.h"
#include "services.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tokendesk {

class Session;
struct SandboxAddress;

/// Opens connections: gets the credential from where it is kept, starting the sandbox if need be, and makes a
/// session of it. One at a time; a newer request overtakes an older one. Doesn't block.
class ConnectionOpener : public QObject {
  Q_OBJECT

 public:
  /// Why a connection couldn't be opened, for people.
  struct Failure {
    QString what;
    QString todo;
    bool needsCredential = false;  ///< entering the token again helps
    std::function<void()> again;   ///< tries the same once more
  };

  /// What is to be opened when the program starts. Without sandbox and name it is the connection used last,
  /// else the environment's.
  struct First {
    bool sandbox = false;  ///< of the first platform
    QString name = {};
    QList<EnvironmentProblem> environmentProblems = {};  ///< said where the environment's would be opened
  };

  /// `services` outlive it.
  explicit ConnectionOpener(const Services& services, QObject* parent = nullptr);
  ~ConnectionOpener() override;

  void openFirst(const First& first);
  void openSaved(const Connection& connection);
  /// As the platform of this id; empty: the first one.
  void openSandbox(const QString& platform = {});
  /// Starts it anew, with what it holds, as the platform that it was opened as before.
  void reopenSandbox();
  /// Deletes what the sandbox holds and opens it anew, as the platform that it was opened as before.
  void resetSandbox();
  void openEnvironment();
  /// Forgets what is being opened.
  void cancel();

  /// Whether there is a session to be taken.
  [[nodiscard]] bool hasSession() const { return session_ != nullptr; }
  /// After opened(): hands over the session.
  std::unique_ptr<Session> takeSession();

 signals:
  void opening(const tokendesk::Connection& connection);
  void opened();
  /// There is no connection such as was asked for.
  void missing(const QString& what, const QString& todo);
  void failed(const tokendesk::Connection& connection, const tokendesk::ConnectionOpener::Failure& failure);

 private:
  void followSandbox(bool reset);
  void takeSandbox(Connection connection, const SandboxAddress& address);
  void failSandbox(const Connection& connection, const QString& what, const QString& todo, bool reset);
  void failUnknown(const Connection& connection);
  void fail(const Connection& connection, const QString& why, const QString& todo);
  void finish(const Connection& connection, const Secrets& secrets);

  const Services& services_;
  QString sandboxPlatform_;  ///< that the sandbox was opened as last
  quint64 request_ = 0;
  std::unique_ptr<Session> session_;
};

}  // namespace tokendesk
