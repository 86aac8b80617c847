#pragma once

#include "connection_opener.h"

class QWidget;

namespace tokendesk {

class MainWindow;

/// Brings a window before the others, as far as the desktop lets it.
void bringToFront(QWidget& window);

/// Does what a later start of the program asks of this one: brings its window to the front, and opens the
/// connection asked for, unless it is open already. Where a dialog is open, the connection stays as it is, so
/// that nothing typed is lost. The answer is a sentence for who started it.
QString followSecondStart(MainWindow& window, const ConnectionOpener::First& wanted);

}  // namespace tokendesk
