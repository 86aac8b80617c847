#pragma once

#include "api_token.h"
#include "copy_form.h"
#include "form_dialog.h"

namespace tokendesk {

class TokenPlatform;

/// Copies a token whose id is its value in one of the forms in which it is used, or several, one by one or
/// all at once. Stays open until it is closed.
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
  QWidget* makeHead(const ApiTokens& tokens);
  QWidget* makeForm(const ApiTokens& tokens, const QString& note);

  CopyForm* form_;
};

}  // namespace tokendesk
