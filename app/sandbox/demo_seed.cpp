#include "demo_seed.h"

#include "demo_tokens.h"
#include "project_store.h"
#include "timestamp.h"
#include "token_id.h"
#include "token_store.h"

#include <QUuid>

#include <span>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A believable time of day, the same for the same token each time.
QString timestampOf(const DemoToken& token) {
  const QDate date = QDate::fromString(token.created.toString(), Qt::ISODate);
  const qsizetype variety =
      token.name.size() * 7919 + token.description.size() * 104'729 + date.day() * qsizetype{3'571};
  constexpr int workday = 11 * 3'600'000;
  const QTime time = QTime(8, 0).addMSecs(int((variety * 1'009) % workday));
  return timestampText(QDateTime(date, time, Qt::UTC));
}

void addAll(TokenInserter& inserter, const QString& project, std::span<const DemoToken> tokens) {
  for (const DemoToken& token : tokens) {
    const QString name = token.name.toString();
    inserter.add({.id = newTokenId(tokenPrefix(name)),
                  .project = project,
                  .name = name,
                  .description = token.description.toString(),
                  .status = token.status,
                  .timestamp = timestampOf(token)});
  }
}

}  // namespace

QString seededProjectId(const QString& name) {
  static const QUuid sandbox = QUuid::createUuidV5(QUuid(), u"tokendesk-sandbox"_s);
  return QUuid::createUuidV5(sandbox, name).toString(QUuid::WithoutBraces);
}

void seedDemoOrganizationTokens(const Database& database) {
  TokenInserter inserter(database);
  addAll(inserter, {}, demoOrganizationTokens());
}

void seedDemo(const Database& database) {
  seedDemoOrganizationTokens(database);
  const ProjectStore projects(database);
  TokenInserter inserter(database);
  for (const DemoProject& demo : demoProjects()) {
    const ProjectRecord project = projects.create({.id = seededProjectId(demo.name.toString()),
                                                   .name = demo.name.toString(),
                                                   .description = demo.description.toString(),
                                                   .active = demo.active,
                                                   .status = demo.active ? 0 : 2,
                                                   .requests = demo.requests});
    addAll(inserter, project.id, demo.tokens);
  }
}

}  // namespace tokendesk::sandbox
