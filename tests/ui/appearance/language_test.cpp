#include "language.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QString retry() {
  return QCoreApplication::translate("tokendesk::OpeningFailure", "Retry");
}

}  // namespace

/// On a desktop that speaks the Spanish of Argentina.
class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { applyLanguage(*qApp, u"en"_s); }

  void followsTheDesktop() {
    QCOMPARE(effectiveLanguage({}), u"es"_s);
    applyLanguage(*qApp, {});
    QCOMPARE(retry(), u"Reintentar"_s);
    QCOMPARE(QLocale().name(), u"es_AR"_s);
  }

  void aChoiceGoesFirst() {
    applyLanguage(*qApp, u"pt_BR"_s);
    QCOMPARE(retry(), u"Tentar novamente"_s);
    QCOMPARE(QLocale().name(), u"pt_BR"_s);
  }

  void keepsTheCountryOfADesktopWithTheSameLanguage() {
    applyLanguage(*qApp, u"es"_s);
    QCOMPARE(QLocale().name(), u"es_AR"_s);
  }

  void speaksEnglishAgain() {
    applyLanguage(*qApp, u"es"_s);
    applyLanguage(*qApp, u"en"_s);
    QCOMPARE(retry(), u"Retry"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
  }

  void knowsWhatItSpeaks() {
    applyLanguage(*qApp, {});
    QCOMPARE(spokenLanguage(), u"es"_s);
    applyLanguage(*qApp, u"pt_BR"_s);
    QCOMPARE(spokenLanguage(), u"pt_BR"_s);
  }

  void aLanguageThatThereIsNotIsNoChoice() { QCOMPARE(effectiveLanguage(u"tlh"_s), u"es"_s); }

  void speaksQtsOwnTextsToo() {
    applyLanguage(*qApp, u"es"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
  }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
