#include "request_api.h"

#include "request_log.h"

#include <algorithm>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 readNumber(const ApiRequest& request, const QString& name, qint64 fallback) {
  const QString text = request.parameter(name);
  if (text.isEmpty()) return fallback;
  bool isNumber = false;
  const qint64 number = text.toLongLong(&isNumber);
  if (!isNumber) throw Fault::wrongPattern(name);
  if (number < 0) throw Fault::outOfRange(name);
  return number;
}

RequestFilter readFilter(const ApiRequest& request) {
  RequestFilter filter{.assistant = request.parameter(u"assistantName"_s)};
  const QString status = request.parameter(u"status"_s);
  if (status.isEmpty()) return filter;
  filter.status = readRequestStatus(status);
  if (!filter.status) throw Fault::wrongPattern(u"status"_s);
  return filter;
}

QJsonObject describe(const LoggedRequest& request) {
  return {{u"assistant"_s, request.assistant},
          {u"intent"_s, request.intent},
          {u"timestamp"_s, request.timestamp},
          {u"prompt"_s, request.prompt},
          {u"output"_s, request.output},
          {u"inputText"_s, request.inputText},
          {u"status"_s, requestStatusText(request.status)}};
}

}  // namespace

Answer exportRequests(Services& services, const ApiRequest& request, const Caller& caller) {
  const RequestFilter filter = readFilter(request);
  const qint64 skip = readNumber(request, u"skip"_s, 0);
  const qint64 count = std::min(readNumber(request, u"count"_s, mostExported), mostExported);
  const std::optional<ProjectRecord> project = services.projects.find(caller.project);
  if (!project) throw Fault::projectNotFound();
  const RequestLog log(project->id, project->requests.value_or(0));
  const bool legacy = services.installation.legacyExport;
  QJsonArray items;
  const QList<LoggedRequest> requests = log.window(filter, skip, count);
  for (const LoggedRequest& logged : requests) {
    const QJsonObject item = describe(logged);
    items.append(legacy ? QJsonObject{{u"item"_s, item}} : item);
  }
  return legacy ? success(items) : success(QJsonObject{{u"items"_s, items}});
}

}  // namespace tokendesk::sandbox
