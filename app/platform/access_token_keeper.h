#pragma once

#include "clock.h"
#include "job.h"
#include "oauth_grant.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace tokendesk {

/// Holds the access token of a signed-in user and renews it before it expires: at 80 % of its lifetime, by
/// itself or when it is asked for; one renewal at a time. Where the lifetime isn't known, only the platform
/// can tell that it is over; see replacementFor().
///
/// A renewal can fail for good: the platform answers, and refuses (NotSignedIn, NotPermitted or Invalid).
/// Then the user has to sign in again, and needsSignIn() says so; likewise where there is nothing to renew
/// with. Any other failure may pass: it is tried again after a while, and, once the token at hand has
/// expired, when one is asked for. Until it expires, the token at hand goes on being handed out in either
/// case.
///
/// Lives on the interface thread. Its jobs finish there, exactly once, and may then do anything, destroy the
/// keeper included; destroying it ends them as Cancelled. So does their stop token, at once. Their errors
/// hold no secret as long as those of `renew` don't.
class AccessTokenKeeper : public QObject {
  Q_OBJECT

 public:
  /// Exchanges a refresh token for another grant, complete with the refresh token that is good from then on.
  using Renew = std::function<Job<OAuthGrant>(const Secret& refreshToken)>;

  /// `renew` may be empty: then nothing can be renewed. `clock` outlives the keeper.
  AccessTokenKeeper(OAuthGrant grant, Renew renew, const Clock& clock, QObject* parent = nullptr);
  ~AccessTokenKeeper() override;

  /// An access token to sign a request with: at once where it isn't due, else once the renewal is over, which
  /// this begins where there is none. After a renewal that failed, the token at hand for as long as it is
  /// good; NotSignedIn where the user has to sign in again, else the error of the renewal.
  Job<Secret> token(const std::stop_token& stop);

  /// Another access token than `rejected`, which the platform took for no longer good: the one there is by
  /// now, or the one that a renewal brings. Fails as token() does.
  Job<Secret> replacementFor(const Secret& rejected, const std::stop_token& stop);

  /// Whether there is another token than `sent` by now, or about to be.
  [[nodiscard]] bool hasReplaced(const Secret& sent) const;

  /// The platform rejects `accessToken` for good. Where it is the one at hand, and not being renewed, the
  /// user has to sign in again.
  void reject(const Secret& accessToken);

  /// The user has signed in again. Who waits for a token gets this one; a renewal under way is forgotten.
  void setGrant(const OAuthGrant& grant);

  [[nodiscard]] const OAuthGrant& grant() const { return grant_; }

  /// Whether only the user can help, by signing in again; perhaps already while the token at hand is good.
  [[nodiscard]] bool needsSignIn() const { return needsSignIn_; }

 signals:
  /// A renewal brought `grant`, which is to be stored: the refresh token before it may work no longer.
  void renewed(const tokendesk::OAuthGrant& grant);
  void needsSignInChanged();

 private:
  class Waiter;

  [[nodiscard]] QDateTime dueTime() const;
  [[nodiscard]] bool isDue() const;
  [[nodiscard]] bool isGood() const;
  [[nodiscard]] bool canRenew() const;
  [[nodiscard]] Outcome<Secret> tokenOr(const ApiError& error) const;

  Job<Secret> wait(const std::stop_token& stop);
  void giveUp(quint64 waiter);
  void finishWaiters(const Outcome<Secret>& outcome);

  void startRenewal();
  void finishRenewal(const Outcome<OAuthGrant>& outcome);
  void failRenewal(const ApiError& error);
  [[nodiscard]] std::chrono::milliseconds pauseAfter(const ApiError& error) const;
  void take(const OAuthGrant& grant);
  void setNeedsSignIn(bool needed);
  void schedule(std::chrono::milliseconds earliest);
  void onTimer();

  OAuthGrant grant_;
  const Renew renew_;
  const Clock& clock_;
  bool isRejected_ = false;  // the platform takes the token at hand no longer
  bool isRefused_ = false;   // nor is it renewed
  bool isRenewing_ = false;
  bool isPausing_ = false;  // after a renewal that failed; the timer runs until the next
  bool needsSignIn_ = false;
  quint64 renewals_ = 0;  // tells a renewal that is forgotten
  quint64 waits_ = 0;
  QTimer timer_;  // until the token is due, or until the end of the pause
  std::vector<std::unique_ptr<Waiter>> waiters_;
};

}  // namespace tokendesk
