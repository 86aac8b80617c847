#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace tokendesk {

/// A button for `action`: follows its text, icon, tool tip, and whether it is enabled and visible; its
/// accessible name is the text without the mnemonic. Takes a double click for one press. The action outlives
/// it.
QPushButton* actionButton(QAction* action, QWidget* parent);

/// Says on the buttons of a disabled action why it is; empty: nothing is to be said.
void explain(QAction* action, const QString& reason);

}  // namespace tokendesk
