#pragma once

#include "http_client.h"

namespace tokendesk::geai {

/// Sends GEAI's requests with its credential and headers. Lives on the interface thread.
class GeaiTransport {
 public:
  GeaiTransport(Secret credential, const HttpClient::Limits& limits);

  /// Reads something of bounded size.
  Job<HttpAnswer> get(const QUrl& url, const CallOptions& options);
  /// Reads a list, which may be long.
  Job<HttpAnswer> getList(const QUrl& url, const CallOptions& options);
  /// Changes something: sent once. `json` may be empty.
  Job<HttpAnswer> change(Verb verb, const QUrl& url, const QByteArray& json, const QList<HttpHeader>& headers,
                         const CallOptions& options);

 private:
  [[nodiscard]] HttpRequest request(Verb verb, const QUrl& url) const;

  Secret credential_;
  HttpClient http_;
};

}  // namespace tokendesk::geai
