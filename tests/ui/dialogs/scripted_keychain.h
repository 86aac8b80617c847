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
  std::optional<CredentialProblem> problem = std::nullopt;  ///< of everything
  QMap<CredentialKind, CredentialProblem> problems;         ///< of some
  bool answersLate = false;
  QHash<QUuid, Secrets> secrets;
  int writes = 0;
  int removals = 0;

  CredentialJob<Secret> read(const QUuid& connection, CredentialKind kind) override {
    return job<Secret>(kind, [this, connection, kind]() -> std::expected<Secret, CredentialError> {
      const Secret secret = secrets.value(connection).value(kind);
      if (secret.isEmpty()) return std::unexpected(CredentialError{CredentialProblem::NotFound});
      return secret;
    });
  }
  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override {
    ++writes;
    return job<void>(kind, [this, connection, kind, secret]() -> std::expected<void, CredentialError> {
      secrets[connection].insert(kind, secret);
      return {};
    });
  }
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override {
    ++removals;
    return job<void>(kind, [this, connection, kind]() -> std::expected<void, CredentialError> {
      secrets[connection].remove(kind);
      if (secrets.value(connection).isEmpty()) secrets.remove(connection);
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
  CredentialJob<T> job(CredentialKind kind, const std::function<std::expected<T, CredentialError>()>& act) {
    const auto promise = std::make_shared<QPromise<std::expected<T, CredentialError>>>();
    promise->start();
    const auto finish = [this, promise, kind, act] {
      const auto failure = problems.contains(kind) ? std::optional(problems.value(kind)) : problem;
      promise->addResult(failure ? std::unexpected(CredentialError{*failure}) : act());
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
