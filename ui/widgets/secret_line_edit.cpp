#include "secret_line_edit.h"

#include "theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace tokendesk {

namespace {

// Copy and Cut would put the text in the clipboard as it is; Undo would bring back what was cleared.
bool isWithheld(const QKeyEvent& key) {
  return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) ||
         key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

}  // namespace

SecretLineEdit::SecretLineEdit(QWidget* parent) : QLineEdit(parent) {
  setDragEnabled(false);
  setRevealed(false);
}

void SecretLineEdit::setRevealed(bool revealed) {
  revealed_ = revealed;
  setFont(revealed ? monospaceFont() : QFont());
  applyEcho();
  deselect();
}

void SecretLineEdit::applyEcho() {
  setEchoMode(revealed_ ? Normal : Password);
  // setEchoMode() drops the hints that keep input methods from learning the text.
  setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                      Qt::ImhNoAutoUppercase);
}

bool SecretLineEdit::event(QEvent* event) {
  // Taken here, so that they don't reach an action of the window either.
  if (event->type() == QEvent::ShortcutOverride && isWithheld(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent* event) {
  if (isWithheld(*event)) {
    event->accept();
    return;
  }
  // After any key QLineEdit puts what is selected in the primary selection, unless it shows dots.
  setEchoMode(Password);
  QLineEdit::keyPressEvent(event);
  applyEcho();  // as it is to be now: Return may have ended the dialog, and with it Reveal
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent* event) {
  // The same here. (Not while the button is down: where a click falls depends on the text shown.)
  setEchoMode(Password);
  QLineEdit::mouseReleaseEvent(event);
  applyEcho();
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("&Paste"), this, &QLineEdit::paste)->setShortcut(QKeySequence::Paste);
  menu->addAction(tr("Select &All"), this, &QLineEdit::selectAll)->setShortcut(QKeySequence::SelectAll);
  menu->popup(event->globalPos());
}

}  // namespace tokendesk
