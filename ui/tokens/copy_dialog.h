#pragma once

#include "api_token.h"
#include "copy_format.h"
#include "form_dialog.h"

class QComboBox;
class QSpinBox;

namespace tokendesk {

class Preferences;
class SecretClipboard;
class SecretField;
class TokenPlatform;

/// Copies a token in one of the forms in which it is used. Stays open until it is closed.
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

  void done(int result) override;

 protected:
  void confirm() override;

 private:
  QWidget* makeHead();
  QWidget* makeForm();
  void showFormat();
  void applyClearAfter();
  [[nodiscard]] CopyFormat format() const;
  /// The text to copy, with `value` in the token's place.
  [[nodiscard]] QByteArray textWith(QByteArrayView value) const;

  Services services_;
  ApiToken token_;
  QComboBox* format_;
  SecretField* field_;
  QSpinBox* clearAfter_;
};

}  // namespace tokendesk
