#include "token_status_switch.h"

#include "display_text.h"
#include "error_text.h"
#include "token_notice.h"

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds usualPatience{500};

}  // namespace

TokenStatusSwitch::TokenStatusSwitch(TokenEditor& editor, TokenNotice& notice, QObject* parent)
    : QObject(parent), editor_(editor), notice_(notice) {
  waiting_.setSingleShot(true);
  waiting_.setInterval(usualPatience);
  connect(&waiting_, &QTimer::timeout, this, [this] {
    notice_.tellProgress(tr("Changing the status…"), {tr("Cancel"), [this] { stop_.request_stop(); }});
  });
}

void TokenStatusSwitch::change(const ApiToken& token, TokenStatus status, bool offerUndo) {
  notice_.withdrawActions();  // Undo and Retry of the change before would start a second one meanwhile
  stop_ = std::stop_source();
  setChanging(true);
  editor_.update(token, {.status = status}, {stop_.get_token()})
      .then(this, [this, token, status, offerUndo](const Outcome<void>& outcome) {
        setChanging(false);
        outcome ? tellDone(token, status, offerUndo) : tellFailure(outcome.error(), status, token);
      });
}

void TokenStatusSwitch::setChanging(bool changing) {
  changing_ = changing;
  if (changing) {
    waiting_.start();
  } else {
    waiting_.stop();
  }
  emit changingChanged();
}

void TokenStatusSwitch::tellDone(const ApiToken& token, TokenStatus status, bool offerUndo) {
  const bool blocked = status == TokenStatus::Blocked;
  const QString name = displayName(token.name);
  QList<InlineMessage::Action> actions;
  if (offerUndo) {
    const TokenStatus before = blocked ? TokenStatus::Active : TokenStatus::Blocked;
    ApiToken changed = token;
    changed.status = status;
    actions << InlineMessage::Action{tr("Und&o"), [this, changed, before] {
                                       change(changed, before, false);
                                       notice_.hide();
                                     }};
  }
  notice_.tellBriefly(InlineMessage::Kind::Success,
                      blocked ? tr("“%1” is blocked.").arg(name) : tr("“%1” is active.").arg(name), actions);
}

void TokenStatusSwitch::tellFailure(const ApiError& error, TokenStatus wanted, const ApiToken& token) {
  const bool blocks = wanted == TokenStatus::Blocked;
  const ErrorText text =
      describe(error, blocks ? Operation::BlockToken : Operation::ActivateToken, displayName(token.name));
  const auto again = [this, token, wanted] {
    change(token, wanted, true);
    notice_.hide();
  };
  notice_.tell(InlineMessage::Kind::Error, text.what, text.details(), {{tr("R&etry"), again}}, text.facts);
}

}  // namespace tokendesk
