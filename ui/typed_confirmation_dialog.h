#pragma once

#include "form_dialog.h"

class QLineEdit;

namespace tokendesk {

/// Asks to type a name before something that can't be undone. Who derives from it does that in confirm().
class TypedConfirmationDialog : public FormDialog {
  Q_OBJECT

 protected:
  struct Question {
    QString title;        ///< of the window
    QString explanation;  ///< what will happen
    QString name;         ///< to be typed; must not be blank
    QString fieldLabel;   ///< accessible name of the field, as "Type the token's name"
    QString action;       ///< label of the button, as "&Delete"
  };

  explicit TypedConfirmationDialog(const Question& question, QWidget* parent = nullptr);

  /// Takes the question back, where there is nothing left to confirm.
  void withdraw();

 private:
  QWidget* makeForm(const Question& question);
  [[nodiscard]] bool isNameTyped() const;

  QString name_;
  QLineEdit* typed_;
};

}  // namespace tokendesk
