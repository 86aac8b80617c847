#pragma once

#include "token_dialog.h"
#include "token_editor.h"

namespace tokendesk {

class ChangedTokenQuestion;

/// Updates a token. Reads it when it opens and again before it sends, and asks where the platform's version
/// isn't the one that the user saw. Sends only what is to change.
class UpdateTokenDialog : public TokenDialog {
  Q_OBJECT

 public:
  /// `otherNames` are those of the tokens beside it. The editor outlives the dialog.
  UpdateTokenDialog(TokenEditor& editor, const Capabilities& capabilities, const ApiToken& listed,
                    const QStringList& otherNames, QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Once, before the dialog closes: the token is now like this.
  void updated(const ApiToken& token);
  /// Before the dialog closes while nobody can tell whether the token is updated.
  void givenUp();

 protected:
  void confirm() override;

 private:
  void readFirst();
  void takeFirst(const Outcome<ApiToken>& outcome);
  void startEditing(const TokenDraft& content);
  void readAgain();
  void takeAgain(const Outcome<ApiToken>& outcome);
  void askBeforeSending(const TokenDraft& wanted);
  void send(const TokenDraft& wanted);
  void takeSent(const TokenDraft& wanted, const Outcome<void>& outcome);
  void finish(const TokenDraft& wanted);
  /// Whether the token is there to be updated; says so where it isn't.
  bool canGoOn(const Outcome<ApiToken>& outcome);
  [[nodiscard]] TokenChange changeTo(const TokenDraft& wanted) const;
  [[nodiscard]] QString name() const;

  TokenEditor& editor_;
  ApiToken base_;  ///< the version that the form is based on
  ApiToken now_;   ///< the platform's, as last read
  TokenDraft wanted_;
  bool asksBeforeSending_ = false;
  bool isSending_ = false;  ///< the change, not one of the readings before it
  bool isUnknown_ = false;  ///< how the last change that was sent ended
  ChangedTokenQuestion* question_;
};

}  // namespace tokendesk
