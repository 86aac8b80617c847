#include "geai_api.h"
#include "project_store.h"
#include "seed.h"
#include "token_id.h"
#include "token_store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

/// The projects and tokens the sandbox makes up.
class SandboxDataTest : public QObject {
  Q_OBJECT

 private slots:
  void tokenIdIsAPrefixAndRandomText_data();
  void tokenIdIsAPrefixAndRandomText();
  void demoHasProjectsWithTokensOfEveryKind();
  void summaryLeavesOutInactiveProjectsAndNameIsExact();
  void bulkSeedHasAsMuchAsAsked();
};

void SandboxDataTest::tokenIdIsAPrefixAndRandomText_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("prefix");
  QTest::newRow("word") << u"default"_s << u"default"_s;
  QTest::newRow("camel case") << u"DefaultOrganization"_s << u"default"_s;
  QTest::newRow("acronym") << u"TrainingAPI"_s << u"training"_s;
  QTest::newRow("hyphen") << u"billing-export"_s << u"billing"_s;
  QTest::newRow("accent") << u"Éclair au café"_s << u"eclair"_s;
  QTest::newRow("digits") << u"2026 run"_s << u"2026"_s;
  QTest::newRow("long") << u"abcdefghijklmnopqrstuvwxyz"_s << u"abcdefghijklmnop"_s;
  QTest::newRow("Japanese") << u"評価用トークン"_s << u"token"_s;
  QTest::newRow("leading sign") << u"__x_y"_s << u"x"_s;
  QTest::newRow("empty") << QString() << u"token"_s;
}

void SandboxDataTest::tokenIdIsAPrefixAndRandomText() {
  QFETCH(QString, name);
  QFETCH(QString, prefix);
  QCOMPARE(tokenPrefix(name), prefix);
  const QRegularExpression shape(u"\\A%1_[A-Za-z0-9_-]{43}\\z"_s.arg(prefix));
  const QString id = newTokenId(tokenPrefix(name));
  QVERIFY(shape.match(id).hasMatch());
  QVERIFY(id != newTokenId(tokenPrefix(name)));
}

void SandboxDataTest::demoHasProjectsWithTokensOfEveryKind() {
  const Database database{QString()};
  const Credentials credentials = seedDatabase(database, SeedPlan{});
  const ProjectStore projects(database);
  QCOMPARE(projects.list().first().name, u"TrainingProject"_s);
  QCOMPARE(credentials.projectId, projects.list().first().id);
  const TokenStore tokens(database);
  QCOMPARE(tokens.list({}).first().name, u"DefaultOrganization"_s);
  QSet<TokenStatus> seen;
  qsizetype longest = 0;
  for (const ProjectRecord& record : projects.list()) {
    const QList<TokenRecord> list = tokens.list(record.id);
    if (record.active) QVERIFY(list.size() >= 12);
    for (const TokenRecord& token : list) {
      seen.insert(token.status);
      longest = std::max(longest, token.description.size());
      QVERIFY(QDateTime::fromString(token.timestamp, Qt::ISODateWithMs).isValid());
    }
  }
  QCOMPARE(seen.size(), 3);
  QVERIFY(longest > 200);
}

void SandboxDataTest::summaryLeavesOutInactiveProjectsAndNameIsExact() {
  Database database{QString()};
  const Credentials credentials = seedDatabase(database, SeedPlan{});
  GeaiApi api(database);
  const auto count = [&](const QString& query) {
    const ApiRequest request{
        .method = ApiRequest::Method::Get,
        .path = u"/v1/organization/projects"_s,
        .query = QUrlQuery(query),
        .headers = {{"Authorization", "bearer " + credentials.organizationToken.toUtf8()}},
        .body = {}};
    return QJsonDocument::fromJson(api.answer(request).body)["projects"_L1].toArray().size();
  };
  QCOMPARE(count({}), 5);
  QCOMPARE(count(u"detail=summary"_s), 5);
  QCOMPARE(count(u"detail=full"_s), 6);
  QCOMPARE(count(u"detail=full&name=Archive%202024"_s), 1);
  QCOMPARE(count(u"name=Archive%202024"_s), 0);
  QCOMPARE(count(u"name=support"_s), 0);
}

void SandboxDataTest::bulkSeedHasAsMuchAsAsked() {
  const Database database{QString()};
  const auto plan = SeedPlan::parse(u"3x20"_s);
  QVERIFY(plan);
  const Credentials credentials = seedDatabase(database, *plan);
  const QList<ProjectRecord> projects = ProjectStore(database).list();
  QCOMPARE(projects.size(), 3);
  for (const ProjectRecord& record : projects) QCOMPARE(TokenStore(database).list(record.id).size(), 20);
  QCOMPARE(credentials.projectId, projects.first().id);
}

QTEST_GUILESS_MAIN(SandboxDataTest)
#include "sandbox_data_test.moc"
