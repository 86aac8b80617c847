#include "process_hardening.h"

#include <QtGlobal>

#include <tuple>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tokendesk {

void forbidCoreDumps() {
#ifdef Q_OS_UNIX
  constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
  setrlimit(RLIMIT_CORE, &none);
#endif
}

void fillClosedStandardStreams() {
#ifdef Q_OS_UNIX
  // open() takes the lowest number that is free, and none below this one is
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(number, F_GETFD) < 0) std::ignore = open("/dev/null", O_RDONLY);
  }
#endif
}

}  // namespace tokendesk
