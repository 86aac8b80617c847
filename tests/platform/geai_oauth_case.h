#pragma once

#include "geai_calls.h"
#include "keeper_case.h"
#include "scripted_server.h"

#include <memory>

namespace tokendesk::geai {

/// The platform as a signed-in user with the token "one" sees it.
class GeaiOAuthCase {
 public:
  [[nodiscard]] PlatformAccess access() const {
    return {.baseUrl = server.url(),
            .apiToken = Secret("unused_token"),
            .accessTokens = keeping.keeper.get(),
            .projectId = QStringLiteral("mine"),
            .organizationId = QStringLiteral("org")};
  }
  void script(const QByteArray& bytes, std::chrono::milliseconds delay = 0ms) {
    server.script({.bytes = bytes, .delay = delay});
  }
  /// The answer to a token that is no longer good.
  void reject(int code, std::chrono::milliseconds delay = 0ms) {
    const QByteArray number = QByteArray::number(code);
    script(ScriptedServer::answer(401, R"({"errors":[{"id":)" + number + R"(,"description":"login"}]})"),
           delay);
  }
  [[nodiscard]] const QList<RecordedRequest>& requests() const { return server.requests(); }

  ScriptedServer server;
  KeeperCase keeping;
  std::unique_ptr<GeaiPlatform> platform = std::make_unique<GeaiPlatform>(access());
};

}  // namespace tokendesk::geai
