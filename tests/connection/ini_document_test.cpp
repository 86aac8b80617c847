#include "ini_document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

IniDocument documentOf(const QByteArray& bytes) {
  return IniDocument::parse(Secret(bytes)).value();
}

QByteArray bytesOf(const IniDocument& document) {
  return document.toBytes().reveal().toByteArray();
}

}  // namespace

class IniDocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void replacesOnlyTheValue_data();
  void replacesOnlyTheValue();
  void addsAKeyAfterTheLastOfItsSection_data();
  void addsAKeyAfterTheLastOfItsSection();
  void addsASectionAtTheEnd_data();
  void addsASectionAtTheEnd();
  void removesAKeyWithAllItsLines_data();
  void removesAKeyWithAllItsLines();
  void leavesAValueThatAlreadyMeansTheSame_data();
  void leavesAValueThatAlreadyMeansTheSame();
  void refusesWhatCouldNotBeReadBack_data();
  void refusesWhatCouldNotBeReadBack();
  void refusesSectionNames_data();
  void refusesSectionNames();
  void refusesASectionTwice();
  void changesNoSectionThatIsNotThere();
  void copiesDoNotChangeWithTheOriginal();
};

void IniDocumentTest::replacesOnlyTheValue_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const char* before, const char* value, const char* after) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(value) << QByteArray(after);
  };
  row("spaces and case stay", "[s]\n  KEY \t:  old  \n", "new", "[s]\n  KEY \t:  new  \n");
  row("no spaces", "[s]\nkey=old\n", "new", "[s]\nkey=new\n");
  row("empty", "[s]\nkey =\n", "new", "[s]\nkey = new\n");
  row("to empty", "[s]\nkey = old\n", "", "[s]\nkey = \n");
  row("percent", "[s]\nkey = 1\n", "100%(x)s%%", "[s]\nkey = 100%%(x)s%%%%\n");
  row("broken one", "[s]\nkey = 100%\n", "100%", "[s]\nkey = 100%%\n");
  row("several lines", "[s]\nkey = a\n  b\n\n  c\n\n# end\nother = 1\n", "new",
      "[s]\nkey = new\n\n# end\nother = 1\n");
  row("comment inside stays", "[s]\nkey =\n  b\n  # why\n  c\nother = 1\n", "new",
      "[s]\nkey = new\n  # why\nother = 1\n");
  row("crlf", "[s]\r\nkey = a\r\n b\r\nother = 1\r\n", "new", "[s]\r\nkey = new\r\nother = 1\r\n");
  row("no last line end", "[s]\nkey = a", "new", "[s]\nkey = new");
  row("unicode space", "[s]\nkey\xC2\xA0=\xE3\x80\x80old\xC2\x85\n", "new",
      "[s]\nkey\xC2\xA0=\xE3\x80\x80new\xC2\x85\n");
  row("only in its section", "[a]\nkey = a\n[s]\nkey = old\n[b]\nkey = b\n", "new",
      "[a]\nkey = a\n[s]\nkey = new\n[b]\nkey = b\n");
}

void IniDocumentTest::replacesOnlyTheValue() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, value);
  QFETCH(QByteArray, after);
  IniDocument document = documentOf(before);
  QVERIFY(document.setValue(u"s"_s, u"Key"_s, Secret(value)));
  QCOMPARE(bytesOf(document), after);
  QCOMPARE(document.item(u"s"_s, u"key"_s)->value.value(), Secret(value));
}

