#include "token_clearance.h"

#include "account_platform.h"
#include "confirming_options.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

/// Whether a change that ended so may have been made, or a part of it.
bool mayHaveHappened(ApiErrorKind kind) {
  return kind == ApiErrorKind::OutcomeUnknown || kind == ApiErrorKind::ServerFault;
}

QSet<Secret> idsOf(const ApiTokens& tokens) {
  QSet<Secret> ids;
  for (const ApiToken& token : tokens) ids << token.id;
  return ids;
}

}  // namespace

TokenClearance::TokenClearance(TokenPlatform& platform, const TokenOwner& owner, const ApiTokens& listed,
                               QObject* parent)
    : QObject(parent), platform_(platform), owner_(owner), listed_(listed), fates_(listed.size()) {}

Job<ClearanceReport> TokenClearance::start(const CallOptions& options, const ClearanceProgress& progress) {
  options_ = options;
  progress_ = progress;
  promise_.start();
  if (owner_.scope == TokenScope::Account) {
    deleteAtOnce();
  } else {
    deleteNext();
  }
  return promise_.future();
}

void TokenClearance::deleteAtOnce() {
  platform_.accountPlatform()->deleteAllTokens(options_).then(
      this, [this](const Outcome<int>& outcome) { takeAll(outcome); });
}

void TokenClearance::takeAll(const Outcome<int>& outcome) {
  if (outcome) {
    const int listed = static_cast<int>(listed_.size());
    // Where it deleted fewer, only the list tells which, and whether the others were gone already.
    const ApiError fewer{.kind = ApiErrorKind::OutcomeUnknown};
    std::ranges::fill(fates_, *outcome < listed ? Fate{.state = State::Unknown, .error = fewer}
                                                : Fate{.state = State::Deleted});
    rest_.alsoDeleted = std::max(0, *outcome - listed);
  } else if (mayHaveHappened(outcome.error().kind)) {
    std::ranges::fill(fates_, Fate{.state = State::Unknown, .error = outcome.error()});
  } else {
    finish(std::unexpected(outcome.error()));
    return;
  }
  readWhatIsLeft();
}

void TokenClearance::deleteNext() {
  if (next_ == listed_.size()) return readWhatIsLeft();
  const bool stopped = options_.stop.stop_requested();
  if (stopped || rest_.signedOut) {
    const ApiError reason{.kind = stopped ? ApiErrorKind::Cancelled : ApiErrorKind::NotSignedIn};
    for (; next_ < listed_.size(); ++next_) fates_[next_].error = reason;
    // Who stops before anything can have changed doesn't wait for what is known.
    const bool isAsListed =
        std::ranges::all_of(fates_, [](const Fate& fate) { return fate.state == State::Kept; });
    return stopped && isAsListed ? finish(report()) : readWhatIsLeft();
  }
  platform_.deleteToken(refOf(listed_[next_]), options_).then(this, [this](const Outcome<void>& outcome) {
    takeOne(outcome);
  });
}

void TokenClearance::takeOne(const Outcome<void>& outcome) {
  Fate& fate = fates_[next_++];
  if (outcome || outcome.error().kind == ApiErrorKind::NotFound) {
    fate.state = State::Deleted;
  } else {
    fate = {.state = mayHaveHappened(outcome.error().kind) ? State::Unknown : State::Kept,
            .error = outcome.error()};
    rest_.signedOut = outcome.error().kind == ApiErrorKind::NotSignedIn;
  }
  if (progress_) progress_(static_cast<int>(next_), static_cast<int>(listed_.size()));
  // not called from here: many jobs that are over at once would fill the stack
  QMetaObject::invokeMethod(this, &TokenClearance::deleteNext, Qt::QueuedConnection);
}

void TokenClearance::readWhatIsLeft() {
  platform_.listTokens(owner_, confirming(options_)).then(this, [this](const Outcome<ApiTokens>& left) {
    takeLeft(left);
  });
}

void TokenClearance::takeLeft(const Outcome<ApiTokens>& left) {
  if (left) {
    rest_.signedOut = false;
    compareWith(*left);
  } else if (left.error().kind == ApiErrorKind::NotSignedIn) {
    rest_.signedOut = true;
    // The token in use goes last, so that the others went before it.
    if (owner_.scope == TokenScope::Account) std::ranges::fill(fates_, Fate{.state = State::Deleted});
  } else {
    rest_.readError = left.error();
  }
  finish(report());
}

void TokenClearance::compareWith(const ApiTokens& left) {
  const QSet<Secret> leftIds = idsOf(left);
  for (size_t i = 0; i < listed_.size(); ++i) {
    Fate& fate = fates_[i];
    if (!leftIds.contains(listed_[i].id)) {
      fate = {.state = State::Deleted};
    } else if (fate.state == State::Deleted) {
      fate = {.state = State::Kept};
    } else if (fate.state == State::Unknown && !fate.error->mayStillHappen) {
      const bool saysWhy = fate.error->kind != ApiErrorKind::OutcomeUnknown;
      fate = {.state = State::Kept, .error = saysWhy ? fate.error : std::nullopt};
    }
  }
  std::ranges::copy_if(
      left, std::back_inserter(rest_.appeared),
      [listedIds = idsOf(listed_)](const ApiToken& token) { return !listedIds.contains(token.id); });
}

ClearanceReport TokenClearance::report() const {
  ClearanceReport report = rest_;
  for (size_t i = 0; i < listed_.size(); ++i) {
    switch (fates_[i].state) {
      case State::Deleted: report.deleted.push_back(listed_[i]); break;
      case State::Kept: report.kept.push_back({listed_[i], fates_[i].error}); break;
      case State::Unknown: report.unknown.push_back(listed_[i]); break;
    }
  }
  return report;
}

void TokenClearance::finish(const Outcome<ClearanceReport>& outcome) {
  promise_.addResult(outcome);
  promise_.finish();
  deleteLater();
}

}  // namespace tokendesk
