#pragma once

#include "file_lock.h"
#include "start_request.h"

#include <chrono>
#include <optional>

namespace tokendesk {

/// One window for one user, one settings file and one display: who starts the program again gets the window
/// that is there. The first one holds a lock for as long as it lives, and answers at a local socket (see
/// StartListener), both of this user alone; a later one says what it was asked for and ends. What one that
/// was killed left doesn't matter. Used on one thread.
class SingleInstance {
 public:
  /// For the answer of the first one, which may still be starting, or ending.
  static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(5);

  explicit SingleInstance(QString socket, std::chrono::milliseconds patience = usualPatience)
      : socket_(std::move(socket)), patience_(patience) {}

  /// Where the instances with this settings file and on this display meet: in the user's runtime folder.
  /// Empty where there is none that is the user's alone; then every instance is on its own.
  static QString socketFor(const QString& settingsFile);

  /// The first one's answer; nothing where this is the first, or where that can't be told, because the first
  /// one doesn't answer or there is no place to meet. Needs a QCoreApplication. Blocks for up to the
  /// patience.
  std::optional<QString> askFirst(const StartRequest& request);

  /// Known after askFirst().
  [[nodiscard]] bool isFirst() const { return lock_.has_value(); }
  [[nodiscard]] const QString& socket() const { return socket_; }

 private:
  [[nodiscard]] std::optional<QString> ask(const StartRequest& request,
                                           std::chrono::milliseconds patience) const;

  QString socket_;
  std::chrono::milliseconds patience_;
  std::optional<FileLock> lock_;
};

}  // namespace tokendesk
