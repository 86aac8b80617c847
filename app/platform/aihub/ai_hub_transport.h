#pragma once

#include "http_client.h"
#include "platform_access.h"

namespace tokendesk::aihub {

/// Sends AI Hub's requests, each with the connection's token and, in IB-Context, with the id that stands for
/// its account. Without such an id they end as Invalid, and nothing is sent: AI Hub would take the request
/// for one of another account. Where only reading is allowed, changes end as NotPermitted, with readOnly, and
/// nothing is sent either. Lives on the interface thread.
class AiHubTransport {
 public:
  AiHubTransport(const PlatformAccess& access, const HttpClient::Limits& limits);

  /// Reads something of bounded size.
  Job<HttpAnswer> get(const QUrl& url, const CallOptions& options);
  /// Reads a list, which may be long.
  Job<HttpAnswer> getList(const QUrl& url, const CallOptions& options);
  /// Changes something: sent once. `json` may be empty.
  Job<HttpAnswer> change(Verb verb, const QUrl& url, const QByteArray& json, const CallOptions& options);

 private:
  Job<HttpAnswer> send(HttpRequest request, const CallOptions& options);

  const Secret token_;
  const QByteArray context_;
  HttpClient http_;
};

}  // namespace tokendesk::aihub
