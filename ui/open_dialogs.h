#pragma once

#include <functional>

class QWidget;

namespace tokendesk {

/// Whether a dialog is open inside `parent`, which may be null: it and what it holds go with its parent. If
/// so, `then` runs once it is closed, unless `context`, a widget that outlives the parent, is gone.
bool waitsForDialogs(const QWidget* parent, QWidget* context, const std::function<void()>& then);

/// Closes the dialogs with forms inside `window`. False where one stays open, because it asks the user or
/// because something runs in it; it is in front then.
bool closeDialogs(const QWidget& window);

}  // namespace tokendesk
