#include "ai_hub_kind.h"

#include "ai_hub_platform.h"

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

PlatformKind kind() {
  return {.id = u"aiHub"_s,
          .name = platformName,
          .exampleUrl = u"https://aihub.instabase.com"_s,
          .hasAccounts = true,
          .make = [](const PlatformAccess& access) { return std::make_unique<AiHubPlatform>(access); }};
}

}  // namespace tokendesk::aihub
