#include "status_icon.h"

#include "icons.h"
#include "theme_colors.h"

namespace tokendesk {
namespace {

struct Look {
  IconName icon;
  QColor StatusColors::* color;
};

Look lookOf(StatusTone tone) {
  switch (tone) {
    case StatusTone::Active: return {IconName::Dot, &StatusColors::active};
    case StatusTone::Blocked: return {IconName::Block, &StatusColors::blocked};
    case StatusTone::Revoked: return {IconName::Crossed, &StatusColors::revoked};
    case StatusTone::Expiring: return {IconName::Clock, &StatusColors::expiring};
    case StatusTone::Expired: return {IconName::Clock, &StatusColors::expired};
  }
  Q_UNREACHABLE();
}

}  // namespace

QIcon statusIcon(StatusTone tone) {
  const Look look = lookOf(tone);
  return icon(look.icon, look.color);
}

QColor statusColor(StatusTone tone, const QPalette& palette) {
  return statusColors(palette).*lookOf(tone).color;
}

}  // namespace tokendesk
