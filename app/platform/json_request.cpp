#include "json_request.h"

namespace tokendesk {

HttpClient::Limits limitsFor(const PlatformAccess& access, HttpClient::Limits limits) {
  limits.readOnly = limits.readOnly || access.readOnly;
  return limits;
}

HttpRequest jsonRequest(Verb verb, const QUrl& url) {
  return {.verb = verb, .url = url, .headers = {{"Accept", "application/json"}}};
}

HttpRequest asList(HttpRequest request) {
  request.maxAnswerBytes = listAnswerBytes;
  request.deadline = listDeadline;
  return request;
}

HttpRequest withJson(HttpRequest request, const QByteArray& json) {
  if (json.isEmpty()) return request;
  request.body = Secret(json);
  request.contentType = "application/json";
  return request;
}

}  // namespace tokendesk
