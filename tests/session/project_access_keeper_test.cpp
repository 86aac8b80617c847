#include "project_access_keeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ApiToken tokenOf(const QString& projectId, const QString& value) {
  ApiToken token;
  token.id = Secret::fromText(value);
  token.name = u"reader"_s;
  token.ownerId = projectId;
  token.scope = TokenScope::Project;
  token.status = TokenStatus::Active;
  return token;
}

}  // namespace

class ProjectAccessKeeperTest : public QObject {
  Q_OBJECT

 private:
  ProjectAccessKeeper keeper_;

 private slots:
  void cleanup() {
    for (const auto& id : {u"p1"_s, u"p2"_s}) keeper_.forget(id);
  }

  void usesTheConnectionsCredentialUntilATokenIsChosen() {
    QCOMPARE(keeper_.accessTo(u"p1"_s).projectId, u"p1"_s);
    QVERIFY(keeper_.accessTo(u"p1"_s).token.isEmpty());
    QVERIFY(!keeper_.chosen(u"p1"_s));
  }

  void usesAChosenTokenForItsProjectOnly() {
    QSignalSpy changed(&keeper_, &ProjectAccessKeeper::changed);
    keeper_.choose(tokenOf(u"p1"_s, u"one"_s));
    QCOMPARE(keeper_.accessTo(u"p1"_s).token, Secret::fromText(u"one"_s));
    QCOMPARE(keeper_.chosen(u"p1"_s)->name, u"reader"_s);
    QVERIFY(keeper_.accessTo(u"p2"_s).token.isEmpty());
    QCOMPARE(changed.takeFirst(), QVariantList{u"p1"_s});
    QVERIFY(changed.isEmpty());
  }

  void theTokenChosenLastCounts() {
    keeper_.choose(tokenOf(u"p1"_s, u"one"_s));
    keeper_.choose(tokenOf(u"p1"_s, u"two"_s));
    QCOMPARE(keeper_.accessTo(u"p1"_s).token, Secret::fromText(u"two"_s));
  }

  void goesBackToTheConnectionsCredential() {
    keeper_.choose(tokenOf(u"p1"_s, u"one"_s));
    keeper_.choose(tokenOf(u"p2"_s, u"two"_s));
    QSignalSpy changed(&keeper_, &ProjectAccessKeeper::changed);
    keeper_.forget(u"p1"_s);
    QVERIFY(keeper_.accessTo(u"p1"_s).token.isEmpty());
    QVERIFY(!keeper_.accessTo(u"p2"_s).token.isEmpty());
    QCOMPARE(changed.takeFirst(), QVariantList{u"p1"_s});
    keeper_.forget(u"p1"_s);
    QVERIFY(changed.isEmpty());
  }
};

QTEST_GUILESS_MAIN(ProjectAccessKeeperTest)
#include "project_access_keeper_test.moc"
