#pragma once

#include <QString>

namespace tokendesk {

/// Notices the secrets of the fault matrix in the log, from when it is made until it ends, Qt's own debug
/// messages included. One at a time.
class LogLeakWatch {
 public:
  LogLeakWatch();
  ~LogLeakWatch();
  Q_DISABLE_COPY_MOVE(LogLeakWatch)

  /// The messages with a secret, a line each.
  [[nodiscard]] static QString leaks();
};

/// Where a secret of the fault matrix can be read now by people, screen readers or other programs, a line
/// each. Only what is typed into a field that shows dots is left out.
QString readableLeaks();

}  // namespace tokendesk
