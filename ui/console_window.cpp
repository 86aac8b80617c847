#include "console_window.h"

#include "appearance.h"
#include "preferences.h"

#include <QApplication>

#include <optional>
#include <tuple>

namespace tokendesk {

ConsoleWindow::ConsoleWindow(QApplication& application, const Services& services, QObject* parent)
    : QObject(parent), application_(application), services_(services) {
  make();
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::make() {
  window_ = std::make_unique<MainWindow>(services_);
  // queued: it is chosen in a menu of the window that goes
  connect(window_.get(), &MainWindow::remakeWanted, this, &ConsoleWindow::remake, Qt::QueuedConnection);
  window_->show();
}

void ConsoleWindow::remake() {
  if (!window_->isAtRest())
    return window_->showNotice(MainWindow::tr("Something is still under way in this window."),
                               MainWindow::tr("Your choice shows when Tokendesk starts again."));
  const Connection* const open = window_->openConnection();
  const std::optional<Connection> connection = open ? std::optional(*open) : std::nullopt;
  // the application ends with its last window, and for a moment there is none
  const bool quits = QApplication::quitOnLastWindowClosed();
  QApplication::setQuitOnLastWindowClosed(false);
  std::ignore = services_.preferences.setWindowGeometry(window_->saveGeometry());  // not worth a message
  window_.reset();
  applyAppearance(application_, services_.preferences);
  make();
  QApplication::setQuitOnLastWindowClosed(quits);
  if (connection) window_->reopen(*connection);
}

}  // namespace tokendesk
