#pragma once

#include "api_token.h"
#include "form_dialog.h"
#include "token_form.h"

namespace tokendesk {

/// What the dialogs that create and update a token have in common: the form, and how it is confirmed.
class TokenDialog : public FormDialog {
  Q_OBJECT

 protected:
  TokenDialog(const QString& title, TokenForm::Setup setup, QWidget* parent);

  [[nodiscard]] TokenForm& form() const { return *form_; }

  /// Keeps Confirm disabled although the form may be valid, until it is called with false.
  void hold(bool held);

  /// Whether the form can be sent as things are now; it says so where it can't.
  bool checkNow();

  /// Puts each of the platform's errors under the field that it names, and the rest over the form.
  void showFailure(const ApiError& error, Operation operation, const QString& name) override;

 private:
  void applyConfirmable();

  TokenForm* form_;
  bool held_ = false;
};

}  // namespace tokendesk
