#include "geai_project_answers.h"

#include <QUrl>
#include <QUrlQuery>

namespace tokendesk::geai {

namespace {

QByteArray projectJson(const QByteArray& id, const QByteArray& name, const QByteArray& more = {},
                       const QByteArray& description = "Bots") {
  return R"({"projectId":")" + id + R"(","projectName":")" + name + R"(","projectDescription":")" +
         description + R"(","projectActive":true,"projectStatus":0)" + more + "}";
}

const QByteArray tokensJson =
    R"([{"id":"default_0123456789abcdefghijABCDEFGHIJ0123456789abc","name":"default","status":"Active",)"
    R"("timestamp":"2026-01-02T03:04:05"}])";

const QByteArray assistantsJson =
    R"({"assistants":[{"assistantId":"a1","assistantName":"Help desk","intents":[{"assistantIntentId":"i1",)"
    R"("assistantIntentName":"Default","assistantIntentDefaultRevision":1,"revisions":[{"revisionId":1,)"
    R"("revisionName":"1","modelName":"GPT 4o","prompt":"Be kind.","timestamp":"2026-01-02T03:04:05"}]}]},)"
    R"({"assistantId":"a2","assistantName":"Router"}],"projectId":"p1","projectName":"Support"})";

/// One of the project's requests, of the minute `number`.
QByteArray requestJson(int number) {
  const QByteArray text = QByteArray::number(number);
  return R"({"assistant":"Help desk","intent":"Default","timestamp":"2026-02-28T10:0)" + text +
         R"(:00.000","prompt":"Question )" + text + R"(","output":"Answer )" + text +
         R"(","inputText":"","status":"Succeeded"})";
}

GoodAnswer requestsFrom(int skipped) {
  QByteArrayList items;
  if (skipped <= 2) items = {requestJson(skipped + 1), requestJson(skipped + 2)};
  return {.body = R"({"items":[)" + items.join(',') + "]}", .idName = "assistant"};
}

QByteArray firstProjectJson(FirstProject first) {
  return projectJson("p1", first == FirstProject::Renamed ? "Helpdesk" : "Support", {},
                     first == FirstProject::Described ? "Bots for customers" : "Bots");
}

GoodAnswer projectsWith(FirstProject first) {
  QByteArrayList projects{projectJson("p2", "Evaluation")};
  if (first != FirstProject::Gone) projects << firstProjectJson(first);
  if (first == FirstProject::Joined) projects << projectJson("p9", "Archive");
  return {.body = R"({"projects":[)" + projects.join(',') + "]}", .idName = "projectId"};
}

GoodAnswer answerTo(const RecordedRequest& request, FirstProject first) {
  const QUrl target(QString::fromLatin1(request.target));
  const QByteArray path = target.path().toLatin1();
  if (path.endsWith("/projects")) return projectsWith(first);
  const bool isOfProject = path.contains("/p1") || path.endsWith("/assistants") || path.endsWith("/export");
  if (isOfProject && first == FirstProject::Gone)
    return {.status = 404, .body = R"({"errors":[{"id":2005,"description":"Project Not Found"}]})"};
  if (path.endsWith("/assistants")) return {.body = assistantsJson, .idName = "assistantId"};
  if (path.endsWith("/export"))
    return requestsFrom(QUrlQuery(target).queryItemValue(QStringLiteral("skip")).toInt());
  if (request.verb == "POST")
    return {.body = projectJson("p9", "Archive", R"(,"tokens":)" + tokensJson), .idName = "projectId"};
  if (path.endsWith("/tokens")) return {.body = R"({"tokens":)" + tokensJson + "}"};
  if (request.verb == "DELETE") return {.body = "{}"};
  return {.body = firstProjectJson(first), .idName = "projectId"};
}

}  // namespace

std::function<GoodAnswer(const RecordedRequest&)> projectAnswers(FirstProject first) {
  return [first](const RecordedRequest& request) { return answerTo(request, first); };
}

}  // namespace tokendesk::geai
