#include "appearance_menus.h"

#include "appearance.h"
#include "language.h"
#include "preferences.h"
#include "theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <tuple>

namespace tokendesk {

namespace {

QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& shortcut) {
  QAction* action = menu->addAction(text);
  action->setShortcut(shortcut);
  return action;
}

}  // namespace

AppearanceMenus::AppearanceMenus(Preferences& preferences, QMenu* menu, QObject* parent)
    : QObject(parent), preferences_(preferences) {
  addThemes(menu->addMenu(tr("&Theme")));
  addTextSizes(menu->addMenu(tr("Te&xt Size")));
  addLanguages(menu->addMenu(tr("&Language")));
}

void AppearanceMenus::addThemes(QMenu* menu) {
  auto* group = new QActionGroup(menu);
  const ThemeChoice chosen = themeNamed(preferences_.theme());
  const auto add = [&](ThemeChoice theme, const QString& text) {
    addChoice(group, menu, text, themeName(theme), theme == chosen);
  };
  add(ThemeChoice::System, tr("As the &Desktop"));
  add(ThemeChoice::Light, tr("&Light"));
  add(ThemeChoice::Dark, tr("&Dark"));
  add(ThemeChoice::HighContrast, tr("&High Contrast"));
  connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
    std::ignore = preferences_.setTheme(action->data().toString());  // not worth a message
    applyAppearance(*qApp, preferences_);
  });
}

void AppearanceMenus::addTextSizes(QMenu* menu) {
  connect(addAction(menu, tr("&Larger"), QKeySequence::ZoomIn), &QAction::triggered, this,
          [this] { changeTextSize(+1); });
  connect(addAction(menu, tr("&Smaller"), QKeySequence::ZoomOut), &QAction::triggered, this,
          [this] { changeTextSize(-1); });
  menu->addSeparator();
  sizes_ = new QActionGroup(menu);
  for (const int percent : Preferences::textSizes) {
    //: a size of texts in per cent
    const QString text = tr("%L1 %").arg(percent);
    QAction* action = addChoice(sizes_, menu, text, percent, percent == preferences_.textSize());
    if (percent == Preferences::textSizes.front()) action->setShortcut(Qt::CTRL | Qt::Key_0);
  }
  connect(sizes_, &QActionGroup::triggered, this,
          [this](const QAction* action) { setTextSize(action->data().toInt()); });
}

void AppearanceMenus::addLanguages(QMenu* menu) {
  auto* group = new QActionGroup(menu);
  const QString chosen = preferences_.language();
  addChoice(group, menu, tr("As the &Desktop"), QString(), chosen.isEmpty());
  for (const Language& each : languages()) addChoice(group, menu, each.name, each.code, each.code == chosen);
  connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
    const QString code = action->data().toString();
    if (code == preferences_.language()) return;
    std::ignore = preferences_.setLanguage(code);  // not worth a message
    emit textsChosen();
  });
}

QAction* AppearanceMenus::addChoice(QActionGroup* group, QMenu* menu, const QString& text,
                                    const QVariant& value, bool isChosen) {
  QAction* action = menu->addAction(text);
  action->setData(value);
  action->setCheckable(true);
  action->setChecked(isChosen);
  group->addAction(action);
  return action;
}

void AppearanceMenus::changeTextSize(int steps) {
  const auto& sizes = Preferences::textSizes;
  const auto now = std::ranges::find(sizes, preferences_.textSize()) - sizes.begin();
  const auto last = static_cast<std::ptrdiff_t>(sizes.size()) - 1;
  setTextSize(sizes.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + steps, 0, last))));
}

void AppearanceMenus::setTextSize(int percent) {
  if (percent == preferences_.textSize()) return;
  std::ignore = preferences_.setTextSize(percent);  // not worth a message
  emit textsChosen();
}

}  // namespace tokendesk
