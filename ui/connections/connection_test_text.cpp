#include "connection_test_text.h"

#include "display_text.h"
#include "error_text.h"
#include "inline_message.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ConnectionTestText)
};

QString nameOf(AccountType type) {
  switch (type) {
    case AccountType::Organization: return Texts::tr("The account is an organization account.");
    case AccountType::Service: return Texts::tr("The account is a service account.");
    case AccountType::Community: return Texts::tr("The account is a community account.");
  }
  Q_UNREACHABLE();
}

/// What isn't as the connection says. An id that it doesn't say isn't wrong.
QStringList mismatches(const Account& found, const Account& said) {
  const auto isOther = [](const QString& id, const QString& saidId) {
    return !id.isEmpty() && !saidId.isEmpty() && id != saidId;
  };
  QStringList sentences;
  if (found.type != said.type) sentences << nameOf(found.type);
  if (isOther(found.organizationId, said.organizationId))
    sentences << Texts::tr("The account is of another organization.");
  if (isOther(found.userId, said.userId)) sentences << Texts::tr("The account is of another user.");
  return sentences;
}

QString textOf(const Account& account) {
  QStringList sentences;
  if (!account.userId.isEmpty()) sentences << Texts::tr("User ID: %1.").arg(displayText(account.userId));
  if (!account.organizationId.isEmpty())
    sentences << Texts::tr("Organization ID: %1.").arg(displayText(account.organizationId));
  return sentences.join(u' ');
}

QString textOf(const CredentialFacts& facts) {
  if (facts.account) return textOf(*facts.account);
  QStringList sentences;
  if (!facts.organizationName.isEmpty())
    sentences << Texts::tr("Organization: %1.").arg(displayName(facts.organizationName));
  if (!facts.projectName.isEmpty()) {
    sentences << Texts::tr("Project: %1.").arg(displayName(facts.projectName));
  } else if (facts.projectId.isEmpty()) {
    sentences << Texts::tr("The token reaches the whole organization.");
  }
  return sentences.join(u' ');
}

void showSuccess(InlineMessage& message, const CredentialFacts& facts, const Account& said,
                 AccountMismatch mismatch) {
  const QStringList wrong = facts.account ? mismatches(*facts.account, said) : QStringList();
  const bool isToldOnly = !wrong.isEmpty() && mismatch == AccountMismatch::Told;
  QStringList sentences = wrong;
  if (!wrong.isEmpty() && !isToldOnly) sentences << Texts::tr("That was corrected.");
  sentences << textOf(facts);
  if (!isToldOnly) {
    message.showMessage(InlineMessage::Kind::Success, Texts::tr("The connection works."),
                        sentences.join(u' '));
    return;
  }
  sentences << Texts::tr("Edit the connection and test it there to correct that.");
  message.showMessage(InlineMessage::Kind::Warning,
                      Texts::tr("The token works, but isn't of the account that the connection says."),
                      sentences.join(u' '));
}

}  // namespace

void showTestResult(InlineMessage& message, const Outcome<CredentialFacts>& outcome, const QString& subject,
                    const Account& said, AccountMismatch mismatch) {
  if (outcome) return showSuccess(message, *outcome, said, mismatch);
  const ErrorText text = describe(outcome.error(), Operation::Connect, displayName(subject));
  const bool wasStopped = outcome.error().kind == ApiErrorKind::Cancelled;
  message.showMessage(wasStopped ? InlineMessage::Kind::Info : InlineMessage::Kind::Error, text.what,
                      text.details(), wasStopped ? QStringList() : text.facts);
}

}  // namespace tokendesk
