#include "geai_project_windows.h"

#include "assistants_page.h"
#include "dialog_window.h"
#include "project_table.h"
#include "projects_page.h"
#include "requests_page.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s, .description = u"Bots"_s};

std::unique_ptr<ProjectsPage> projectsPage(FaultWorld& world) {
  Session& session = world.open(world.geai());
  session.projects().refresh();
  return std::make_unique<ProjectsPage>(session, world.clipboard, world.preferences);
}

std::unique_ptr<RequestsPage> requestsPage(FaultWorld& world) {
  Session& session = world.open(world.geai());
  ProjectServices& services = *session.projectServices();
  auto page = std::make_unique<RequestsPage>(session, services.platform, services.requests, services.access);
  page->setProject(support);
  return page;
}

/// The reading of projects.
class ProjectsWindow : public PageWindow {
 public:
  explicit ProjectsWindow(FaultWorld& world) : PageWindow(projectsPage(world)), session_(*world.session) {}

  void start() override {
    // Counting the tokens of the projects in sight is no part of it, and would go on beside it.
    page().findChild<ProjectTable*>()->disconnect(SIGNAL(sightChanged()));
    session_.projectServices()->tokenCounts.want({});
    PageWindow::start();
  }
  [[nodiscard]] bool isReady() const override { return !PageWindow::isRunning(); }
  [[nodiscard]] bool isRunning() const override {
    return isCancelled_ ? session_.projects().isLoading() : PageWindow::isRunning();
  }
  void cancel() override {
    isCancelled_ = true;
    PageWindow::cancel();
  }

 private:
  Session& session_;
  bool isCancelled_ = false;
};

/// The export, with what became of its file.
class ExportWindow : public DialogWindow {
 public:
  ExportWindow(Plan plan, const QDir& folder) : DialogWindow(std::move(plan)), folder_(folder) {}

  [[nodiscard]] QString sentence() const override { return withoutPath(DialogWindow::sentence()); }
  [[nodiscard]] QString shown() const override {
    return withoutPath(DialogWindow::shown()) + u" | "_s + files();
  }

 private:
  /// Another one in each run.
  [[nodiscard]] QString withoutPath(QString text) const { return text.remove(folder_.path() + u'/'); }
  [[nodiscard]] QString files() const {
    QStringList texts;
    for (const QString& name : folder_.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
      QFile file(folder_.filePath(name));
      if (!file.open(QIODevice::ReadOnly)) return u"unreadable"_s;
      texts << u"%1 with %2 lines"_s.arg(name).arg(file.readAll().count('\n'));
    }
    return texts.isEmpty() ? u"no file"_s : texts.join(u", "_s);
  }

  QDir folder_;
};

/// What a project's dialogs have in common: they are opened on the page with the projects, of which Support
/// is selected.
DialogWindow::Plan onProjects(FaultWorld& world, const QString& button) {
  auto page = projectsPage(world);
  const Page* shown = page.get();
  return {.page = std::move(page), .session = world.session.get(), .open = [shown, button] {
            shown->findChild<ProjectTable*>()->selectProject(support.id);
            pressButton(*shown, button);
          }};
}

bool isReadingBelongings(const QDialog& dialog) {
  return std::ranges::any_of(dialog.findChildren<QLabel*>(),
                             [](const QLabel* label) { return label->text().contains(u"being read…"_s); });
}

}  // namespace

std::unique_ptr<FaultedWindow> openProjects(FaultWorld& world) {
  return std::make_unique<ProjectsWindow>(world);
}

std::unique_ptr<FaultedWindow> openAssistants(FaultWorld& world) {
  Session& session = world.open(world.geai());
  ProjectServices& services = *session.projectServices();
  auto page = std::make_unique<AssistantsPage>(session, services.assistants, services.access);
  page->setProject(support);
  return std::make_unique<PageWindow>(std::move(page));
}

std::unique_ptr<FaultedWindow> openRequests(FaultWorld& world) {
  return std::make_unique<PageWindow>(requestsPage(world));
}

std::unique_ptr<FaultedWindow> openExport(FaultWorld& world) {
  QDir folder(world.folder.path());
  if (!folder.mkdir(u"exports"_s) || !folder.cd(u"exports"_s)) qFatal("There can't be a folder.");
  auto page = requestsPage(world);
  const Page* shown = page.get();
  return std::make_unique<ExportWindow>(
      DialogWindow::Plan{
          .page = std::move(page),
          .session = world.session.get(),
          .open = [shown] { pressButton(*shown, u"Export…"_s); },
          .fill =
              [folder](QDialog& dialog) { typeInto(dialog, u"File"_s, folder.filePath(u"requests.csv"_s)); }},
      folder);
}

std::unique_ptr<FaultedWindow> openProjectCreation(FaultWorld& world) {
  DialogWindow::Plan plan = onProjects(world, u"Create New"_s);
  plan.fill = [](QDialog& dialog) {
    typeInto(dialog, u"Name"_s, u"Archive"_s);
    typeInto(dialog, u"Administrator e-mail"_s, u"ada@example.com"_s);
  };
  return std::make_unique<DialogWindow>(std::move(plan));
}

std::unique_ptr<FaultedWindow> openProjectUpdate(FaultWorld& world) {
  DialogWindow::Plan plan = onProjects(world, u"Update"_s);
  plan.fill = [](QDialog& dialog) { typeInto(dialog, u"Description"_s, u"Bots for customers"_s); };
  return std::make_unique<DialogWindow>(std::move(plan));
}

std::unique_ptr<FaultedWindow> openProjectDeletion(FaultWorld& world) {
  DialogWindow::Plan plan = onProjects(world, u"Delete"_s);
  plan.isRead = [](const QDialog& dialog) { return !isReadingBelongings(dialog); };
  plan.fill = [](QDialog& dialog) { typeInto(dialog, u"Type the project's name"_s, u"Support"_s); };
  return std::make_unique<DialogWindow>(std::move(plan));
}

}  // namespace tokendesk::geai
