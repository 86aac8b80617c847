#include "token_list_problem.h"

#include "display_text.h"
#include "local_times.h"
#include "quoted_names.h"
#include "token_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

/// More names than these don't fit into a sentence.
constexpr qsizetype mostNames = 3;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::TokenListProblem)
};

QString waitingText(const Progress& progress) {
  return Texts::tr("Trying again in %1 s…").arg(QLocale().toString(progress.waiting.count()));
}

QString namesOf(const std::vector<OwnerFailure>& failures) {
  QStringList names;
  for (const OwnerFailure& each : failures) names << each.owner.name;
  return quotedNames(names, mostNames);
}

ListProblem failuresProblem(const InventoryState& state) {
  const OwnerFailure& first = state.failures.front();
  const ErrorText text = describe(first.error, Operation::ReadTokens, displayName(first.owner.name));
  const int shown = state.projectsTotal - static_cast<int>(state.failures.size());
  ListProblem problem{.headline = text.what, .details = text.details(), .facts = text.facts};
  if (state.failures.size() > 1)
    problem.headline = Texts::tr("The tokens of %Ln project(s) could not be read: %1.", nullptr,
                                 static_cast<int>(state.failures.size()))
                           .arg(namesOf(state.failures));
  if (state.cancelled) {
    problem.details += u' ' + Texts::tr("Reading was stopped, so others may be missing.");
  } else if (!state.loading && shown > 0) {
    problem.details += u' ' + Texts::tr("The other %Ln project(s) are shown.", nullptr, shown);
  }
  return problem;
}

QString ageText(const TokenListPtr& list) {
  return list ? u' ' + Texts::tr("Time of the list below: %1.").arg(clockText(list->takenAt())) : QString();
}

ListProblem wholeProblem(const ApiError& error, Operation operation, const InventoryState& state,
                         const TokenListPtr& list) {
  const ErrorText text = describe(error, operation, {});
  ListProblem problem{.headline = text.what, .details = text.details(), .facts = text.facts};
  if (!state.failures.empty())
    problem.details +=
        u' ' + Texts::tr("The tokens of %1 could not be read either.").arg(namesOf(state.failures));
  problem.details += ageText(list);
  return problem;
}

/// An account's tokens are all that its list holds.
ListProblem accountProblem(const OwnerFailure& failure, const TokenListPtr& list) {
  const ErrorText text =
      describe(failure.error, Operation::ReadAccountTokens, displayName(failure.owner.name));
  return {.headline = text.what, .details = text.details() + ageText(list), .facts = text.facts};
}

}  // namespace

std::optional<ListProblem> problemOf(const InventoryState& state, const TokenListPtr& list) {
  if (state.organizationError && state.organizationError->kind == ApiErrorKind::Unsupported)
    return ListProblem{
        .headline = Texts::tr("This installation has no organization API tokens to manage here."),
        .details = Texts::tr("The tokens of its projects are shown."),
        .canRetry = false};
  if (state.organizationError)
    return wholeProblem(*state.organizationError, Operation::ReadTokens, state, list);
  if (state.projectsError) return wholeProblem(*state.projectsError, Operation::ReadProjects, state, list);
  if (!state.failures.empty() && isAccountScope(state.failures.front().owner.scope))
    return accountProblem(state.failures.front(), list);
  if (!state.failures.empty()) return failuresProblem(state);
  if (state.cancelled && !state.loading)
    return ListProblem{.headline = Texts::tr("Reading was stopped."),
                       .details = Texts::tr("The list may be incomplete or out of date.")};
  return std::nullopt;
}

bool isSignedOut(const InventoryState& state) {
  const auto signedOut = [](const auto& error) { return error && error->kind == ApiErrorKind::NotSignedIn; };
  return signedOut(state.organizationError) || signedOut(state.projectsError) ||
         std::ranges::any_of(state.failures, [](const OwnerFailure& failure) {
           return failure.error.kind == ApiErrorKind::NotSignedIn;
         });
}

QString inventoryStatusText(const InventoryState& state, const TokenListPtr& list) {
  if (state.loading && state.progress.waiting.count() > 0) return waitingText(state.progress);
  if (state.loading && state.projectsTotal > 1)
    return Texts::tr("Reading tokens… %L1 of %Ln project(s)", nullptr, state.projectsTotal)
        .arg(state.projectsDone);
  if (state.loading && state.progress.bytesReceived > 0)
    return Texts::tr("Reading tokens… %1").arg(QLocale().formattedDataSize(state.progress.bytesReceived));
  if (state.loading) return Texts::tr("Reading tokens…");
  if (!list) return {};

  const QString time = clockText(list->takenAt());
  if (state.projectsTotal > 1 && state.projectsDone < state.projectsTotal)
    //: how many were read, and when
    return Texts::tr("%L1 of %Ln project(s) · %2", nullptr, state.projectsTotal)
        .arg(state.projectsDone)
        .arg(time);
  if (state.organizationError || state.projectsError || !state.failures.empty() || state.cancelled)
    return Texts::tr("Last read · %1").arg(time);
  return Texts::tr("Up to date · %1").arg(time);
}

QString projectsStatusText(const Progress& progress) {
  if (progress.waiting.count() > 0) return waitingText(progress);
  if (progress.bytesReceived > 0)
    return Texts::tr("Reading projects… %1").arg(QLocale().formattedDataSize(progress.bytesReceived));
  return Texts::tr("Reading projects…");
}

}  // namespace tokendesk
