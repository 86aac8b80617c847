#include "connection_removal.h"

#include "connection_texts.h"
#include "credential_text.h"
#include "display_text.h"
#include "inline_message.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

CredentialKinds everyKind() {
  CredentialKinds kinds;
  for (const CredentialKind kind : allCredentialKinds) kinds |= kind;
  return kinds;
}

/// Of what could not be removed: what the connection has, as far as is known; else all of it.
QList<CredentialFailure> ownOf(const Connection& connection, const QList<CredentialFailure>& failures) {
  QList<CredentialFailure> own = failures;
  own.removeIf(
      [&connection](const CredentialFailure& each) { return !connection.credentials.testFlag(each.kind); });
  return own.isEmpty() ? failures : own;
}

bool isSurelyThere(const Connection& connection, const QList<CredentialFailure>& failures) {
  return std::ranges::all_of(failures, [&connection](const CredentialFailure& each) {
    return connection.credentials.testFlag(each.kind) && each.error.problem != CredentialProblem::NoService &&
           each.error.problem != CredentialProblem::Slow;
  });
}

QString wordsOf(const QList<CredentialFailure>& failures) {
  QStringList words;
  for (const CredentialFailure& each : failures) words << credentialWord(each.kind);
  return QLocale().createSeparatedList(words);
}

/// Why, said once where it is the same for all.
QString reasonsOf(const QList<CredentialFailure>& failures) {
  const QString first = describeRemoval(failures.first().error);
  const bool isSame = std::ranges::all_of(
      failures, [&first](const CredentialFailure& each) { return describeRemoval(each.error) == first; });
  if (isSame) return first;
  QStringList reasons;
  for (const CredentialFailure& each : failures) {
    //: a kind of secret, and why it could not be removed
    reasons << ConnectionRemoval::tr("%1: %2").arg(credentialWord(each.kind), describeRemoval(each.error));
  }
  return reasons.join(u' ');
}

}  // namespace

ConnectionRemoval::ConnectionRemoval(ConnectionStore& connections, Credentials& credentials,
                                     InlineMessage& message, QObject* parent)
    : QObject(parent), connections_(connections), credentials_(credentials), message_(message) {}

void ConnectionRemoval::ask(const Connection& connection) {
  if (running_) return;
  asking_ = true;
  message_.setDismissible(false);
  message_.setActions(
      {{.text = tr("De&lete it"), .trigger = [this, connection] { removeSecrets(connection); }},
       {.text = tr("&Keep it"), .trigger = [this] { keep(); }}});
  message_.showMessage(
      InlineMessage::Kind::Warning, tr("Delete “%1”?").arg(displayName(connection.name)),
      tr("Its token is removed from the keychain too. At the platform the token stays as it is."));
}

bool ConnectionRemoval::isAsking() const {
  return asking_ && message_.isVisible();
}

void ConnectionRemoval::keep() {
  asking_ = false;
  message_.hide();
}

void ConnectionRemoval::cancel() {
  if (!std::exchange(running_, false)) return;
  ++step_;
  emit ended();
  message_.setActions({});
  message_.setDismissible(true);
  message_.showMessage(InlineMessage::Kind::Info, tr("Stopped."),
                       tr("The connection is still here; the keychain may have removed its token."));
}

void ConnectionRemoval::removeSecrets(const Connection& connection) {
  if (std::exchange(running_, true)) return;
  asking_ = false;
  message_.hide();
  emit started(tr("Removing the token from the keychain…"));
  credentials_.removeAll(connection.id, everyKind())
      .then(this, [this, connection, step = ++step_](const QList<CredentialFailure>& failures) {
        if (step != step_) return;
        running_ = false;
        emit ended();
        if (failures.isEmpty() || isOnlyForSession(connection, failures)) {
          removeConnection(connection);
        } else {
          tellKept(connection, failures);
        }
      });
}

bool ConnectionRemoval::isOnlyForSession(const Connection& connection,
                                         const QList<CredentialFailure>& failures) const {
  const bool isKept = connection.sessionOnly || credentials_.isSessionOnly(connection.id);
  return isKept && std::ranges::all_of(failures, [](const CredentialFailure& each) {
           return each.error.problem == CredentialProblem::NoService;
         });
}

void ConnectionRemoval::removeConnection(const Connection& connection) {
  keep();
  const auto removed = connections_.remove(connection.id);
  if (removed) {
    credentials_.dropForSession(connection.id);
    return;
  }
  message_.setActions({});
  message_.setDismissible(true);
  message_.showMessage(InlineMessage::Kind::Error,
                       tr("“%1” could not be deleted.").arg(displayName(connection.name)),
                       describe(removed.error()));
}

void ConnectionRemoval::tellKept(const Connection& connection, const QList<CredentialFailure>& failures) {
  asking_ = true;
  const QList<CredentialFailure> own = ownOf(connection, failures);
  const QString headline = isSurelyThere(connection, own) ? tr("Still in the keychain: %1.")
                                                          : tr("Maybe still in the keychain: %1.");
  message_.setDismissible(false);
  message_.setActions(
      {{.text = tr("&Retry"), .trigger = [this, connection] { removeSecrets(connection); }},
       {.text = tr("Delete &anyway"), .trigger = [this, connection] { removeConnection(connection); }},
       {.text = tr("&Keep it"), .trigger = [this] { keep(); }}});
  message_.showMessage(InlineMessage::Kind::Error, headline.arg(wordsOf(own)), reasonsOf(own));
}

}  // namespace tokendesk
