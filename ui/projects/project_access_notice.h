#pragma once

#include "inline_message.h"

namespace tokendesk {

class ProjectAccessKeeper;

/// Says over a project's data that it is read with a token of the project instead of the connection's
/// credential, and offers to stop that. Hidden while it isn't.
class ProjectAccessNotice : public InlineMessage {
  Q_OBJECT

 public:
  /// `access` outlives it.
  explicit ProjectAccessNotice(ProjectAccessKeeper& access, QWidget* parent = nullptr);

  void setProject(const QString& projectId);

 private:
  void showState();

  ProjectAccessKeeper& access_;
  QString projectId_;
};

}  // namespace tokendesk
