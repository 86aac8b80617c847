#pragma once

#include "theme_colors.h"

#include <QFont>
#include <QFontMetrics>

class QApplication;

namespace tokendesk {

enum class ThemeChoice { System, Light, Dark, HighContrast };

// The name of a choice, as settings and TOKENDESK_THEME have it: "system", "light", "dark" or "contrast".
QString themeName(ThemeChoice choice);

// System where there is no choice of this name.
ThemeChoice themeNamed(const QString& name);

// Gives the application its look: the desktop's own style and palette where it brings some, else Fusion drawn
// as ConsoleStyle with our palettes; and its font, in per cent of the desktop's size. TOKENDESK_THEME goes
// before the choice. May be called again to change the choice; windows that are there keep the size of their
// texts.
void applyTheme(QApplication& application, ThemeChoice choice = ThemeChoice::System, int textSize = 100);

// Whether the desktop's own style draws the controls, and its icons are to be preferred.
bool usesDesktopStyle();

// 1.4 times the given font, semibold: for page titles.
QFont titleFont(QFont font);

// 1.15 times the given font, semibold: for the headings of dialogs.
QFont headingFont(QFont font);

// Twelve thirteenths of the given font: for headings of groups, headers and the status bar.
QFont smallFont(const QFont& font);

// The system's fixed-pitch font, as large as the application's: for identifiers, fingerprints and code.
QFont monospaceFont();

// The width of a usual Latin letter. The font's average is nearly twice that where it has Chinese characters.
int letterWidth(const QFontMetrics& metrics);

}  // namespace tokendesk
