#include "ai_hub_token_store.h"
#include "database.h"
#include "project_store.h"
#include "seed.h"
#include "token_store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

constexpr int applicationId = 0x546b4473;

/// Runs statements on a file without the sandbox.
void runSql(const QString& file, const QStringList& statements) {
  {
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
    database.setDatabaseName(file);
    QVERIFY(database.open());
    for (const QString& statement : statements) {
      QSqlQuery query(database);
      QVERIFY2(query.exec(statement), qPrintable(statement));
    }
  }
  QSqlDatabase::removeDatabase(u"by hand"_s);
}

/// A database as version 1 wrote it: a project of the demo, the hidden one, and a client's.
QStringList version1() {
  return {u"CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s,
          u"CREATE TABLE projects (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
          "name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, active INTEGER NOT NULL, "
          "status INTEGER NOT NULL)"_s,
          u"CREATE TABLE tokens (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
          "project TEXT REFERENCES projects (id) ON DELETE CASCADE, name TEXT NOT NULL, "
          "description TEXT NOT NULL, status INTEGER NOT NULL, timestamp TEXT NOT NULL)"_s,
          u"CREATE INDEX tokens_by_project ON tokens (project)"_s,
          u"PRAGMA application_id = %1"_s.arg(applicationId),
          u"PRAGMA user_version = 1"_s,
          u"INSERT INTO organization VALUES ('o', 'Training')"_s,
          u"INSERT INTO projects VALUES (1, 'p1', 'TrainingProject', 'Courses', 1, 0)"_s,
          u"INSERT INTO projects VALUES (2, 'p2', 'Archive 2024', '', 0, 2)"_s,
          u"INSERT INTO projects VALUES (3, 'p3', 'Mine', 'made by hand', 1, 0)"_s,
          u"INSERT INTO tokens VALUES (1, 'organization_x', NULL, 'n', 'd', 0, '2024-07-22T09:00:00.000')"_s,
          u"INSERT INTO tokens VALUES (2, 'default_x', 'p1', 'n', 'd', 0, '2024-07-22T09:00:00.000')"_s};
}

/// As version 2 wrote it.
QStringList version2() {
  return version1() + QStringList{u"ALTER TABLE projects ADD COLUMN requests INTEGER"_s,
                                  u"UPDATE projects SET requests = 7 WHERE id = 'p1'"_s,
                                  u"PRAGMA user_version = 2"_s};
}

}  // namespace

/// A database of an older version, when it is opened.
class SandboxMigrationTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void givesTheDemosProjectsTheirRequestsAndOthersNone();
  void keepsProjectsTokensAndCredentials();
  void isDoneOnce();
  void givesAiHubItsDemo_data();
  void givesAiHubItsDemo();
  void leavesTheProjectsOfVersion2Alone();
  void writesNothingWhereItFails();
  void refusesANewerVersion();

 private:
  [[nodiscard]] QString file() const { return folder_->filePath(u"sandbox.db"_s); }

  std::unique_ptr<QTemporaryDir> folder_;
};

void SandboxMigrationTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  QVERIFY(folder_->isValid());
  runSql(file(), version1());
}

void SandboxMigrationTest::givesTheDemosProjectsTheirRequestsAndOthersNone() {
  const Database database(file());
  const ProjectStore projects(database);
  QCOMPARE(projects.find(u"p1"_s)->requests, std::optional(20'000));
  QCOMPARE(projects.find(u"p2"_s)->requests, std::optional(0));
  QCOMPARE(projects.find(u"p3"_s)->requests, std::nullopt);
}

void SandboxMigrationTest::keepsProjectsTokensAndCredentials() {
  const Database database(file());
  const QList<ProjectRecord> projects = ProjectStore(database).list();
  QCOMPARE(projects.size(), 3);
  QCOMPARE(projects[1].status, 2);
  QVERIFY(!projects[1].active);
  QCOMPARE(projects[2].description, u"made by hand"_s);
  const Credentials credentials = seedDatabase(database, SeedPlan{.requests = 5});
  QCOMPARE(credentials.organizationId, u"o"_s);
  QCOMPARE(credentials.organizationToken, u"organization_x"_s);
  QCOMPARE(credentials.projectToken, u"default_x"_s);
  QCOMPARE(ProjectStore(database).find(u"p1"_s)->requests, std::optional(20'000));
}

void SandboxMigrationTest::isDoneOnce() {
  {
    const Database database(file());
    const ProjectStore projects(database);
    ProjectRecord project = *projects.find(u"p1"_s);
    project.requests = 5;
    projects.update(project);
    QCOMPARE(projects.create({.name = u"Support"_s}).requests, std::nullopt);
  }
  const Database database(file());
  QCOMPARE(ProjectStore(database).find(u"p1"_s)->requests, std::optional(5));
  QCOMPARE(ProjectStore(database).findByName(u"Support"_s)->requests, std::nullopt);
}

void SandboxMigrationTest::givesAiHubItsDemo_data() {
  QTest::addColumn<QStringList>("statements");
  QTest::addColumn<SeedPlan::Kind>("kind");
  QTest::newRow("version 1") << version1() << SeedPlan::Kind::Demo;
  QTest::newRow("version 2") << version2() << SeedPlan::Kind::Demo;
  QTest::newRow("whatever a new database would hold") << version2() << SeedPlan::Kind::Empty;
}

void SandboxMigrationTest::givesAiHubItsDemo() {
  QFETCH(QStringList, statements);
  QFETCH(SeedPlan::Kind, kind);
  QVERIFY(QFile::remove(file()));
  runSql(file(), statements);
  AiHubCredentials first;
  {
    const Database database(file());
    first = seedDatabase(database, SeedPlan{.kind = kind}).aiHub;
    QVERIFY(!first.token.isEmpty());
    QVERIFY(!first.serviceToken.isEmpty());
    QCOMPARE(AiHubTokenStore(database).list(first.userId).size(), 10);
  }
  const Database database(file());
  QCOMPARE(seedDatabase(database, SeedPlan()).aiHub.token, first.token);
  QCOMPARE(AiHubTokenStore(database).list(first.userId).size(), 10);
}

void SandboxMigrationTest::leavesTheProjectsOfVersion2Alone() {
  QVERIFY(QFile::remove(file()));
  runSql(file(), version2());
  const Database database(file());
  QCOMPARE(ProjectStore(database).find(u"p1"_s)->requests, std::optional(7));
  QCOMPARE(ProjectStore(database).find(u"p2"_s)->requests, std::nullopt);
}

void SandboxMigrationTest::writesNothingWhereItFails() {
  // As no version wrote it: the second step finds no projects to fill in.
  runSql(file(), {u"ALTER TABLE projects RENAME COLUMN name TO title"_s});
  QVERIFY_EXCEPTION_THROWN(Database{file()}, DatabaseError);
  runSql(file(), {u"ALTER TABLE projects RENAME COLUMN title TO name"_s});
  const Database database(file());
  QCOMPARE(ProjectStore(database).find(u"p1"_s)->requests, std::optional(20'000));
}

void SandboxMigrationTest::refusesANewerVersion() {
  runSql(file(), {u"PRAGMA user_version = 4"_s});
  try {
    const Database database(file());
    QFAIL("it was opened");
  } catch (const DatabaseError& error) {
    QCOMPARE(error.what(), "it was written by a newer version");
  }
}

QTEST_GUILESS_MAIN(SandboxMigrationTest)
#include "sandbox_migration_test.moc"
