#include "assistant_texts.h"
#include "project_store.h"
#include "request_texts.h"
#include "seeded_api.h"
#include "token_store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

const QString organization = u"{organizationToken}"_s;
const QString project = u"{projectToken}"_s;
const QString ofOther = u"{otherToken}"_s;
const QString listFull = u"GET /v1/organization/assistants?detail=full"_s;

SeededApi::Setup demo() {
  return {.plan = {.kind = SeedPlan::Kind::Demo}};
}

QList<QJsonObject> objects(const QJsonValue& array) {
  QList<QJsonObject> list;
  const QJsonArray values = array.toArray();
  for (const auto& value : values) list.append(value.toObject());
  return list;
}

QList<int> revisionIds(const QJsonObject& intent) {
  QList<int> ids;
  for (const QJsonObject& revision : objects(intent["revisions"_L1])) {
    ids.append(revision["revisionId"_L1].toInt());
  }
  return ids;
}

}  // namespace

/// The assistants that the sandbox makes up for the demo, and the search profiles.
class SandboxAssistantsTest : public QObject {
  Q_OBJECT

 private:
  SeededApi api_{demo()};
  QJsonArray assistants_;         ///< of the first project
  QList<QJsonObject> intents_;    ///< of all of these
  QList<QJsonObject> revisions_;  ///< of all of these

  [[nodiscard]] qsizetype count(const std::function<bool(const QJsonObject&)>& fits) const {
    return std::ranges::count_if(revisions_, fits);
  }

 private slots:
  void initTestCase();
  void haveOneToThreeIntents();
  void intentsHaveOneToFourRevisions();
  void defaultRevisionIsOneOfThemAndNotAlwaysTheLast();
  void revisionsOfAnIntentDifferAndFollowEachOther();
  void revisionsUseSeveralModelsAndProviders();
  void settingsHaveAKeyATypeAndAValue();
  void promptsAreHardToShow();
  void summaryLeavesOutIntents();
  void areTheSameEachTime();
  void differBetweenProjects();
  void projectThatAClientCreatedHasNone();
  void searchProfilesAreMoreThanTheDefaultUnlessAClientCreatedTheProject();
  void everyIntentHasWhatIsAskedOfIt();
};

void SandboxAssistantsTest::initTestCase() {
  assistants_ = api_.send(listFull, project).object()["assistants"_L1].toArray();
  for (const QJsonObject& assistant : objects(assistants_)) intents_ += objects(assistant["intents"_L1]);
  for (const QJsonObject& intent : intents_) revisions_ += objects(intent["revisions"_L1]);
  QVERIFY(assistants_.size() >= 4);
}

void SandboxAssistantsTest::haveOneToThreeIntents() {
  QSet<qsizetype> sizes;
  for (const QJsonObject& assistant : objects(assistants_)) {
    QVERIFY(!assistant["assistantId"_L1].toString().isEmpty());
    QVERIFY(!assistant["assistantName"_L1].toString().isEmpty());
    sizes.insert(assistant["intents"_L1].toArray().size());
  }
  QCOMPARE(sizes, (QSet<qsizetype>{1, 2, 3}));
}

void SandboxAssistantsTest::intentsHaveOneToFourRevisions() {
  QSet<qsizetype> sizes;
  QSet<QString> ids;
  for (const QJsonObject& intent : intents_) {
    sizes.insert(intent["revisions"_L1].toArray().size());
    ids.insert(intent["assistantIntentId"_L1].toString());
  }
  QCOMPARE(sizes, (QSet<qsizetype>{1, 2, 3, 4}));
  QCOMPARE(ids.size(), intents_.size());
}

void SandboxAssistantsTest::defaultRevisionIsOneOfThemAndNotAlwaysTheLast() {
  qsizetype last = 0;
  for (const QJsonObject& intent : intents_) {
    const QList<int> ids = revisionIds(intent);
    const int inUse = intent["assistantIntentDefaultRevision"_L1].toInt();
    QVERIFY(ids.contains(inUse));
    if (inUse == ids.last()) ++last;
  }
  QVERIFY(last > 0);
  QVERIFY(last < intents_.size());
}

void SandboxAssistantsTest::revisionsOfAnIntentDifferAndFollowEachOther() {
  for (const QJsonObject& intent : intents_) {
    QSet<QString> prompts;
    QSet<QString> names;
    QDateTime before;
    for (const QJsonObject& revision : objects(intent["revisions"_L1])) {
      prompts.insert(revision["prompt"_L1].toString());
      names.insert(revision["revisionName"_L1].toString());
      const QDateTime time = QDateTime::fromString(revision["timestamp"_L1].toString(), Qt::ISODateWithMs);
      QVERIFY(time.isValid());
      QVERIFY(!before.isValid() || before < time);
      before = time;
    }
    QCOMPARE(prompts.size(), revisionIds(intent).size());
    QCOMPARE(names.size(), revisionIds(intent).size());
  }
}

void SandboxAssistantsTest::revisionsUseSeveralModelsAndProviders() {
  for (const QLatin1StringView field : {"modelId"_L1, "modelName"_L1, "providerName"_L1}) {
    QSet<QString> values;
    for (const QJsonObject& revision : revisions_) values.insert(revision[field].toString());
    QVERIFY2(values.size() >= 3, field.data());
    QVERIFY2(!values.contains(QString()), field.data());
  }
}

