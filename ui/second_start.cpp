#include "second_start.h"

#include "connection_validation.h"
#include "main_window.h"

#include <QApplication>

namespace tokendesk {

namespace {

bool isOpen(const MainWindow& window, const ConnectionOpener::First& wanted) {
  const Connection* open = window.openConnection();
  if (!open) return false;
  const bool isSandbox = open->source == ConnectionSource::Sandbox;
  return wanted.sandbox ? isSandbox : !isSandbox && sameConnectionName(open->name, wanted.name);
}

}  // namespace

void bringToFront(QWidget& window) {
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.raise();
  window.activateWindow();
}

QString followSecondStart(MainWindow& window, const ConnectionOpener::First& wanted) {
  QWidget* dialog = QApplication::activeModalWidget();
  bringToFront(window);
  if (dialog) bringToFront(*dialog);
  const bool isAsked = wanted.sandbox || !wanted.name.isEmpty();
  if (!isAsked) return MainWindow::tr("Tokendesk is running already. Its window was brought to the front.");
  if (dialog)
    return MainWindow::tr(
        "Tokendesk is running already, and a dialog is open in its window. Close it, then choose the "
        "connection in the window's menu.");
  if (isOpen(window, wanted)) {
    window.comeToFront();
  } else {
    window.openFirst(wanted);
  }
  return MainWindow::tr("Tokendesk is running already. The connection is shown in its window.");
}

}  // namespace tokendesk
