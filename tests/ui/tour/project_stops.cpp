#include "project_stops.h"

#include "assistant_tree.h"
#include "keyboard.h"

#include <QDialog>
#include <QFile>
#include <QTableView>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The page needs a token of the project.
void readWithAToken(const TourGuide& guide, const QString& page) {
  guide.awaitText(u"Support"_s);
  guide.stop(page + u"-not-permitted"_s);
  QDialog* dialog = guide.openByButton(u"Use one of its tokens…"_s, u"Use a Project Token"_s);
  guide.awaitEnabled(u"Use for reading"_s, dialog);
  guide.stop(u"use-a-project-token"_s, dialog);
  guide.press(u"Use for reading"_s, dialog);
  guide.waitUntilIdle();
}

void visitAssistants(const TourGuide& guide) {
  guide.goTo(Qt::Key_2);
  guide.chooseProject(u"Support"_s);
  readWithAToken(guide, u"assistants"_s);
  auto* tree = qobject_cast<AssistantTree*>(guide.awaitNamed(u"Assistants"_s));
  TourGuide::require(tree && tree->model()->rowCount() > 0, u"There are no assistants."_s);
  guide.stop(u"assistants"_s);
  guide.press(u"Expand all"_s);
  QModelIndex item = tree->model()->index(0, 0);
  tree->setCurrentIndex(item);
  guide.stop(u"assistants-assistant"_s);
  item = tree->model()->index(0, 0, item);
  tree->setCurrentIndex(item);
  guide.stop(u"assistants-intent"_s);
  tree->setCurrentIndex(tree->model()->index(0, 0, item));
  guide.stop(u"assistants-revision"_s);
  guide.fill(guide.window(), u"Name or text contains"_s, u"nothing has this text"_s);
  guide.awaitText(u"No assistant matches this filter"_s);
  guide.stop(u"assistants-no-match"_s);
}

void visitExport(const Console& console, const TourGuide& guide) {
  QDialog* dialog = guide.openByButton(u"Export…"_s, u"Export Requests"_s);
  guide.stop(u"requests-export"_s, dialog);
  const QString path = console.folder.filePath(u"requests.csv"_s);
  QFile file(path);
  TourGuide::require(file.open(QIODevice::WriteOnly), u"There is no file."_s);
  guide.fill(dialog, u"File"_s, path);
  guide.press(u"Export"_s, dialog);
  QWidget* question = QApplication::activeModalWidget();
  guide.stop(u"requests-export-replace"_s, question);
  qobject_cast<QDialog*>(question)->reject();
  guide.close(dialog);
}

void visitRequests(const Console& console, const TourGuide& guide) {
  guide.goTo(Qt::Key_3);
  auto* table = qobject_cast<QTableView*>(guide.awaitNamed(u"Requests"_s));
  guide.await([&] { return table->model()->rowCount() > 0; }, u"There are no requests."_s);
  guide.stop(u"requests"_s);
  table->selectRow(0);
  guide.stop(u"requests-details"_s);
  visitExport(console, guide);
  guide.press(u"Hide charts"_s);
  guide.stop(u"requests-without-charts"_s);
  guide.press(u"Show charts"_s);
}

void visitProjectDialogs(const TourGuide& guide) {
  QDialog* form = guide.openByButton(u"Create New"_s, u"Create Project"_s);
  guide.stop(u"project-create"_s, form);
  guide.fill(form, u"Name"_s, u"a"_s);
  guide.fill(form, u"Name"_s, {});
  guide.fill(form, u"Administrator e-mail"_s, u"ana"_s);
  guide.stop(u"project-create-incomplete"_s, form);
  guide.fill(form, u"Name"_s, u"Night shift"_s);
  guide.fill(form, u"Administrator e-mail"_s, u"ana@example.com"_s);
  guide.press(u"Confirm"_s, form);
  QDialog* issued = guide.awaitDialog(u"Copy API Token"_s);
  guide.stop(u"project-created"_s, issued);
  guide.close(issued);

  guide.select(u"Projects"_s, u"Night shift"_s);  // it is selected once it is listed
  guide.waitUntilIdle();
  guide.select(u"Projects"_s, u"Support"_s);
  QDialog* update = guide.openByButton(u"Update"_s, u"Update Project"_s);
  guide.awaitEnabled(u"Confirm"_s, update);
  guide.stop(u"project-update"_s, update);
  guide.close(update);
  QDialog* details = guide.openByButton(u"Details"_s, u"Project Details"_s);
  guide.awaitEnabled(u"Copy ID"_s, details);
  guide.stop(u"project-details"_s, details);
  guide.close(details);
  QDialog* removal = guide.openByButton(u"Delete"_s, u"Delete Project"_s);
  guide.awaitText(u"support-bot"_s, removal);
  guide.stop(u"project-delete"_s, removal);
  guide.close(removal);
}

}  // namespace

void visitProjects(const Console& console, const Connection& connection, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.open(connection);
  visitAssistants(guide);
  visitRequests(console, guide);
  guide.goTo(Qt::Key_5);
  guide.select(u"Projects"_s, u"Support"_s);
  guide.stop(u"projects"_s);
  visitProjectDialogs(guide);
  guide.fill(guide.window(), u"Name contains"_s, u"nothing has this name"_s);
  guide.awaitText(u"No project matches these filters"_s);
  guide.stop(u"projects-no-match"_s);
}

}  // namespace tokendesk
