#pragma once

#include "project_editor.h"

#include <QWidget>

class QLabel;

namespace tokendesk {

/// What goes with a project that is deleted: its tokens and its assistants, read as this is made. What can't
/// be read is said to be unknown.
class ProjectBelongings : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive it.
  ProjectBelongings(ProjectEditor& editor, TokenPlatform& platform, const Project& project,
                    QWidget* parent = nullptr);
  ~ProjectBelongings() override;

 private:
  void takeTokens(const Outcome<ApiTokens>& tokens);
  void takeDetails(const Outcome<ProjectDetails>& details);

  Project project_;
  QLabel* tokens_;
  QLabel* assistants_;
  std::stop_source stop_;
};

}  // namespace tokendesk
