#include "contact_sheet.h"
#include "themes.h"
#include "tour.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewestColors = 12;  // of a window with a text, whose letters have soft edges

bool isBlank(const QImage& image) {
  QSet<QRgb> colors;
  for (int y = 0; y < image.height() && colors.size() < fewestColors; ++y) {
    for (int x = 0; x < image.width(); ++x) colors << image.pixel(x, y);
  }
  return colors.size() < fewestColors;
}

}  // namespace

/// Takes a picture of every stop of the tour in every theme, into the folder of the build that is kept after
/// the tests have run.
class ReferenceScreenshotsTest : public QObject {
  Q_OBJECT

 private:
  QDir folder_{QStringLiteral(SCREENSHOT_FOLDER)};
  QHash<QString, QList<NamedPicture>> pictures_;

  void take(const QString& theme, const QString& stop, QWidget& window) {
    const QImage image = window.grab().toImage();
    QVERIFY2(!isBlank(image), qPrintable(stop));
    QVERIFY2(image.save(folder_.filePath(u"%1/%2.png"_s.arg(theme, stop))), qPrintable(stop));
    pictures_[theme] << NamedPicture{stop, image};
  }
  void takeInEveryTheme(const QString& stop, QWidget& window) {
    for (const TourTheme& theme : tourThemes) {
      applyTheme(*qApp, theme.choice);
      QCoreApplication::processEvents();
      take(QString::fromLatin1(theme.name), stop, window);
    }
    applyTheme(*qApp, ThemeChoice::Light);
  }

 private slots:
  void everyStopLooksDifferentInEveryTheme() {
    QVERIFY(folder_.removeRecursively());
    for (const TourTheme& theme : tourThemes) QVERIFY(folder_.mkpath(QString::fromLatin1(theme.name)));
    Tour().run([this](const QString& stop, QWidget& window) { takeInEveryTheme(stop, window); });
    const QList<NamedPicture> light = pictures_.value(u"light"_s);
    QVERIFY(!light.isEmpty());
    for (const QString& other : {u"dark"_s, u"contrast"_s}) {
      QCOMPARE(pictures_.value(other).size(), light.size());
      for (int i = 0; i < light.size(); ++i)
        QVERIFY2(pictures_.value(other)[i].image != light[i].image, qPrintable(light[i].name));
    }
    for (auto each = pictures_.cbegin(); each != pictures_.cend(); ++each)
      QVERIFY(contactSheet(each.value()).save(folder_.filePath(each.key() + u".png"_s)));
  }
};

QTEST_MAIN(ReferenceScreenshotsTest)
#include "reference_screenshots_test.moc"
