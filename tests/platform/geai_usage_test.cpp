#include "geai/geai_usage_codec.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer ok(const QByteArray& json) {
  return {.status = 200, .body = json};
}

/// An assistant whose only intent's only revision has these fields, each after a comma.
Outcome<Assistants> assistantWithRevision(const QByteArray& fields) {
  return decodeAssistants(ok(
      R"({"assistants":[{"assistantId":"a1","assistantName":"Help","intents":[{"revisions":[{"revisionId":1)" +
      fields + "}]}]}]}"));
}

const QByteArray requestJson =
    R"({"assistant":"Help","intent":"Default","timestamp":"2026-09-30T17:45:00.120","prompt":"p\nq",)"
    R"("output":"o","inputText":"i 請求","status":"Succeeded"})";

LoggedRequest sampleRequest() {
  return {.assistant = u"Help"_s,
          .intent = u"Default"_s,
          .timestamp = u"2026-09-30T17:45:00.120"_s,
          .time = QDateTime(QDate(2026, 9, 30), QTime(17, 45, 0, 120), Qt::UTC),
          .prompt = u"p\nq"_s,
          .output = u"o"_s,
          .inputText = u"i 請求"_s,
          .status = u"Succeeded"_s};
}

}  // namespace

/// Assistants and requests in the platform's JSON.
class GeaiUsageTest : public QObject {
  Q_OBJECT

 private slots:
  void readsAssistants();
  void anAssistantMayLackEverythingButIdAndName_data();
  void anAssistantMayLackEverythingButIdAndName();
  void readsMetadata_data();
  void readsMetadata();
  void readsRequestsInBothForms_data();
  void readsRequestsInBothForms();
  void fieldsOfRequestsMayBeMissing_data();
  void fieldsOfRequestsMayBeMissing();
  void fieldsThatAreNoTextAreKeptAsJson();
  void readsTimes_data();
  void readsTimes();
  void badAnswersAreTold_data();
  void badAnswersAreTold();
};

void GeaiUsageTest::readsAssistants() {
  const auto assistants = decodeAssistants(ok(
      R"({"assistants":[{"assistantId":"a1","assistantName":"Help","new":{},"intents":[)"
      R"({"assistantIntentId":17,"assistantIntentName":"Default","assistantIntentDescription":"Answers",)"
      R"("assistantIntentDefaultRevision":2,"revisions":[{"revisionId":2,"revisionName":"2",)"
      R"("revisionDescription":"Shorter","providerName":"openai","modelName":"GPT 4o","modelId":"gpt-4o",)"
      R"("prompt":"You are\nkind.","timestamp":"2024-07-22T18:37:32.341","metadata":[]},{"revisionId":"1"}]}]},)"
      R"({"assistantId":9007199254740993,"assistantName":"東京"}],"projectId":"p1","projectName":"First"})"));
  QVERIFY(assistants.has_value());
  const AssistantRevision second{.id = u"2"_s,
                                 .name = u"2"_s,
                                 .description = u"Shorter"_s,
                                 .providerName = u"openai"_s,
                                 .modelName = u"GPT 4o"_s,
                                 .modelId = u"gpt-4o"_s,
                                 .prompt = u"You are\nkind."_s,
                                 .created = QDateTime(QDate(2024, 7, 22), QTime(18, 37, 32, 341), Qt::UTC)};
  const AssistantIntent intent{.id = u"17"_s,
                               .name = u"Default"_s,
                               .description = u"Answers"_s,
                               .defaultRevisionId = u"2"_s,
                               .revisions = {second, {.id = u"1"_s}}};
  const Assistants expected{{.id = u"a1"_s, .name = u"Help"_s, .intents = {intent}},
                            {.id = u"9007199254740993"_s, .name = u"東京"_s}};
  QVERIFY(*assistants == expected);
}

void GeaiUsageTest::anAssistantMayLackEverythingButIdAndName_data() {
  QTest::addColumn<QByteArray>("fields");
  QTest::newRow("nothing else") << QByteArray();
  QTest::newRow("null") << R"(,"intents":null)"_ba;
  QTest::newRow("empty") << R"(,"intents":[])"_ba;
  QTest::newRow("other types") << R"(,"intents":[null,7,"x",[]])"_ba;
  QTest::newRow("no list") << R"(,"intents":{"a":1})"_ba;
}

