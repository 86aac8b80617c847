#include "progress_announcement.h"

#include "accessible_role.h"

namespace tokendesk {

ProgressAnnouncement::ProgressAnnouncement(QWidget* strip) : strip_(strip) {
  setAccessibleRole(strip, QAccessible::AlertMessage);
  timer_.setSingleShot(true);
  timer_.setInterval(delay);
  QObject::connect(&timer_, &QTimer::timeout, strip, [this] { announce(strip_, text_); });
}

void ProgressAnnouncement::begin(const QString& text) {
  text_ = text;
  timer_.start();
}

}  // namespace tokendesk
