#pragma once

#include "api_token.h"
#include "form_dialog.h"
#include "project.h"

class QComboBox;

namespace tokendesk {

class ProjectAccessKeeper;
class Session;

/// Asks which of a project's own tokens its assistants and requests are to be read with, in this session.
class ProjectTokenDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Reads the project's tokens at once. `session` and `access` outlive the dialog.
  ProjectTokenDialog(Session& session, ProjectAccessKeeper& access, const Project& project,
                     QWidget* parent = nullptr);

 protected:
  void confirm() override;

 private:
  [[nodiscard]] QWidget* makeForm();
  void read();
  void take(const Outcome<ApiTokens>& outcome);
  void offer(const ApiTokens& tokens);
  void offerRetry();

  Session& session_;
  ProjectAccessKeeper& access_;
  Project project_;
  ApiTokens tokens_;  ///< the active ones, as the choice lists them
  QComboBox* choice_;
};

}  // namespace tokendesk
