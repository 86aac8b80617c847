#include "keychain_operation.h"

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// Zeroes what a read job holds. It shares its bytes with the array we get, and is about to be deleted.
void wipe(QKeychain::Job* job) {
  auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job);
  if (!read) return;
  const QByteArray shared = read->binaryData();
  std::fill_n(const_cast<volatile char*>(shared.constData()), shared.size(), '\0');
}

CredentialProblem problemOf(QKeychain::Error error, SecretServiceState state) {
  using enum CredentialProblem;
  if (state == SecretServiceState::Locked) return Locked;
  switch (error) {
    case QKeychain::EntryNotFound:
      // An Unknown state may hide a locked keyring, which must not be taken for an empty one.
      return state == SecretServiceState::Unknown ? Failed : NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Denied;
    case QKeychain::NoBackendAvailable: return NoService;
    default: return state == SecretServiceState::NoService ? NoService : Failed;
  }
}

}  // namespace

KeychainOperation::KeychainOperation(QKeychain::Job* job, Kind kind, std::chrono::milliseconds limit,
                                     Done done, QObject* parent)
    : QObject(parent), kind_(kind), done_(std::move(done)) {
  job->setInsecureFallback(false);  // would be a plaintext file
  job->setAutoDelete(true);
  connect(job, &QKeychain::Job::finished, this, &KeychainOperation::onJobFinished);
  connect(job, &QKeychain::Job::finished, job, &wipe);  // after it was read, or when nobody waits any more
  job->start();

  limit_.setSingleShot(true);
  connect(&limit_, &QTimer::timeout, this, &KeychainOperation::onLimitReached);
  limit_.start(limit);
  // A keyring that asks its user for the password is locked rather than slow; find out before the limit.
  QTimer::singleShot(limit / 2, this, [this] {
    probeSecretService(this, [this](SecretServiceState state) { stateWhileWaiting_ = state; });
  });
}

KeychainOperation::~KeychainOperation() {
  finish(std::unexpected(CredentialError{CredentialProblem::Failed}));
}

void KeychainOperation::onJobFinished(QKeychain::Job* job) {
  const QKeychain::Error error = job->error();
  if (error == QKeychain::NoError && kind_ == Kind::Read) {
    return finish(Secret(qobject_cast<QKeychain::ReadPasswordJob*>(job)->binaryData()));
  }
  if (error == QKeychain::NoError && kind_ == Kind::Write) return finish(Secret());

  const QString detail = job->errorString();
  probeSecretService(this, [this, error, detail](SecretServiceState state) {
    // libsecret says that a removal went well also when the entry is behind a lock.
    const bool mayBeLocked = state == SecretServiceState::Locked || state == SecretServiceState::Unknown;
    const bool removed = kind_ == Kind::Remove && !mayBeLocked &&
                         (error == QKeychain::NoError || error == QKeychain::EntryNotFound);
    if (removed) return finish(Secret());
    finish(std::unexpected(CredentialError{problemOf(error, state), detail}));
  });
}

void KeychainOperation::onLimitReached() {
  const bool locked = stateWhileWaiting_ == SecretServiceState::Locked;
  finish(std::unexpected(CredentialError{locked ? CredentialProblem::Locked : CredentialProblem::Slow}));
}

void KeychainOperation::finish(const std::expected<Secret, CredentialError>& outcome) {
  const Done done = std::exchange(done_, nullptr);
  if (!done) return;
  limit_.stop();
  deleteLater();
  done(outcome);
}

}  // namespace tokendesk
