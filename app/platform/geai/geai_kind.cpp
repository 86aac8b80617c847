#include "geai_kind.h"

#include "geai_platform.h"

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

PlatformKind kind() {
  return {.id = u"geai"_s,
          .name = platformName,
          .exampleUrl = u"https://api.saia.ai"_s,
          .signsInUsers = true,
          .hasCredentialsFile = true,
          .make = [](const PlatformAccess& access) { return std::make_unique<GeaiPlatform>(access); }};
}

}  // namespace tokendesk::geai
