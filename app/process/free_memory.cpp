#include "free_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tokendesk {

void keepFreeMemoryTogether() {
#ifdef __GLIBC__
  constexpr int mebibyte = 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, 8 * mebibyte);
  mallopt(M_TRIM_THRESHOLD, 4 * mebibyte);
  mallopt(M_MXFAST, 0);
#endif
}

void giveBackFreeMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace tokendesk
