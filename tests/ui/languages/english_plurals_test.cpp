#include "assistant_item.h"

#include <QTest>
#include <QTranslator>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// A language whose only word is "Zahl".
class OtherLanguage : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char*, const char*, const char*, int) const override {
    return u"Zahl"_s;
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

QString intents(size_t count) {
  Assistant assistant;
  assistant.intents.resize(count);
  return intentsText(assistant);
}

}  // namespace

class EnglishPluralsTest : public QObject {
  Q_OBJECT

 private slots:
  // A program that says nothing of languages, as this one.
  void oneIsNotMany() {
    QCOMPARE(intents(0), u"0 intents"_s);
    QCOMPARE(intents(1), u"1 intent"_s);
    QCOMPARE(intents(2), u"2 intents"_s);
  }

  void numbersAreThoseOfTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(intents(1234), u"1.234 intents"_s);
    QLocale::setDefault(QLocale::system());
  }

  void aLanguageThatIsChosenGoesFirst() {
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCOMPARE(intents(2), u"Zahl"_s);
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(intents(2), u"2 intents"_s);
  }
};

QTEST_GUILESS_MAIN(EnglishPluralsTest)
#include "english_plurals_test.moc"