void IniDocumentTest::addsAKeyAfterTheLastOfItsSection_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const char* before, const char* after) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(after);
  };
  row("before the comment of the next one", "[s]\na = 1\n\n# next\n[t]\n",
      "[s]\na = 1\nkey = v\n\n# next\n[t]\n");
  row("empty section", "[s]\n\n[t]\n", "[s]\nkey = v\n\n[t]\n");
  row("empty section before an indented one", "[s]\n# c\n  [t]\na = 1\n",
      "[s]\n  key = v\n# c\n  [t]\na = 1\n");
  row("indented keys", "[s]\n   a = 1\n  b = 2\n", "[s]\n   a = 1\n  b = 2\n  key = v\n");
  row("after a value of several lines", "[s]\na = 1\n  2\n\n  3\n\n", "[s]\na = 1\n  2\n\n  3\nkey = v\n\n");
  row("no last line end", "[s]\na = 1", "[s]\na = 1\nkey = v\n");
  row("header without line end", "[s]", "[s]\nkey = v\n");
  row("crlf", "[s]\r\na = 1\r\n", "[s]\r\na = 1\r\nkey = v\r\n");
  row("ends as the line before", "[t]\n[s]\ra = 1\r\nb = 2\r# c\n",
      "[t]\n[s]\ra = 1\r\nb = 2\rkey = v\r# c\n");
  row("cr", "[s]\ra = 1", "[s]\ra = 1\rkey = v\r");
  row("DEFAULT has it", "[DEFAULT]\nkey = d\n[s]\n", "[DEFAULT]\nkey = d\n[s]\nkey = v\n");
}

void IniDocumentTest::addsAKeyAfterTheLastOfItsSection() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  IniDocument document = documentOf(before);
  QVERIFY(document.setValue(u"s"_s, u"key"_s, Secret("v")));
  QCOMPARE(bytesOf(document), after);
}

void IniDocumentTest::addsASectionAtTheEnd_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const char* before, const char* after) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(after);
  };
  row("empty", "", "[new]\n");
  row("one blank line between", "[s]\na = 1\n", "[s]\na = 1\n\n[new]\n");
  row("blank line is there", "[s]\na = 1\n\n", "[s]\na = 1\n\n[new]\n");
  row("no last line end", "[s]\na = 1", "[s]\na = 1\n\n[new]\n");
  row("crlf", "[s]\r\na = 1\r\n", "[s]\r\na = 1\r\n\r\n[new]\r\n");
  row("mixed line ends", "[s]\na = 1\r", "[s]\na = 1\r\r[new]\r");
}

void IniDocumentTest::addsASectionAtTheEnd() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  IniDocument document = documentOf(before);
  QVERIFY(document.addSection(u"new"_s));
  QCOMPARE(bytesOf(document), after);
  QCOMPARE(document.sections().last(), u"new"_s);
}

void IniDocumentTest::removesAKeyWithAllItsLines_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  const auto row = [](const char* name, const char* before, const char* after) {
    QTest::newRow(name) << QByteArray(before) << QByteArray(after);
  };
  row("one line", "[s]\na = 1\nKEY = v\nb = 2\n", "[s]\na = 1\nb = 2\n");
  row("several lines", "[s]\nkey = v\n\n\tw\n# c\n\tx\n\nb = 2\n", "[s]\n# c\n\nb = 2\n");
  row("indented deeper than the next", "[s]\n   key = v\n  b = 2\n", "[s]\n  b = 2\n");
  row("last", "[s]\na = 1\nkey = v", "[s]\na = 1\n");
  row("not there", "[s]\na = 1\n", "[s]\na = 1\n");
  row("in DEFAULT only", "[DEFAULT]\nkey = v\n[s]\n", "[DEFAULT]\nkey = v\n[s]\n");
}

void IniDocumentTest::removesAKeyWithAllItsLines() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  IniDocument document = documentOf(before);
  QCOMPARE(document.removeKey(u"s"_s, u"key"_s), before != after);
  QCOMPARE(bytesOf(document), after);
}

void IniDocumentTest::leavesAValueThatAlreadyMeansTheSame_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("value");
  QTest::newRow("same") << QByteArray("[s]\nkey : v \n") << QByteArray("v");
  QTest::newRow("empty") << QByteArray("[s]\nkey=\n") << QByteArray("");
  QTest::newRow("reference") << QByteArray("[s]\nhost = h\nkey = https://%(host)s\n")
                             << QByteArray("https://h");
}

void IniDocumentTest::leavesAValueThatAlreadyMeansTheSame() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, value);
  IniDocument document = documentOf(bytes);
  QVERIFY(document.setValue(u"s"_s, u"key"_s, Secret(value)));
  QCOMPARE(bytesOf(document), bytes);
}

