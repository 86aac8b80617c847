#include "desktop_notifier.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString applicationId = u"io.github.tokendesk.Tokendesk"_s;
const QString defaultAction = u"default"_s;

#ifdef Q_OS_LINUX

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;
const QString serviceInterface = u"org.freedesktop.Notifications"_s;
constexpr uint asNewOne = 0;
constexpr int servicesOwnTime = -1;  // how long it is shown

/// The body of a notification may have markup, so that plain text has to be escaped.
QString bodyOf(const QStringList& lines) {
  return lines.join(u'\n').toHtmlEscaped();
}

#endif

}  // namespace

#ifdef Q_OS_LINUX

void DesktopNotifier::notify(const Notification& notification, QObject* context,
                             const std::function<void()>& opened) {
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  if (!std::exchange(listening_, true)) listen();
  QDBusMessage call = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"Notify"_s);
  call << u"Tokendesk"_s << asNewOne << applicationId << notification.title << bodyOf(notification.lines)
       << QStringList{defaultAction, tr("Open")} << QVariantMap{{u"desktop-entry"_s, applicationId}}
       << servicesOwnTime;
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, shown = Shown{context, opened}] {
    watcher->deleteLater();
    const QDBusPendingReply<uint> id = *watcher;
    if (id.isValid()) shown_.insert(id.value(), shown);
  });
}

void DesktopNotifier::listen() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  bus.connect({}, servicePath, serviceInterface, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
  bus.connect({}, servicePath, serviceInterface, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
  // another one counts from the start, for others' notifications too
  const auto* watcher =
      new QDBusServiceWatcher(serviceName, bus, QDBusServiceWatcher::WatchForUnregistration, this);
  connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { shown_.clear(); });
}

#else

void DesktopNotifier::notify(const Notification&, QObject*, const std::function<void()>&) {}

#endif

void DesktopNotifier::takeAction(uint id, const QString& action) {
  const Shown shown = shown_.value(id);
  if (action == defaultAction && shown.context) shown.opened();
}

void DesktopNotifier::takeClosed(uint id, uint) {
  shown_.remove(id);
}

}  // namespace tokendesk
