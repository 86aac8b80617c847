#include "seeded_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

/// What is left of a project that was deleted.
class SandboxCascadeTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingOfADeletedProjectCanBeReached_data();
  void nothingOfADeletedProjectCanBeReached();
  void projectCreatedWithItsNameBeginsEmpty();
};

void SandboxCascadeTest::nothingOfADeletedProjectCanBeReached_data() {
  QTest::addColumn<QString>("request");
  QTest::addColumn<QString>("credential");
  QTest::addColumn<QString>("header");
  QTest::addColumn<int>("status");
  QTest::addColumn<int>("id");
  const QString assistants = u"GET /v1/organization/assistants?detail=full"_s;
  const QString requests = u"GET /v1/organization/request/export"_s;
  const QString single = u"GET /v1/organization/project/{project}"_s;
  const QString organization = u"{organizationToken}"_s;
  const QString inProject = u"ProjectId: {project}"_s;
  const auto row = [](const char* name, const QString& request, const QString& credential,
                      const QString& header, int status,
                      int id) { QTest::newRow(name) << request << credential << header << status << id; };
  row("assistants", assistants, u"{projectToken}"_s, {}, 401, 6);
  row("assistants as user", assistants, u"{access}"_s, inProject, 404, 2005);
  row("requests", requests, u"{projectToken}"_s, {}, 401, 6);
  row("requests as user", requests, u"{access}"_s, inProject, 404, 2005);
  row("project", single, organization, {}, 404, 2005);
  row("its tokens", single + u"/tokens"_s, organization, {}, 404, 2005);
  row("a token of it", u"GET /v2/projects/tokens/{blocked}"_s, organization, {}, 404, 5);
}

void SandboxCascadeTest::nothingOfADeletedProjectCanBeReached() {
  QFETCH(QString, request);
  QFETCH(QString, credential);
  QFETCH(QString, header);
  SeededApi api;
  QCOMPARE(api.send(request, credential, {}, header).status, 200);
  QCOMPARE(api.send(u"DELETE /v1/organization/project/{project}"_s, u"{organizationToken}"_s).status, 200);
  const SeededApi::Reply reply = api.send(request, credential, {}, header);
  QTEST(reply.status, "status");
  QTEST(reply.errorId(), "id");
}

void SandboxCascadeTest::projectCreatedWithItsNameBeginsEmpty() {
  SeededApi api;
  const QString organization = u"{organizationToken}"_s;
  const QString single = u"/v1/organization/project/{project}"_s;
  const QString name = api.send(u"GET "_s + single, organization).object()["projectName"_L1].toString();
  QCOMPARE(api.send(u"DELETE "_s + single, organization).status, 200);
  const QJsonObject body{{u"name"_s, name}, {u"administratorUserEmail"_s, u"a@b.example"_s}};
  const SeededApi::Reply created =
      api.send(u"POST /v1/organization/project"_s, organization, QJsonDocument(body).toJson());
  QCOMPARE(created.status, 200);
  const QString token = created.object()["tokens"_L1][0]["id"_L1].toString();
  const auto sizeOf = [&](const QString& request, QLatin1StringView list) {
    const SeededApi::Reply reply = api.send(request, token);
    return reply.status == 200 ? reply.object()[list].toArray().size() : -1;
  };
  QCOMPARE(sizeOf(u"GET /v1/organization/assistants"_s, "assistants"_L1), 0);
  QCOMPARE(sizeOf(u"GET /v1/organization/request/export"_s, "items"_L1), 0);
}

QTEST_GUILESS_MAIN(SandboxCascadeTest)
#include "sandbox_cascade_test.moc"
