#include "platform_kind.h"

#include <algorithm>

namespace tokendesk {

const PlatformKind* findKind(const PlatformKinds& kinds, const QString& id) {
  if (id.isEmpty()) return &kinds.constFirst();
  const auto found = std::ranges::find(kinds, id, &PlatformKind::id);
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace tokendesk
