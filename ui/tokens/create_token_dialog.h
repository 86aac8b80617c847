#pragma once

#include "clock.h"
#include "token_dialog.h"
#include "token_editor.h"

#include <memory>

class QCheckBox;

namespace tokendesk {

class TokenCandidates;

/// Creates a token, at most one a time: where the answer was lost, it says what is known and asks before it
/// creates another.
class CreateTokenDialog : public TokenDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; editor and clock outlive it.
  struct Services {
    TokenEditor& editor;
    const Clock& clock;
    Capabilities capabilities = {};
  };
  /// Where the token is to be.
  struct Place {
    TokenScope scope = TokenScope::Organization;
    QString ownerId = {};
    QString ownerName = {};
    std::shared_ptr<const ApiTokens> listed = nullptr;  ///< the tokens there, as last read; null if unknown
  };

  CreateTokenDialog(const Services& services, const Place& place, QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// Once, before the dialog closes: the token is there. The report says whether that was found out by
  /// reading the list again (answerLost), and whether the token is active although it should be blocked
  /// (blockError).
  void created(const CreateReport& report);
  /// Before the dialog closes while nobody can tell whether a token of this name was created.
  void givenUp(const QString& name);

 protected:
  void confirm() override;
  [[nodiscard]] bool losesTyped() const override;

 private:
  enum class State {
    Form,        ///< nothing was created, as far as is known
    CannotTell,  ///< a token may have been created
    Blocking,    ///< it was created, and is being blocked for the first time
    NotBlocked,  ///< it was created, and is active
  };

  void create();
  CallOptions goOn(const TokenDraft& draft, const CreateReport& soFar);
  void take(const TokenDraft& draft, const Outcome<CreateReport>& outcome);
  void takeReport(const TokenDraft& draft, const CreateReport& report);
  void tellNotCreated(const TokenDraft& draft);
  void askWhetherToCreateAnyway(const TokenDraft& draft, const ApiTokens& candidates);
  void tellNotBlocked(const ApiError& error);
  void blockAgain();
  void giveUpWaiting();
  void finish();
  void enter(State state);

  TokenEditor& editor_;
  std::shared_ptr<const ApiTokens> listed_;
  State state_ = State::Form;
  int attempt_ = 0;  ///< the creation that is waited for; whatever others report is too late
  CreateReport report_;
  TokenCandidates* candidates_;
};

}  // namespace tokendesk
