#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace tokendesk {

/// A button for `action`: follows its text, icon, tool tip, and whether it is enabled and visible; its
/// accessible name is the text without the mnemonic. The action outlives it.
QPushButton* actionButton(QAction* action, QWidget* parent);

}  // namespace tokendesk
