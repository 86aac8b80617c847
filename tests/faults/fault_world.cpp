#include "fault_world.h"

#include "aihub/ai_hub_platform.h"
#include "geai/geai_platform.h"

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FaultWorld::FaultWorld(const QUrl& server) : url(server) {}

FaultWorld::~FaultWorld() {
  session.reset();
  platform.reset();
  QCoreApplication::sendPostedEvents();  // of the keychain
}

HttpClient::Limits FaultWorld::limits() {
  HttpClient::Limits limits{.idleTimeout = 500ms, .deadlineScale = 1.0 / 30};
  limits.retry.baseDelay = 4ms;
  limits.retry.longestRetryAfter = 1s;
  return limits;
}

std::unique_ptr<TokenPlatform> FaultWorld::geai() const {
  const PlatformAccess access{.baseUrl = url,
                              .apiToken = Secret("default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")};
  return std::make_unique<geai::GeaiPlatform>(access, limits());
}

std::unique_ptr<TokenPlatform> FaultWorld::aiHub() const {
  const PlatformAccess access{
      .baseUrl = url,
      .apiToken = Secret("ibh_0123456789abcdefghijABCDEFGHIJ"),
      .account = {.type = AccountType::Organization, .userId = u"u-1"_s, .organizationId = u"o-1"_s}};
  return std::make_unique<aihub::AiHubPlatform>(access, limits());
}

Session& FaultWorld::open(std::unique_ptr<TokenPlatform> made) {
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = u"Training"_s;
  connection.baseUrl = url;
  session = std::make_unique<Session>(connection, std::move(made), clock);
  return *session;
}

}  // namespace tokendesk