void GeaiUsageTest::anAssistantMayLackEverythingButIdAndName() {
  QFETCH(QByteArray, fields);
  const auto assistants =
      decodeAssistants(ok(R"({"assistants":[{"assistantId":1,"assistantName":"Help")" + fields + "}]}"));
  QVERIFY(assistants.has_value());
  const Assistants expected{{.id = u"1"_s, .name = u"Help"_s}};
  QVERIFY(*assistants == expected);
}

void GeaiUsageTest::readsMetadata_data() {
  QTest::addColumn<QByteArray>("metadata");
  QTest::addColumn<QString>("expected");  // key|type|value; …
  QTest::newRow("missing") << QByteArray() << QString();
  QTest::newRow("null") << R"(,"metadata":null)"_ba << QString();
  QTest::newRow("a text") << R"(,"metadata":"x")"_ba << QString();
  QTest::newRow("key, type, value") << R"(,"metadata":[{"key":"k","type":"String","value":"v w"}])"_ba
                                    << u"k|String|v w;"_s;
  QTest::newRow("name for a key") << R"(,"metadata":[{"name":"n","value":"v"}])"_ba << u"n||v;"_s;
  QTest::newRow("numbers") << R"(,"metadata":[{"key":"a","value":0.7},{"key":"b","value":4096}])"_ba
                           << u"a||0.7;b||4096;"_s;
  QTest::newRow("yes, no and nothing")
      << R"(,"metadata":[{"key":"a","value":true},{"key":"b","value":false},{"key":"c","value":null}])"_ba
      << u"a||true;b||false;c||;"_s;
  QTest::newRow("deep values")
      << R"(,"metadata":[{"key":"a","value":{"x":[1, "y"]}},{"key":"b","value":[]}])"_ba
      << u"a||{\"x\":[1,\"y\"]};b||[];"_s;
  QTest::newRow("object") << R"(,"metadata":{"b":"v","a":0.5,"c":{"d":null}})"_ba
                          << u"a||0.5;b||v;c||{\"d\":null};"_s;
  QTest::newRow("no objects in the list") << R"(,"metadata":[null,"x",{"key":"k"}])"_ba << u"k||;"_s;
}

void GeaiUsageTest::readsMetadata() {
  QFETCH(QByteArray, metadata);
  const auto assistants = assistantWithRevision(metadata);
  QVERIFY(assistants.has_value());
  QString read;
  for (const RevisionSetting& setting : assistants->front().intents.front().revisions.front().metadata)
    read += setting.key + u'|' + setting.type + u'|' + setting.value + u';';
  QTEST(read, "expected");
}

void GeaiUsageTest::readsRequestsInBothForms_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<size_t>("count");
  QTest::newRow("items") << QByteArray(R"({"items":[)" + requestJson + "," + requestJson + "]}") << size_t{2};
  QTest::newRow("older") << QByteArray(R"([{"item":)" + requestJson + R"(},{"item":)" + requestJson + "}]")
                         << size_t{2};
  QTest::newRow("list of items") << QByteArray(R"({"items":[{"item":)" + requestJson + "}]}") << size_t{1};
  QTest::newRow("bare list") << QByteArray("[" + requestJson + "]") << size_t{1};
  QTest::newRow("no items") << R"({"items":[]})"_ba << size_t{0};
  QTest::newRow("none, older") << "[]"_ba << size_t{0};
}

void GeaiUsageTest::readsRequestsInBothForms() {
  QFETCH(QByteArray, json);
  QFETCH(size_t, count);
  const auto requests = decodeRequests(ok(json));
  QVERIFY(requests.has_value());
  QVERIFY(*requests == LoggedRequests(count, sampleRequest()));
}

void GeaiUsageTest::fieldsOfRequestsMayBeMissing_data() {
  QTest::addColumn<QByteArray>("request");
  QTest::newRow("missing") << R"({"new":1})"_ba;
  QTest::newRow("null") << R"({"assistant":null,"intent":null,"timestamp":null,"prompt":null,"output":null,)"
                           R"("inputText":null,"status":null})"_ba;
  QTest::newRow("empty") << R"({"assistant":"","timestamp":"","status":""})"_ba;
}

void GeaiUsageTest::fieldsOfRequestsMayBeMissing() {
  QFETCH(QByteArray, request);
  for (const QByteArray& json :
       {QByteArray(R"({"items":[)" + request + "]}"), QByteArray(R"([{"item":)" + request + "}]")}) {
    const auto requests = decodeRequests(ok(json));
    QVERIFY(requests && requests->size() == 1);
    QVERIFY(requests->front() == LoggedRequest{});
  }
}

