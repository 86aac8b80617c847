#include "http_exchange.h"

#include "careful_network.h"
#include "network_error.h"
#include "wire_request.h"

#include <algorithm>

namespace tokendesk {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds progressInterval{100};

/// The longest interval a QTimer takes.
constexpr milliseconds longestTimer{std::numeric_limits<int>::max()};

}  // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& reads, const HttpRequest& request,
                           const CallOptions& options, const HttpClient::Limits& limits, QObject* parent)
    : QObject(parent), reads_(reads), request_(request), options_(options), limits_(limits) {
  promise_.start();
  for (QTimer* timer : {&deadline_, &pause_, &progress_}) timer->setSingleShot(true);
  deadline_.setTimerType(Qt::PreciseTimer);
  pause_.setTimerType(Qt::PreciseTimer);  // a coarse one may be 5 % early, which is too soon for a server
  connect(&deadline_, &QTimer::timeout, this, [this] { interrupt(timeoutAfter(request_.deadline)); });
  connect(&pause_, &QTimer::timeout, this, &HttpExchange::retry);
  connect(&progress_, &QTimer::timeout, this, &HttpExchange::reportBytes);
}

HttpExchange::~HttpExchange() {
  stop_.reset();  // waits for a callback that runs in another thread
  if (concluded_) return;
  const ApiError cancelled = errorOf(ApiErrorKind::Cancelled);
  const ApiError error = attempt_ ? attempt_->errorWhenInterrupted(cancelled) : cancelled;
  attempt_.reset();
  promise_.addResult(Error(error));
  promise_.finish();
}

void HttpExchange::start() {
  if (options_.stop.stop_requested()) return conclude(Error(errorOf(ApiErrorKind::Cancelled)));
  if (limits_.readOnly && isChange(request_.verb)) return conclude(Error(readOnlyConnection()));
  if (!isSendable(request_)) return conclude(Error(errorOf(ApiErrorKind::Invalid)));
  const auto deadline = std::chrono::duration_cast<milliseconds>(request_.deadline * limits_.deadlineScale);
  deadline_.start(std::clamp(deadline, milliseconds(0), longestTimer));
  // Runs in whatever thread asks for the stop. It outlives neither this nor the job: see the destructor.
  stop_.emplace(options_.stop, [this] {
    QMetaObject::invokeMethod(
        this, [this] { interrupt(errorOf(ApiErrorKind::Cancelled)); }, Qt::QueuedConnection);
  });
  startAttempt();
}

void HttpExchange::startAttempt() {
  if (isChange(request_.verb)) change_ = std::make_unique<CarefulNetwork>();
  attempt_ = std::make_unique<HttpAttempt>(change_ ? *change_ : reads_, request_, limits_.idleTimeout);
  connect(attempt_.get(), &HttpAttempt::finished, this, &HttpExchange::onAttemptFinished,
          Qt::QueuedConnection);
  connect(attempt_.get(), &HttpAttempt::received, this, [this] {
    if (options_.progress && !progress_.isActive()) progress_.start(progressInterval);
  });
}

void HttpExchange::onAttemptFinished() {
  if (concluded_ || !attempt_ || !attempt_->result()) return;
  HttpAttempt::Result result = *std::exchange(attempt_->result(), std::nullopt);
  attempt_.reset();
  progress_.stop();
  const auto wait = waitBeforeRetry(result);
  // A wait that ends after the deadline would only turn this answer into a later and poorer one.
  if (!wait || *wait >= deadline_.remainingTimeAsDuration()) return conclude(std::move(result.outcome));
  waitAndRetry(*wait);
}

std::optional<milliseconds> HttpExchange::waitBeforeRetry(const HttpAttempt::Result& result) const {
  if (isChange(request_.verb)) return std::nullopt;
  const RetryPolicy& policy = limits_.retry;
  if (!result.outcome) return policy.afterError(result.error, retries_);
  return policy.afterStatus(result.outcome->status, result.retryAfter, result.answeredAt, retries_);
}

void HttpExchange::waitAndRetry(milliseconds wait) {
  ++retries_;
  pause_.start(wait);
  report({.waiting = std::chrono::ceil<std::chrono::seconds>(wait)});
}

void HttpExchange::retry() {
  startAttempt();
  report({});  // the wait is over
}

void HttpExchange::reportBytes() {
  if (attempt_) report({.bytesReceived = attempt_->bytesReceived()});
}

void HttpExchange::report(const Progress& progress) {
  // A copy, and called last: the callee may destroy the client, and this with it.
  const auto callee = options_.progress;
  if (callee) callee(progress);
}

void HttpExchange::interrupt(const ApiError& reason) {
  if (concluded_) return;
  if (!attempt_) return conclude(Error(reason));
  // An answer that is here already tells more than the interruption does.
  if (attempt_->result()) return conclude(std::move(attempt_->result()->outcome));
  conclude(Error(attempt_->errorWhenInterrupted(reason)));
}

void HttpExchange::conclude(Outcome<HttpAnswer> outcome) {
  concluded_ = true;
  for (QTimer* timer : {&deadline_, &pause_, &progress_}) timer->stop();
  stop_.reset();
  attempt_.reset();
  deleteLater();
  if (outcome) outcome->bearer = request_.bearer;
  // From here on nothing of this object is touched: a continuation may destroy the client.
  auto promise = std::move(promise_);
  promise.addResult(std::move(outcome));
  promise.finish();
}

}  // namespace tokendesk
