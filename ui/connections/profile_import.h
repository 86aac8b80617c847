#pragma once

#include "connection_store.h"
#include "credentials.h"
#include "import_candidate.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tokendesk {

/// Makes connections of profiles, one after the other: first the secrets go to the keychain, then the rest to
/// the settings file. It ends with the first that fails. Of one that comes to nothing no secret stays, as far
/// as the keychain obeys.
///
/// Doesn't own the stores, which must outlive it. Lives on the interface thread.
class ProfileImport : public QObject {
  Q_OBJECT

 public:
  struct Failure {
    QString profile = {};
    QString why = {};      ///< in a sentence, with the way on
    bool mayStay = false;  ///< the keychain couldn't remove its secrets again
  };

  ProfileImport(ConnectionStore& connections, Credentials& credentials, QObject* parent = nullptr);
  /// Stops, and tries once more to remove what stayed.
  ~ProfileImport() override;

  /// To be called when nothing runs.
  void start(const QList<ImportCandidate>& candidates);
  /// Gives up the one under way and those after it; finished() isn't emitted.
  void stop();

  /// Of the last run.
  [[nodiscard]] const QList<Connection>& imported() const { return imported_; }
  [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

 signals:
  /// Through the event loop, never from start().
  void finished();

 private:
  void next();
  void nextLater();
  void storeConnection();
  void fail(const QString& why, bool isKeychainUntouched);
  [[nodiscard]] const ImportCandidate& current() const { return waiting_.first(); }

  ConnectionStore& connections_;
  Credentials& credentials_;
  QList<ImportCandidate> waiting_;  ///< the first is under way
  QList<Connection> imported_;
  std::optional<Failure> failure_;
  QHash<QUuid, CredentialKinds> stored_;  ///< may be in the keychain, without a connection
  quint64 step_ = 0;                      ///< answers to earlier steps are dropped
};

}  // namespace tokendesk
