#include "ai_hub_transport.h"

#include "json_request.h"
#include "network_error.h"

namespace tokendesk::aihub {

AiHubTransport::AiHubTransport(const PlatformAccess& access, const HttpClient::Limits& limits)
    : token_(access.apiToken), context_(idInUse(access.account).toUtf8()), http_(limitsFor(access, limits)) {}

Job<HttpAnswer> AiHubTransport::get(const QUrl& url, const CallOptions& options) {
  return send(jsonRequest(Verb::Get, url), options);
}

Job<HttpAnswer> AiHubTransport::getList(const QUrl& url, const CallOptions& options) {
  return send(asList(jsonRequest(Verb::Get, url)), options);
}

Job<HttpAnswer> AiHubTransport::change(Verb verb, const QUrl& url, const QByteArray& json,
                                       const CallOptions& options) {
  return send(withJson(jsonRequest(verb, url), json), options);
}

Job<HttpAnswer> AiHubTransport::send(HttpRequest request, const CallOptions& options) {
  if (context_.isEmpty()) return finishedJob<HttpAnswer>(std::unexpected(errorOf(ApiErrorKind::Invalid)));
  request.bearer = token_;
  request.headers.append({"IB-Context", context_});
  return http_.send(request, options);
}

}  // namespace tokendesk::aihub