void GeaiUsageTest::fieldsThatAreNoTextAreKeptAsJson() {
  const auto requests = decodeRequests(ok(
      R"({"items":[{"prompt":[{"role":"user","content":"hi"}],"output":{"a":1},"status":3,"intent":true}]})"));
  QVERIFY(requests && requests->size() == 1);
  const LoggedRequest& request = requests->front();
  QCOMPARE(request.prompt, u"[{\"content\":\"hi\",\"role\":\"user\"}]"_s);
  QCOMPARE(request.output, u"{\"a\":1}"_s);
  QCOMPARE(request.status, u"3"_s);
  QCOMPARE(request.intent, u"true"_s);
}

void GeaiUsageTest::readsTimes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QDateTime>("time");
  const QDateTime time(QDate(2026, 9, 30), QTime(17, 45), Qt::UTC);
  QTest::newRow("no zone") << u"2026-09-30T17:45:00"_s << time;
  QTest::newRow("UTC") << u"2026-09-30T17:45:00.000Z"_s << time;
  QTest::newRow("elsewhere") << u"2026-09-30T19:45:00+02:00"_s << time;
  QTest::newRow("elsewhere, with milliseconds") << u"2026-09-30T15:15:00.000-02:30"_s << time;
  QTest::newRow("elsewhere, without a colon") << u"2026-09-30T19:45:00+0200"_s << time;
  QTest::newRow("a day") << u"2026-09-30"_s << QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
  QTest::newRow("empty") << QString() << QDateTime();
  QTest::newRow("none") << u"yesterday"_s << QDateTime();
}

void GeaiUsageTest::readsTimes() {
  QFETCH(QString, text);
  QFETCH(QDateTime, time);
  const auto requests = decodeRequests(ok(R"({"items":[{"timestamp":")" + text.toUtf8() + R"("}]})"));
  QVERIFY(requests && requests->size() == 1);
  QCOMPARE(requests->front().timestamp, text);
  QCOMPARE(requests->front().time.isValid(), time.isValid());
  if (time.isValid()) QCOMPARE(requests->front().time, time);
}

void GeaiUsageTest::badAnswersAreTold_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<int>("requests");  // the AnswerFault
  QTest::addColumn<int>("assistants");
  constexpr int foreign = int(AnswerFault::Foreign);
  constexpr int unreadable = int(AnswerFault::Unreadable);
  QTest::newRow("HTML") << "<html>"_ba << foreign << foreign;
  QTest::newRow("empty") << ""_ba << foreign << foreign;
  QTest::newRow("other object") << "{}"_ba << foreign << foreign;
  QTest::newRow("null list") << R"({"items":null,"assistants":null})"_ba << foreign << foreign;
  QTest::newRow("object for a list") << R"({"items":{},"assistants":{}})"_ba << foreign << foreign;
  QTest::newRow("cut off") << R"({"items":[{"assistant":"He)"_ba << unreadable << unreadable;
  QTest::newRow("texts") << R"({"items":["x"],"assistants":["x"]})"_ba << unreadable << unreadable;
  QTest::newRow("nulls") << R"({"items":[null],"assistants":[null]})"_ba << unreadable << unreadable;
  QTest::newRow("lists") << R"({"items":[[]],"assistants":[[]]})"_ba << unreadable << unreadable;
  QTest::newRow("older, an entry that is none") << R"([{"item":{}},7])"_ba << unreadable << foreign;
  QTest::newRow("older, an item that is none") << R"([{"item":"x"}])"_ba << unreadable << foreign;
  QTest::newRow("older, no item") << R"([{"item":null}])"_ba << unreadable << foreign;
  QTest::newRow("no name or id") << R"({"items":["x"],"assistants":[{"assistantId":"a"}]})"_ba << unreadable
                                 << unreadable;
  QTest::newRow("an id that is none")
      << R"({"items":["x"],"assistants":[{"assistantId":{},"assistantName":"a"}]})"_ba << unreadable
      << unreadable;
}

void GeaiUsageTest::badAnswersAreTold() {
  QFETCH(QByteArray, json);
  const auto requests = decodeRequests(ok(json));
  QVERIFY(!requests);
  QCOMPARE(int(requests.error().kind), int(ApiErrorKind::BadAnswer));
  QTEST(int(requests.error().fault), "requests");
  const auto assistants = decodeAssistants(ok(json));
  QVERIFY(!assistants);
  QCOMPARE(int(assistants.error().kind), int(ApiErrorKind::BadAnswer));
  QTEST(int(assistants.error().fault), "assistants");
}

QTEST_GUILESS_MAIN(GeaiUsageTest)
#include "geai_usage_test.moc"
