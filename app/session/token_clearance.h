#pragma once

#include "token_platform.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tokendesk {

/// What became of tokens that were all to be deleted.
struct ClearanceReport {
  struct Kept {
    ApiToken token;
    std::optional<ApiError> error;  ///< Cancelled where its turn didn't come; none where nobody said why
  };

  ApiTokens deleted = {};
  std::vector<Kept> kept = {};
  ApiTokens unknown = {};   ///< nobody can tell
  ApiTokens appeared = {};  ///< there now, and not among those that were to be deleted
  int alsoDeleted = 0;      ///< how many more than those the platform says that it deleted
  bool signedOut = false;   ///< what the connection signs in with doesn't any more
  std::optional<ApiError> readError = std::nullopt;  ///< why what is left could not be read
};

/// Called as a token's turn is over.
using ClearanceProgress = std::function<void(int done, int total)>;

/// Deletes all tokens of one owner, once. Those of the account that is signed in go by one request, in which
/// the platform deletes the one that signs it last. Those of a service account go one by one, past failures,
/// until it is asked to stop. Then it reads what is left, which also tells of a lost answer, unless nothing
/// can have changed. Nothing is sent twice.
///
/// Lives on the interface thread; deletes itself when it is over. The platform outlives it.
class TokenClearance : public QObject {
  Q_OBJECT

 public:
  /// `listed` are the tokens that the user was shown.
  TokenClearance(TokenPlatform& platform, const TokenOwner& owner, const ApiTokens& listed, QObject* parent);

  /// Fails where surely nothing was deleted, and that not token by token. To be called once.
  Job<ClearanceReport> start(const CallOptions& options, const ClearanceProgress& progress);

 private:
  enum class State { Deleted, Kept, Unknown };
  struct Fate {
    State state = State::Kept;
    std::optional<ApiError> error = std::nullopt;
  };

  void deleteAtOnce();
  void takeAll(const Outcome<int>& outcome);
  void deleteNext();
  void takeOne(const Outcome<void>& outcome);
  void readWhatIsLeft();
  void takeLeft(const Outcome<ApiTokens>& left);
  void compareWith(const ApiTokens& left);
  [[nodiscard]] ClearanceReport report() const;
  void finish(const Outcome<ClearanceReport>& outcome);

  TokenPlatform& platform_;
  TokenOwner owner_;
  ApiTokens listed_;
  std::vector<Fate> fates_;  ///< of each listed token
  size_t next_ = 0;          ///< whose turn it is, where they go one by one
  CallOptions options_ = {};
  ClearanceProgress progress_ = {};
  ClearanceReport rest_ = {};  ///< what the report has beside the fates
  QPromise<Outcome<ClearanceReport>> promise_;
};

}  // namespace tokendesk