void IniDocumentTest::refusesWhatCouldNotBeReadBack_data() {
  QTest::addColumn<QString>("key");
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<IniEditProblem>("problem");
  const auto value = [](const char* name, const QByteArray& bytes) {
    QTest::newRow(name) << u"key"_s << bytes << IniEditProblem::InvalidValue;
    QTest::newRow((QByteArray("new key, ") + name).constData())
        << u"other"_s << bytes << IniEditProblem::InvalidValue;
  };
  value("space before", " v");
  value("space after", "v ");
  value("only space", " ");
  value("unicode space after", "v\xE2\x80\x83");
  value("next line character after", "v\xC2\x85");
  value("line feed", "a\nb");
  value("carriage return", "a\rb");
  value("not UTF-8", "a\xFF");
  const auto name = [](const QString& key) {
    QTest::newRow(qPrintable(u"key <%1>"_s.arg(key)))
        << key << QByteArray("v") << IniEditProblem::InvalidName;
  };
  name(u""_s);
  name(u" "_s);
  name(u" a"_s);
  name(u"a=b"_s);
  name(u"a:b"_s);
  name(u"a\nb"_s);
  name(u"#a"_s);
  name(u";a"_s);
  name(u"[a]"_s);
}

void IniDocumentTest::refusesWhatCouldNotBeReadBack() {
  QFETCH(QString, key);
  QFETCH(QByteArray, value);
  QFETCH(IniEditProblem, problem);
  const QByteArray bytes = "[s]\nkey = old\n";
  IniDocument document = documentOf(bytes);
  const auto set = document.setValue(u"s"_s, key, Secret(value));
  QVERIFY(!set);
  QCOMPARE(set.error(), problem);
  QCOMPARE(bytesOf(document), bytes);
}

void IniDocumentTest::refusesSectionNames_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("none") << u""_s;
  QTest::newRow("DEFAULT") << u"DEFAULT"_s;
  QTest::newRow("line feed") << u"a\nb"_s;
  QTest::newRow("carriage return") << u"a\rb"_s;
  QTest::newRow("half a character") << QString(QChar(0xD800));
}

void IniDocumentTest::refusesSectionNames() {
  QFETCH(QString, name);
  IniDocument document;
  const auto added = document.addSection(name);
  QVERIFY(!added);
  QCOMPARE(added.error(), IniEditProblem::InvalidName);
  QVERIFY(document.toBytes().isEmpty());
}

void IniDocumentTest::refusesASectionTwice() {
  IniDocument document = documentOf("[s]\n");
  QCOMPARE(document.addSection(u"s"_s).error(), IniEditProblem::SectionExists);
  QVERIFY(document.addSection(u"S"_s));
}

void IniDocumentTest::changesNoSectionThatIsNotThere() {
  IniDocument document = documentOf("[s]\nkey = v\n");
  QCOMPARE(document.setValue(u"t"_s, u"key"_s, Secret("v")).error(), IniEditProblem::NoSuchSection);
  QCOMPARE(document.setValue(u"DEFAULT"_s, u"key"_s, Secret("v")).error(), IniEditProblem::NoSuchSection);
  QVERIFY(!document.removeKey(u"t"_s, u"key"_s));
  QVERIFY(!document.item(u"t"_s, u"key"_s));
  QVERIFY(document.items(u"t"_s).isEmpty());
  QCOMPARE(bytesOf(document), QByteArray("[s]\nkey = v\n"));
}

void IniDocumentTest::copiesDoNotChangeWithTheOriginal() {
  IniDocument document = documentOf("[s]\nkey = old\n");
  const IniDocument copy = document;
  QVERIFY(document.setValue(u"s"_s, u"key"_s, Secret("new")));
  QCOMPARE(bytesOf(copy), QByteArray("[s]\nkey = old\n"));
  QCOMPARE(copy.item(u"s"_s, u"key"_s)->value.value(), Secret("old"));
}

QTEST_GUILESS_MAIN(IniDocumentTest)
#include "ini_document_test.moc"
