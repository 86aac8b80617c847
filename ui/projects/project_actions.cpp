#include "project_actions.h"

#include "action_button.h"
#include "copy_dialog.h"
#include "create_project_dialog.h"
#include "delete_project_dialog.h"
#include "display_text.h"
#include "icons.h"
#include "production_dialog.h"
#include "project_details_dialog.h"
#include "project_table.h"
#include "update_project_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace tokendesk {

ProjectActions::ProjectActions(const Services& services, ProjectTable& table, InlineMessage& notice,
                               QWidget* page)
    : QObject(page), services_(services), table_(table), notice_(notice), page_(page) {
  notice_.setDismissible(true);
  noticeEnd_.setSingleShot(true);
  noticeEnd_.setInterval(std::chrono::seconds(10));
  connect(&noticeEnd_, &QTimer::timeout, &notice_, &QWidget::hide);
  createActions();
  connect(&table_, &ProjectTable::selectedProjectChanged, this, &ProjectActions::update);
  connect(&table_, &QAbstractItemView::activated, update_, &QAction::trigger);
  update();
}

void ProjectActions::createActions() {
  createNew_ = new QAction(icon(IconName::Plus), tr("Create &New"), this);
  createNew_->setShortcut(QKeySequence::New);
  connect(createNew_, &QAction::triggered, this,
          [this] { ProductionDialog::confirmFirst(services_.session, [this] { create(); }, page_); });
  page_->addAction(createNew_);

  update_ = addAction(Kind::ConfirmedFirst, tr("&Update"), Qt::Key_F2, &ProjectActions::change);
  update_->setIcon(icon(IconName::Pencil));
  openTokens_ = addAction(Kind::Plain, tr("Open to&kens"), {}, &ProjectActions::openTokens);
  openTokens_->setIcon(icon(IconName::Key));
  details_ = addAction(Kind::Plain, tr("Detai&ls"), {}, &ProjectActions::showDetails);
  copyId_ = addAction(Kind::Plain, tr("Cop&y ID"), QKeySequence::Copy, &ProjectActions::copyId);
  copyId_->setIcon(icon(IconName::Copy));
  remove_ = addAction(Kind::Plain, tr("&Delete"), QKeySequence::Delete, &ProjectActions::remove);
  remove_->setProperty("danger", true);
}

QAction* ProjectActions::addAction(Kind kind, const QString& text, const QKeySequence& shortcut, Act act) {
  auto* action = new QAction(text, this);
  action->setShortcut(shortcut);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, [this, kind, act] {
    const auto project = table_.selectedProject();
    if (!project) return;
    const auto run = [this, act, project] { (this->*act)(*project); };
    kind == Kind::ConfirmedFirst ? ProductionDialog::confirmFirst(services_.session, run, page_) : run();
  });
  table_.addAction(action);
  return action;
}

QString ProjectActions::obstacle() const {
  if (services_.session.connection().readOnly) return tr("This connection is read-only.");
  if (services_.session.projects().holdsOwnOnly()) return tr("This needs an organization API token.");
  return {};
}

void ProjectActions::update() {
  const QString reason = obstacle();
  const bool isSelected = table_.selectedProject().has_value();
  createNew_->setEnabled(reason.isEmpty());
  for (QAction* action : {update_, remove_}) action->setEnabled(isSelected && reason.isEmpty());
  for (QAction* action : {openTokens_, details_, copyId_}) action->setEnabled(isSelected);
  for (QAction* action : {createNew_, update_, remove_}) explain(action, reason);
}

void ProjectActions::create() {
  const ProjectDirectory& directory = services_.session.projects();
  // an empty list that failed, or is still being read, tells nothing
  const bool isKnown = !directory.projects().empty() || (!directory.isLoading() && !directory.error());
  const auto listed = isKnown ? std::make_shared<const Projects>(directory.projects()) : nullptr;
  auto* dialog = new CreateProjectDialog(editor(), listed, page_);
  connect(dialog, &CreateProjectDialog::created, this, &ProjectActions::takeCreated);
  connect(dialog, &ProjectDialog::givenUp, this,
          [this](const QString& name) { tellUnknown(Operation::CreateProject, name); });
  dialog->open();
}

void ProjectActions::takeCreated(const ProjectCreation& creation) {
  const auto& [project, tokens] = creation.created;
  const QString name = displayName(project.name);
  table_.selectProject(project.id);
  if (creation.answerLost) {
    tell(InlineMessage::Kind::Success, tr("“%1” was created.").arg(name),
         tr("The answer was lost on the way, and with it the project's default tokens. They can be found on "
            "Project API Tokens."));
    return;
  }
  tell(InlineMessage::Kind::Success, tr("“%1” was created.").arg(name));
  if (tokens.empty()) return;
  const QString note =
      tokens.size() == 1
          ? tr("“%1” was created with this default token. The platform returns it with the "
               "project only here; it can be listed later on Project API Tokens.")
          : tr("“%1” was created with these default tokens. The platform returns them with the "
               "project only here; they can be listed later on Project API Tokens.");
  auto* dialog = new CopyDialog({services_.session.platform(), services_.clipboard, services_.preferences},
                                tokens, note.arg(name), page_);
  dialog->open();
}

void ProjectActions::change(const Project& project) {
  QStringList otherNames;
  for (const Project& other : services_.session.projects().projects()) {
    if (other.id != project.id) otherNames << other.name;
  }
  auto* dialog = new UpdateProjectDialog(editor(), project, otherNames, page_);
  connect(dialog, &ProjectDialog::givenUp, this,
          [this](const QString& name) { tellUnknown(Operation::UpdateProject, name); });
  dialog->open();
}

void ProjectActions::remove(const Project& project) {
  const Connection& connection = services_.session.connection();
  // it asks for the connection's name itself, each time
  const bool isProduction = connection.environment == Environment::Production;
  auto* dialog = new DeleteProjectDialog({editor(), services_.session.platform()}, project,
                                         isProduction ? connection.name : QString(), page_);
  connect(dialog, &DeleteProjectDialog::givenUp, this,
          [this, name = project.name] { tellUnknown(Operation::DeleteProject, name); });
  connect(dialog, &QDialog::accepted, this, [this] { services_.session.confirmChanges(); });
  dialog->open();
}

// Not through SecretClipboard: an id is no secret, and stays where the user pastes it from.
void ProjectActions::copyId(const Project& project) {
  QGuiApplication::clipboard()->setText(project.id);
  tell(InlineMessage::Kind::Success, tr("The ID of “%1” was copied.").arg(displayName(project.name)));
}

void ProjectActions::openTokens(const Project& project) {
  emit openTokensWanted(project.id);
}

void ProjectActions::showDetails(const Project& project) {
  auto* dialog = new ProjectDetailsDialog(editor(), project, page_);
  dialog->open();
}

void ProjectActions::tell(InlineMessage::Kind kind, const QString& headline, const QString& details,
                          const QStringList& facts) {
  notice_.showMessage(kind, headline, details, facts);
  kind == InlineMessage::Kind::Success ? noticeEnd_.start() : noticeEnd_.stop();
}

void ProjectActions::tellUnknown(Operation operation, const QString& name) {
  const ErrorText text =
      describe({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true}, operation, displayName(name));
  tell(InlineMessage::Kind::Warning, text.what, text.details(), text.facts);
}

}  // namespace tokendesk
