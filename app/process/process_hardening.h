#pragma once

namespace tokendesk {

/// No core dumps of this process and its children: a dump would write every secret in memory to disk. Where a
/// system has no such limit it does nothing.
void forbidCoreDumps();

/// Where standard input, output or error was closed by who started us, the next file or socket would get its
/// number, and messages would be written into it. These get a file instead that is at its end and can't be
/// written. To be called first of all.
void fillClosedStandardStreams();

}  // namespace tokendesk
