#include "update_token_dialog.h"

#include "changed_token_question.h"
#include "display_text.h"

namespace tokendesk {

namespace {

bool mayRename(const Capabilities& capabilities, TokenScope scope) {
  return scope == TokenScope::Organization ? capabilities.renamesOrganizationTokens
                                           : capabilities.renamesProjectTokens;
}

TokenForm::Setup setupFor(const ApiToken& token, const Capabilities& capabilities,
                          const QStringList& otherNames) {
  TokenForm::Setup setup{.scope = token.scope,
                         .ownerId = token.ownerId,
                         .ownerName = token.ownerName,
                         .otherNames = otherNames,
                         .hasStatus = capabilities.blocksTokens};
  if (!mayRename(capabilities, token.scope))
    setup.nameFixedBecause = token.scope == TokenScope::Organization
                                 ? UpdateTokenDialog::tr("This platform can't rename organization tokens.")
                                 : UpdateTokenDialog::tr("This platform can't rename project tokens.");
  return setup;
}

TokenDraft contentOf(const ApiToken& token) {
  return {.name = token.name,
          .description = token.description,
          .scope = token.scope,
          .ownerId = token.ownerId,
          .ownerName = token.ownerName,
          .status = token.status};
}

bool isSame(const ApiToken& a, const ApiToken& b) {
  return a.name == b.name && a.description == b.description && a.status == b.status;
}

/// What the user wants of a token that changed from `base` to `now` meanwhile: fields that the user left
/// alone follow the platform.
TokenDraft merged(const TokenDraft& wanted, const ApiToken& base, const ApiToken& now) {
  TokenDraft result = wanted;
  if (wanted.name == base.name) result.name = now.name;
  if (wanted.description == base.description) result.description = now.description;
  if (wanted.status == base.status) result.status = now.status;
  return result;
}

}  // namespace

UpdateTokenDialog::UpdateTokenDialog(TokenEditor& editor, const Capabilities& capabilities,
                                     const ApiToken& listed, const QStringList& otherNames, QWidget* parent)
    : TokenDialog(tr("API Token"), setupFor(listed, capabilities, otherNames), parent),
      editor_(editor),
      base_(listed),
      question_(new ChangedTokenQuestion) {
  addQuestion(question_);
  connect(question_, &ChangedTokenQuestion::oursChosen, this, [this] {
    if (asksBeforeSending_) {
      send(wanted_);
    } else {
      startEditing(wanted_);
    }
  });
  connect(question_, &ChangedTokenQuestion::currentChosen, this, [this] {
    startEditing(contentOf(now_));
    protectTyped();
  });

  form().setContent(listed.name, listed.description, listed.status);
  protectTyped();
  hold(true);
  if (canGoOn(listed)) {
    readFirst();
  } else {
    form().setEnabled(false);
  }
}

void UpdateTokenDialog::readFirst() {
  const CallOptions options = startWork(tr("Reading “%1”…").arg(name()), OnCancel::Close);
  editor_.read(refOf(base_), options).then(this, [this](const Outcome<ApiToken>& outcome) {
    takeFirst(outcome);
  });
}

void UpdateTokenDialog::takeFirst(const Outcome<ApiToken>& outcome) {
  if (!endWork()) return;
  form().setEnabled(false);
  message().setActions({});
  if (!canGoOn(outcome)) {
    const bool isFinal = outcome || outcome.error().kind == ApiErrorKind::NotFound;
    if (!isFinal) message().setActions({{.text = tr("&Retry"), .trigger = [this] { readFirst(); }}});
    return;
  }
  now_ = *outcome;
  if (isSame(base_, now_)) {
    startEditing(contentOf(now_));
    protectTyped();
    return;
  }
  wanted_ = contentOf(base_);
  if (!form().canRename()) wanted_.name = now_.name;
  asksBeforeSending_ = false;
  form().hide();  // both versions are in the question
  message().showMessage(InlineMessage::Kind::Warning, tr("“%1” changed since it was listed.").arg(name()),
                        tr("Which values do you want to go on with?"));
  question_->ask({tr("Listed"), tr("&Keep the listed values"), contentOf(base_)},
                 {tr("Now on the platform"), tr("&Use the current values"), contentOf(now_)});
}

void UpdateTokenDialog::startEditing(const TokenDraft& content) {
  base_ = now_;
  message().hide();
  form().setContent(content.name, content.description, content.status);
  form().setEnabled(true);
  form().show();
  form().focusFirstField();
  hold(false);
}

void UpdateTokenDialog::confirm() {
  if (changeTo(form().draft()).isEmpty()) {
    accept();
    return;
  }
  readAgain();
}

void UpdateTokenDialog::readAgain() {
  const CallOptions options = startWork(tr("Saving “%1”…").arg(name()));
  editor_.read(refOf(base_), options).then(this, [this](const Outcome<ApiToken>& outcome) {
    takeAgain(outcome);
  });
}

void UpdateTokenDialog::takeAgain(const Outcome<ApiToken>& outcome) {
  if (!endWork()) return;
  if (!canGoOn(outcome)) return;
  now_ = *outcome;
  asksBeforeSending_ = false;
  const TokenDraft wanted = merged(form().draft(), base_, now_);
  if (isSame(base_, now_) || changeTo(wanted).isEmpty()) {
    send(wanted);
  } else {
    askBeforeSending(wanted);
  }
}

void UpdateTokenDialog::askBeforeSending(const TokenDraft& wanted) {
  wanted_ = wanted;
  asksBeforeSending_ = true;
  hold(true);
  form().hide();
  message().showMessage(InlineMessage::Kind::Warning,
                        tr("“%1” changed while you were editing it.").arg(name()),
                        tr("Nothing was sent yet."));
  question_->ask({tr("With your changes"), tr("&Save my changes"), wanted},
                 {tr("Now on the platform"), tr("&Use the current values"), contentOf(now_)});
}

void UpdateTokenDialog::send(const TokenDraft& wanted) {
  base_ = now_;
  message().hide();
  if (asksBeforeSending_) form().setContent(wanted.name, wanted.description, wanted.status);
  form().setEnabled(true);
  form().show();
  hold(false);
  const TokenChange change = changeTo(wanted);
  if (change.isEmpty()) {
    finish(wanted);
    return;
  }
  const CallOptions options = startWork(tr("Saving “%1”…").arg(name()));
  isSending_ = true;
  isUnknown_ = false;
  editor_.update(base_, change, options).then(this, [this, wanted](const Outcome<void>& outcome) {
    takeSent(wanted, outcome);
  });
}

void UpdateTokenDialog::takeSent(const TokenDraft& wanted, const Outcome<void>& outcome) {
  isSending_ = false;
  if (!endWork()) return;
  if (outcome) {
    finish(wanted);
    return;
  }
  isUnknown_ = outcome.error().kind == ApiErrorKind::OutcomeUnknown;
  showFailure(outcome.error(), Operation::UpdateToken, name());
}

void UpdateTokenDialog::finish(const TokenDraft& wanted) {
  ApiToken token = base_;
  token.name = wanted.name;
  token.description = wanted.description;
  token.status = wanted.status;
  emit updated(token);
  accept();
}

void UpdateTokenDialog::reject() {
  if (isSending_ ? isStopping() : isUnknown_ && !isWorking()) emit givenUp();
  TokenDialog::reject();
}

bool UpdateTokenDialog::canGoOn(const Outcome<ApiToken>& outcome) {
  if (!outcome) {
    hold(outcome.error().kind == ApiErrorKind::NotFound || !form().isEnabled());
    showFailure(outcome.error(), Operation::ReadToken, name());
    return false;
  }
  if (outcome->status == TokenStatus::Revoked) {
    hold(true);
    message().showMessage(InlineMessage::Kind::Error, tr("The token “%1” is revoked.").arg(name()),
                          tr("A revoked token can't be updated or activated again."));
    return false;
  }
  return true;
}

TokenChange UpdateTokenDialog::changeTo(const TokenDraft& wanted) const {
  TokenChange change = changeBetween(now_, wanted);
  if (!form().canRename() || wanted.name.trimmed() == now_.name.trimmed()) change.name.reset();
  return change;
}

QString UpdateTokenDialog::name() const {
  return displayName(base_.name);
}

}  // namespace tokendesk
