#include "quoted_names.h"

#include <QLocale>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class QuotedNamesTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void namesAreListedAsTheLocaleDoes_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("list");
    QTest::newRow("en_US") << u"en_US"_s << u"“a”, “b”, and “c”"_s;
    QTest::newRow("es") << u"es"_s << u"“a”, “b” y “c”"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"“a”, “b” e “c”"_s;
    QTest::newRow("ja") << u"ja"_s << u"“a”、“b”、“c”"_s;
  }
  void namesAreListedAsTheLocaleDoes() {
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(quotedNames({u"a"_s, u"b"_s, u"c"_s}), "list");
  }

  void manyAreCounted() {
    QLocale::setDefault(QLocale(QLocale::English));
    const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QCOMPARE(quotedNames(names, 2), u"“a”, “b”, and 2 more"_s);
    QCOMPARE(quotedNames(names, 3), u"“a”, “b”, “c”, and “d”"_s);
  }

  void aNameHidesNothing() { QCOMPARE(quotedNames({u"a\u202Eb"_s, u"%1"_s}), u"“a‹U+202E›b”, “%1”"_s); }

  void noNamesAreNothing() { QCOMPARE(quotedNames({}), QString()); }
};

QTEST_GUILESS_MAIN(QuotedNamesTest)
#include "quoted_names_test.moc"
