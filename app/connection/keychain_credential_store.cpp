#include "keychain_credential_store.h"

#include "keychain_operation.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// A promise that an operation keeps, and the future of it.
template <class T>
struct Pending {
  std::shared_ptr<QPromise<std::expected<T, CredentialError>>> promise =
      std::make_shared<QPromise<std::expected<T, CredentialError>>>();

  Pending() { promise->start(); }

  [[nodiscard]] KeychainOperation::Done done() const {
    return [keep = promise](const std::expected<Secret, CredentialError>& outcome) {
      if (!outcome) {
        keep->addResult(std::unexpected(outcome.error()));
      } else if constexpr (std::is_void_v<T>) {
        keep->addResult(std::expected<void, CredentialError>());
      } else {
        keep->addResult(outcome);
      }
      keep->finish();
    };
  }
};

bool canBeStored(QByteArrayView bytes) {
  return bytes.isValidUtf8() && !bytes.contains('\0');
}

}  // namespace

KeychainCredentialStore::KeychainCredentialStore(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), limit_(limit) {}

KeychainCredentialStore::~KeychainCredentialStore() = default;

QString KeychainCredentialStore::serviceName() {
  return u"io.github.tokendesk.Tokendesk"_s;
}

QString KeychainCredentialStore::accountName(const QUuid& connection, CredentialKind kind) {
  return connection.toString(QUuid::WithoutBraces) + u'/' + credentialName(kind);
}

CredentialJob<Secret> KeychainCredentialStore::read(const QUuid& connection, CredentialKind kind) {
  auto* job = new QKeychain::ReadPasswordJob(serviceName());
  job->setKey(accountName(connection, kind));
  const Pending<Secret> pending;
  new KeychainOperation(job, KeychainOperation::Kind::Read, limit_, pending.done(), this);
  return pending.promise->future();
}

CredentialJob<void> KeychainCredentialStore::write(const QUuid& connection, CredentialKind kind,
                                                   const Secret& secret) {
  const Pending<void> pending;
  if (!canBeStored(secret.reveal())) {
    const auto refuse = [done = pending.done()] {
      done(std::unexpected(CredentialError{CredentialProblem::Failed}));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
    return pending.promise->future();
  }

  auto* job = new QKeychain::WritePasswordJob(serviceName());
  job->setKey(accountName(connection, kind));
  QString text = QString::fromUtf8(secret.reveal());
  job->setTextData(text);
  text.fill(u'\0');
  new KeychainOperation(job, KeychainOperation::Kind::Write, limit_, pending.done(), this);
  return pending.promise->future();
}

CredentialJob<void> KeychainCredentialStore::remove(const QUuid& connection, CredentialKind kind) {
  auto* job = new QKeychain::DeletePasswordJob(serviceName());
  job->setKey(accountName(connection, kind));
  const Pending<void> pending;
  new KeychainOperation(job, KeychainOperation::Kind::Remove, limit_, pending.done(), this);
  return pending.promise->future();
}

}  // namespace tokendesk
