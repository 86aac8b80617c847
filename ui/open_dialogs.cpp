#include "open_dialogs.h"

#include "form_dialog.h"

#include <algorithm>
#include <ranges>

namespace tokendesk {

bool waitsForDialogs(const QWidget* parent, QWidget* context, const std::function<void()>& then) {
  const auto dialogs = parent ? parent->findChildren<QDialog*>() : QList<QDialog*>();
  const auto open = std::ranges::find_if(dialogs, &QWidget::isVisible);
  if (open == dialogs.end()) return false;
  // Later: it may go because its parent does.
  QObject::connect(*open, &QObject::destroyed, context, then, Qt::QueuedConnection);
  return true;
}

bool closeDialogs(const QWidget& window) {
  const auto dialogs = window.findChildren<FormDialog*>();
  // A dialog over another one comes after it.
  for (FormDialog* dialog : dialogs | std::views::reverse) {
    if (!dialog->isVisible() || dialog->close()) continue;
    dialog->raise();
    dialog->activateWindow();
    return false;
  }
  return true;
}

}  // namespace tokendesk
