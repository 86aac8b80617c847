#pragma once

#include "api_token.h"
#include "typed_confirmation_dialog.h"

namespace tokendesk {

class TokenEditor;

/// Deletes a token for good; a platform may keep it listed as revoked.
class DeleteTokenDialog : public TypedConfirmationDialog {
  Q_OBJECT

 public:
  /// The editor outlives the dialog.
  DeleteTokenDialog(TokenEditor& editor, const ApiToken& token, QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Before the dialog closes while nobody can tell whether the token is deleted.
  void givenUp();

 protected:
  void confirm() override;

 private:
  void take(const Outcome<void>& outcome);

  TokenEditor& editor_;
  ApiToken token_;
  bool isUnknown_ = false;  ///< how the last try ended
};

}  // namespace tokendesk
