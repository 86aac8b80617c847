#pragma once

#include "form_dialog.h"

#include <QList>

class QLabel;
class QLineEdit;

namespace tokendesk {

/// Asks to type a name, or several, before something that can't be undone. Who derives from it does that in
/// confirm().
class TypedConfirmationDialog : public FormDialog {
  Q_OBJECT

 protected:
  struct Name {
    QString name;        ///< to be typed; must not be blank
    QString fieldLabel;  ///< accessible name of the field, as "Type the token's name"
  };
  struct Question {
    QString title;               ///< of the window
    QString explanation;         ///< what will happen
    QString name;                ///< to be typed; must not be blank
    QString fieldLabel;          ///< accessible name of the field, as "Type the token's name"
    QString action;              ///< label of the button, as "&Delete"
    QList<Name> further = {};    ///< more names to be typed, each in a field of its own
    QWidget* details = nullptr;  ///< stands under the explanation; owned by the dialog
  };

  explicit TypedConfirmationDialog(const Question& question, QWidget* parent = nullptr);

  /// Takes the question back, where there is nothing left to confirm.
  void withdraw();

 private:
  struct Field {
    QString name;
    QLineEdit* edit = nullptr;
  };

  QWidget* makeForm(const Question& question);
  static QLabel* makePrompt(const Name& name, bool isOnlyOne);
  QLineEdit* addField(const Name& name);
  [[nodiscard]] bool areNamesTyped() const;

  QList<Field> fields_;
};

}  // namespace tokendesk
