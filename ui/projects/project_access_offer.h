#pragma once

#include "api_error.h"
#include "empty_state.h"
#include "project.h"

#include <optional>

namespace tokendesk {

class ProjectAccessKeeper;
class Session;

/// Where a page can't read what belongs to a project because it takes a token of that project: says so, and
/// has the user choose one. For the pages of a project, which begin to read again at
/// ProjectAccessKeeper::changed().
class ProjectAccessOffer {
 public:
  enum class Data { AllAssistants, Requests };

  /// Nothing is owned; all outlive it. `page` is what the dialog opens over.
  ProjectAccessOffer(Data data, Session& session, ProjectAccessKeeper& access, QWidget* page);

  void setProject(const Project& project) { project_ = project; }

  /// What to say in place of the list, or over it, and the label of the button that leads to open(). Nothing
  /// where no other token helps against the error: it is described as errors are, with Retry.
  [[nodiscard]] std::optional<EmptyState::Content> contentFor(const ApiError& error) const;
  /// Asks which of the project's tokens to use. Nothing is read with another one before the answer.
  void open();

 private:
  [[nodiscard]] EmptyState::Content needed() const;
  [[nodiscard]] EmptyState::Content refused(const QString& tokenName) const;

  Data data_;
  Session& session_;
  ProjectAccessKeeper& access_;
  QWidget* page_;
  Project project_;
};

}  // namespace tokendesk
