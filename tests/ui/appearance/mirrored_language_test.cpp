#include "language.h"

#include <QApplication>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// On a desktop that is read from right to left, in a language that there is no translation to.
class MirroredLanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void theLayoutFollowsTheLanguage() {
    QCOMPARE(effectiveLanguage({}), u"en"_s);
    applyLanguage(*qApp, {});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    applyLanguage(*qApp, u"es"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    applyLanguage(*qApp, {});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
  }
};

QTEST_MAIN(MirroredLanguageTest)
#include "mirrored_language_test.moc"
