#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace tokendesk {

/// Something to tell the user wherever they are at work.
struct Notification {
  QString title;
  QStringList lines = {};  ///< plain text
};

/// Shows notifications of the desktop. Where it can't, nothing happens.
class Notifier {
 public:
  virtual ~Notifier() = default;

  /// `opened` is called each time the user opens the notification, as long as `context` lives.
  virtual void notify(const Notification& notification, QObject* context,
                      const std::function<void()>& opened) = 0;

 protected:
  Notifier() = default;
  Q_DISABLE_COPY_MOVE(Notifier)
};

}  // namespace tokendesk
