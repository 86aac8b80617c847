#pragma once

#include "notifier.h"

#include <QList>
#include <QPointer>

namespace tokendesk {

/// Keeps the notifications that the desktop would show.
class FakeNotifier : public Notifier {
 public:
  QList<Notification> shown;

  void notify(const Notification& notification, QObject* context,
              const std::function<void()>& opened) override {
    shown << notification;
    context_ = context;
    opened_ = opened;
  }

  /// As a click on the one that was shown last does; nothing where whoever showed it is gone.
  void openLast() const {
    if (context_) opened_();
  }

 private:
  QPointer<QObject> context_;
  std::function<void()> opened_;
};

}  // namespace tokendesk
