#include "window_actions.h"

#include "icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>

namespace tokendesk {

namespace {

constexpr int pageShortcuts = 9;

}  // namespace

WindowActions::WindowActions(QMainWindow* window) : QObject(window) {
  createActions(window);
  createMenus(window);
}

void WindowActions::createActions(QMainWindow* window) {
  palette_ = new QAction(icon(IconName::Search), tr("Command &Palette…"), this);
  palette_->setShortcut(Qt::CTRL | Qt::Key_K);
  palette_->setAutoRepeat(false);
  connect(palette_, &QAction::triggered, this, &WindowActions::paletteWanted);

  refresh_ = new QAction(icon(IconName::Refresh), tr("&Refresh"), this);
  refresh_->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
  refresh_->setAutoRepeat(false);  // each would start reading over
  connect(refresh_, &QAction::triggered, this, &WindowActions::refreshWanted);

  find_ = new QAction(tr("&Find"), this);
  find_->setShortcut(QKeySequence::Find);
  connect(find_, &QAction::triggered, this, &WindowActions::findWanted);

  collapse_ = new QAction(tr("&Collapse Navigation"), this);
  collapse_->setShortcut(Qt::CTRL | Qt::Key_B);
  collapse_->setCheckable(true);
  connect(collapse_, &QAction::toggled, this, &WindowActions::navigationCollapsed);

  remind_ = new QAction(tr("Remind of &Expiring Tokens"), this);
  remind_->setCheckable(true);
  connect(remind_, &QAction::toggled, this, &WindowActions::remindingChosen);

  resetSandbox_ = new QAction(tr("&Reset Sandbox…"), this);
  connect(resetSandbox_, &QAction::triggered, this, &WindowActions::sandboxResetWanted);

  for (int page = 0; page < pageShortcuts; ++page) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)), window);
    connect(shortcut, &QShortcut::activated, this, [this, page] { emit pageWanted(page); });
  }
}

void WindowActions::createMenus(QMainWindow* window) {
  QMenuBar* bar = window->menuBar();
  QMenu* file = bar->addMenu(tr("&File"));
  connect(file->addAction(tr("&Connect to an Installation…")), &QAction::triggered, this,
          &WindowActions::newConnectionWanted);
  connect(file->addAction(tr("&Manage Connections…")), &QAction::triggered, this,
          &WindowActions::connectionsWanted);
  connect(file->addAction(tr("Try the &Sandbox")), &QAction::triggered, this, &WindowActions::sandboxWanted);
  file->addSeparator();
  QAction* quit = file->addAction(tr("&Quit"));
  quit->setShortcut(QKeySequence::Quit);
  connect(quit, &QAction::triggered, window, &QWidget::close);

  view_ = bar->addMenu(tr("&View"));
  view_->addActions({palette_, refresh_, find_, collapse_, remind_});
  view_->addSeparator();

  help_ = bar->addMenu(tr("&Help"));
  help_->addAction(resetSandbox_);
}

}  // namespace tokendesk
