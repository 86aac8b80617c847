#include "findings.h"
#include "text_room_check.h"
#include "tour.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// All languages that there are translations to, and the one of the sources.
const QStringList languages{u"en"_s};

constexpr QSize usual{1240, 760};
constexpr QSize smallest{820, 600};

}  // namespace

/// Walks through every page and every dialog in each language, at the usual and the smallest size, and with
/// texts of twice their size. Whether the screen is scaled is up to QT_SCALE_FACTOR.
class CutOffTextsTest : public QObject {
  Q_OBJECT

 private:
  QFont font_;

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
  void initTestCase() { font_ = QApplication::font(); }
  void cleanup() {
    QApplication::setFont(font_);
    QLocale::setDefault(QLocale::system());
  }

  void everyTextHasRoom_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("textSize");
    for (const QString& language : languages) {
      QTest::addRow("%s", qPrintable(language)) << language << 1.0;
      QTest::addRow("%s, text twice as large", qPrintable(language)) << language << 2.0;
    }
  }
  void everyTextHasRoom() {
    QFETCH(const QString, language);
    QFETCH(const qreal, textSize);
    QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (language != u"en") {
      QVERIFY(
          translator.load(QDir(QStringLiteral(TRANSLATIONS_FOLDER)).filePath(u"tokendesk_"_s + language)));
      QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    QFont font = font_;
    font.setPointSizeF(font_.pointSizeF() * textSize);
    QApplication::setFont(font);

    Findings findings;
    Tour().run([&](const QString& stop, QWidget& window) { look(window, findings, stop); });
    for (const QString& each : findings.lines()) qWarning("%s", qPrintable(each));
    QCOMPARE(findings.lines().size(), 0);
  }
};

QTEST_MAIN(CutOffTextsTest)
#include "cut_off_texts_test.moc"
