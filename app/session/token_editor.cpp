#include "token_editor.h"

#include "account_platform.h"
#include "confirming_options.h"
#include "unmade_change.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool isLost(const Outcome<IssuedToken>& outcome) {
  return !outcome && outcome.error().kind == ApiErrorKind::OutcomeUnknown;
}

// The platform may trim what it is sent.
bool hasTaken(const ApiToken& token, const TokenChange& change) {
  return (!change.name || change.name->trimmed() == token.name.trimmed()) &&
         (!change.description || change.description->trimmed() == token.description.trimmed()) &&
         (!change.status || *change.status == token.status);
}

bool isAsBefore(const ApiToken& now, const ApiToken& seen) {
  return now.name == seen.name && now.description == seen.description && now.status == seen.status;
}

Outcome<void> judgeLostUpdate(const ApiError& lost, const Outcome<ApiToken>& now, const ApiToken& seen,
                              const TokenChange& change) {
  if (now && hasTaken(*now, change)) return {};
  return std::unexpected(now && isAsBefore(*now, seen) ? whereNothingChanged(lost) : lost);
}

Outcome<void> judgeLostDeletion(const ApiError& lost, const Outcome<ApiToken>& now) {
  const bool isGone = now ? now->status == TokenStatus::Revoked : now.error().kind == ApiErrorKind::NotFound;
  if (isGone) return {};
  return std::unexpected(now ? whereNothingChanged(lost) : lost);
}

CallOptions optionsAfter(const CreateReport& soFar, const CreateFollowUp& followUp) {
  return followUp ? followUp(soFar) : CallOptions{};
}

}  // namespace

CreateReport judgeLostCreation(const TokenDraft& draft, const ApiTokens* before, const ApiTokens& after,
                               bool mayStillHappen) {
  const QString name = draft.name.trimmed();
  CreateReport report{.answerLost = true};
  for (const ApiToken& token : after) {
    if (token.name != name) continue;
    const auto isToken = [&token](const ApiToken& other) { return other.id == token.id; };
    const bool isNew = before == nullptr || std::none_of(before->begin(), before->end(), isToken);
    if (isNew) report.candidates.push_back(token);
  }

  using enum CreateReport::Verdict;
  if (report.candidates.empty()) {
    report.verdict = mayStillHappen ? CannotTell : NotCreated;
  } else if (before != nullptr && report.candidates.size() == 1) {
    report.verdict = Created;
    report.token = report.candidates.front();
    report.candidates.clear();
  } else {
    report.verdict = CannotTell;
  }
  return report;
}

TokenEditor::TokenEditor(TokenPlatform& platform, QObject* parent) : QObject(parent), platform_(platform) {}

template <class T>
Job<T> TokenEditor::counted(Job<T> change) {
  ++changing_;
  return change.then(this, [this](const Outcome<T>& outcome) {
    --changing_;
    return outcome;
  });
}

Job<CreateReport> TokenEditor::create(const TokenDraft& draft, const std::shared_ptr<const ApiTokens>& before,
                                      const CallOptions& options, const CreateFollowUp& followUp) {
  const auto lookIfLost = [this, draft, before,
                           followUp](const Outcome<IssuedToken>& created) -> Job<CreateReport> {
    if (isLost(created)) {
      const CreateReport lost{.verdict = CreateReport::Verdict::CannotTell, .answerLost = true};
      return lookForCreated(draft, before, created.error().mayStillHappen, optionsAfter(lost, followUp));
    }
    if (!created) return finishedJob<CreateReport>(std::unexpected(created.error()));
    return finishedJob<CreateReport>(CreateReport{.token = created->token, .value = created->value});
  };
  const auto blockIfAsked = [this, draft,
                             followUp](const Outcome<CreateReport>& report) -> Job<CreateReport> {
    if (!report) return finishedJob(report);
    emit changed(draft.scope, draft.ownerId);
    const bool mustBlock =
        report->token && report->token->status == TokenStatus::Active && draft.status == TokenStatus::Blocked;
    if (!mustBlock) return finishedJob(report);
    return blockCreated(*report, optionsAfter(*report, followUp));
  };
  return counted(platform_.createToken(draft, options)
                     .then(this, lookIfLost)
                     .unwrap()
                     .then(this, blockIfAsked)
                     .unwrap());
}

