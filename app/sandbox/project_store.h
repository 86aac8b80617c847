#pragma once

#include "database.h"

#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

struct OrganizationRecord {
  QString id;
  QString name;
};

/// A project as it is kept. The platform knows the statuses 0 (active) and 2 (hidden).
struct ProjectRecord {
  QString id = {};
  QString name = {};
  QString description = {};
  bool active = true;
  int status = 0;
  /// How many the sandbox makes up, and assistants with them. None in a project that a client created: it has
  /// neither.
  std::optional<int> requests = {};
};

/// The organization and its projects in the database, in the order they were created. Throws DatabaseError.
class ProjectStore {
 public:
  explicit ProjectStore(const Database& database) : database_(database) {}

  /// None in a database that was never seeded.
  [[nodiscard]] std::optional<OrganizationRecord> organization() const;
  void createOrganization(const QString& name) const;

  [[nodiscard]] std::optional<ProjectRecord> find(const QString& id) const;
  [[nodiscard]] std::optional<ProjectRecord> findByName(const QString& name) const;
  [[nodiscard]] QList<ProjectRecord> list() const;

  /// Gives it an id, unless it has one.
  [[nodiscard]] ProjectRecord create(ProjectRecord project) const;

  /// Writes everything but the id.
  void update(const ProjectRecord& project) const;

  /// Its tokens go with it.
  void remove(const QString& id) const;

 private:
  const Database& database_;
};

}  // namespace tokendesk::sandbox
