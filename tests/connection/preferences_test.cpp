#include "preferences.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

class PreferencesTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void hasDefaults();
  void remembersEverything();
  void bringsClipboardSecondsIntoTheRange();
  void offersOnlyTheseRowsPerPage();
  void ignoresNonsenseInTheFile();
  void forgetsAProject();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
};

void PreferencesTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  file_ = std::make_unique<SettingsFile>(folder_->filePath(u"settings.json"_s));
}

void PreferencesTest::hasDefaults() {
  const Preferences preferences(*file_);
  QCOMPARE(preferences.clipboardSeconds(), 30);
  QCOMPARE(preferences.rowsPerPage(), 50);
  QCOMPARE(preferences.lastProject(QUuid::createUuid()), QString());
  QCOMPARE(preferences.windowGeometry(), QByteArray());
}

void PreferencesTest::remembersEverything() {
  const QUuid a = QUuid::createUuid();
  const QUuid b = QUuid::createUuid();
  const QByteArray geometry("\x01\xd9\xd0\xcb\x00\xff", 6);
  Preferences preferences(*file_);
  QVERIFY(preferences.setClipboardSeconds(45));
  QVERIFY(preferences.setRowsPerPage(Preferences::allRows));
  QVERIFY(preferences.setLastProject(a, u"project a"_s));
  QVERIFY(preferences.setLastProject(b, u"project b"_s));
  QVERIFY(preferences.setWindowGeometry(geometry));

  SettingsFile again(file_->path());
  const Preferences read(again);
  QCOMPARE(read.clipboardSeconds(), 45);
  QCOMPARE(read.rowsPerPage(), Preferences::allRows);
  QCOMPARE(read.lastProject(a), u"project a"_s);
  QCOMPARE(read.lastProject(b), u"project b"_s);
  QCOMPARE(read.windowGeometry(), geometry);
}

void PreferencesTest::bringsClipboardSecondsIntoTheRange() {
  Preferences preferences(*file_);
  QVERIFY(preferences.setClipboardSeconds(1));
  QCOMPARE(preferences.clipboardSeconds(), 5);
  QVERIFY(preferences.setClipboardSeconds(100000));
  QCOMPARE(preferences.clipboardSeconds(), 600);
}

void PreferencesTest::offersOnlyTheseRowsPerPage() {
  Preferences preferences(*file_);
  for (const int rows : {25, 50, 100, 0}) {
    QVERIFY(preferences.setRowsPerPage(rows));
    QCOMPARE(preferences.rowsPerPage(), rows);
  }
  QVERIFY(preferences.setRowsPerPage(33));
  QCOMPARE(preferences.rowsPerPage(), 50);
}

void PreferencesTest::ignoresNonsenseInTheFile() {
  QVERIFY(file_->update([](QJsonObject& document) {
    document[u"preferences"_s] = QJsonObject{{u"clipboardSeconds"_s, 0},
                                             {u"rowsPerPage"_s, u"many"_s},
                                             {u"lastProjects"_s, 3},
                                             {u"windowGeometry"_s, QJsonArray()}};
  }));
  hasDefaults();
}

void PreferencesTest::forgetsAProject() {
  const QUuid connection = QUuid::createUuid();
  Preferences preferences(*file_);
  QVERIFY(preferences.setLastProject(connection, u"x"_s));
  QVERIFY(preferences.setLastProject(connection, {}));
  QCOMPARE(preferences.lastProject(connection), QString());
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
