#pragma once

#include "job.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tokendesk {

/// The calls of one operation of a fake, in the order they came. Each waits until the test finishes it, or
/// until it is asked to stop.
template <class Argument, class T>
class ScriptedCalls {
 public:
  struct Call {
    Call(Argument theArgument, CallOptions theOptions)
        : argument(std::move(theArgument)), options(std::move(theOptions)) {}

    Argument argument;
    CallOptions options;
    QPromise<Outcome<T>> promise;
    bool finished = false;
    std::optional<std::stop_callback<std::function<void()>>> onStop;

    void finish(const Outcome<T>& outcome) {
      if (std::exchange(finished, true)) return;
      promise.addResult(outcome);
      promise.finish();
    }
  };

  /// What ends a call that is asked to stop; none: it goes on, as a change does that was sent already.
  std::optional<ApiErrorKind> endOnStop = ApiErrorKind::Cancelled;
  /// Where set, answers each further call by itself, through the event loop.
  std::function<Outcome<T>(const Argument&)> answer = {};

  ScriptedCalls() = default;
  ScriptedCalls(const ScriptedCalls&) = delete;
  ScriptedCalls& operator=(const ScriptedCalls&) = delete;
  ~ScriptedCalls() {
    for (const auto& call : calls_) call->finish(failure(ApiErrorKind::Cancelled));
  }

  Job<T> start(Argument argument, const CallOptions& options) {
    const auto call = std::make_shared<Call>(std::move(argument), options);
    calls_.push_back(call);
    call->promise.start();
    Job<T> job = call->promise.future();
    call->onStop.emplace(options.stop, [this, raw = call.get()] {
      if (!endOnStop) return;
      ApiError error{.kind = *endOnStop};
      error.mayStillHappen = error.kind == ApiErrorKind::OutcomeUnknown;  // who waited gave up
      raw->finish(std::unexpected(error));
    });
    if (answer) answerLater(call);
    return job;
  }

  /// All calls so far, and those still waiting.
  [[nodiscard]] int count() const { return static_cast<int>(calls_.size()); }
  [[nodiscard]] int waiting() const {
    return static_cast<int>(std::ranges::count_if(calls_, [](const auto& call) { return !call->finished; }));
  }
  [[nodiscard]] const Argument& argument(int index) const {
    return calls_.at(static_cast<size_t>(index))->argument;
  }
  [[nodiscard]] const Argument& last() const { return calls_.back()->argument; }
  [[nodiscard]] bool wasStopped(int index) const {
    return calls_.at(static_cast<size_t>(index))->options.stop.stop_requested();
  }

  /// Finishes the oldest call that waits; false where none does.
  bool finish(const Outcome<T>& outcome) {
    return finishWhere([](const Argument&) { return true; }, outcome);
  }
  bool fail(ApiErrorKind kind) { return finish(failure(kind)); }
  bool fail(const ApiError& error) { return finish(std::unexpected(error)); }
  /// The same for the oldest waiting call whose argument fits.
  bool finishWhere(const std::function<bool(const Argument&)>& fits, const Outcome<T>& outcome) {
    const auto call = std::ranges::find_if(
        calls_, [&](const auto& each) { return !each->finished && fits(each->argument); });
    if (call == calls_.end()) return false;
    (*call)->finish(outcome);
    return true;
  }
  /// Reports progress of the oldest call that waits.
  void report(const Progress& progress) {
    const auto call = std::ranges::find_if(calls_, [](const auto& each) { return !each->finished; });
    if (call != calls_.end() && (*call)->options.progress) (*call)->options.progress(progress);
  }

 private:
  static Outcome<T> failure(ApiErrorKind kind) {
    ApiError error;
    error.kind = kind;
    return std::unexpected(error);
  }

  void answerLater(const std::shared_ptr<Call>& call) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [call, reply = answer] { call->finish(reply(call->argument)); },
        Qt::QueuedConnection);
  }

  std::vector<std::shared_ptr<Call>> calls_;
};

}  // namespace tokendesk
