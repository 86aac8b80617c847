#pragma once

namespace tokendesk {

/// No core dumps of this process and its children: a dump would write every secret in memory to disk. Where a
/// system has no such limit it does nothing.
void forbidCoreDumps();

}  // namespace tokendesk
