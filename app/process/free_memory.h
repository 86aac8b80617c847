#pragma once

namespace tokendesk {

// Reading a long list takes several times the memory that the list keeps, and glibc holds on to what is
// freed. These give it back to the system. With another C library they do nothing.

/// Large blocks get pages of their own, which go back as soon as they are freed, instead of leaving gaps
/// among small ones. Small ones become one with what is free beside them at once, so that what a worker
/// thread has freed goes back too, which giveBackFreeMemory() alone doesn't reach. What filtering a million
/// tokens takes and frees at each keystroke stays, as fetching its pages anew would take as long as
/// filtering. To be called once, when the program starts.
void keepFreeMemoryTogether();

/// Takes some milliseconds: meant for a worker thread.
void giveBackFreeMemory();

}  // namespace tokendesk
