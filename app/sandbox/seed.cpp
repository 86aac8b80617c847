#include "seed.h"

#include "demo_seed.h"
#include "project_store.h"
#include "timestamp.h"
#include "token_id.h"
#include "token_store.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxBulk = 10'000'000;  // projects, and tokens in all
constexpr int bulkRequests = 100;    // in each project
constexpr int rowsAtATime = 1000;    // between two looks at whether to go on

void seedBulk(const Database& database, const SeedPlan& plan, const std::function<bool()>& goOn) {
  const ProjectStore projects(database);
  TokenInserter tokens(database);
  seedDemoOrganizationTokens(database);
  const QDateTime start(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC);
  int written = 0;
  const auto count = [&] {
    if (++written % rowsAtATime == 0 && !goOn()) throw SeedGivenUp();
  };
  for (int p = 1; p <= plan.projects; ++p) {
    count();
    const QString name = u"Project %1"_s.arg(p);
    const ProjectRecord project =
        projects.create({.id = seededProjectId(name), .name = name, .requests = bulkRequests});
    for (int t = 1; t <= plan.tokensEach; ++t) {
      // Every tenth is blocked, every tenth revoked; the first is active.
      const TokenStatus status = t % 10 == 4   ? TokenStatus::Blocked
                                 : t % 10 == 7 ? TokenStatus::Revoked
                                               : TokenStatus::Active;
      const QDateTime created = start.addSecs(qint64(t) * 7919 + qint64(p) * 60);
      tokens.add({.id = newTokenId(u"token"_s),
                  .project = project.id,
                  .name = u"token-%1"_s.arg(t),
                  .description = t % 3 == 0 ? QString() : u"Token %1 of project %2"_s.arg(t).arg(p),
                  .status = status,
                  .timestamp = timestampText(created)});
      count();
    }
  }
}

void fill(const Database& database, const SeedPlan& plan, const std::function<bool()>& goOn) {
  ProjectStore(database).createOrganization(u"Training"_s);
  switch (plan.kind) {
    case SeedPlan::Kind::Demo: seedDemo(database); break;
    case SeedPlan::Kind::Empty: break;  // the credentials are all it gets
    case SeedPlan::Kind::Bulk: seedBulk(database, plan, goOn); break;
  }
}

TokenRecord newProjectToken(const Database& database) {
  const ProjectStore store(database);
  const QList<ProjectRecord> projects = store.list();
  const auto active = std::find_if(projects.begin(), projects.end(),
                                   [](const ProjectRecord& project) { return project.active; });
  const QString name = store.findByName(u"TrainingProject"_s) ? u"Sandbox"_s : u"TrainingProject"_s;
  const ProjectRecord project =
      active != projects.end() ? *active : store.create({.id = seededProjectId(name), .name = name});
  return TokenStore(database).create(project.id, u"default"_s, u"Default for Project ApiToken"_s);
}

void giveRequests(const Database& database, const QString& projectId, int requests) {
  const ProjectStore projects(database);
  std::optional<ProjectRecord> project = projects.find(projectId);
  project->requests = requests;
  projects.update(*project);
}

}  // namespace

std::expected<SeedPlan, QString> SeedPlan::parse(const QString& text) {
  if (text == "demo"_L1) return SeedPlan{.kind = Kind::Demo};
  if (text == "empty"_L1) return SeedPlan{.kind = Kind::Empty};
  static const QRegularExpression bulk(u"\\A([0-9]+)x([0-9]+)\\z"_s);
  const QRegularExpressionMatch match = bulk.match(text);
  if (!match.hasMatch()) {
    return std::unexpected(
        u"The seed \"%1\" is none of demo, empty and <projects>x<tokens each>."_s.arg(text));
  }
  bool areNumbers[2] = {};
  const int projects = match.captured(1).toInt(&areNumbers[0]);
  const int tokensEach = match.captured(2).toInt(&areNumbers[1]);
  const bool fits =
      areNumbers[0] && areNumbers[1] && projects <= maxBulk && qint64(projects) * tokensEach <= maxBulk;
  if (fits) return SeedPlan{.kind = Kind::Bulk, .projects = projects, .tokensEach = tokensEach};
  return std::unexpected(u"The seed \"%1\" is too large: %2 projects and as many tokens are the most."_s.arg(
      text, QLocale(QLocale::English).toString(maxBulk)));
}

Credentials seedDatabase(const Database& database, const SeedPlan& plan, const std::function<bool()>& goOn,
                         const QDateTime& now) {
  Transaction transaction(database);
  const ProjectStore projects(database);
  const TokenStore tokens(database);
  const bool isNew = !projects.organization();
  if (isNew) fill(database, plan, goOn);
  const bool isBare = isNew && plan.kind == SeedPlan::Kind::Empty;
  seedAiHub(database, isBare ? AiHubContent::Credentials : AiHubContent::Demo, now);
  std::optional<TokenRecord> organizationToken = tokens.firstActiveOfOrganization();
  if (!organizationToken) {
    organizationToken = tokens.create({}, u"DefaultOrganization"_s, u"Default for Organization ApiToken"_s);
  }
  std::optional<TokenRecord> projectToken = tokens.firstActiveOfProjects();
  if (!projectToken) projectToken = newProjectToken(database);
  if (isNew && plan.requests) giveRequests(database, projectToken->project, *plan.requests);
  const OrganizationRecord organization = projects.organization().value_or(OrganizationRecord());
  const AiHubCredentials aiHub = aiHubCredentials(database, now);
  transaction.commit();
  return {.organizationId = organization.id,
          .organizationToken = organizationToken->id,
          .projectId = projectToken->project,
          .projectToken = projectToken->id,
          .aiHub = aiHub};
}

}  // namespace tokendesk::sandbox
