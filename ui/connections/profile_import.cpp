#include "profile_import.h"

#include "connection_texts.h"
#include "credential_text.h"

namespace tokendesk {

ProfileImport::ProfileImport(ConnectionStore& connections, Credentials& credentials, QObject* parent)
    : QObject(parent), connections_(connections), credentials_(credentials) {}

ProfileImport::~ProfileImport() {
  stop();
  for (auto each = stored_.cbegin(); each != stored_.cend(); ++each)
    credentials_.removeAll(each.key(), each.value());
}

void ProfileImport::start(const QList<ImportCandidate>& candidates) {
  waiting_ = candidates;
  imported_.clear();
  failure_.reset();
  nextLater();
}

void ProfileImport::stop() {
  ++step_;  // a keychain can't be told to stop: its answer is dropped
  if (waiting_.isEmpty()) return;
  const Connection given = current().connection;
  waiting_.clear();
  if (stored_.contains(given.id)) credentials_.removeAll(given.id, stored_.take(given.id));
}

void ProfileImport::nextLater() {
  const auto go = [this, step = ++step_] {
    if (step == step_) next();
  };
  QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

void ProfileImport::next() {
  if (waiting_.isEmpty()) {
    emit finished();
    return;
  }
  const ImportCandidate& candidate = current();
  if (candidate.secrets.isEmpty()) return storeConnection();
  const QUuid id = candidate.connection.id;
  stored_.insert(id, kindsOf(candidate.secrets));
  credentials_.writeAll(id, candidate.secrets)
      .then(this, [this, step = ++step_](const std::expected<void, CredentialFailure>& written) {
        if (step != step_) return;
        if (written) return storeConnection();
        const CredentialError& error = written.error().error;
        const bool untouched =
            error.problem == CredentialProblem::NoService || error.problem == CredentialProblem::Locked;
        fail(describeRemoval(error), untouched);
      });
}

void ProfileImport::storeConnection() {
  const Connection connection = current().connection;
  if (const auto saved = connections_.save(connection); !saved) return fail(describe(saved.error()), false);
  stored_.remove(connection.id);
  imported_.append(connection);
  waiting_.removeFirst();
  nextLater();
}

void ProfileImport::fail(const QString& why, bool isKeychainUntouched) {
  failure_ = Failure{.profile = current().profile, .why = why};
  const QUuid id = current().connection.id;
  if (!stored_.contains(id)) {
    waiting_.clear();
    return nextLater();
  }
  credentials_.removeAll(id, stored_.value(id))
      .then(this, [this, id, isKeychainUntouched, step = ++step_](const QList<CredentialFailure>& failures) {
        if (step != step_) return;
        if (failures.isEmpty()) stored_.remove(id);
        failure_->mayStay = !failures.isEmpty() && !isKeychainUntouched;
        waiting_.clear();
        next();
      });
}

}  // namespace tokendesk
