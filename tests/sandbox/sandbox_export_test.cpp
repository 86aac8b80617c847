#include "request_api.h"
#include "seeded_api.h"

#include <QJsonArray>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

const QString project = u"{projectToken}"_s;
const QString requestList = u"GET /v1/organization/request/export"_s;
const QString asUser = u"ProjectId: {project}"_s;

SeededApi::Setup withRequests(int requests) {
  return {.plan = {.kind = SeedPlan::Kind::Empty, .requests = requests}};
}

}  // namespace

/// How requests are asked for: filters, windows, and the two forms of the answer.
class SandboxExportTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int size_ = 3000;
  std::unique_ptr<SeededApi> api_;
  QJsonArray all_;

  [[nodiscard]] QJsonArray items(const QString& query) const {
    return api_->send(requestList + query, project).object()["items"_L1].toArray();
  }

 private slots:
  void initTestCase();
  void itemsHaveTheFieldsOfThePlatform();
  void areTheSameEachTime();
  void filtersLetThroughExactlyWhatFits_data();
  void filtersLetThroughExactlyWhatFits();
  void windowsTileWithoutGapOrOverlap_data();
  void windowsTileWithoutGapOrOverlap();
  void nothingLiesBeyondTheEnd_data();
  void nothingLiesBeyondTheEnd();
  void oneAnswerHoldsNoMoreThanIsSaid_data();
  void oneAnswerHoldsNoMoreThanIsSaid();
  void olderFormHoldsTheSame();
  void olderFormOfNothingIsAnEmptyArray();
  void projectThatAClientCreatedHasNone();
  void userActsWithinTheProjectOfTheHeader();
};

void SandboxExportTest::initTestCase() {
  api_ = std::make_unique<SeededApi>(withRequests(size_));
  all_ = items({});
  QCOMPARE(all_.size(), size_);
}

void SandboxExportTest::itemsHaveTheFieldsOfThePlatform() {
  const QStringList fields{u"assistant"_s, u"inputText"_s, u"intent"_s,   u"output"_s,
                           u"prompt"_s,    u"status"_s,    u"timestamp"_s};
  for (const auto& item : std::as_const(all_)) QCOMPARE(item.toObject().keys(), fields);
}

void SandboxExportTest::areTheSameEachTime() {
  QCOMPARE(items({}), all_);
  SeededApi another(withRequests(size_));
  QCOMPARE(another.send(requestList, project).object()["items"_L1].toArray(), all_);
}

void SandboxExportTest::filtersLetThroughExactlyWhatFits_data() {
  QTest::addColumn<QString>("query");
  QTest::addColumn<QString>("assistant");
  QTest::addColumn<QString>("status");
  QTest::newRow("assistant") << u"?assistantName=Ticket%20Triage"_s << u"Ticket Triage"_s << QString();
  QTest::newRow("Japanese") << u"?assistantName=翻訳アシスタント"_s << u"翻訳アシスタント"_s << QString();
  QTest::newRow("status") << u"?status=Succeeded"_s << QString() << u"Succeeded"_s;
  QTest::newRow("upper case") << u"?status=FAILED"_s << QString() << u"Failed"_s;
  QTest::newRow("lower case") << u"?status=canceled"_s << QString() << u"Canceled"_s;
  QTest::newRow("both") << u"?status=failed&assistantName=Contract%20Reader"_s << u"Contract Reader"_s
                        << u"Failed"_s;
  QTest::newRow("empty") << u"?status=&assistantName="_s << QString() << QString();
}

void SandboxExportTest::filtersLetThroughExactlyWhatFits() {
  QFETCH(QString, query);
  QFETCH(QString, assistant);
  QFETCH(QString, status);
  QJsonArray expected;
  for (const auto& item : std::as_const(all_)) {
    const bool fits = (assistant.isEmpty() || item["assistant"_L1].toString() == assistant) &&
                      (status.isEmpty() || item["status"_L1].toString() == status);
    if (fits) expected.append(item);
  }
  QVERIFY(!expected.isEmpty());
  QCOMPARE(items(query), expected);
}

void SandboxExportTest::windowsTileWithoutGapOrOverlap_data() {
  QTest::addColumn<QString>("filter");
  QTest::addColumn<int>("count");
  QTest::newRow("all") << QString() << 700;
  QTest::newRow("all, dividing evenly") << QString() << 1000;
  QTest::newRow("filtered") << u"&status=failed"_s << 50;
  QTest::newRow("by assistant") << u"&assistantName=Ticket%20Triage"_s << 333;
}

