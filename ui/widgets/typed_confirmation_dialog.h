#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class InlineMessage;

/// Asks to type a name before something that can't be undone. To be open()ed: confirmed() tells the owner to
/// do it, who then calls setBusy(), and accept() on success or showError() on failure. Cancel and Esc reject
/// at any time, also while busy; stopping what was begun is then the owner's.
class TypedConfirmationDialog : public QDialog {
  Q_OBJECT

 public:
  struct Question {
    QString title;        ///< of the window
    QString explanation;  ///< what will happen
    QString name;         ///< to be typed; must not be blank
    QString fieldLabel;   ///< accessible name of the field, as "Type the token's name"
    QString action;       ///< label of the button, as "&Delete"
  };

  explicit TypedConfirmationDialog(const Question& question, QWidget* parent = nullptr);

  /// `text` says what goes on.
  void setBusy(const QString& text);
  /// Ends being busy; what was typed stays.
  void showError(const QString& headline, const QString& details = {});

 signals:
  void confirmed();

 private:
  void createParts(const Question& question);
  void createLayout();
  void confirm();
  void showState();
  [[nodiscard]] bool isNameTyped() const;

  QString name_;
  QLabel* explanation_;
  QLabel* prompt_;
  QLineEdit* typed_;
  InlineMessage* error_;
  QWidget* progress_;
  QLabel* progressText_;
  QPushButton* action_;
  QPushButton* cancel_;
  bool busy_ = false;
};

}  // namespace tokendesk
