#pragma once

class QKeyEvent;

namespace tokendesk {

/// To be called once there is an application, before the keys that isRepeat() is asked about.
void watchKeyReleases();

/// Whether a press comes from a key that is held down. QKeyEvent::isAutoRepeat() doesn't know on a busy
/// machine: for each repeat an X server sends a release and a press of the same time, and Qt takes them for a
/// repeat only where both are in its queue at once.
bool isRepeat(const QKeyEvent& press);

}  // namespace tokendesk
