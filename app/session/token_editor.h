#pragma once

#include "token_clearance.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tokendesk {

/// What became of a creation.
struct CreateReport {
  enum class Verdict {
    Created,     ///< `token` is there
    NotCreated,  ///< the answer was lost, and the list read afterwards doesn't have it
    CannotTell,  ///< the answer was lost, and the list couldn't be read, was read too early or has
                 ///< `candidates`
  };
  Verdict verdict = Verdict::Created;
  bool answerLost = false;                       ///< the verdict comes from reading the list again
  std::optional<ApiToken> token = std::nullopt;  ///< with Created
  Secret value = {};  ///< with Created: the token's value, where it is shown only now and the answer came
  ApiTokens candidates = {};                          ///< with CannotTell: tokens that may be the one
  std::optional<ApiError> blockError = std::nullopt;  ///< with Created: it should be blocked, but is active
};

/// Gives the options of the next call of a creation, each of which is cancelled on its own. `soFar` is what
/// is known before it: the answer was lost, and the list is to be read (CannotTell), or the token is there,
/// and is to be blocked (Created).
using CreateFollowUp = std::function<CallOptions(const CreateReport& soFar)>;

/// Changes tokens. Each call sends its change at most once; where an answer is lost, it finds out by reading
/// what became of it, or says that it can't tell (OutcomeUnknown).
///
/// Lives on the interface thread and outlives its jobs; the platform outlives it. Jobs go on when whoever
/// started them is gone.
class TokenEditor : public QObject {
  Q_OBJECT

 public:
  explicit TokenEditor(TokenPlatform& platform, QObject* parent = nullptr);

  /// `before` are the tokens listed beside it so far, to tell a new one from old ones if the answer is lost;
  /// may be null where they are unknown. `options` are for the creation itself. What follows goes on where
  /// nobody asks it to stop; without `followUp` nobody can.
  Job<CreateReport> create(const TokenDraft& draft, const std::shared_ptr<const ApiTokens>& before,
                           const CallOptions& options, const CreateFollowUp& followUp = {});
  /// Where the platform has accounts: gives the token a new value, and the end `expires`; invalid: never. If
  /// the answer is lost, nobody can tell (OutcomeUnknown), and the value is lost too.
  Job<IssuedToken> refresh(const TokenRef& token, const QDateTime& expires, const CallOptions& options);
  Job<ApiToken> read(const TokenRef& token, const CallOptions& options);
  /// `seen` is the token as it was read last: where the answer is lost and it is like that still, the change
  /// surely wasn't made.
  Job<void> update(const ApiToken& seen, const TokenChange& change, const CallOptions& options);
  Job<void> remove(const TokenRef& token, const CallOptions& options);
  /// Where the platform has accounts: deletes all tokens of one, as TokenClearance does. `listed` are those
  /// that the user was shown.
  Job<ClearanceReport> removeAll(const TokenOwner& owner, const ApiTokens& listed, const CallOptions& options,
                                 const ClearanceProgress& progress = {});

  /// Whether a change is under way, of which nobody will hear when this goes.
  [[nodiscard]] bool isChanging() const { return changing_ > 0; }

 signals:
  /// Tokens of this part changed, or may have changed.
  void changed(TokenScope scope, const QString& ownerId);

 private:
  Job<CreateReport> lookForCreated(const TokenDraft& draft, const std::shared_ptr<const ApiTokens>& before,
                                   bool mayStillHappen, const CallOptions& options);
  Job<CreateReport> blockCreated(CreateReport report, const CallOptions& options);

  template <class T>
  Job<T> counted(Job<T> change);

  TokenPlatform& platform_;
  int changing_ = 0;
};

/// What a list read after a lost answer tells of the creation of `draft`. Where the creation may still
/// happen, a list without it proves nothing.
CreateReport judgeLostCreation(const TokenDraft& draft, const ApiTokens* before, const ApiTokens& after,
                               bool mayStillHappen);

}  // namespace tokendesk
