#include "request_api.h"

#include "request_log.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

qsizetype readNumber(const ApiRequest& request, const QString& name, qsizetype fallback) {
  const QString text = request.parameter(name);
  if (text.isEmpty()) return fallback;
  bool isNumber = false;
  const int number = text.toInt(&isNumber);
  if (!isNumber) throw Fault::wrongPattern(name);
  if (number < 0) throw Fault::outOfRange(name);
  return number;
}

QJsonObject item(const LoggedRequest& request) {
  return {{u"assistant"_s, request.assistant}, {u"intent"_s, request.intent},
          {u"timestamp"_s, request.timestamp}, {u"prompt"_s, request.prompt},
          {u"output"_s, request.output},       {u"inputText"_s, request.inputText},
          {u"status"_s, request.status}};
}

}  // namespace

Answer exportRequests(Services&, const ApiRequest& request, const Caller& caller) {
  const QString assistant = request.parameter(u"assistantName"_s);
  const QString status = request.parameter(u"status"_s);
  if (!status.isEmpty() && !isRequestStatus(status)) throw Fault::wrongPattern(u"status"_s);
  const QList<LoggedRequest> all = requestsOf(caller.project);
  qsizetype toSkip = readNumber(request, u"skip"_s, 0);
  const qsizetype count = readNumber(request, u"count"_s, all.size());
  QJsonArray items;
  for (const LoggedRequest& logged : all) {
    if (items.size() >= count) break;
    if (!assistant.isEmpty() && logged.assistant != assistant) continue;
    if (!status.isEmpty() && logged.status.compare(status, Qt::CaseInsensitive) != 0) continue;
    if (toSkip-- > 0) continue;
    items.append(item(logged));
  }
  return success(QJsonObject{{u"items"_s, items}});
}

}  // namespace tokendesk::sandbox
