#include "findings.h"
#include "language.h"
#include "preferences.h"
#include "text_room_check.h"
#include "theme.h"
#include "tour.h"
#include "tour_language.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual{1240, 760};
constexpr QSize smallest{820, 600};

}  // namespace

/// Walks through every page and every dialog in each language, at the usual and the smallest size, and with
/// texts of twice their size. Whether the screen is scaled is up to QT_SCALE_FACTOR.
class CutOffTextsTest : public QObject {
  Q_OBJECT

 private:
  static void look(QWidget& window, Findings& findings, const QString& stop) {
    for (const QSize& size : {usual, smallest}) {
      findings.setStop(u"%1 at %2"_s.arg(stop).arg(size.width()));
      if (qobject_cast<MainWindow*>(&window)) {
        window.resize(size);
      } else if (size == smallest && qobject_cast<QDialog*>(&window)) {
        window.resize(window.minimumSize());
      }
      QCoreApplication::processEvents();
      checkTextRoom(window, findings);
    }
  }

 private slots:
  void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

  void everyTextHasRoom_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    for (const Language& language : languages()) {
      for (const int textSize : {Preferences::textSizes.front(), Preferences::textSizes.back()})
        QTest::addRow("%s, texts at %d %%", qPrintable(language.code), textSize) << language.code << textSize;
    }
  }
  void everyTextHasRoom() {
    QFETCH(const QString, language);
    QFETCH(const int, textSize);
    const TourLanguage spoken(language);
    Tour tour;
    applyTheme(*qApp, ThemeChoice::Light, textSize);

    Findings findings;
    tour.run([&](const QString& stop, QWidget& window) { look(window, findings, stop); });
    for (const QString& each : findings.lines()) qWarning("%s", qPrintable(each));
    QCOMPARE(findings.lines().size(), 0);
  }
};

QTEST_MAIN(CutOffTextsTest)
#include "cut_off_texts_test.moc"
