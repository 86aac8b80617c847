#include "exported_projects.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

ExportedList exportedProjects(const Projects& projects) {
  const auto rowOf = [projects](size_t row) {
    const Project& project = projects.at(row);
    return ExportedRow{project.name, project.description, project.active ? u"active"_s : u"hidden"_s,
                       project.id};
  };
  return {
      .fields = {u"name"_s, u"description"_s, u"status"_s, u"id"_s}, .size = projects.size(), .row = rowOf};
}

}  // namespace tokendesk
