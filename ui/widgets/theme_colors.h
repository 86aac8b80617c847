#pragma once

#include <QColor>
#include <QPalette>

namespace tokendesk {

// Colours that mean something. Each reaches a contrast of 4.5:1 on the window, on the base and on a
// selected row; the backgrounds are for messages, with the window's text colour on them.
struct StatusColors {
  QColor active;
  QColor blocked;
  QColor revoked;
  QColor expiring;
  QColor expired;

  QColor production;
  QColor staging;
  QColor development;

  QColor danger;
  QColor success;

  QColor infoBackground;
  QColor infoBorder;
  QColor warningBackground;
  QColor warningBorder;
  QColor errorBackground;
  QColor errorBorder;
};

// Surfaces and lines that QPalette has no role for. The others are where one looks for them: the page is
// Window; top bar, tables and dialogs are Base; sidebar, header and status bar are AlternateBase; secondary
// text is Mid; the accent is Link.
struct ThemeColors {
  QColor accent;
  QColor accentText;  // on the accent
  QColor border;
  QColor field;  // inside line edits and combo boxes
  QColor secondaryText;
};

bool isDark(const QPalette& palette);
// Whether it has nearly white text on nearly black, as people choose who see little contrast.
bool isHighContrast(const QPalette& palette);
StatusColors statusColors(const QPalette& palette);
ThemeColors themeColors(const QPalette& palette);

QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

// The part of top, 0 to 1, laid over bottom.
QColor blend(const QColor& top, const QColor& bottom, double part);

// Contrast as WCAG 2 defines it, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace tokendesk
