#include "geai_profiles.h"
#include "ini_document.h"
#include "python_reading.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

// The files in tests/data/credentials, each with what Python's configparser reads from it. That this is what
// Python reads is checked by credentials_python_test.py; it also reads the files that leavesFilesForPython()
// writes.

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList fileNames() {
  return QDir(QStringLiteral(CREDENTIALS_FOLDER)).entryList({u"*.ini"_s}, QDir::Files, QDir::Name);
}

QByteArray bytesOf(const QString& name) {
  return contentOf(QStringLiteral(CREDENTIALS_FOLDER "/") + name);
}

QJsonObject keptReading(const QString& name) {
  const QString kept = name.chopped(4) + u".json"_s;
  return QJsonDocument::fromJson(bytesOf(kept)).object();
}

/// The sections that can be changed: [DEFAULT] only where the file has it.
QStringList sectionsOf(const IniDocument& document) {
  QStringList names = document.sections();
  IniDocument copy = document;
  if (copy.setValue(u"DEFAULT"_s, u"probe"_s, Secret("x"))) names.append(u"DEFAULT"_s);
  return names;
}

QList<QByteArray> linesOf(const IniDocument& document) {
  const QByteArrayView bytes = document.toBytes().reveal();
  QList<QByteArray> lines;
  for (const IniLine& line : iniLines(bytes)) lines.append(line.whole.of(bytes).toByteArray());
  return lines;
}

/// Those of `lines` that aren't in `kept`, which must have no others and the same order.
std::optional<QList<QByteArray>> droppedLines(const QList<QByteArray>& lines, const QList<QByteArray>& kept) {
  QList<QByteArray> dropped;
  auto next = kept.begin();
  for (const QByteArray& line : lines) {
    if (next != kept.end() && *next == line) {
      ++next;
    } else {
      dropped.append(line);
    }
  }
  return next == kept.end() ? std::optional(dropped) : std::nullopt;
}

const QList<QByteArray> oddValues{
    "",
    "plain",
    "100%",
    "%%",
    "%(host)s",
    "%(",
    "# no comment",
    "; nor this",
    "= x",
    ": x",
    "a = b : c",
    "[section]",
    "a ; b # c",
    "\"q\"",
    "\xC3\xA9\xE6\x97\xA5",
    "a\tb\vc",
    "a\xE2\x80\xA8"
    "b",
    "\xF0\x9F\x94\x91",
    "\\n",
    "x\xC2\x85y",
    "default_EXAMPLE%key%%0001",
};

}  // namespace

class IniPythonTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatPythonReads_data() { addFiles(false); }
  void readsWhatPythonReads();
  void keepsEveryByteOfAFileItOnlyReads_data() { addFiles(true); }
  void keepsEveryByteOfAFileItOnlyReads();
  void keepsEveryByteWhenAKeyComesAndGoes_data() { addFiles(true); }
  void keepsEveryByteWhenAKeyComesAndGoes();
  void keepsTheOtherLinesWhenAValueChanges_data() { addFiles(true); }
  void keepsTheOtherLinesWhenAValueChanges();
  void keepsTheOtherLinesWhenAKeyIsRemoved_data() { addFiles(true); }
  void keepsTheOtherLinesWhenAKeyIsRemoved();
  void keepsTheLinesBeforeANewSection_data() { addFiles(true); }
  void keepsTheLinesBeforeANewSection();
  void keepsForeignLinesWhenAProfileIsWritten_data() { addFiles(true); }
  void keepsForeignLinesWhenAProfileIsWritten();
  void givesBackWhatWasSet_data() { addFiles(true); }
  void givesBackWhatWasSet();
  void leavesFilesForPython();

 private:
  static void addFiles(bool onlyReadable);
};

void IniPythonTest::addFiles(bool onlyReadable) {
  QTest::addColumn<QString>("name");
  for (const QString& name : fileNames()) {
    if (onlyReadable && !keptReading(name).contains(u"sections"_s)) continue;
    QTest::newRow(qPrintable(name)) << name;
  }
}

