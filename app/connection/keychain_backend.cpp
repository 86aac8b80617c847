#include "keychain_backend.h"

#include <QObject>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QFileInfo>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

constexpr int callTimeout = 5000;  // ms

/// The name of a process; empty where the system doesn't tell.
QString programOf(uint process) {
  return QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process))).fileName();
}

}  // namespace

void nameKeychainBackend(QObject* context, const std::function<void(const QString&)>& answer) {
  const QString unknown = u"Secret Service"_s;
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {  // then a watcher never hears of anything
    QMetaObject::invokeMethod(context, [answer, unknown] { answer(unknown); }, Qt::QueuedConnection);
    return;
  }
  QDBusMessage ask =
      QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                     u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
  ask << u"org.freedesktop.secrets"_s;
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, callTimeout), context);
  const auto finish = [watcher, answer, unknown] {
    watcher->deleteLater();
    const QString program =
        watcher->isError() ? QString() : programOf(watcher->reply().arguments().value(0).toUInt());
    answer(program.isEmpty() ? unknown : u"%1 (%2)"_s.arg(unknown, program));
  };
  QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, finish, Qt::QueuedConnection);
}

#else

void nameKeychainBackend(QObject* context, const std::function<void(const QString&)>& answer) {
#ifdef Q_OS_WIN
  const QString name = u"Windows Credential Manager"_s;
#else
  const QString name = u"macOS Keychain"_s;
#endif
  QMetaObject::invokeMethod(context, [answer, name] { answer(name); }, Qt::QueuedConnection);
}

#endif

}  // namespace tokendesk
