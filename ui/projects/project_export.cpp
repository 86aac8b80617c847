#include "project_export.h"

#include "export_file_text.h"
#include "exported_projects.h"
#include "project_table_model.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ProjectExport)
};

QString matchingText(size_t count) {
  return Texts::tr("The %Ln project(s) that match the filters", nullptr, static_cast<int>(count));
}

QString everyText(size_t count) {
  return Texts::tr("All %Ln project(s) that are listed", nullptr, static_cast<int>(count));
}

QString exportedText(int count) {
  return Texts::tr("%Ln project(s) were exported.", nullptr, count);
}

}  // namespace

ExportListDialog::Source projectExport(const ProjectTableModel& model, const QString& owner) {
  const size_t matching = model.matchCount();
  const size_t total = model.totalCount();
  std::vector<ExportListDialog::Choice> choices;
  const QString all = everyText(total);
  if (matching > 0)
    choices.push_back({matching == total ? all : matchingText(matching), exportedProjects(model.matches())});
  if (matching < total) choices.push_back({all, exportedProjects(model.projects())});
  return {.title = Texts::tr("Export Projects"),
          .label = Texts::tr("&Projects"),
          .fileName = exportFileName(owner, u"projects"_s),
          .note = {},
          .failed = Texts::tr("The projects were not exported."),
          .choices = std::move(choices),
          .succeeded = exportedText};
}

}  // namespace tokendesk