void IniPythonTest::readsWhatPythonReads() {
  QFETCH(QString, name);
  QJsonObject kept = keptReading(name);
  QVERIFY(!kept.isEmpty());
  // Python goes on after a line that makes no sense; the first is enough for us.
  if (const QJsonArray lines = kept.value(u"lines"_s).toArray(); !lines.isEmpty())
    kept[u"lines"_s] = QJsonArray{lines.first()};
  QCOMPARE(QJsonDocument(readingOf(bytesOf(name))).toJson(), QJsonDocument(kept).toJson());
}

void IniPythonTest::keepsEveryByteOfAFileItOnlyReads() {
  QFETCH(QString, name);
  const auto document = IniDocument::parse(Secret(bytesOf(name)));
  QVERIFY(document);
  QCOMPARE(document->toBytes().reveal().toByteArray(), bytesOf(name));
}

void IniPythonTest::keepsEveryByteWhenAKeyComesAndGoes() {
  QFETCH(QString, name);
  const QByteArray before = bytesOf(name);
  const IniDocument document = IniDocument::parse(Secret(before)).value();
  for (const QString& section : sectionsOf(document)) {
    IniDocument changed = document;
    QVERIFY(changed.setValue(section, u"tokendesk_key"_s, Secret("100%")));
    QCOMPARE(linesOf(changed).size(), linesOf(document).size() + 1);
    QVERIFY(changed.removeKey(section, u"TOKENDESK_KEY"_s));
    const QByteArray after = changed.toBytes().reveal().toByteArray();
    if (after == before) continue;
    // A last line without an end got one, so that the key could follow.
    QVERIFY(!before.endsWith('\n') && !before.endsWith('\r') && after.startsWith(before));
    QVERIFY(QList<QByteArray>({"\n", "\r\n", "\r"}).contains(after.sliced(before.size())));
  }
}

void IniPythonTest::keepsTheOtherLinesWhenAValueChanges() {
  QFETCH(QString, name);
  const IniDocument document = IniDocument::parse(Secret(bytesOf(name))).value();
  for (const QString& section : sectionsOf(document)) {
    for (const IniItem& item : document.items(section)) {
      if (item.inherited) continue;
      IniDocument changed = document;
      QVERIFY(changed.setValue(section, item.key, Secret("changed 50%")));
      QCOMPARE(changed.item(section, item.key)->value.value(), Secret("changed 50%"));

      QList<QByteArray> before = linesOf(document);
      QList<QByteArray> after = linesOf(changed);
      before.removeAt(item.line - 1);
      QVERIFY(after.takeAt(item.line - 1).contains("changed 50%%"));
      const auto dropped = droppedLines(before, after);
      QVERIFY(dropped);
      for (const QByteArray& line : *dropped) QVERIFY(!isIniComment(line.trimmed()));
      const bool several = item.value && item.value->reveal().contains('\n');
      if (item.value && !several) QVERIFY(dropped->isEmpty());
    }
  }
}

void IniPythonTest::keepsTheOtherLinesWhenAKeyIsRemoved() {
  QFETCH(QString, name);
  const IniDocument document = IniDocument::parse(Secret(bytesOf(name))).value();
  for (const QString& section : sectionsOf(document)) {
    for (const IniItem& item : document.items(section)) {
      if (item.inherited) continue;
      IniDocument changed = document;
      QVERIFY(changed.removeKey(section, item.key));
      const auto now = changed.item(section, item.key);
      QVERIFY(!now || now->inherited);
      const auto dropped = droppedLines(linesOf(document), linesOf(changed));
      QVERIFY(dropped && !dropped->isEmpty());
      for (const QByteArray& line : *dropped) QVERIFY(!isIniComment(line.trimmed()));
    }
  }
}

