#include "geai_transport.h"

#include "geai_signed_exchange.h"
#include "json_request.h"
#include "wire_request.h"

namespace tokendesk::geai {

namespace {

void setProject(HttpRequest& request, const QByteArray& header, const QString& projectId) {
  request.headers.removeIf([](const HttpHeader& each) { return each.name == "ProjectId"; });
  request.headers.append({header, projectId.toUtf8()});
}

}  // namespace

GeaiTransport::GeaiTransport(const PlatformAccess& access, const HttpClient::Limits& limits)
    : access_(access), http_(limitsFor(access, limits)) {}

Job<HttpAnswer> GeaiTransport::get(const QUrl& url, const CallOptions& options) {
  return send(request(Verb::Get, url), options);
}

Job<HttpAnswer> GeaiTransport::getList(const QUrl& url, const CallOptions& options) {
  return send(asList(request(Verb::Get, url)), options);
}

Job<HttpAnswer> GeaiTransport::getListOf(const ProjectAccess& access, const QUrl& url,
                                         const CallOptions& options) {
  if (!access.token.isEmpty()) {
    HttpRequest list = asList(jsonRequest(Verb::Get, url));
    list.bearer = access.token;
    return http_.send(list, options);
  }
  HttpRequest list = asList(request(Verb::Get, url));
  if (usesOAuth()) setProject(list, "ProjectId", access.projectId);
  return send(list, options);
}

Job<HttpAnswer> GeaiTransport::change(Verb verb, const QUrl& url, const QByteArray& json,
                                      const CallOptions& options) {
  return send(withJson(request(verb, url), json), options);
}

Job<HttpAnswer> GeaiTransport::changeWithin(const QString& projectId, Verb verb, const QUrl& url,
                                            const QByteArray& json, const CallOptions& options) {
  return send(withJson(requestWithin(projectId, verb, url), json), options);
}

HttpRequest GeaiTransport::request(Verb verb, const QUrl& url) const {
  HttpRequest request = jsonRequest(verb, url);
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
  setProject(within, "project-id", projectId);
  return within;
}

Job<HttpAnswer> GeaiTransport::send(const HttpRequest& request, const CallOptions& options) {
  // What the client refuses isn't worth an access token.
  const bool isRefused = isChange(request.verb) && access_.readOnly;
  if (!usesOAuth() || isRefused) return http_.send(request, options);
  return (new GeaiSignedExchange(http_, *access_.accessTokens, request, options, &exchanges_))->start();
}

}  // namespace tokendesk::geai
