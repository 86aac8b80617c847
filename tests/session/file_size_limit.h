#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace tokendesk {

/// No file of this process may have more bytes: as where a disk is full.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    oldHandler_ = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old_);
    const rlimit limit{.rlim_cur = bytes, .rlim_max = old_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, oldHandler_);
  }
  Q_DISABLE_COPY_MOVE(FileSizeLimit)

 private:
  rlimit old_{};
  void (*oldHandler_)(int) = nullptr;
};

}  // namespace tokendesk
