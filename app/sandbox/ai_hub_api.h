#pragma once

#include "ai_hub_services.h"
#include "answers.h"
#include "rate_limit.h"

#include <functional>

namespace tokendesk::sandbox {

/// The Instabase AI Hub API: finds the operation, checks credential and `IB-Context`, runs it, and turns
/// refusals into answers. Never throws. AI Hub publishes no endpoints for this; these are assumed.
class AiHubApi {
 public:
  /// What tests replace.
  struct Clocks {
    /// By which tokens expire.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    RateLimit::Clock steady = &std::chrono::steady_clock::now;
  };

  /// Told why the database failed a request, which is then answered as an internal error.
  using Report = std::function<void(const DatabaseError&)>;

  /// The database must be seeded, and outlive this.
  explicit AiHubApi(const Database& database, AiHubInstallation installation = {});
  AiHubApi(const Database& database, AiHubInstallation installation, Clocks clocks, Report report);

  Answer answer(ApiRequest request);

 private:
  Answer dispatch(ApiRequest& request);

  AiHubServices services_;
  std::function<QDateTime()> now_;
  RateLimit rate_;
  Report report_;
};

}  // namespace tokendesk::sandbox
