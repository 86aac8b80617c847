#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <utility>

namespace tokendesk {

/// A lock between processes, over a file that is there while it is held. The system lets go of it when its
/// process ends, however it ends: nobody waits for one that was killed, and the file that it left doesn't
/// matter. Different objects exclude each other within a process, too.
class FileLock {
 public:
  enum class Failure {
    Held,        ///< by another, all the time
    Impossible,  ///< the file can't be made, or its file system knows no locks
  };

  /// Blocks for up to `patience` while another holds it; zero: tries once. The folder has to be there.
  static std::expected<FileLock, Failure> take(const QString& path, std::chrono::milliseconds patience);

  FileLock(FileLock&& other) noexcept
      : path_(std::move(other.path_)), file_(std::exchange(other.file_, nothing)) {}
  FileLock& operator=(FileLock&& other) noexcept;
  Q_DISABLE_COPY(FileLock)
  /// Lets go of it, and removes the file.
  ~FileLock();

 private:
  static constexpr int nothing = -1;

  FileLock(QString path, int file) : path_(std::move(path)), file_(file) {}
  static std::expected<FileLock, Failure> tryTake(const QString& path);

  QString path_;
  int file_;
};

}  // namespace tokendesk
