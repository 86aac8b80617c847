#include "keyring_case.h"

#include "await_job.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendesk::test {

namespace {

const QString secretsName = u"org.freedesktop.secrets"_s;

QString keyringFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/keyrings"_s;
}

bool isSecretServiceThere() {
  return QDBusConnection::sessionBus().interface()->isServiceRegistered(secretsName).value();
}

}  // namespace

void KeyringCase::makeStore() {
  QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "run by with_keyring.sh only");
  QVERIFY(QDBusConnection::sessionBus().isConnected());
  QVERIFY(!isSecretServiceThere());
  // one for all functions, so that it sees keyrings restart
  store_ = std::make_unique<KeychainCredentialStore>();
}

void KeyringCase::start() {
  removeKeyrings();
  startKeyring(true);
  id_ = QUuid::createUuid();
}

void KeyringCase::removeKeyrings() {
  QDir(keyringFolder()).removeRecursively();
}

void KeyringCase::startKeyring(bool unlocked) {
  keyring_ = std::make_unique<QProcess>();
  QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
  if (unlocked) arguments.append(u"--unlock"_s);
  keyring_->setStandardOutputFile(QProcess::nullDevice());
  keyring_->start(u"gnome-keyring-daemon"_s, arguments);
  QVERIFY(keyring_->waitForStarted());
  if (unlocked) keyring_->write("the keyring's password");
  keyring_->closeWriteChannel();
  QTRY_VERIFY_WITH_TIMEOUT(isSecretServiceThere(), 15000);
}

void KeyringCase::stopKeyring() {
  if (!keyring_) return;
  keyring_->terminate();
  if (!keyring_->waitForFinished()) keyring_->kill();
  keyring_->waitForFinished();
  keyring_.reset();
  QTRY_VERIFY_WITH_TIMEOUT(!isSecretServiceThere(), 15000);
}

void KeyringCase::lockKeyring() {
  QDBusMessage lock = QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                                     u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
  lock << QVariant::fromValue(
      QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
  const QDBusMessage reply = QDBusConnection::sessionBus().call(lock);
  QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

QString KeyringCase::searchWithSecretTool() {
  QProcess tool;
  tool.setProcessChannelMode(QProcess::MergedChannels);
  tool.start(u"secret-tool"_s,
             {u"search"_s, u"--all"_s, u"server"_s, KeychainCredentialStore::serviceName()});
  return tool.waitForFinished() ? QString::fromUtf8(tool.readAll()) : QString();
}

std::optional<Secret> KeyringCase::stored(const QUuid& id) {
  const auto job = store_->read(id, apiToken);
  if (!finishes(job) || !job.result()) return std::nullopt;
  return *job.result();
}

bool KeyringCase::store(const QUuid& id, const Secret& secret) {
  const auto job = store_->write(id, apiToken, secret);
  if (!finishes(job)) return false;
  if (!job.result()) qWarning("not stored: %s", qPrintable(job.result().error().detail));
  return job.result().has_value();
}

}  // namespace tokendesk::test
