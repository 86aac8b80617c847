#include "process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace tokendesk {

void forbidCoreDumps() {
#ifdef Q_OS_UNIX
  constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
  setrlimit(RLIMIT_CORE, &none);
#endif
}

}  // namespace tokendesk
