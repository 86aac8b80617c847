#include "project_store.h"

#include <QUuid>
#include <QVariant>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString& columns() {
  static const QString text = u"id, name, description, active, status, requests"_s;
  return text;
}

std::optional<int> readRequests(const QVariant& value) {
  return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant writeRequests(const ProjectRecord& project) {
  return project.requests ? QVariant(*project.requests) : QVariant();
}

ProjectRecord readRow(const QSqlQuery& query) {
  return {.id = query.value(0).toString(),
          .name = query.value(1).toString(),
          .description = query.value(2).toString(),
          .active = query.value(3).toBool(),
          .status = query.value(4).toInt(),
          .requests = readRequests(query.value(5))};
}

QString newId() {
  return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<ProjectRecord> findWhere(const Database& database, const QString& column,
                                       const QString& value) {
  QSqlQuery query = database.prepare(u"SELECT %1 FROM projects WHERE %2 = ?"_s.arg(columns(), column));
  query.addBindValue(Database::notNull(value));
  Database::run(query);
  if (!query.next()) return std::nullopt;
  return readRow(query);
}

}  // namespace

std::optional<OrganizationRecord> ProjectStore::organization() const {
  QSqlQuery query = database_.prepare(u"SELECT id, name FROM organization LIMIT 1"_s);
  Database::run(query);
  if (!query.next()) return std::nullopt;
  return OrganizationRecord{.id = query.value(0).toString(), .name = query.value(1).toString()};
}

void ProjectStore::createOrganization(const QString& name) const {
  QSqlQuery query = database_.prepare(u"INSERT INTO organization (id, name) VALUES (?, ?)"_s);
  query.addBindValue(newId());
  query.addBindValue(name);
  Database::run(query);
}

std::optional<ProjectRecord> ProjectStore::find(const QString& id) const {
  return findWhere(database_, u"id"_s, id);
}

std::optional<ProjectRecord> ProjectStore::findByName(const QString& name) const {
  return findWhere(database_, u"name"_s, name);
}

QList<ProjectRecord> ProjectStore::list() const {
  QSqlQuery query = database_.prepare(u"SELECT %1 FROM projects ORDER BY position"_s.arg(columns()));
  Database::run(query);
  QList<ProjectRecord> projects;
  while (query.next()) projects.append(readRow(query));
  return projects;
}

ProjectRecord ProjectStore::create(ProjectRecord project) const {
  if (project.id.isEmpty()) project.id = newId();
  QSqlQuery query =
      database_.prepare(u"INSERT INTO projects (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(columns()));
  query.addBindValue(project.id);
  query.addBindValue(project.name);
  query.addBindValue(Database::notNull(project.description));
  query.addBindValue(int(project.active));
  query.addBindValue(project.status);
  query.addBindValue(writeRequests(project));
  Database::run(query);
  return project;
}

void ProjectStore::update(const ProjectRecord& project) const {
  QSqlQuery query = database_.prepare(
      u"UPDATE projects SET name = ?, description = ?, active = ?, status = ?, requests = ? WHERE id = ?"_s);
  query.addBindValue(project.name);
  query.addBindValue(Database::notNull(project.description));
  query.addBindValue(int(project.active));
  query.addBindValue(project.status);
  query.addBindValue(writeRequests(project));
  query.addBindValue(project.id);
  Database::run(query);
}

void ProjectStore::remove(const QString& id) const {
  QSqlQuery query = database_.prepare(u"DELETE FROM projects WHERE id = ?"_s);
  query.addBindValue(id);
  Database::run(query);
}

}  // namespace tokendesk::sandbox
