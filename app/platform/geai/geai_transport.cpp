#include "geai_transport.h"

namespace tokendesk::geai {

GeaiTransport::GeaiTransport(Secret credential, const HttpClient::Limits& limits)
    : credential_(std::move(credential)), http_(limits) {}

Job<HttpAnswer> GeaiTransport::get(const QUrl& url, const CallOptions& options) {
  return http_.send(request(Verb::Get, url), options);
}

Job<HttpAnswer> GeaiTransport::getList(const QUrl& url, const CallOptions& options) {
  HttpRequest list = request(Verb::Get, url);
  list.maxAnswerBytes = listAnswerBytes;
  list.deadline = listDeadline;
  return http_.send(list, options);
}

Job<HttpAnswer> GeaiTransport::change(Verb verb, const QUrl& url, const QByteArray& json,
                                      const QList<HttpHeader>& headers, const CallOptions& options) {
  HttpRequest changing = request(verb, url);
  changing.headers += headers;
  if (!json.isEmpty()) {
    changing.body = Secret(json);
    changing.contentType = "application/json";
  }
  return http_.send(changing, options);
}

HttpRequest GeaiTransport::request(Verb verb, const QUrl& url) const {
  return {.verb = verb, .url = url, .bearer = credential_, .headers = {{"Accept", "application/json"}}};
}

}  // namespace tokendesk::geai
