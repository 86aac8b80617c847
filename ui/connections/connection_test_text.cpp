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

QString textOf(const CredentialFacts& facts) {
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

}  // namespace

void showTestResult(InlineMessage& message, const Outcome<CredentialFacts>& outcome, const QString& subject) {
  if (outcome) {
    message.showMessage(InlineMessage::Kind::Success, Texts::tr("The connection works."), textOf(*outcome));
    return;
  }
  const ErrorText text = describe(outcome.error(), Operation::Connect, displayName(subject));
  const bool wasStopped = outcome.error().kind == ApiErrorKind::Cancelled;
  message.showMessage(wasStopped ? InlineMessage::Kind::Info : InlineMessage::Kind::Error, text.what,
                      text.details());
}

}  // namespace tokendesk
