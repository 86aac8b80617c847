#include "secret_service_probe.h"

#include <QObject>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(SecretServiceState)>;

void answerLater(QObject* context, const Answer& answer, SecretServiceState state) {
  QMetaObject::invokeMethod(context, [answer, state] { answer(state); }, Qt::QueuedConnection);
}

#ifdef Q_OS_LINUX

const QString secretsName = u"org.freedesktop.secrets"_s;
constexpr int callTimeout = 5000;  // ms; ends calls that nobody waits for any more

/// `next` gets the first value of the reply, invalid where the reply is an error.
void ask(QDBusMessage message, QObject* context, const std::function<void(const QVariant&)>& next) {
  message.setAutoStartService(false);
  auto* watcher =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, callTimeout), context);
  QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, next] {
    watcher->deleteLater();
    const bool failed = watcher->isError();
    next(failed ? QVariant() : watcher->reply().arguments().value(0));
  });
}

void askLocked(const QString& collection, QObject* context, const Answer& answer) {
  QDBusMessage get =
      QDBusMessage::createMethodCall(secretsName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
  ask(get, context, [answer](const QVariant& value) {
    const QVariant locked = value.value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool) return answer(SecretServiceState::Unknown);
    answer(locked.toBool() ? SecretServiceState::Locked : SecretServiceState::Unlocked);
  });
}

void askDefaultCollection(QObject* context, const Answer& answer) {
  QDBusMessage readAlias = QDBusMessage::createMethodCall(
      secretsName, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
  readAlias << u"default"_s;
  ask(readAlias, context, [context, answer](const QVariant& value) {
    const QString collection = value.value<QDBusObjectPath>().path();
    if (collection.isEmpty()) return answer(SecretServiceState::Unknown);
    if (collection == u"/"_s) return answer(SecretServiceState::NoCollection);
    askLocked(collection, context, answer);
  });
}

#endif

}  // namespace

void probeSecretService(QObject* context, const std::function<void(SecretServiceState)>& answer) {
#ifdef Q_OS_LINUX
  if (!QDBusConnection::sessionBus().isConnected()) {
    return answerLater(context, answer, SecretServiceState::NoService);
  }
  QDBusMessage hasOwner = QDBusMessage::createMethodCall(
      u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
  hasOwner << secretsName;
  ask(hasOwner, context, [context, answer](const QVariant& owned) {
    if (!owned.isValid()) return answer(SecretServiceState::Unknown);
    if (!owned.toBool()) return answer(SecretServiceState::NoService);
    askDefaultCollection(context, answer);
  });
#else
  answerLater(context, answer, SecretServiceState::Unlocked);
#endif
}

}  // namespace tokendesk
