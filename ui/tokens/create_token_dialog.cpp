#include "create_token_dialog.h"

#include "display_text.h"
#include "token_candidates.h"
#include "token_texts.h"

#include <QPushButton>

namespace tokendesk {

namespace {

TokenForm::Setup setupFor(const CreateTokenDialog::Services& services,
                          const CreateTokenDialog::Place& place) {
  TokenForm::Setup setup{.scope = place.scope,
                         .ownerId = place.ownerId,
                         .ownerName = place.ownerName,
                         .hasStatus = services.capabilities.blocksTokens,
                         .endClock = services.capabilities.tokensExpire ? &services.clock : nullptr};
  if (place.listed) {
    for (const ApiToken& token : *place.listed) setup.otherNames << token.name;
  }
  return setup;
}

}  // namespace

CreateTokenDialog::CreateTokenDialog(const Services& services, const Place& place, QWidget* parent)
    : TokenDialog(isAccountScope(place.scope) ? tr("Create Token") : tr("API Token"),
                  setupFor(services, place), parent),
      editor_(services.editor),
      listed_(place.listed),
      candidates_(new TokenCandidates) {
  addQuestion(candidates_);
  connect(candidates_, &TokenCandidates::choiceChanged, this, [this](bool anyway) { hold(!anyway); });
}

void CreateTokenDialog::confirm() {
  if (state_ == State::NotBlocked) {
    blockAgain();
  } else {
    create();
  }
}

void CreateTokenDialog::create() {
  if (!checkNow()) return;
  enter(State::Form);
  const TokenDraft draft = form().draft();
  const int attempt = ++attempt_;
  const CallOptions options = startWork(tr("Creating “%1”…").arg(displayName(draft.name)));
  const auto followUp = [self = QPointer(this), attempt, draft](const CreateReport& soFar) {
    return self && attempt == self->attempt_ ? self->goOn(draft, soFar) : CallOptions{};
  };
  editor_.create(draft, listed_, options, followUp)
      .then(this, [this, attempt, draft](const Outcome<CreateReport>& outcome) {
        if (attempt == attempt_) take(draft, outcome);
      });
}

// Each call is work of its own, so that Cancel stops it also where it stopped the one before.
CallOptions CreateTokenDialog::goOn(const TokenDraft& draft, const CreateReport& soFar) {
  if (!endWork()) return {};
  const QString name = displayName(draft.name);
  if (!soFar.token) return startWork(tr("Looking whether “%1” was created…").arg(name));
  report_ = soFar;
  enter(State::Blocking);
  return startWork(tr("Blocking “%1”…").arg(name));
}

void CreateTokenDialog::take(const TokenDraft& draft, const Outcome<CreateReport>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    takeReport(draft, *outcome);
  } else {
    showFailure(outcome.error(), Operation::CreateToken, displayName(draft.name));
  }
}

void CreateTokenDialog::takeReport(const TokenDraft& draft, const CreateReport& report) {
  switch (report.verdict) {
    case CreateReport::Verdict::Created:
      report_ = report;
      if (report.blockError) {
        enter(State::NotBlocked);
        tellNotBlocked(*report.blockError);
      } else {
        finish();
      }
      break;
    case CreateReport::Verdict::NotCreated: tellNotCreated(draft); break;
    case CreateReport::Verdict::CannotTell: askWhetherToCreateAnyway(draft, report.candidates); break;
  }
}

void CreateTokenDialog::tellNotCreated(const TokenDraft& draft) {
  message().showMessage(
      InlineMessage::Kind::Warning, tr("It was not created."),
      tr("The answer to creating “%1” was lost, and the list, read again, doesn't have it. Confirm "
         "to try again.")
          .arg(displayName(draft.name)));
}

void CreateTokenDialog::askWhetherToCreateAnyway(const TokenDraft& draft, const ApiTokens& candidates) {
  const QString name = displayName(draft.name);
  const QString details =
      candidates.empty() ? tr("No answer to creating “%1” came. It may be there already, or still appear. "
                              "Cancel, refresh the list after a moment and look for it there.")
                               .arg(name)
                         : tr("The answer to creating “%1” was lost. These tokens have its name:").arg(name);
  message().showMessage(InlineMessage::Kind::Warning, tr("We can't tell whether it was created."), details);
  enter(State::CannotTell);
  candidates_->ask(candidates);
}

void CreateTokenDialog::tellNotBlocked(const ApiError& error) {
  const QString name = displayName(report_.token->name);
  const ErrorText text = describe(error, Operation::BlockToken, name);
  if (error.kind == ApiErrorKind::OutcomeUnknown) {
    message().showMessage(InlineMessage::Kind::Warning, tr("The token “%1” exists.").arg(name),
                          tr("We can't tell whether it was blocked.") + u' ' + text.details(), text.facts);
  } else {
    message().showMessage(InlineMessage::Kind::Warning, tr("The token “%1” exists and is active.").arg(name),
                          error.kind == ApiErrorKind::Cancelled
                              ? tr("Blocking it was stopped.")
                              : tr("It could not be blocked: %1").arg(text.details()),
                          text.facts);
  }
  form().setEnabled(false);
  confirmButton()->setFocus();
}

void CreateTokenDialog::blockAgain() {
  const CallOptions options = startWork(tr("Blocking “%1”…").arg(displayName(report_.token->name)));
  editor_.update(*report_.token, {.status = TokenStatus::Blocked}, options)
      .then(this, [this](const Outcome<void>& blocked) {
        if (!endWork()) return;
        if (blocked) {
          report_.token->status = TokenStatus::Blocked;
          report_.blockError.reset();
          finish();
        } else {
          report_.blockError = blocked.error();
          tellNotBlocked(blocked.error());
        }
      });
}

void CreateTokenDialog::reject() {
  if (isStopping()) {
    giveUpWaiting();
  } else if (state_ == State::NotBlocked && !isWorking()) {
    finish();
  } else {
    if (state_ == State::CannotTell && !isWorking()) emit givenUp(form().draft().name);
    FormDialog::reject();
  }
}

bool CreateTokenDialog::losesTyped() const {
  const bool staysOrIsThere = isStopping() || state_ == State::Blocking || state_ == State::NotBlocked;
  return !staysOrIsThere && TokenDialog::losesTyped();
}

// Closing must not hide a token that is there, or may be.
void CreateTokenDialog::giveUpWaiting() {
  ++attempt_;
  if (state_ == State::Blocking || state_ == State::NotBlocked) {
    ApiError unknown;
    unknown.kind = ApiErrorKind::OutcomeUnknown;
    report_.blockError = unknown;
    finish();
  } else if (endWork()) {
    askWhetherToCreateAnyway(form().draft(), {});
  }
}

void CreateTokenDialog::finish() {
  emit created(report_);
  accept();
}

void CreateTokenDialog::enter(State state) {
  state_ = state;
  candidates_->hide();
  switch (state) {
    case State::Form:
    case State::Blocking: setButtons(tr("C&onfirm"), tr("&Cancel")); break;
    case State::CannotTell: setButtons(tr("Create any&way"), tr("&Cancel")); break;
    case State::NotBlocked: setButtons(tr("&Try blocking again"), tr("&Leave it active")); break;
  }
  hold(state == State::CannotTell);
}

}  // namespace tokendesk
