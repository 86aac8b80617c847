#include "theme_colors.h"

#include <QTest>

using namespace tokendesk;

namespace {

constexpr double forText = 4.5;
constexpr double forIcons = 3;
constexpr double inHighContrast = 7;

}  // namespace

/// What stands on what has enough contrast, in every theme of ours.
class ThemeColorsTest : public QObject {
  Q_OBJECT

 private:
  static QList<QColor> surfaces(const QPalette& palette) {
    return {palette.color(QPalette::Window), palette.color(QPalette::Base),
            palette.color(QPalette::AlternateBase), palette.color(QPalette::Highlight),
            themeColors(palette).field};
  }
  static QList<QColor> words(const StatusColors& colors) {
    return {colors.active,     colors.blocked, colors.revoked,     colors.expiring, colors.expired,
            colors.production, colors.staging, colors.development, colors.danger,   colors.success};
  }
  static void verify(const QColor& one, const QColor& other, double least) {
    QVERIFY2(contrastRatio(one, other) >= least,
             qPrintable(QStringLiteral("%1 on %2").arg(one.name(), other.name())));
  }

 private slots:
  void initTestCase_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
  }

  void textsCanBeReadOnEverySurface() {
    QFETCH_GLOBAL(const QPalette, palette);
    for (const QColor& word : words(statusColors(palette)))
      verify(word, palette.color(QPalette::Base), isHighContrast(palette) ? inHighContrast : forText);
    for (const QColor& surface : surfaces(palette)) {
      for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Mid})
        verify(palette.color(role), surface, forText);
      for (const QColor& word : words(statusColors(palette))) verify(word, surface, forText);
      verify(palette.color(QPalette::Link), surface, forIcons);  // the focus ring, and icons
    }
    verify(palette.color(QPalette::PlaceholderText), themeColors(palette).field, forText);
    verify(themeColors(palette).accentText, themeColors(palette).accent, forText);
  }

  void messagesCanBeReadOnTheirGround() {
    QFETCH_GLOBAL(const QPalette, palette);
    const StatusColors colors = statusColors(palette);
    const auto isReadable = [&palette](const QColor& ground, const QColor& icon) {
      verify(palette.color(QPalette::WindowText), ground, forText);
      verify(icon, ground, forIcons);
    };
    isReadable(colors.infoBackground, colors.infoBorder);
    isReadable(colors.warningBackground, colors.warningBorder);
    isReadable(colors.errorBackground, colors.errorBorder);
  }

  void onlyTheContrastThemeCountsAsHighContrast() {
    QFETCH_GLOBAL(const QPalette, palette);
    QCOMPARE(isHighContrast(palette), palette == highContrastPalette());
  }
};

QTEST_MAIN(ThemeColorsTest)
#include "theme_colors_test.moc"
