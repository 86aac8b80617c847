#pragma once

#include "api_token.h"
#include "clock.h"
#include "form_dialog.h"

namespace tokendesk {

class ExpiryField;
class TokenEditor;

/// Gives a token a new value and a new end, which makes the value that it had stop.
class RefreshTokenDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Editor and clock outlive the dialog.
  RefreshTokenDialog(TokenEditor& editor, const Clock& clock, const ApiToken& token,
                     QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Once, before the dialog closes: the token has a new value, which nobody has seen yet.
  void refreshed(const IssuedToken& issued);
  /// Before the dialog closes while nobody can tell whether the token has a new value.
  void givenUp();

 protected:
  void confirm() override;
  void showFailure(const ApiError& error, Operation operation, const QString& name) override;

 private:
  QWidget* makeForm();
  void take(const Outcome<IssuedToken>& outcome);
  void setUnknown(bool unknown);
  [[nodiscard]] QString name() const;

  TokenEditor& editor_;
  ApiToken token_;
  ExpiryField* expiry_;
  bool isUnknown_ = false;  ///< how the last try ended
};

}  // namespace tokendesk