void SandboxExportTest::windowsTileWithoutGapOrOverlap() {
  QFETCH(QString, filter);
  QFETCH(int, count);
  const QJsonArray whole = items(u"?skip=0"_s + filter);
  QJsonArray tiled;
  qsizetype windows = 0;
  for (qsizetype before = -1; before != tiled.size(); ++windows) {
    before = tiled.size();
    const QJsonArray window = items(u"?skip=%1&count=%2"_s.arg(before).arg(count) + filter);
    for (const auto& item : window) tiled.append(item);
  }
  QCOMPARE(tiled, whole);
  QCOMPARE(windows, (whole.size() + count - 1) / count + 1);  // and one that is empty
}

void SandboxExportTest::nothingLiesBeyondTheEnd_data() {
  QTest::addColumn<QString>("query");
  QTest::addColumn<int>("count");
  QTest::newRow("the last") << u"?skip=2999&count=10"_s << 1;
  QTest::newRow("the end") << u"?skip=3000"_s << 0;
  QTest::newRow("past it") << u"?skip=3001&count=10"_s << 0;
  QTest::newRow("far past it") << u"?skip=9223372036854775807"_s << 0;
  QTest::newRow("filtered") << u"?skip=3000&status=Succeeded"_s << 0;
  QTest::newRow("count of none") << u"?count=0"_s << 0;
  QTest::newRow("unknown assistant") << u"?assistantName=x"_s << 0;
  QTest::newRow("assistant in another case") << u"?assistantName=ticket%20triage"_s << 0;
}

void SandboxExportTest::nothingLiesBeyondTheEnd() {
  QFETCH(QString, query);
  const SeededApi::Reply reply = api_->send(requestList + query, project);
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.object()["items"_L1].isArray());
  QTEST(int(reply.object()["items"_L1].toArray().size()), "count");
}

void SandboxExportTest::oneAnswerHoldsNoMoreThanIsSaid_data() {
  QTest::addColumn<QString>("query");
  QTest::newRow("no count") << QString();
  QTest::newRow("a larger count") << u"?count=10001"_s;
  QTest::newRow("the largest count") << u"?count=9223372036854775807"_s;
}

void SandboxExportTest::oneAnswerHoldsNoMoreThanIsSaid() {
  QFETCH(QString, query);
  SeededApi api(withRequests(int(mostExported) + 1));
  const SeededApi::Reply reply = api.send(requestList + query, project);
  QCOMPARE(reply.object()["items"_L1].toArray().size(), mostExported);
}

void SandboxExportTest::olderFormHoldsTheSame() {
  SeededApi::Setup setup = withRequests(size_);
  setup.installation.legacyExport = true;
  SeededApi older(setup);
  const QString window = requestList + u"?skip=10&count=5&status=failed"_s;
  const QJsonArray newer = api_->send(window, project).object()["items"_L1].toArray();
  const SeededApi::Reply reply = older.send(window, project);
  QVERIFY(reply.body.isArray());
  QCOMPARE(newer.size(), 5);
  QCOMPARE(reply.body.array().size(), 5);
  for (qsizetype i = 0; i < 5; ++i) {
    QCOMPARE(reply.body[i].toObject(), (QJsonObject{{u"item"_s, newer[i]}}));
  }
}

void SandboxExportTest::olderFormOfNothingIsAnEmptyArray() {
  SeededApi older({.installation = {.legacyExport = true}});
  const SeededApi::Reply reply = older.send(requestList, u"{otherToken}"_s);
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.body.isArray());
  QCOMPARE(reply.body.array().size(), 0);
}

void SandboxExportTest::projectThatAClientCreatedHasNone() {
  const SeededApi::Reply reply = api_->send(requestList, u"{otherToken}"_s);
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.object()["items"_L1].isArray());
  QCOMPARE(reply.object()["items"_L1].toArray().size(), 0);
}

void SandboxExportTest::userActsWithinTheProjectOfTheHeader() {
  const auto count = [this](const QString& header) {
    const SeededApi::Reply reply = api_->send(requestList, u"{access}"_s, {}, header);
    return reply.status == 200 ? reply.object()["items"_L1].toArray().size() : -1;
  };
  QCOMPARE(count(asUser), size_);
  QCOMPARE(count(u"ProjectId: {other}"_s), 0);
  QCOMPARE(api_->send(requestList, u"{access}"_s).errorId(), 9);
}

QTEST_GUILESS_MAIN(SandboxExportTest)
#include "sandbox_export_test.moc"
