#include "discard_question.h"

#include <QPushButton>

namespace tokendesk {

DiscardQuestion::DiscardQuestion(QWidget* parent) : InlineMessage(parent) {
  setActions(
      {{tr("Discard"), [this] { emit discardChosen(); }}, {tr("Keep Editing"), [this] { withdraw(); }}});
}

QPushButton* DiscardQuestion::keepButton() const {
  return findChildren<QPushButton*>().constLast();
}

void DiscardQuestion::ask() {
  if (isHidden()) focusBefore_ = window()->focusWidget();
  showMessage(Kind::Warning, tr("You have typed changes."), tr("Discard them?"));
  keepButton()->setFocus();
}

void DiscardQuestion::withdraw() {
  if (isHidden()) return;
  hide();
  if (focusBefore_ && focusBefore_->isEnabled()) focusBefore_->setFocus();
}

}  // namespace tokendesk
