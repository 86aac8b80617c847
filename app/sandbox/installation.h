#pragma once

namespace tokendesk::sandbox {

/// In what installations of the platform differ.
struct Installation {
  bool organizationTokens = true;  ///< it has the operations on tokens of the organization
  bool legacyExport = false;       ///< it exports requests in the older form
};

}  // namespace tokendesk::sandbox
