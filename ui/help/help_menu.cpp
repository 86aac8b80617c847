#include "help_menu.h"

#include "about_dialog.h"
#include "diagnostics.h"
#include "guide_window.h"
#include "services.h"
#include "shortcut_overview.h"
#include "window_palette.h"

#include <QMenu>
#include <QWhatsThis>

namespace tokendesk {

HelpMenu::HelpMenu(const Services& services, const OpenConnection& open, const WindowPalette& palette,
                   QMenu* menu, QWidget* window)
    : QObject(window), services_(services), open_(open), palette_(palette), window_(window) {
  const auto add = [this, menu, before = menu->actions().value(0)](QAction* action, const auto& act) {
    menu->insertAction(before, action);
    connect(action, &QAction::triggered, this, act);
  };
  add(new QAction(tr("User &Guide"), this), [this] { (new GuideWindow(window_))->show(); });
  auto* shortcuts = new QAction(tr("&Keyboard Shortcuts"), this);
  shortcuts->setShortcut(Qt::Key_F1);
  add(shortcuts, &HelpMenu::showShortcuts);
  // Without Shift+F1, by which Qt explains the field with the focus, in dialogs, too.
  add(new QAction(tr("&What's This?"), this), [] { QWhatsThis::enterWhatsThisMode(); });
  connect(menu->addAction(tr("&About Tokendesk")), &QAction::triggered, this, &HelpMenu::showAbout);
}

void HelpMenu::showShortcuts() const {
  (new ShortcutOverview(palette_.entriesWithShortcuts(), window_))->open();
}

void HelpMenu::showAbout() const {
  const QString diagnostics = diagnosticText(services_.preferences, services_.platforms, open_());
  (new AboutDialog(diagnostics, window_))->open();
}

}  // namespace tokendesk
