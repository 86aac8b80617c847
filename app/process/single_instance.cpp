#include "single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <sys/socket.h>
#include <unistd.h>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long pause = 20;          // ms between two tries to reach the first one
constexpr qsizetype maxAnswer = 4LL * 1024;  // bytes
constexpr qsizetype hashCharacters = 24;     // of a socket's name, whose path may have 107 bytes

std::chrono::milliseconds remaining(const QDeadlineTimer& deadline) {
  return std::chrono::milliseconds(deadline.remainingTime());
}

/// Whether it is a process of this user that listens there.
bool isOurs(const QLocalSocket& socket) {
#ifdef SO_PEERCRED
  ucred peer = {};
  socklen_t size = sizeof peer;
  return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) ==
             0 &&
         peer.uid == geteuid();
#else
  uid_t user = 0;
  gid_t group = 0;
  return getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 && user == geteuid();
#endif
}

}  // namespace

QString SingleInstance::socketFor(const QString& settingsFile) {
  // Qt answers with nothing where the folder isn't this user's alone.
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  if (folder.isEmpty()) return {};
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QFileInfo(settingsFile).absoluteFilePath().toUtf8());
  // A window on another display is not the one that was asked for.
  for (const char* display : {"WAYLAND_DISPLAY", "DISPLAY"}) hash.addData('\n' + qgetenv(display));
  const QString name = QString::fromLatin1(hash.result().toHex().first(hashCharacters));
  return QDir(folder).filePath(u"io.github.tokendesk.Tokendesk-"_s + name);
}

std::optional<QString> SingleInstance::askFirst(const StartRequest& request) {
  if (socket_.isEmpty()) return std::nullopt;
  const QDeadlineTimer deadline(patience_);
  do {
    auto lock = FileLock::take(socket_ + u".lock"_s, {});
    if (lock) lock_ = *std::move(lock);
    if (lock_ || lock.error() == FileLock::Failure::Impossible) return std::nullopt;
    // It holds the lock before it listens, and may be ending.
    if (const auto answer = ask(request, remaining(deadline))) return answer;
    QThread::msleep(pause);
  } while (!deadline.hasExpired());
  return std::nullopt;
}

std::optional<QString> SingleInstance::ask(const StartRequest& request,
                                           std::chrono::milliseconds patience) const {
  const QDeadlineTimer deadline(patience);
  QLocalSocket socket;
  socket.connectToServer(socket_);
  if (!socket.waitForConnected(static_cast<int>(patience.count())) || !isOurs(socket)) return std::nullopt;
  socket.write(writeStartRequest(request));
  while (!socket.canReadLine() && socket.bytesAvailable() < maxAnswer) {
    if (!socket.waitForReadyRead(static_cast<int>(remaining(deadline).count()))) return std::nullopt;
  }
  const QByteArray line = socket.readLine(maxAnswer);
  if (!line.endsWith('\n')) return std::nullopt;
  return QString::fromUtf8(line).simplified();
}

}  // namespace tokendesk
