#include "secret_service_watch.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QLibrary>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// Loaded at run time, as QtKeychain does it: without libsecret there is nothing to forget.
void forgetLibsecretSession() {
  using Disconnect = void (*)();
  static const auto disconnect =
      reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
  if (disconnect) disconnect();
}

}  // namespace

SecretServiceWatch::SecretServiceWatch(QObject* parent) : QObject(parent) {
  const auto* watcher = new QDBusServiceWatcher(u"org.freedesktop.secrets"_s, QDBusConnection::sessionBus(),
                                                QDBusServiceWatcher::WatchForOwnerChange, this);
  connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &forgetLibsecretSession);
}

#else

SecretServiceWatch::SecretServiceWatch(QObject* parent) : QObject(parent) {}

#endif

}  // namespace tokendesk
