#include "file_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokendesk {

namespace {

constexpr unsigned long pause = 2;  // ms between two tries

/// Whoever held the lock before may have removed the file between our open() and flock().
bool isStillAt(const QByteArray& path, int file) {
  struct stat ours = {};
  struct stat there = {};
  return fstat(file, &ours) == 0 && lstat(path.constData(), &there) == 0 && ours.st_dev == there.st_dev &&
         ours.st_ino == there.st_ino;
}

}  // namespace

std::expected<FileLock, FileLock::Failure> FileLock::take(const QString& path,
                                                          std::chrono::milliseconds patience) {
  const QDeadlineTimer deadline(patience);
  auto lock = tryTake(path);
  while (!lock && lock.error() == Failure::Held && !deadline.hasExpired()) {
    QThread::msleep(pause);
    lock = tryTake(path);
  }
  return lock;
}

std::expected<FileLock, FileLock::Failure> FileLock::tryTake(const QString& path) {
  const QByteArray name = QFile::encodeName(path);
  for (;;) {
    const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0) return std::unexpected(Failure::Impossible);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
      const auto failure = errno == EWOULDBLOCK ? Failure::Held : Failure::Impossible;
      close(file);
      return std::unexpected(failure);
    }
    if (isStillAt(name, file)) return FileLock(path, file);
    close(file);
  }
}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(file_, other.file_);
  return *this;
}

FileLock::~FileLock() {
  if (file_ == nothing) return;
  unlink(QFile::encodeName(path_).constData());  // while it is ours
  close(file_);
}

}  // namespace tokendesk
