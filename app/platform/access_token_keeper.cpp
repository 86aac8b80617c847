#include "access_token_keeper.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace tokendesk {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr double dueAfter = 0.8;  // of the lifetime

/// Between two renewals that nobody asked for.
constexpr milliseconds shortestPause = 1s;
constexpr milliseconds longestPause = 30s;
constexpr milliseconds longestRetryAfter = 1h;

/// The longest interval a QTimer takes.
constexpr milliseconds longestTimer{std::numeric_limits<int>::max()};

ApiError errorOfKind(ApiErrorKind kind) {
  ApiError error;
  error.kind = kind;
  return error;
}

Outcome<Secret> cancelled() {
  return std::unexpected(errorOfKind(ApiErrorKind::Cancelled));
}

/// Whether the platform has answered that it won't renew, so that trying again is of no use.
bool isRefusal(const ApiError& error) {
  using enum ApiErrorKind;
  return error.kind == NotSignedIn ||
         (error.httpStatus != 0 && (error.kind == NotPermitted || error.kind == Invalid));
}

/// The error for a request that wasn't sent because there is no token for it. A kind that tells something
/// about what was asked would be taken for the answer to that request.
ApiError forRequest(ApiError error) {
  using enum ApiErrorKind;
  if (isRefusal(error)) {
    error.kind = NotSignedIn;
    error.signInEnded = true;
  }
  if (error.kind == NotFound || error.kind == Conflict || error.kind == Unsupported) error.kind = BadAnswer;
  if (error.kind == OutcomeUnknown) error.kind = Offline;
  error.mayStillHappen = false;
  return error;
}

}  // namespace

/// Someone who waits for a token.
class AccessTokenKeeper::Waiter {
 public:
  Waiter(AccessTokenKeeper& keeper, quint64 number, const std::stop_token& stop) : number_(number) {
    promise_.start();
    // Runs in whatever thread asks for the stop; see the destructor of stop_callback.
    stop_.emplace(stop, [&keeper, number] {
      QMetaObject::invokeMethod(&keeper, [&keeper, number] { keeper.giveUp(number); }, Qt::QueuedConnection);
    });
  }

  [[nodiscard]] quint64 number() const { return number_; }
  [[nodiscard]] Job<Secret> job() { return promise_.future(); }

  /// No longer looks at its keeper, which may end now.
  void release() { stop_.reset(); }

  /// To be called once, after release().
  void finish(const Outcome<Secret>& outcome) {
    promise_.addResult(outcome);
    promise_.finish();
  }

 private:
  const quint64 number_;
  QPromise<Outcome<Secret>> promise_;
  std::optional<std::stop_callback<std::function<void()>>> stop_;
};

AccessTokenKeeper::AccessTokenKeeper(OAuthGrant grant, Renew renew, const Clock& clock, QObject* parent)
    : QObject(parent), grant_(std::move(grant)), renew_(std::move(renew)), clock_(clock) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &AccessTokenKeeper::onTimer);
  needsSignIn_ = isDue() && !canRenew();
  schedule(0ms);
}

AccessTokenKeeper::~AccessTokenKeeper() {
  ++renewals_;
  const auto waiters = std::exchange(waiters_, {});
  for (const auto& waiter : waiters) waiter->release();
  for (const auto& waiter : waiters) waiter->finish(cancelled());
}

Job<Secret> AccessTokenKeeper::token(const std::stop_token& stop) {
  if (stop.stop_requested()) return finishedJob(cancelled());
  if (!isRenewing_) {
    if (isGood() && (!isDue() || isPausing_)) return finishedJob(Outcome<Secret>(grant_.accessToken));
    if (!canRenew()) {
      const auto outcome = tokenOr(forRequest(errorOfKind(ApiErrorKind::NotSignedIn)));
      setNeedsSignIn(true);  // last: who hears it may end this
      return finishedJob(outcome);
    }
    startRenewal();
  }
  return wait(stop);
}

Job<Secret> AccessTokenKeeper::replacementFor(const Secret& rejected, const std::stop_token& stop) {
  if (rejected == grant_.accessToken) isRejected_ = true;
  return token(stop);
}

bool AccessTokenKeeper::hasReplaced(const Secret& sent) const {
  return isRenewing_ || grant_.accessToken != sent;
}

void AccessTokenKeeper::reject(const Secret& accessToken) {
  if (hasReplaced(accessToken)) return;
  isRejected_ = true;
  isRefused_ = true;
  timer_.stop();
  setNeedsSignIn(true);
}

void AccessTokenKeeper::setGrant(const OAuthGrant& grant) {
  ++renewals_;
  isRenewing_ = false;
  take(grant);
  const QPointer<AccessTokenKeeper> self = this;
  setNeedsSignIn(isDue() && !canRenew());
  if (self) finishWaiters(grant_.accessToken);
}

