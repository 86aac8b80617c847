#pragma once

#include "notifier.h"

#include <QHash>
#include <QPointer>

namespace tokendesk {

/// Notifications as freedesktop.org describes them, over D-Bus: asked for without waiting. Does nothing where
/// there is no D-Bus, or no service for notifications. Used on the interface thread.
class DesktopNotifier : public QObject, public Notifier {
  Q_OBJECT

 public:
  using QObject::QObject;

  void notify(const Notification& notification, QObject* context,
              const std::function<void()>& opened) override;

 private slots:
  // Found by their names, over D-Bus.
  void takeAction(uint id, const QString& action);
  void takeClosed(uint id, uint reason);

 private:
  struct Shown {
    QPointer<QObject> context;
    std::function<void()> opened;
  };

  void listen();

  bool listening_ = false;
  QHash<uint, Shown> shown_;  ///< those on the screen, by the number that the service gave them
};

}  // namespace tokendesk
