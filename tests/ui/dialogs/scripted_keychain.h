#pragma once

#include "credential_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <QQueue>

#include <memory>

namespace tokendesk {

/// A keychain that answers through the event loop, with the failure that the test set, or not until answer().
class ScriptedKeychain : public CredentialStore {
 public:
  std::optional<CredentialProblem> problem = std::nullopt;
  bool answersLate = false;
  QHash<QUuid, Secret> secrets;
  int writes = 0;
  int removals = 0;

  CredentialJob<Secret> read(const QUuid& connection, CredentialKind) override {
    return job<Secret>([this, connection]() -> std::expected<Secret, CredentialError> {
      if (!secrets.contains(connection)) return std::unexpected(CredentialError{CredentialProblem::NotFound});
      return secrets.value(connection);
    });
  }
  CredentialJob<void> write(const QUuid& connection, CredentialKind, const Secret& secret) override {
    ++writes;
    return job<void>([this, connection, secret]() -> std::expected<void, CredentialError> {
      secrets.insert(connection, secret);
      return {};
    });
  }
  CredentialJob<void> remove(const QUuid& connection, CredentialKind) override {
    ++removals;
    return job<void>([this, connection]() -> std::expected<void, CredentialError> {
      secrets.remove(connection);
      return {};
    });
  }

  /// Lets everything asked so far be answered, in order.
  void answer() {
    while (!waiting_.isEmpty()) waiting_.dequeue()();
  }
  [[nodiscard]] qsizetype waiting() const { return waiting_.size(); }

 private:
  template <class T>
  CredentialJob<T> job(const std::function<std::expected<T, CredentialError>()>& act) {
    const auto promise = std::make_shared<QPromise<std::expected<T, CredentialError>>>();
    promise->start();
    const auto finish = [this, promise, act] {
      promise->addResult(problem ? std::unexpected(CredentialError{*problem}) : act());
      promise->finish();
    };
    if (answersLate) {
      waiting_.enqueue(finish);
    } else {
      QMetaObject::invokeMethod(QCoreApplication::instance(), finish, Qt::QueuedConnection);
    }
    return promise->future();
  }

  QQueue<std::function<void()>> waiting_;
};

}  // namespace tokendesk
