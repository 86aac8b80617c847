#include "credentials.h"

#include <algorithm>

namespace tokendesk {

namespace {

QList<CredentialKind> listOf(CredentialKinds kinds) {
  QList<CredentialKind> list(std::begin(allCredentialKinds), std::end(allCredentialKinds));
  list.removeIf([kinds](CredentialKind kind) { return !kinds.testFlag(kind); });
  return list;
}

/// What came of all of them, in their order, once the last has finished.
template <class T>
QFuture<QList<std::expected<T, CredentialError>>> gathered(const QList<CredentialJob<T>>& jobs) {
  using Outcomes = QList<std::expected<T, CredentialError>>;
  auto all = QtFuture::makeReadyFuture(Outcomes());
  for (const CredentialJob<T>& job : jobs) {
    all = all.then([job](const Outcomes& before) {
               return CredentialJob<T>(job).then([before](const std::expected<T, CredentialError>& outcome) {
                 return before + Outcomes{outcome};
               });
             })
              .unwrap();
  }
  return all;
}

}  // namespace

Credentials::Credentials(CredentialStore& keychain, QObject* parent) : QObject(parent), keychain_(keychain) {}

CredentialJob<Secret> Credentials::read(const QUuid& connection, CredentialKind kind) {
  if (session_.contains(connection, kind)) return session_.read(connection, kind);
  return keychain_.read(connection, kind);
}

CredentialJob<void> Credentials::write(const QUuid& connection, CredentialKind kind, const Secret& secret) {
  const auto dropSessionOnly = [this, connection, kind](const std::expected<void, CredentialError>& written) {
    if (written) session_.drop(connection, kind);
    return written;
  };
  return keychain_.write(connection, kind, secret).then(this, dropSessionOnly);
}

CredentialJob<void> Credentials::remove(const QUuid& connection, CredentialKind kind) {
  return keychain_.remove(connection, kind);
}

CredentialsJob<Secrets> Credentials::readAll(const QUuid& connection, CredentialKinds kinds) {
  using Found = std::expected<Secret, CredentialError>;
  QList<CredentialJob<Secret>> jobs;
  const QList<CredentialKind> asked = listOf(kinds);
  for (const CredentialKind kind : asked) jobs.append(read(connection, kind));
  return gathered(jobs).then(
      this, [asked](const QList<Found>& outcomes) -> std::expected<Secrets, CredentialFailure> {
        Secrets secrets;
        for (qsizetype i = 0; i < asked.size(); ++i) {
          const Found& found = outcomes[i];
          if (found) {
            secrets.insert(asked[i], *found);
          } else if (found.error().problem != CredentialProblem::NotFound) {
            return std::unexpected(CredentialFailure{asked[i], found.error()});
          }
        }
        return secrets;
      });
}

CredentialsJob<void> Credentials::writeAll(const QUuid& connection, const Secrets& secrets) {
  using Written = std::expected<void, CredentialError>;
  QList<CredentialJob<void>> jobs;
  for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
    jobs.append(write(connection, secret.key(), secret.value()));
  return gathered(jobs).then(
      this,
      [kinds = secrets.keys()](const QList<Written>& outcomes) -> std::expected<void, CredentialFailure> {
        for (qsizetype i = 0; i < kinds.size(); ++i) {
          if (!outcomes[i]) return std::unexpected(CredentialFailure{kinds[i], outcomes[i].error()});
        }
        return {};
      });
}

QFuture<QList<CredentialFailure>> Credentials::removeAll(const QUuid& connection, CredentialKinds kinds) {
  QList<CredentialJob<void>> jobs;
  const QList<CredentialKind> asked = listOf(kinds);
  for (const CredentialKind kind : asked) jobs.append(remove(connection, kind));
  return gathered(jobs).then(this, [asked](const QList<std::expected<void, CredentialError>>& outcomes) {
    QList<CredentialFailure> failures;
    for (qsizetype i = 0; i < asked.size(); ++i) {
      if (!outcomes[i]) failures.append({asked[i], outcomes[i].error()});
    }
    return failures;
  });
}

void Credentials::keepForSession(const QUuid& connection, CredentialKind kind, const Secret& secret) {
  session_.put(connection, kind, secret);
}

void Credentials::keepForSession(const QUuid& connection, const Secrets& secrets) {
  for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
    keepForSession(connection, secret.key(), secret.value());
}

void Credentials::dropForSession(const QUuid& connection, CredentialKinds kinds) {
  for (const CredentialKind kind : listOf(kinds)) session_.drop(connection, kind);
}

void Credentials::dropForSession(const QUuid& connection) {
  for (const CredentialKind kind : allCredentialKinds) dropForSession(connection, kind);
}

bool Credentials::isSessionOnly(const QUuid& connection) const {
  return session_.containsAny(connection);
}

}  // namespace tokendesk
