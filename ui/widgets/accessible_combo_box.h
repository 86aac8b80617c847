#pragma once

namespace tokendesk {

/// Has screen readers see each combo box under its label, with what is chosen as its description. On Linux,
/// Qt gives what is chosen as the name. To be called once, after the application was made and before its
/// windows.
void nameComboBoxesByTheirLabels();

}  // namespace tokendesk
