#include "theme.h"

#include "console_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include <algorithm>

namespace tokendesk {
namespace {

constexpr std::pair<ThemeChoice, QLatin1StringView> names[] = {
    {ThemeChoice::System, QLatin1StringView("system")},
    {ThemeChoice::Light, QLatin1StringView("light")},
    {ThemeChoice::Dark, QLatin1StringView("dark")},
    {ThemeChoice::HighContrast, QLatin1StringView("contrast")},
};

ThemeChoice effectiveChoice(ThemeChoice choice) {
  const QString wanted = qEnvironmentVariable("TOKENDESK_THEME").toLower();
  return wanted.isEmpty() ? choice : themeNamed(wanted);
}

// GTK's variable and settings file are what desktops without a Qt platform theme still set.
ThemeChoice desktopChoice(const QPalette& systemPalette) {
  const auto choiceOf = [](const QString& name, bool dark) {
    if (name.startsWith(QStringLiteral("HighContrast"), Qt::CaseInsensitive)) {
      return ThemeChoice::HighContrast;
    }
    dark = dark || name.endsWith(QStringLiteral("dark"), Qt::CaseInsensitive);
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
  };
  const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
  if (!gtkTheme.isEmpty()) {
    return choiceOf(gtkTheme, false);
  }
  bool dark = isDark(systemPalette);
  const QString file =
      QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("gtk-3.0/settings.ini"));
  if (file.isEmpty()) {
    return choiceOf({}, dark);
  }
  const QSettings gtk(file, QSettings::IniFormat);
  dark = dark || gtk.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool();
  return choiceOf(gtk.value(QStringLiteral("Settings/gtk-theme-name")).toString(), dark);
}

QPalette paletteOf(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::Dark: return darkPalette();
    case ThemeChoice::HighContrast: return highContrastPalette();
    default: return lightPalette();
  }
}

// Desktop palettes use Mid for bevels; ours is secondary text, which has to be readable there too.
void makeMidReadable() {
  const QPalette desktop = QApplication::palette();
  const QColor window = desktop.color(QPalette::Window);
  const QColor text = desktop.color(QPalette::WindowText);
  double part = 0.6;
  while (part < 1 && contrastRatio(blend(text, window, part), window) < 4.5) {
    part += 0.05;
  }
  QPalette change;
  change.setColor(QPalette::Mid, blend(text, window, qMin(part, 1.0)));
  QApplication::setPalette(change);
}

void applyPalette(const QPalette& palette) {
  QApplication::setPalette(palette);

  QPalette fields = palette;
  const QColor field = themeColors(palette).field;
  fields.setColor(QPalette::Active, QPalette::Base, field);
  fields.setColor(QPalette::Inactive, QPalette::Base, field);
  for (const char* name : {"QLineEdit", "QComboBox", "QAbstractSpinBox", "QTextEdit", "QPlainTextEdit"}) {
    QApplication::setPalette(fields, name);
  }

  QPalette dialogs = palette;
  dialogs.setColor(QPalette::Window, palette.color(QPalette::Base));
  QApplication::setPalette(dialogs, "QDialog");
}

void applyFonts() {
  const QFont font = QApplication::font();
  QFont header = smallFont(font);
  header.setWeight(QFont::DemiBold);
  QApplication::setFont(header, "QHeaderView");
  QApplication::setFont(smallFont(font), "QStatusBar");
}

/// A font sized in pixels has no size in points: then the application's counts.
QFont scaled(QFont font, double factor) {
  const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QApplication::font().pointSizeF();
  font.setPointSizeF(points * factor);
  return font;
}

bool desktopBringsStyle() {
  // Asked once: afterwards the style is the one set here.
  static const bool brings =
      QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) != 0;
  return brings;
}

}  // namespace

bool usesDesktopStyle() {
  return qobject_cast<ConsoleStyle*>(QApplication::style()) == nullptr;
}

QString themeName(ThemeChoice choice) {
  return std::ranges::find(names, choice, &std::pair<ThemeChoice, QLatin1StringView>::first)->second;
}

ThemeChoice themeNamed(const QString& name) {
  const auto found = std::ranges::find(names, name, &std::pair<ThemeChoice, QLatin1StringView>::second);
  return found == std::end(names) ? ThemeChoice::System : found->first;
}

void applyTheme(QApplication&, ThemeChoice choice, int textSize) {
  static const QPalette systemPalette = QApplication::palette();
  static const QFont systemFont = QApplication::font();
  QApplication::setFont(scaled(systemFont, textSize / 100.0));
  const bool desktopStyle = desktopBringsStyle();
  const ThemeChoice effective = effectiveChoice(choice);
  if (desktopStyle && effective == ThemeChoice::System) {
    makeMidReadable();
    return;
  }
  if (usesDesktopStyle()) {
    QApplication::setStyle(new ConsoleStyle);
  }
  applyPalette(paletteOf(effective == ThemeChoice::System ? desktopChoice(systemPalette) : effective));
  applyFonts();
}

QFont titleFont(QFont font) {
  font = scaled(font, 1.4);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont headingFont(QFont font) {
  font = scaled(font, 1.15);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont smallFont(const QFont& font) {
  return scaled(font, 12.0 / 13);
}

QFont monospaceFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  font.setPointSizeF(smallFont(QApplication::font()).pointSizeF());
  return font;
}

int letterWidth(const QFontMetrics& metrics) {
  return metrics.horizontalAdvance(u'n');
}

}  // namespace tokendesk
