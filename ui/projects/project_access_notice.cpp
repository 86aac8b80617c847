#include "project_access_notice.h"

#include "display_text.h"
#include "fingerprint.h"
#include "project_access_keeper.h"

namespace tokendesk {

ProjectAccessNotice::ProjectAccessNotice(ProjectAccessKeeper& access, QWidget* parent)
    : InlineMessage(parent), access_(access) {
  setActions({{tr("Stop &using it"), [this] { access_.forget(projectId_); }}});
  connect(&access, &ProjectAccessKeeper::changed, this, [this](const QString& projectId) {
    if (projectId == projectId_) showState();
  });
}

void ProjectAccessNotice::setProject(const QString& projectId) {
  if (projectId == projectId_) return;
  projectId_ = projectId;
  showState();
}

void ProjectAccessNotice::showState() {
  const std::optional<ApiToken> token = access_.chosen(projectId_);
  if (!token) return hide();
  showMessage(Kind::Info,
              tr("The project's token “%1” (%2) is used for reading.")
                  .arg(displayName(token->name), isolated(fingerprint(token->id))),
              tr("In this session only."));
}

}  // namespace tokendesk
