#pragma once

namespace tokendesk {

// Reading a long list takes several times the memory that the list keeps, and glibc holds on to what is
// freed. These give it back to the system. With another C library they do nothing.

/// Large blocks get pages of their own, which go back as soon as they are freed, instead of leaving gaps
/// among small ones. To be called once, when the program starts.
void keepLargeBlocksApart();

/// Takes some milliseconds: meant for a worker thread.
void giveBackFreeMemory();

}  // namespace tokendesk
