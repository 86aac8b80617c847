#include "session_credential_store.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

namespace tokendesk {

namespace {

template <class T>
CredentialJob<T> finishedLater(std::expected<T, CredentialError> outcome) {
  const auto promise = std::make_shared<QPromise<std::expected<T, CredentialError>>>();
  promise->start();
  const auto finish = [promise, outcome = std::move(outcome)] {
    promise->addResult(outcome);
    promise->finish();
  };
  QMetaObject::invokeMethod(QCoreApplication::instance(), finish, Qt::QueuedConnection);
  return promise->future();
}

}  // namespace

CredentialJob<Secret> SessionCredentialStore::read(const QUuid& connection, CredentialKind kind) {
  if (!contains(connection, kind)) {
    return finishedLater<Secret>(std::unexpected(CredentialError{CredentialProblem::NotFound}));
  }
  return finishedLater<Secret>(secrets_.value(connection).value(kind));
}

CredentialJob<void> SessionCredentialStore::write(const QUuid& connection, CredentialKind kind,
                                                  const Secret& secret) {
  put(connection, kind, secret);
  return finishedLater<void>({});
}

CredentialJob<void> SessionCredentialStore::remove(const QUuid& connection, CredentialKind kind) {
  drop(connection, kind);
  return finishedLater<void>({});
}

void SessionCredentialStore::put(const QUuid& connection, CredentialKind kind, const Secret& secret) {
  secrets_[connection].insert(kind, secret);
}

void SessionCredentialStore::drop(const QUuid& connection, CredentialKind kind) {
  const auto kinds = secrets_.find(connection);
  if (kinds == secrets_.end()) return;
  kinds->remove(kind);
  if (kinds->isEmpty()) secrets_.erase(kinds);
}

bool SessionCredentialStore::contains(const QUuid& connection, CredentialKind kind) const {
  return secrets_.value(connection).contains(kind);
}

bool SessionCredentialStore::containsAny(const QUuid& connection) const {
  return secrets_.contains(connection);
}

}  // namespace tokendesk
