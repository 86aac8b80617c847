#pragma once

#include "token_clearance.h"
#include "typed_confirmation_dialog.h"

class QPlainTextEdit;

namespace tokendesk {

class TokenEditor;

/// Deletes all tokens of an account, and reports what became of each. Stays open with the report, and with
/// Retry for what is left, until it is closed.
class DeleteAllTokensDialog : public TypedConfirmationDialog {
  Q_OBJECT

 public:
  /// `listed` are all the tokens of `owner` that the user could see; at least one. The editor outlives the
  /// dialog.
  DeleteAllTokensDialog(TokenEditor& editor, const TokenOwner& owner, const ApiTokens& listed,
                        QWidget* parent = nullptr);

  void reject() override;
  void done(int result) override;

 signals:
  /// Before the dialog closes while nobody can tell what is deleted.
  void givenUp();
  /// Before the dialog closes, if what the connection signs in with was deleted.
  void signedOut();

 protected:
  void confirm() override;

 private:
  DeleteAllTokensDialog(TokenEditor& editor, const TokenOwner& owner, const ApiTokens& listed,
                        QPlainTextEdit* names, QWidget* parent);

  void showProgress(int done, int total);
  void take(const Outcome<ClearanceReport>& outcome);
  void showReport(const ClearanceReport& report);

  TokenEditor& editor_;
  TokenOwner owner_;
  ApiTokens rest_;          ///< what is to be deleted yet
  ApiTokens deletedSoFar_;  ///< by this and earlier tries
  QPlainTextEdit* names_;
  bool signedOut_ = false;
};

}  // namespace tokendesk