Job<IssuedToken> TokenEditor::refresh(const TokenRef& token, const QDateTime& expires,
                                      const CallOptions& options) {
  return counted(platform_.accountPlatform()
                     ->refreshToken(token, expires, options)
                     .then(this, [this, token](const Outcome<IssuedToken>& refreshed) {
                       emit changed(token.scope, token.ownerId);
                       return refreshed;
                     }));
}

Job<ApiToken> TokenEditor::read(const TokenRef& token, const CallOptions& options) {
  return platform_.getToken(token, options);
}

Job<void> TokenEditor::update(const ApiToken& seen, const TokenChange& change, const CallOptions& options) {
  const auto confirmIfLost = [this, seen, change, options](const Outcome<void>& updated) -> Job<void> {
    emit changed(seen.scope, seen.ownerId);
    if (updated || updated.error().kind != ApiErrorKind::OutcomeUnknown) return finishedJob(updated);
    return platform_.getToken(refOf(seen), confirming(options))
        .then([lost = updated.error(), seen, change](const Outcome<ApiToken>& now) {
          return judgeLostUpdate(lost, now, seen, change);
        });
  };
  return counted(platform_.updateToken(refOf(seen), change, options).then(this, confirmIfLost).unwrap());
}

Job<void> TokenEditor::remove(const TokenRef& token, const CallOptions& options) {
  const auto confirmIfLost = [this, token, options](const Outcome<void>& removed) -> Job<void> {
    emit changed(token.scope, token.ownerId);
    if (removed || removed.error().kind != ApiErrorKind::OutcomeUnknown) return finishedJob(removed);
    return platform_.getToken(token, confirming(options))
        .then(
            [lost = removed.error()](const Outcome<ApiToken>& now) { return judgeLostDeletion(lost, now); });
  };
  return counted(platform_.deleteToken(token, options).then(this, confirmIfLost).unwrap());
}

Job<ClearanceReport> TokenEditor::removeAll(const TokenOwner& owner, const ApiTokens& listed,
                                            const CallOptions& options, const ClearanceProgress& progress) {
  auto* clearance = new TokenClearance(platform_, owner, listed, this);
  return counted(
      clearance->start(options, progress).then(this, [this, owner](const Outcome<ClearanceReport>& cleared) {
        emit changed(owner.scope, owner.id);
        return cleared;
      }));
}

Job<CreateReport> TokenEditor::lookForCreated(const TokenDraft& draft,
                                              const std::shared_ptr<const ApiTokens>& before,
                                              bool mayStillHappen, const CallOptions& options) {
  const TokenOwner owner{.scope = draft.scope, .id = draft.ownerId, .name = draft.ownerName};
  const auto judge = [=](const Outcome<ApiTokens>& after) -> Outcome<CreateReport> {
    if (after) return judgeLostCreation(draft, before.get(), *after, mayStillHappen);
    return CreateReport{.verdict = CreateReport::Verdict::CannotTell, .answerLost = true};
  };
  return thenOnWorker(platform_.listTokens(owner, options), judge);
}

Job<CreateReport> TokenEditor::blockCreated(CreateReport report, const CallOptions& options) {
  return update(*report.token, {.status = TokenStatus::Blocked}, options)
      .then([report = std::move(report)](const Outcome<void>& blocked) mutable -> Outcome<CreateReport> {
        if (blocked) {
          report.token->status = TokenStatus::Blocked;
        } else {
          report.blockError = blocked.error();
        }
        return report;
      });
}

}  // namespace tokendesk