void IniPythonTest::keepsTheLinesBeforeANewSection() {
  QFETCH(QString, name);
  IniDocument document = IniDocument::parse(Secret(bytesOf(name))).value();
  const QJsonArray before = readingOf(document)[u"sections"_s].toArray();
  QVERIFY(document.addSection(u"a new [section]"_s));
  QVERIFY(document.toBytes().reveal().startsWith(bytesOf(name)));
  QJsonArray after = readingOf(document)[u"sections"_s].toArray();
  QCOMPARE(after.takeAt(after.size() - 1).toArray().first(), QJsonValue(u"a new [section]"_s));
  QCOMPARE(after, before);
}

void IniPythonTest::keepsForeignLinesWhenAProfileIsWritten() {
  QFETCH(QString, name);
  const IniDocument document = IniDocument::parse(Secret(bytesOf(name))).value();
  for (const QString& section : document.sections() + QStringList{u"added"_s}) {
    const GeaiProfile profile{.name = section,
                              .baseUrl = u"https://api.new.example"_s,
                              .apiToken = {},
                              .accessToken = Secret("EXAMPLEaccess%9"),
                              .projectId = u"project"_s,
                              .organizationId = {}};
    IniDocument changed = document;
    QVERIFY(writeGeaiProfile(changed, profile));
    const QList<GeaiProfileEntry> entries = readGeaiProfiles(changed);
    const auto written =
        std::ranges::find(entries, section, [](const GeaiProfileEntry& entry) { return entry.profile.name; });
    QVERIFY(written != entries.end() && written->problems.isEmpty());
    QCOMPARE(written->profile, profile);

    const QByteArray after = changed.toBytes().reveal().toByteArray();
    for (const QByteArray& line : linesOf(document)) {
      const bool foreign = isIniComment(line.trimmed()) || line.startsWith('[') || line.contains("eval_url");
      if (foreign) QVERIFY2(after.contains(line), line.constData());
    }
    IniDocument again = changed;
    QVERIFY(writeGeaiProfile(again, profile));
    QVERIFY(again.toBytes() == changed.toBytes());
  }
}

void IniPythonTest::givesBackWhatWasSet() {
  QFETCH(QString, name);
  const IniDocument document = IniDocument::parse(Secret(bytesOf(name))).value();
  for (const QString& section : sectionsOf(document)) {
    for (const QByteArray& value : oddValues) {
      IniDocument changed = document;
      QVERIFY2(changed.setValue(section, u"geai_api_key"_s, Secret(value)), value.constData());
      const auto read = IniDocument::parse(changed.toBytes()).value().item(section, u"geai_api_key"_s);
      QCOMPARE(read->value.value().reveal().toByteArray(), value);
    }
  }
}

void IniPythonTest::leavesFilesForPython() {
  QDir folder(QStringLiteral(WRITTEN_FOLDER));
  QVERIFY(folder.removeRecursively() && folder.mkpath(u"."_s));
  int number = 0;
  for (const QString& name : fileNames()) {
    const auto document = IniDocument::parse(Secret(bytesOf(name)));
    if (!document) continue;
    for (const QString& section : sectionsOf(*document) + QStringList{u"added ] section"_s}) {
      IniDocument changed = *document;
      if (!changed.hasSection(section)) QVERIFY(changed.addSection(section));
      for (qsizetype i = 0; i < oddValues.size(); ++i)
        QVERIFY(changed.setValue(section, u"Key%1"_s.arg(i), Secret(oddValues.at(i))));
      for (const IniItem& item : document->items(section))
        QVERIFY(changed.setValue(section, item.key, Secret(oddValues.at(++number % oddValues.size()))));
      QFile bytes(folder.filePath(u"%1.ini"_s.arg(++number)));
      QFile reading(folder.filePath(u"%1.json"_s.arg(number)));
      QVERIFY(bytes.open(QIODevice::WriteOnly) && reading.open(QIODevice::WriteOnly));
      const QByteArray text = changed.toBytes().reveal().toByteArray();
      QCOMPARE(bytes.write(text), text.size());
      QVERIFY(reading.write(QJsonDocument(readingOf(changed)).toJson()) > 0);
    }
  }
  QVERIFY(number > 0);
}

QTEST_GUILESS_MAIN(IniPythonTest)
#include "ini_python_test.moc"