void SandboxAssistantsTest::settingsHaveAKeyATypeAndAValue() {
  qsizetype without = 0;
  for (const QJsonObject& revision : revisions_) {
    QVERIFY(revision["metadata"_L1].isArray());
    const QList<QJsonObject> settings = objects(revision["metadata"_L1]);
    if (settings.isEmpty()) ++without;
    for (const QJsonObject& setting : settings) {
      QCOMPARE(setting.keys(), (QStringList{u"key"_s, u"type"_s, u"value"_s}));
      for (const QString& key : setting.keys()) QVERIFY(!setting[key].toString().isEmpty());
    }
  }
  QVERIFY(without > 0);
  QVERIFY(without < revisions_.size());
}

void SandboxAssistantsTest::promptsAreHardToShow() {
  const auto promptHas = [this](const QString& part) {
    return count(
        [&part](const QJsonObject& revision) { return revision["prompt"_L1].toString().contains(part); });
  };
  for (const QString& part : {u"\n\n"_s, u"\""_s, u"してください"_s, u"«"_s}) {
    QVERIFY2(promptHas(part) > 0, qPrintable(part));
  }
  QVERIFY(count([](const QJsonObject& revision) { return revision["prompt"_L1].toString().size() > 4000; }) >
          0);
  QVERIFY(count([](const QJsonObject& revision) {
            return revision["revisionDescription"_L1].toString().isEmpty();
          }) > 0);
}

void SandboxAssistantsTest::summaryLeavesOutIntents() {
  for (const QString& query : {u""_s, u"?detail=summary"_s}) {
    const SeededApi::Reply reply = api_.send(u"GET /v1/organization/assistants"_s + query, project);
    const QList<QJsonObject> listed = objects(reply.object()["assistants"_L1]);
    QCOMPARE(listed.size(), assistants_.size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
      QCOMPARE(listed[i].keys(), (QStringList{u"assistantId"_s, u"assistantName"_s}));
      QCOMPARE(listed[i]["assistantId"_L1], assistants_[i]["assistantId"_L1]);
    }
  }
}

void SandboxAssistantsTest::areTheSameEachTime() {
  SeededApi another(demo());
  QCOMPARE(another.send(listFull, project).object(), api_.send(listFull, project).object());
}

void SandboxAssistantsTest::differBetweenProjects() {
  const Database database{QString()};
  seedDatabase(database, SeedPlan{.kind = SeedPlan::Kind::Demo});
  GeaiApi api(database);
  QSet<QString> ids;
  qsizetype listed = 0;
  for (const ProjectRecord& record : ProjectStore(database).list()) {
    const TokenRecord token = TokenStore(database).create(record.id, u"reader"_s, {});
    const Answer answer = api.answer({.path = u"/v1/organization/assistants"_s,
                                      .query = {},
                                      .headers = {{"Authorization", "Bearer " + token.id.toUtf8()}},
                                      .body = {}});
    const QJsonValue assistants = QJsonDocument::fromJson(answer.body)["assistants"_L1];
    QVERIFY2(!assistants.toArray().isEmpty(), qPrintable(record.name));
    for (const QJsonObject& assistant : objects(assistants)) {
      ids.insert(assistant["assistantId"_L1].toString());
      ++listed;
    }
  }
  QCOMPARE(ids.size(), listed);
}

void SandboxAssistantsTest::projectThatAClientCreatedHasNone() {
  const SeededApi::Reply reply = api_.send(listFull, ofOther);
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.object()["assistants"_L1].isArray());
  QCOMPARE(reply.object()["assistants"_L1].toArray().size(), 0);
  QCOMPARE(reply.object()["projectName"_L1].toString(), u"Other"_s);
}

void SandboxAssistantsTest::searchProfilesAreMoreThanTheDefaultUnlessAClientCreatedTheProject() {
  const auto profiles = [this](const QString& id) {
    const SeededApi::Reply reply = api_.send(u"GET /v1/organization/project/"_s + id, organization);
    return objects(reply.object()["searchProfiles"_L1]);
  };
  const QJsonObject standard{{u"name"_s, u"Default"_s}, {u"description"_s, u"Default search profile"_s}};
  QCOMPARE(profiles(u"{other}"_s), QList{standard});
  const QList<QJsonObject> seeded = profiles(u"{project}"_s);
  QVERIFY(seeded.size() >= 3);
  QCOMPARE(seeded.first(), standard);
  QSet<QString> names;
  for (const QJsonObject& profile : seeded) names.insert(profile["name"_L1].toString());
  QCOMPARE(names.size(), seeded.size());
}

void SandboxAssistantsTest::everyIntentHasWhatIsAskedOfIt() {
  QSet<QString> names;
  qsizetype intents = 0;
  for (const AssistantText& assistant : assistantTexts()) {
    QVERIFY(refinementTexts(assistant.language).size() >= 3);
    for (const IntentText& intent : assistant.intents) {
      QVERIFY2(!exchangesOf(intent.name).empty(), qPrintable(intent.name.toString()));
      names.insert(intent.name.toString());
      ++intents;
    }
  }
  QCOMPARE(names.size(), intents);
}

QTEST_GUILESS_MAIN(SandboxAssistantsTest)
#include "sandbox_assistants_test.moc"
