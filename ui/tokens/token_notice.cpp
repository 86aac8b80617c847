#include "token_notice.h"

#include "display_text.h"

namespace tokendesk {

namespace {
constexpr std::chrono::seconds usualBriefTime{10};
}

TokenNotice::TokenNotice(InlineMessage& message, QObject* parent) : QObject(parent), message_(message) {
  end_.setSingleShot(true);
  end_.setInterval(usualBriefTime);
  connect(&end_, &QTimer::timeout, &message_, &QWidget::hide);
}

void TokenNotice::tell(InlineMessage::Kind kind, const QString& headline, const QString& details,
                       const QList<InlineMessage::Action>& actions, const QStringList& facts) {
  end_.stop();
  message_.setActions(actions);
  message_.setDismissible(true);
  message_.showMessage(kind, headline, details, facts);
}

void TokenNotice::tellBriefly(InlineMessage::Kind kind, const QString& headline,
                              const QList<InlineMessage::Action>& actions) {
  tell(kind, headline, {}, actions);
  end_.start();
}

void TokenNotice::tellProgress(const QString& text, const InlineMessage::Action& cancel) {
  tell(InlineMessage::Kind::Info, text, {}, {cancel});
  message_.setDismissible(false);
}

QString TokenNotice::whyNotCopied() {
  return tr("Its value was shown once, when it was created or refreshed. Refresh it for a new one.");
}

void TokenNotice::tellNotCopied() {
  tell(InlineMessage::Kind::Info, tr("The value can't be copied."), whyNotCopied());
}

void TokenNotice::tellCreatedUnheard(const ApiToken& token) {
  tell(InlineMessage::Kind::Success, tr("The token was created."),
       tr("The answer was lost on the way, but “%1” is in the list.").arg(displayName(token.name)));
}

void TokenNotice::tellMaybeActive(const ApiToken& token) {
  tell(InlineMessage::Kind::Warning,
       tr("“%1” was created, but it may not be blocked.").arg(displayName(token.name)),
       tr("Its status is in the list. Block it there if it is active."));
}

void TokenNotice::tellValueLost(const ApiToken& token, const std::function<void()>& refresh) {
  const auto hideAndRefresh = [this, refresh] {
    hide();
    refresh();
  };
  tell(InlineMessage::Kind::Warning, tr("The value of “%1” is lost.").arg(displayName(token.name)),
       tr("The token was created, but its value was lost on the way. Refresh it for a new one."),
       {{tr("R&efresh it"), hideAndRefresh}});
}

void TokenNotice::tellUnknown(Operation operation, const QString& name) {
  const ErrorText text =
      describe({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true}, operation, displayName(name));
  tell(InlineMessage::Kind::Warning, text.what, text.details(), {}, text.facts);
}

void TokenNotice::withdrawActions() {
  message_.setActions({});
}

void TokenNotice::hide() {
  message_.hide();
}

}  // namespace tokendesk
