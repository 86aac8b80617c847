#pragma once

#include "api_token.h"
#include "copy_text.h"
#include "form_dialog.h"

class QComboBox;
class QSpinBox;

namespace tokendesk {

class Preferences;
class SecretClipboard;
class SecretField;
class TokenPlatform;

/// Copies a token in one of the forms in which it is used, or several, one by one or all at once. Stays open
/// until it is closed.
class CopyDialog : public FormDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; all of it outlives the dialog.
  struct Services {
    const TokenPlatform& platform;
    SecretClipboard& clipboard;
    Preferences& preferences;
  };

  CopyDialog(const Services& services, const ApiToken& token, QWidget* parent = nullptr);
  /// For tokens of one project, at least one. `note` stands over them.
  CopyDialog(const Services& services, const ApiTokens& tokens, const QString& note,
             QWidget* parent = nullptr);

  void done(int result) override;

 protected:
  void confirm() override;

 private:
  QWidget* makeHead();
  QWidget* makeForm(const QString& note);
  void fillChoices();
  void showText();
  void applyClearAfter();
  [[nodiscard]] bool copiesAll() const;
  [[nodiscard]] const ApiToken& token() const;
  [[nodiscard]] CopyText text() const;
  /// What is copied, for people.
  [[nodiscard]] QString what() const;

  Services services_;
  ApiTokens tokens_;
  QComboBox* tokenChoice_;  ///< shown where there are several
  QComboBox* format_;
  SecretField* field_;
  QSpinBox* clearAfter_;
};

}  // namespace tokendesk
