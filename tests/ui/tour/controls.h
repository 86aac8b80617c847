#pragma once

#include <QList>

class QWidget;

namespace tokendesk {

/// The visible controls in a window that a user works with, disabled ones included. Parts of a control, as
/// the line edit of a spin box, aren't listed; neither is the menu bar, which has keys of its own.
QList<QWidget*> controlsIn(QWidget& window);

/// Whether a visible widget is drawn by Qt as a part of another control.
bool isPart(const QWidget* widget);

}  // namespace tokendesk
