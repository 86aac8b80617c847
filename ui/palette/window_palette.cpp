#include "window_palette.h"

#include "command_palette.h"
#include "connection_menu.h"
#include "form_grid.h"
#include "palette_actions.h"
#include "palette_places.h"
#include "workspace.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>

namespace tokendesk {

namespace {
constexpr size_t mostRecent = 10;
}

WindowPalette::WindowPalette(const QAction& opener, const ConnectionMenu& connections,
                             QStackedWidget& content, QMainWindow* window)
    : QObject(window), opener_(opener), connections_(connections), content_(content), window_(window) {
  // later: a widget that is removed may be half gone
  connect(&content, &QStackedWidget::currentChanged, this, &WindowPalette::follow, Qt::QueuedConnection);
  connect(&content, &QStackedWidget::widgetRemoved, this, &WindowPalette::follow, Qt::QueuedConnection);
}

void WindowPalette::open() {
  if (palette_) return;
  palette_ = new CommandPalette(content(), recent_, window_);
  // once the palette is closed and the window has the keyboard again
  connect(palette_, &CommandPalette::chosen, this, &WindowPalette::run, Qt::QueuedConnection);
  palette_->show();
}

std::vector<PaletteEntry> WindowPalette::entriesWithShortcuts() const {
  PaletteContent content{.entries = actionsWithout(nullptr)};
  if (Workspace* shown = workspace()) PalettePlaces(*shown, content_).addPages(content);
  std::erase_if(content.entries, [](const PaletteEntry& each) { return each.shortcuts.isEmpty(); });
  return content.entries;
}

PaletteContent WindowPalette::content() const {
  PaletteContent content{.entries = actionsWithout(&opener_)};
  if (Workspace* shown = workspace()) PalettePlaces(*shown, content_).addTo(content);
  return content;
}

std::vector<PaletteEntry> WindowPalette::actionsWithout(const QAction* left) const {
  PaletteActions actions(left);
  for (const QAction* menu : window_->menuBar()->actions()) {
    if (menu->menu()) actions.addMenu(*menu->menu(), textWithoutMnemonic(menu->text()));
  }
  actions.addVisible(content_);
  actions.addConnections(connections_.switches());
  actions.addOthers(connections_, tr("Connection"));
  return actions.take();
}

Workspace* WindowPalette::workspace() const {
  return content_.findChild<Workspace*>(QString(), Qt::FindDirectChildrenOnly);
}

void WindowPalette::follow() {
  if (palette_) palette_->setContent(content());
}

void WindowPalette::run(const PaletteEntry& entry) {
  std::erase(recent_, entry.key);
  recent_.insert(recent_.begin(), entry.key);
  if (recent_.size() > mostRecent) recent_.pop_back();
  entry.run();
}

}  // namespace tokendesk
