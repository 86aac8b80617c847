#include "geai_transport.h"

#include "geai_signed_exchange.h"
#include "wire_request.h"

namespace tokendesk::geai {

namespace {

HttpClient::Limits limitsFor(const PlatformAccess& access, HttpClient::Limits limits) {
  limits.readOnly = limits.readOnly || access.readOnly;
  return limits;
}

}  // namespace

GeaiTransport::GeaiTransport(const PlatformAccess& access, const HttpClient::Limits& limits)
    : access_(access), http_(limitsFor(access, limits)) {}

Job<HttpAnswer> GeaiTransport::get(const QUrl& url, const CallOptions& options) {
  return send(request(Verb::Get, url), options);
}

Job<HttpAnswer> GeaiTransport::getList(const QUrl& url, const CallOptions& options) {
  HttpRequest list = request(Verb::Get, url);
  list.maxAnswerBytes = listAnswerBytes;
  list.deadline = listDeadline;
  return send(list, options);
}

Job<HttpAnswer> GeaiTransport::change(Verb verb, const QUrl& url, const QByteArray& json,
                                      const CallOptions& options) {
  return sendChange(request(verb, url), json, options);
}

Job<HttpAnswer> GeaiTransport::changeWithin(const QString& projectId, Verb verb, const QUrl& url,
                                            const QByteArray& json, const CallOptions& options) {
  return sendChange(requestWithin(projectId, verb, url), json, options);
}

HttpRequest GeaiTransport::request(Verb verb, const QUrl& url) const {
  HttpRequest request{.verb = verb, .url = url, .headers = {{"Accept", "application/json"}}};
  if (!usesOAuth()) {
    request.bearer = access_.apiToken;
    return request;
  }
  if (!access_.projectId.isEmpty()) request.headers.append({"ProjectId", access_.projectId.toUtf8()});
  if (!access_.organizationId.isEmpty())
    request.headers.append({"OrganizationId", access_.organizationId.toUtf8()});
  return request;
}

HttpRequest GeaiTransport::requestWithin(const QString& projectId, Verb verb, const QUrl& url) const {
  HttpRequest within = request(verb, url);
  within.headers.removeIf([](const HttpHeader& header) { return header.name == "ProjectId"; });
  within.headers.append({"project-id", projectId.toUtf8()});
  return within;
}

Job<HttpAnswer> GeaiTransport::sendChange(HttpRequest request, const QByteArray& json,
                                          const CallOptions& options) {
  if (!json.isEmpty()) {
    request.body = Secret(json);
    request.contentType = "application/json";
  }
  return send(request, options);
}

Job<HttpAnswer> GeaiTransport::send(const HttpRequest& request, const CallOptions& options) {
  // What the client refuses isn't worth an access token.
  const bool isRefused = isChange(request.verb) && access_.readOnly;
  if (!usesOAuth() || isRefused) return http_.send(request, options);
  return (new GeaiSignedExchange(http_, *access_.accessTokens, request, options, &exchanges_))->start();
}

}  // namespace tokendesk::geai
