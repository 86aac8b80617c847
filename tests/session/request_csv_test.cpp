#include "request_csv.h"

#include "request_json_lines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Requests as the text of a file.
class RequestCsvTest : public QObject {
  Q_OBJECT

 private slots:
  void theHeaderNamesTheColumns();
  void eachRequestIsALineOfItsFields();
  void cellsAreQuotedWhereTheyMustBe_data();
  void cellsAreQuotedWhereTheyMustBe();
  void formulasAreNeutralized_data();
  void formulasAreNeutralized();
  void timesAreInUtcOrInThePlatformsWords_data();
  void timesAreInUtcOrInThePlatformsWords();
  void nothingIsWrittenForNoRequests();
  void jsonLinesHoldTheFieldsUnchanged_data();
  void jsonLinesHoldTheFieldsUnchanged();
};

void RequestCsvTest::theHeaderNamesTheColumns() {
  const QByteArray names = "Time,Assistant,Intent,Status,Prompt,Input,Output\r\n";
  QCOMPARE(requestCsvHeader(ByteOrderMark::Without), names);
  QCOMPARE(requestCsvHeader(ByteOrderMark::With), "\xEF\xBB\xBF"_ba + names);
}

void RequestCsvTest::eachRequestIsALineOfItsFields() {
  const LoggedRequest first{.assistant = u"Help"_s,
                            .intent = u"Default"_s,
                            .timestamp = u"2026-09-30T17:45:00.12"_s,
                            .time = QDateTime(QDate(2026, 9, 30), QTime(17, 45, 0, 120), Qt::UTC),
                            .prompt = u"p"_s,
                            .output = u"o"_s,
                            .inputText = u"i"_s,
                            .status = u"Succeeded"_s};
  QCOMPARE(requestCsv({first, {}}), "2026-09-30T17:45:00.120Z,Help,Default,Succeeded,p,i,o\r\n,,,,,,\r\n"_ba);
}

void RequestCsvTest::cellsAreQuotedWhereTheyMustBe_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QByteArray>("cell");
  QTest::newRow("plain") << u"a b;c'd"_s << "a b;c'd"_ba;
  QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
  QTest::newRow("quotes") << u"\"a\" b"_s << "\"\"\"a\"\" b\""_ba;
  QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
  QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
  QTest::newRow("both") << u"a\r\nb\r\n"_s << "\"a\r\nb\r\n\""_ba;
  QTest::newRow("other letters") << u"請求 ñ 🎉"_s << "請求 ñ 🎉"_ba;
  QTest::newRow("half a letter") << QString(QChar(0xD83D)) << "\xEF\xBF\xBD"_ba;
  QTest::newRow("half a letter before a quote") << QString(QChar(0xD83D)) + u'"' << "\"\xEF\xBF\xBD\"\"\""_ba;
  QTest::newRow("spaces") << u"  a "_s << "  a "_ba;
}

void RequestCsvTest::cellsAreQuotedWhereTheyMustBe() {
  QFETCH(QString, text);
  QFETCH(QByteArray, cell);
  QCOMPARE(requestCsv({{.prompt = text}}), ",,,," + cell + ",,\r\n");
  QCOMPARE(requestCsv({{.output = text}}), ",,,,,," + cell + "\r\n");
}

void RequestCsvTest::formulasAreNeutralized_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QByteArray>("cell");
  for (const QString& sign : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"\t"_s}) {
    const QString formula = sign + u"SUM(A1)"_s;
    QTest::addRow("begins with U+%04X", sign.front().unicode()) << formula << "'" + formula.toUtf8();
    QTest::addRow("U+%04X alone", sign.front().unicode()) << sign << "'" + sign.toUtf8();
    QTest::addRow("holds U+%04X", sign.front().unicode())
        << u'a' + formula << QByteArray("a" + formula.toUtf8());
  }
  QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
  QTest::newRow("NUL") << QString(QChar(u'\0')) + u"=1"_s << QByteArray("'\0=1", 4);
  QTest::newRow("with quotes") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                               << "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_ba;
  QTest::newRow("apostrophe already") << u"'=1"_s << "'=1"_ba;
  QTest::newRow("line feed") << u"\n=1"_s << "\"\n=1\""_ba;
}

void RequestCsvTest::formulasAreNeutralized() {
  QFETCH(QString, text);
  QFETCH(QByteArray, cell);
  const LoggedRequest everywhere{.assistant = text,
                                 .intent = text,
                                 .timestamp = text,
                                 .prompt = text,
                                 .output = text,
                                 .inputText = text,
                                 .status = text};
  QCOMPARE(requestCsv({everywhere}), QByteArrayList(7, cell).join(',') + "\r\n");
}

void RequestCsvTest::timesAreInUtcOrInThePlatformsWords_data() {
  QTest::addColumn<QDateTime>("time");
  QTest::addColumn<QByteArray>("cell");
  const QDate date(2026, 9, 30);
  QTest::newRow("UTC") << QDateTime(date, QTime(1, 2, 3), Qt::UTC) << "2026-09-30T01:02:03.000Z"_ba;
  QTest::newRow("elsewhere") << QDateTime(date, QTime(1, 2, 3, 4), Qt::OffsetFromUTC, 7200)
                             << "2026-09-29T23:02:03.004Z"_ba;
  QTest::newRow("none") << QDateTime() << "some day"_ba;
}

void RequestCsvTest::timesAreInUtcOrInThePlatformsWords() {
  QFETCH(QDateTime, time);
  QFETCH(QByteArray, cell);
  QCOMPARE(requestCsv({{.timestamp = u"some day"_s, .time = time}}), cell + ",,,,,,\r\n");
}

void RequestCsvTest::nothingIsWrittenForNoRequests() {
  QCOMPARE(requestCsv({}), QByteArray());
  QCOMPARE(requestJsonLines({}), QByteArray());
}

void RequestCsvTest::jsonLinesHoldTheFieldsUnchanged_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("plain") << u"a"_s;
  QTest::newRow("formula") << u"=1+1"_s;
  QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d"_s;
  QTest::newRow("quotes") << u"\"a\", 'b', \\c"_s;
  QTest::newRow("other letters") << u"請求 ñ 🎉"_s;
  QTest::newRow("control characters") << QString(QChar(u'\0')) + u"\t\u001b"_s;
}

void RequestCsvTest::jsonLinesHoldTheFieldsUnchanged() {
  QFETCH(QString, text);
  const LoggedRequest request{.assistant = text + u'1',
                              .intent = text + u'2',
                              .timestamp = text + u'3',
                              .prompt = text + u'4',
                              .output = text + u'5',
                              .inputText = text + u'6',
                              .status = text + u'7'};
  const QByteArray lines = requestJsonLines({request, {}});
  QCOMPARE(lines.count('\n'), 2);
  QVERIFY(lines.endsWith('\n'));
  const QJsonObject expected{{u"assistant"_s, text + u'1'}, {u"intent"_s, text + u'2'},
                             {u"timestamp"_s, text + u'3'}, {u"prompt"_s, text + u'4'},
                             {u"output"_s, text + u'5'},    {u"inputText"_s, text + u'6'},
                             {u"status"_s, text + u'7'}};
  QCOMPARE(QJsonDocument::fromJson(lines.split('\n')[0]).object(), expected);
  QCOMPARE(QJsonDocument::fromJson(lines.split('\n')[1]).object().size(), 7);
}

QTEST_GUILESS_MAIN(RequestCsvTest)
#include "request_csv_test.moc"
