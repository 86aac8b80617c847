#include "http_client.h"

#include "http_exchange.h"
#include "network_error.h"

namespace tokendesk {

HttpClient::HttpClient(const Limits& limits, QObject* parent) : QObject(parent), limits_(limits) {}

HttpClient::~HttpClient() {
  closing_ = true;
  // before the network manager, which their replies belong to
  qDeleteAll(findChildren<HttpExchange*>(Qt::FindDirectChildrenOnly));
}

Job<HttpAnswer> HttpClient::send(const HttpRequest& request, const CallOptions& options) {
  if (closing_) return finishedJob<HttpAnswer>(std::unexpected(errorOf(ApiErrorKind::Cancelled)));
  auto* exchange = new HttpExchange(reads_, request, options, limits_, this);
  QMetaObject::invokeMethod(exchange, &HttpExchange::start, Qt::QueuedConnection);
  return exchange->job();
}

}  // namespace tokendesk
