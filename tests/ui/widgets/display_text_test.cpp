#include "display_text.h"

#include <QTest>
#include <QTextDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// How texts of others are shown; names in typed_confirmation_dialog_test too.
class DisplayTextTest : public QObject {
  Q_OBJECT

 private slots:
  void linesOfATextStayAndMarksAreWrittenOut() {
    QCOMPARE(displayText(u"one\ntwo\tthree\u202E\u0007"_s, Lines::Kept),
             u"one\ntwo\tthree‹U+202E›‹U+0007›"_s);
    QCOMPARE(displayText(u"one\ntwo"_s), u"one‹U+000A›two"_s);
    QCOMPARE(displayName(u"one\ntwo"_s), u"one‹U+000A›two"_s);
  }

  void aTextLosesItsMiddleOnlyWhenItIsTooLong() {
    const QString longest(1000, u'x');
    QCOMPARE(displayText(longest), longest);
    const QString shown = displayText(longest + u"yz"_s);
    QCOMPARE(shown.size(), 1001);
    QVERIFY(shown.endsWith(u"yz"_s) && shown.contains(u"x…x"_s));
  }

  void whatIsWrittenOutCountsAsItIsShown() {
    QCOMPARE(displayName(u"\n"_s.repeated(1000)).size(), 201);
    QCOMPARE(displayName(QString(100'000, u'x')).size(), 201);
  }

  void onlyWordsTooLongForALineBreak_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("breaks");
    QTest::newRow("words") << u"some usual words, none of them too long for a line of text"_s << 0;
    QTest::newRow("32 letters") << QString(32, u'x') << 0;
    QTest::newRow("33 letters") << QString(33, u'x') << 1;
    QTest::newRow("100 letters") << QString(100, u'x') << 3;
    QTest::newRow("path, which breaks by itself")
        << u"/home/administrator/.config/Tokendesk/settings-from-a-newer-version.json"_s << 0;
    QTest::newRow("letters of two parts") << u"e\u0301"_s.repeated(20) << 1;
    QTest::newRow("emoji of many parts") << u"👩\u200D👩\u200D👧\u200D👦"_s.repeated(4) << 1;
  }
  void onlyWordsTooLongForALineBreak() {
    QFETCH(const QString, text);
    const QString broken = breakable(text);
    QTEST(int(broken.count(u'\u200B')), "breaks");
    QCOMPARE(QString(broken).remove(u'\u200B'), text);
    for (const QString& part : broken.split(u'\u200B')) {
      QVERIFY(!part.front().isMark() && !part.front().isLowSurrogate() && part.front() != u'\u200D');
      QVERIFY(part.back() != u'\u200D' && !part.back().isHighSurrogate());
    }
  }

  void markupStaysText() {
    QTextDocument document;
    document.setHtml(asRichText(u"<b>a</b>\n  <img src=x>"_s));
    QCOMPARE(document.toPlainText(), u"<b>a</b>\n  <img src=x>"_s);
  }
};

QTEST_MAIN(DisplayTextTest)
#include "display_text_test.moc"
