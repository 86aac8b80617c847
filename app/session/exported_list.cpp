#include "exported_list.h"

namespace tokendesk {

std::optional<QString> exportedTime(const QDateTime& time) {
  if (!time.isValid()) return std::nullopt;
  return time.toUTC().toString(Qt::ISODate);
}

}  // namespace tokendesk
