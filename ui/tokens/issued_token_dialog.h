#pragma once

#include "credential_store.h"
#include "form_dialog.h"

#include <functional>

namespace tokendesk {

struct IssuedToken;
class CopyForm;
class Preferences;
class SecretClipboard;
class TokenPlatform;

/// Makes a value the credential of the connection that is open. Empty where that can't be done. It can be
/// called as long as there is a window, also when the connection was closed meanwhile.
using KeepCredential = std::function<CredentialJob<void>(const Secret& value)>;

/// Shows the value of a token the only time that it can be, and asks before it closes without its having been
/// copied. It needs neither the connection nor the page that it comes from, and no failure closes it: give it
/// a window that outlives them for its parent.
class IssuedTokenDialog : public FormDialog {
  Q_OBJECT

 public:
  enum class Occasion { Created, Refreshed };

  /// What the dialog works with; the first two outlive it.
  struct Services {
    SecretClipboard& clipboard;
    Preferences& preferences;
    KeepCredential keep = {};
  };

  /// `platform` is asked now only. `issued` has a value.
  IssuedTokenDialog(const Services& services, const TokenPlatform& platform, const IssuedToken& issued,
                    Occasion occasion, QWidget* window);

  void reject() override;
  void done(int result) override;

 signals:
  /// Before the dialog closes, if the value was made the connection's credential.
  void credentialKept();

 protected:
  void confirm() override;

 private:
  QWidget* makeForm(Occasion occasion);
  QWidget* makeKeepRow(Occasion occasion);
  void takeCopied(bool taken);
  void applyCanKeep();
  void keep();
  void takeKept(const std::expected<void, CredentialError>& outcome);
  void askWhetherToClose();

  Secret value_;
  KeepCredential keep_;
  CopyForm* form_;
  QPushButton* keepButton_ = nullptr;  ///< null where the value can't be kept
  bool copied_ = false;
  bool kept_ = false;
};

}  // namespace tokendesk
