#include "contrast_check.h"
#include "explanation_check.h"
#include "findings.h"
#include "keyboard_check.h"
#include "name_check.h"
#include "themes.h"
#include "tour.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Walks through every page and every dialog as people do who hear them, see little contrast, or have no
/// mouse.
class AccessibilityWalkTest : public QObject {
  Q_OBJECT

 private:
  void walk(const std::function<void(QWidget&, Findings&)>& check) {
    Findings findings;
    Tour().run([&](const QString& stop, QWidget& window) {
      findings.setStop(stop);
      check(window, findings);
    });
    for (const QString& each : findings.lines()) qWarning("%s", qPrintable(each));
    QCOMPARE(findings.lines().size(), 0);
  }

 private slots:
  void everythingHasANameARoleAndItsExplanation() {
    walk([](QWidget& window, Findings& findings) {
      checkNames(window, findings);
      checkExplanations(window, findings);
    });
  }

  void everythingHasContrast_data() {
    QTest::addColumn<ThemeChoice>("theme");
    for (const TourTheme& theme : tourThemes) QTest::newRow(theme.name) << theme.choice;
  }
  void everythingHasContrast() {
    QFETCH(const ThemeChoice, theme);
    const ThemeChoice before = theme == ThemeChoice::Light ? ThemeChoice::Dark : ThemeChoice::Light;
    applyTheme(*qApp, before);
    walk([=](QWidget& window, Findings& findings) {
      applyTheme(*qApp, theme);
      QCoreApplication::processEvents();
      checkContrast(window, findings);
      applyTheme(*qApp, before);  // the theme is chosen while windows are open
    });
  }

  void everythingIsReachedByKeyboardAndShowsIt_data() { everythingHasContrast_data(); }
  void everythingIsReachedByKeyboardAndShowsIt() {
    QFETCH(const ThemeChoice, theme);
    walk([theme](QWidget& window, Findings& findings) {
      applyTheme(*qApp, theme);
      if (!qobject_cast<QMenu*>(&window)) checkKeyboard(window, findings);
    });
  }
};

QTEST_MAIN(AccessibilityWalkTest)
#include "accessibility_walk_test.moc"