/// Nothing where the token is never due.
QDateTime AccessTokenKeeper::dueTime() const {
  const QDateTime& obtained = grant_.obtained;
  const QDateTime& expires = grant_.expires;
  if (!expires.isValid() || !obtained.isValid() || obtained > expires) return expires;
  return obtained.addMSecs(qint64(double(obtained.msecsTo(expires)) * dueAfter));
}

bool AccessTokenKeeper::isDue() const {
  if (grant_.accessToken.isEmpty() || isRejected_) return true;
  const QDateTime due = dueTime();
  return due.isValid() && due <= clock_.now();
}

bool AccessTokenKeeper::isGood() const {
  const bool hasExpired = grant_.expires.isValid() && grant_.expires <= clock_.now();
  return !grant_.accessToken.isEmpty() && !isRejected_ && !hasExpired;
}

bool AccessTokenKeeper::canRenew() const {
  return renew_ && !isRefused_ && !grant_.refreshToken.isEmpty();
}

Outcome<Secret> AccessTokenKeeper::tokenOr(const ApiError& error) const {
  if (isGood()) return grant_.accessToken;
  return std::unexpected(error);
}

Job<Secret> AccessTokenKeeper::wait(const std::stop_token& stop) {
  const quint64 number = ++waits_;
  const auto& waiter = waiters_.emplace_back(std::make_unique<Waiter>(*this, number, stop));
  return waiter->job();
}

void AccessTokenKeeper::giveUp(quint64 waiter) {
  const auto found = std::find_if(waiters_.begin(), waiters_.end(),
                                  [waiter](const auto& each) { return each->number() == waiter; });
  if (found == waiters_.end()) return;
  const std::unique_ptr<Waiter> gone = std::move(*found);
  waiters_.erase(found);
  gone->release();
  gone->finish(cancelled());
}

void AccessTokenKeeper::finishWaiters(const Outcome<Secret>& outcome) {
  const auto waiters = std::exchange(waiters_, {});
  // All of them before the first is told, who may end the keeper.
  for (const auto& waiter : waiters) waiter->release();
  for (const auto& waiter : waiters) waiter->finish(outcome);
}

void AccessTokenKeeper::startRenewal() {
  isRenewing_ = true;
  isPausing_ = false;
  timer_.stop();
  const quint64 number = ++renewals_;
  onInterfaceThread(renew_(grant_.refreshToken))
      .then(this, [this, number](const Outcome<OAuthGrant>& outcome) {
        if (number == renewals_) finishRenewal(outcome);
      });
}

void AccessTokenKeeper::finishRenewal(const Outcome<OAuthGrant>& outcome) {
  isRenewing_ = false;
  if (!outcome) return failRenewal(outcome.error());
  take(*outcome);
  const QPointer<AccessTokenKeeper> self = this;
  emit renewed(*outcome);
  if (self) setNeedsSignIn(false);
  if (self) finishWaiters(grant_.accessToken);  // of those who still wait
}

void AccessTokenKeeper::failRenewal(const ApiError& error) {
  const QPointer<AccessTokenKeeper> self = this;
  if (isRefusal(error)) {
    isRefused_ = true;
    setNeedsSignIn(true);
  } else {
    isPausing_ = true;
    timer_.start(pauseAfter(error));
  }
  if (self) finishWaiters(tokenOr(forRequest(error)));
}

/// How long to wait before the next renewal that nobody asks for.
milliseconds AccessTokenKeeper::pauseAfter(const ApiError& error) const {
  milliseconds pause = longestPause;
  if (isGood() && grant_.expires.isValid())
    pause = std::clamp(milliseconds(clock_.now().msecsTo(grant_.expires)) / 4, shortestPause, longestPause);
  const milliseconds asked = error.retryAfter.value_or(0s);
  return std::max(pause, std::min(asked, longestRetryAfter));
}

void AccessTokenKeeper::take(const OAuthGrant& grant) {
  grant_ = grant;
  isRejected_ = false;
  isRefused_ = false;
  isPausing_ = false;
  schedule(shortestPause);
}

void AccessTokenKeeper::setNeedsSignIn(bool needed) {
  if (std::exchange(needsSignIn_, needed) != needed) emit needsSignInChanged();
}

/// Starts the timer for the moment the token is due, but not before `earliest` has passed.
void AccessTokenKeeper::schedule(milliseconds earliest) {
  const QDateTime due = dueTime();
  milliseconds wait = earliest;
  if (!isDue()) {
    if (!due.isValid()) return timer_.stop();
    wait = std::max(earliest, milliseconds(clock_.now().msecsTo(due)));
  }
  timer_.start(std::min(wait, longestTimer));
}

void AccessTokenKeeper::onTimer() {
  isPausing_ = false;
  // The time of day tells, not that so much time has passed: the computer may have slept, its clock been set.
  if (isRenewing_ || isRefused_) return;
  if (!isDue()) return schedule(0ms);
  if (canRenew()) return startRenewal();
  setNeedsSignIn(true);
}

}  // namespace tokendesk
