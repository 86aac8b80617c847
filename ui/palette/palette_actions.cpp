#include "palette_actions.h"

#include "form_grid.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

const QWidget* ownerOf(const QAction* action) {
  const QObject* owner = action->parent();
  while (owner && !owner->isWidgetType()) owner = owner->parent();
  return static_cast<const QWidget*>(owner);
}

/// Of several that exclude each other only the one that is chosen has a state that is worth a word.
bool hasState(const QAction* action) {
  return action->isCheckable() && (action->isChecked() || !action->actionGroup());
}

}  // namespace

void PaletteActions::addMenu(const QMenu& menu, const QString& title) {
  for (QAction* action : menu.actions()) {
    if (const QMenu* below = action->menu()) {
      addMenu(*below, textWithoutMnemonic(below->title()));
    } else if (isOffered(action)) {
      addAction(action, title);
    }
  }
}

void PaletteActions::addOthers(const QMenu& menu, const QString& title) {
  for (QAction* action : menu.actions()) {
    const QString text = textWithoutMnemonic(action->text());
    const bool isThere = std::ranges::any_of(entries_, [&](const auto& each) { return each.text == text; });
    if (!isThere && isOffered(action)) addAction(action, title);
  }
}

void PaletteActions::addVisible(const QWidget& content) {
  for (QAction* action : content.findChildren<QAction*>()) {
    const QWidget* owner = ownerOf(action);
    if (owner->isVisibleTo(&content) && !owner->isWindow() && isOffered(action)) addAction(action, {});
  }
}

void PaletteActions::addConnections(const QList<QAction*>& switches) {
  for (QAction* action : switches)
    add(action, {.kind = PaletteKind::Connection, .name = action->text()},
        action->isChecked() ? tr("Connection · open") : tr("Connection"));
}

void PaletteActions::addAction(QAction* action, const QString& place) {
  //: %1 is the menu that an action is in
  const QString details = place.isEmpty() ? tr("Action") : tr("Action · %1").arg(place);
  const PaletteKey key{.kind = PaletteKind::Action, .name = place + u'\n' + action->text()};
  if (!hasState(action)) return add(action, key, details);
  //: %1 says which action it is, which can be switched on and off
  const QString state = action->isChecked() ? tr("%1 · on") : tr("%1 · off");
  add(action, key, state.arg(details));
}

void PaletteActions::add(QAction* action, const PaletteKey& key, const QString& details) {
  QString whyNot;
  if (!action->isEnabled())
    whyNot = action->statusTip().isEmpty() ? tr("Not possible now.") : action->statusTip();
  entries_.push_back({.key = key,
                      .text = textWithoutMnemonic(action->text()),
                      .details = details,
                      .icon = action->icon(),
                      .shortcuts = action->shortcuts(),
                      .whyNot = whyNot,
                      .run = [action = QPointer(action)] {
                        if (action) action->trigger();
                      }});
}

bool PaletteActions::isOffered(const QAction* action) const {
  return action != left_ && action->isVisible() && !action->isSeparator() && !action->menu() &&
         !action->text().isEmpty();
}

}  // namespace tokendesk
