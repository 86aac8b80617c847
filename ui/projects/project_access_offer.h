#pragma once

#include "api_error.h"
#include "empty_state.h"
#include "project.h"

#include <functional>
#include <optional>

namespace tokendesk {

class ProjectAccessKeeper;
class Session;

/// Where a page can't read what belongs to a project because it takes another credential: says which, and has
/// the user choose a token of the project, or sign in again. For the pages of a project, which begin to read
/// again at ProjectAccessKeeper::changed(), and are refreshed once the user is signed in.
class ProjectAccessOffer {
 public:
  enum class Data { AllAssistants, Requests };

  struct Remedy {
    EmptyState::Content content;  ///< to show in place of the list, or over it
    std::function<void()> apply;  ///< what the content's button does
  };

  /// Nothing is owned; all outlive it. `page` is what dialogs open over.
  ProjectAccessOffer(Data data, Session& session, ProjectAccessKeeper& access, QWidget* page);

  void setProject(const Project& project) { project_ = project; }

  /// Nothing where no other credential helps against the error: it is described as errors are, with Retry.
  /// Valid as long as this is. Nothing is read with another credential before the user has answered.
  [[nodiscard]] std::optional<Remedy> remedyFor(const ApiError& error);

 private:
  [[nodiscard]] Remedy tokenChoice(const EmptyState::Content& content);
  [[nodiscard]] std::optional<Remedy> signIn(const ApiError& error) const;
  [[nodiscard]] EmptyState::Content needed() const;
  [[nodiscard]] EmptyState::Content refused(const QString& tokenName) const;

  Data data_;
  Session& session_;
  ProjectAccessKeeper& access_;
  QWidget* page_;
  Project project_;
};

}  // namespace tokendesk
