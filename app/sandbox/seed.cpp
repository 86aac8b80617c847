#include "seed.h"

#include "demo_seed.h"
#include "project_store.h"
#include "timestamp.h"
#include "token_id.h"
#include "token_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxBulkTokens = 10'000'000;

void seedBulk(const Database& database, const SeedPlan& plan) {
  const ProjectStore projects(database);
  TokenInserter tokens(database);
  seedDemoOrganizationTokens(database);
  const QDateTime start(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC);
  for (int p = 1; p <= plan.projects; ++p) {
    const ProjectRecord project = projects.create({.name = u"Project %1"_s.arg(p)});
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
    }
  }
}

void fill(const Database& database, const SeedPlan& plan) {
  ProjectStore(database).createOrganization(u"Training"_s);
  switch (plan.kind) {
    case SeedPlan::Kind::Demo: seedDemo(database); break;
    case SeedPlan::Kind::Empty: break;  // the credentials are all it gets
    case SeedPlan::Kind::Bulk: seedBulk(database, plan); break;
  }
}

TokenRecord newProjectToken(const Database& database) {
  const ProjectStore store(database);
  const QList<ProjectRecord> projects = store.list();
  const auto active = std::find_if(projects.begin(), projects.end(),
                                   [](const ProjectRecord& project) { return project.active; });
  const QString name = store.findByName(u"TrainingProject"_s) ? u"Sandbox"_s : u"TrainingProject"_s;
  const ProjectRecord project = active != projects.end() ? *active : store.create({.name = name});
  return TokenStore(database).create(project.id, u"default"_s, u"Default for Project ApiToken"_s);
}

}  // namespace

std::optional<SeedPlan> SeedPlan::parse(const QString& text) {
  if (text == "demo"_L1) return SeedPlan{.kind = Kind::Demo};
  if (text == "empty"_L1) return SeedPlan{.kind = Kind::Empty};
  static const QRegularExpression bulk(u"\\A([0-9]{1,7})x([0-9]{1,7})\\z"_s);
  const QRegularExpressionMatch match = bulk.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const SeedPlan plan{
      .kind = Kind::Bulk, .projects = match.captured(1).toInt(), .tokensEach = match.captured(2).toInt()};
  const bool fits = plan.projects < maxBulkTokens && qint64(plan.projects) * plan.tokensEach <= maxBulkTokens;
  return fits ? std::optional(plan) : std::nullopt;
}

Credentials seedDatabase(const Database& database, const SeedPlan& plan) {
  Transaction transaction(database);
  const ProjectStore projects(database);
  const TokenStore tokens(database);
  if (!projects.organization()) fill(database, plan);
  std::optional<TokenRecord> organizationToken = tokens.firstActiveOfOrganization();
  if (!organizationToken) {
    organizationToken = tokens.create({}, u"DefaultOrganization"_s, u"Default for Organization ApiToken"_s);
  }
  std::optional<TokenRecord> projectToken = tokens.firstActiveOfProjects();
  if (!projectToken) projectToken = newProjectToken(database);
  const OrganizationRecord organization = projects.organization().value_or(OrganizationRecord());
  transaction.commit();
  return {.organizationId = organization.id,
          .organizationToken = organizationToken->id,
          .projectId = projectToken->project,
          .projectToken = projectToken->id};
}

}  // namespace tokendesk::sandbox
