#pragma once

class QWidget;

namespace tokendesk {

/// Opens the window that says which version this is. It deletes itself when it closes.
void showAbout(QWidget* parent);

}  // namespace tokendesk
