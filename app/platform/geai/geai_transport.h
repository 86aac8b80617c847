#pragma once

#include "http_client.h"
#include "platform_access.h"
#include "project_platform.h"

namespace tokendesk::geai {

/// Sends GEAI's requests with its credential and headers. With OAuth they wait for an access token that is
/// good; see GeaiSignedExchange. Where only reading is allowed, changes end as NotPermitted, with readOnly,
/// and nothing is sent. Lives on the interface thread.
class GeaiTransport {
 public:
  GeaiTransport(const PlatformAccess& access, const HttpClient::Limits& limits);

  /// Reads something of bounded size.
  Job<HttpAnswer> get(const QUrl& url, const CallOptions& options);
  /// Reads a list, which may be long.
  Job<HttpAnswer> getList(const QUrl& url, const CallOptions& options);
  /// The same of a project's own data. It is signed with access.token, where there is one; else as everything
  /// is, for that project where a user is signed in.
  Job<HttpAnswer> getListOf(const ProjectAccess& access, const QUrl& url, const CallOptions& options);
  /// Changes something: sent once. `json` may be empty.
  Job<HttpAnswer> change(Verb verb, const QUrl& url, const QByteArray& json, const CallOptions& options);
  /// The same within a project, which the request names in the header `project-id`, with OAuth instead of the
  /// project that the other requests are made for.
  Job<HttpAnswer> changeWithin(const QString& projectId, Verb verb, const QUrl& url, const QByteArray& json,
                               const CallOptions& options);

 private:
  [[nodiscard]] bool usesOAuth() const { return access_.accessTokens != nullptr; }
  [[nodiscard]] HttpRequest request(Verb verb, const QUrl& url) const;
  [[nodiscard]] HttpRequest requestWithin(const QString& projectId, Verb verb, const QUrl& url) const;
  Job<HttpAnswer> send(const HttpRequest& request, const CallOptions& options);

  PlatformAccess access_;
  QObject exchanges_;  // the parent of those under way. Goes after http_, which ends them truthfully
  HttpClient http_;
};

}  // namespace tokendesk::geai
