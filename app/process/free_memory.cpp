#include "free_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tokendesk {

void keepFreeMemoryTogether() {
#ifdef __GLIBC__
  constexpr int largeBlock = 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, largeBlock);
  mallopt(M_MXFAST, 0);
#endif
}

void giveBackFreeMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace tokendesk
