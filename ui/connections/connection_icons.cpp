#include "connection_icons.h"

namespace tokendesk {

QColor StatusColors::* environmentColor(Environment environment) {
  switch (environment) {
    case Environment::Development: return &StatusColors::development;
    case Environment::Staging: return &StatusColors::staging;
    case Environment::Production: return &StatusColors::production;
  }
  Q_UNREACHABLE();
}

QIcon environmentIcon(Environment environment) {
  return icon(IconName::Dot, environmentColor(environment));
}

}  // namespace tokendesk
