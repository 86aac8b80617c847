#include "class_list.h"
#include "tour.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The tour reaches everything that there is to see: a new dialog, page or other widget needs a stop.
class EveryStopTest : public QObject {
  Q_OBJECT

 private slots:
  void everyClassOfWidgetsIsSeenAtSomeStop() {
    QSet<QString> seen;
    QStringList stops;
    Tour().run([&](const QString& stop, QWidget& window) {
      QVERIFY2(!stops.contains(stop), qPrintable(stop));
      stops << stop;
      QList<QWidget*> shown = window.findChildren<QWidget*>();
      shown << &window;
      for (const QWidget* each : std::as_const(shown)) {
        if (!each->isVisible()) continue;
        for (const QMetaObject* meta = each->metaObject(); meta; meta = meta->superClass())
          seen << QString::fromLatin1(meta->className()).section(u"::"_s, -1);
      }
    });
    QVERIFY(!stops.isEmpty());
    QStringList missing = widgetClasses(QStringLiteral(UI_FOLDER));
    QVERIFY2(missing.size() > 80, "The sources aren't read.");
    missing.removeIf([&](const QString& name) { return seen.contains(name); });
    QCOMPARE(missing.join(u" "_s), QString());
  }
};

QTEST_MAIN(EveryStopTest)
#include "every_stop_test.moc"
