#include "display_text.h"
#include "local_times.h"
#include "quoted_names.h"

#include <QGuiApplication>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What is put into sentences and cells where the layout runs from right to left.
class RightToLeftTextsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
  void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

  void namesAndTimesKeepTheirOwnDirection() {
    QCOMPARE(displayName(u"ci (2)"_s), u"\u2068ci (2)\u2069"_s);
    QCOMPARE(displayText(u"https://x/"_s), u"\u2068https://x/\u2069"_s);
    QCOMPARE(isolated(u"••••-AzY"_s), u"\u2068••••-AzY\u2069"_s);
    QCOMPARE(dateText(QDate(2026, 9, 3)), u"\u20683 Sep 2026\u2069"_s);
    QCOMPARE(quotedNames({u"a"_s, u"b"_s}), u"“\u2068a\u2069”, “\u2068b\u2069”"_s);
  }

  void nothingIsStillNothing() { QCOMPARE(displayName({}) + isolated({}) + dateText(QDate()), QString()); }

  void aNameIsIsolatedOnce() { QCOMPARE(displayName(u"שלום"_s), u"\u2068שלום\u2069"_s); }

  void whatIsTypedIsComparedWithoutMarks() { QCOMPARE(withoutIsolates(displayName(u"ci"_s)), u"ci"_s); }

  void fromLeftToRightTextsStayAsTheyAre() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(displayName(u"ci (2)"_s), u"ci (2)"_s);
    QCOMPARE(isolated(u"a"_s), u"a"_s);
    QCOMPARE(dateText(QDate(2026, 9, 3)), u"3 Sep 2026"_s);
  }
};

QTEST_MAIN(RightToLeftTextsTest)
#include "right_to_left_texts_test.moc"
