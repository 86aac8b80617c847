#include "project_details_dialog.h"

#include "display_text.h"
#include "form_grid.h"
#include "icon_view.h"
#include "icons.h"
#include "project_texts.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthWithLongTexts = 520;
constexpr int iconExtent = 14;

void say(QLabel* label, const QString& text) {
  label->setText(breakable(text));
  label->setAccessibleDescription(text);
}

QString assistantsText(const std::vector<SearchProfile>& profiles) {
  QStringList lines;
  for (const SearchProfile& profile : profiles) {
    const QString name = displayName(profile.name);
    lines << (profile.description.isEmpty()
                  ? name
                  : ProjectDetailsDialog::tr("%1 — %2").arg(name, displayText(profile.description)));
  }
  return lines.isEmpty() ? ProjectDetailsDialog::tr("None") : lines.join(u'\n');
}

}  // namespace

ProjectDetailsDialog::ProjectDetailsDialog(ProjectEditor& editor, const Project& listed, QWidget* parent)
    : FormDialog(tr("Project Details"), parent),
      editor_(editor),
      project_(listed),
      name_(plainTextLabel()),
      organization_(plainTextLabel()),
      id_(plainTextLabel()),
      statusIcon_(new IconView(iconExtent)),
      status_(new QLabel),
      description_(plainTextLabel()),
      assistants_(plainTextLabel()) {
  setMinimumWidth(widthWithLongTexts);
  id_->setFont(monospaceFont());
  auto* status = new QWidget;
  auto* statusLayout = new QHBoxLayout(status);
  statusLayout->setContentsMargins({});
  statusLayout->setSpacing(4);
  statusLayout->addWidget(statusIcon_);
  statusLayout->addWidget(status_, 1);
  auto* form = new QWidget;
  auto* grid = new FormGrid(form);
  grid->addRow(tr("Name"), name_);
  grid->addRow(tr("Organization"), organization_);
  grid->addRow(tr("ID"), id_);
  grid->addRow(tr("Status"), status);
  grid->addRow(tr("Description"), description_);
  grid->addRow(tr("RAG assistants"), assistants_);
  for (QLabel* value : {name_, organization_, id_, description_, assistants_})
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setForm(form);
  setButtons(tr("Cop&y ID"), tr("C&lose"));
  confirmButton()->setIcon(icon(IconName::Copy));
  read();
}

void ProjectDetailsDialog::read() {
  showDetails(project_, tr("…"), tr("…"));
  const CallOptions options = startWork(tr("Reading “%1”…").arg(displayName(project_.name)), OnCancel::Close);
  message().setActions({});
  editor_.read(project_.id, options).then(this, [this](const Outcome<ProjectDetails>& outcome) {
    take(outcome);
  });
}

void ProjectDetailsDialog::take(const Outcome<ProjectDetails>& outcome) {
  if (!endWork()) return;
  confirmButton()->setFocus();
  if (outcome) {
    project_ = outcome->project;
    const QString organization = outcome->organizationName.isEmpty() ? outcome->organizationId
                                                                     : displayName(outcome->organizationName);
    showDetails(project_, organization, assistantsText(outcome->searchProfiles));
    return;
  }
  showDetails(project_, tr("Not read", "organization"), tr("Not read", "assistants"));
  message().setActions({{tr("&Retry"), [this] { read(); }}});
  showFailure(outcome.error(), Operation::ReadProject, displayName(project_.name));
}

void ProjectDetailsDialog::showDetails(const Project& project, const QString& organization,
                                       const QString& assistants) {
  say(name_, displayName(project.name));
  say(organization_, organization.isEmpty() ? tr("—") : organization);
  say(id_, displayText(project.id));
  statusIcon_->setIcon(projectStatusIcon(project.active));
  say(status_, projectStatusText(project.active));
  say(description_, project.description.isEmpty() ? tr("—") : displayText(project.description, Lines::Kept));
  say(assistants_, assistants);
}

void ProjectDetailsDialog::confirm() {
  QGuiApplication::clipboard()->setText(project_.id);
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Success, tr("The ID was copied."));
}

}  // namespace tokendesk
