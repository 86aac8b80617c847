#pragma once

#include <optional>

namespace tokendesk::sandbox {

/// In what installations of the platform differ.
struct Installation {
  bool organizationTokens = true;  ///< it has the operations on tokens of the organization
  bool legacyExport = false;       ///< it exports requests in the older form
};

/// In what AI Hub differs from one organization to another.
struct AiHubInstallation {
  bool restrictsTokenCreation = false;        ///< nobody creates tokens
  std::optional<int> requestsPerSecond = {};  ///< the most it takes; none means any number
};

}  // namespace tokendesk::sandbox
