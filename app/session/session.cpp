#include "session.h"

namespace tokendesk {

Session::Session(Connection connection, std::unique_ptr<TokenPlatform> platform, const Clock& clock,
                 QObject* parent)
    : QObject(parent),
      connection_(std::move(connection)),
      platform_(std::move(platform)),
      projects_(*platform_),
      organizationTokens_(*platform_, clock),
      projectTokens_(*platform_, clock),
      editor_(*platform_) {
  connect(&editor_, &TokenEditor::changed, &organizationTokens_, &TokenInventory::refreshPart);
  connect(&editor_, &TokenEditor::changed, &projectTokens_, &TokenInventory::refreshPart);
}

Session::~Session() = default;

}  // namespace tokendesk
