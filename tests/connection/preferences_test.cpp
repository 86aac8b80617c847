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
  void offersOnlyTheseTextSizes();
  void offersOnlyTheseRowsPerPage();
  void ignoresNonsenseInTheFile();
  void forgetsAProject();
  void forgetsRemindersThatAreMoreThanADayAway();

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
  QCOMPARE(preferences.theme(), QString());
  QCOMPARE(preferences.language(), QString());
  QCOMPARE(preferences.textSize(), 100);
  QVERIFY(preferences.remindsOfExpiry());
  QVERIFY(!preferences.remindedOn(u"key"_s).isValid());
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
  QVERIFY(preferences.setRemindsOfExpiry(false));
  QVERIFY(preferences.setTheme(u"dark"_s));
  QVERIFY(preferences.setLanguage(u"pt_BR"_s));
  QVERIFY(preferences.setTextSize(150));
  QVERIFY(preferences.setRemindedOn(QDate(2026, 3, 1), {u"one"_s, u"two"_s}));

  SettingsFile again(file_->path());
  const Preferences read(again);
  QCOMPARE(read.clipboardSeconds(), 45);
  QCOMPARE(read.theme(), u"dark"_s);
  QCOMPARE(read.language(), u"pt_BR"_s);
  QCOMPARE(read.textSize(), 150);
  QCOMPARE(read.rowsPerPage(), Preferences::allRows);
  QCOMPARE(read.lastProject(a), u"project a"_s);
  QCOMPARE(read.lastProject(b), u"project b"_s);
  QCOMPARE(read.windowGeometry(), geometry);
  QVERIFY(!read.remindsOfExpiry());
  QCOMPARE(read.remindedOn(u"one"_s), QDate(2026, 3, 1));
  QCOMPARE(read.remindedOn(u"two"_s), QDate(2026, 3, 1));
}

void PreferencesTest::bringsClipboardSecondsIntoTheRange() {
  Preferences preferences(*file_);
  QVERIFY(preferences.setClipboardSeconds(1));
  QCOMPARE(preferences.clipboardSeconds(), 5);
  QVERIFY(preferences.setClipboardSeconds(100000));
  QCOMPARE(preferences.clipboardSeconds(), 600);
}

void PreferencesTest::offersOnlyTheseTextSizes() {
  Preferences preferences(*file_);
  for (const int wrong : {0, -100, 99, 201, 1000}) {
    QVERIFY(preferences.setTextSize(wrong));
    QCOMPARE(preferences.textSize(), 100);
  }
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
    document[u"preferences"_s] = QJsonObject{
        {u"clipboardSeconds"_s, 0},          {u"rowsPerPage"_s, u"many"_s},      {u"lastProjects"_s, 3},
        {u"windowGeometry"_s, QJsonArray()}, {u"remindsOfExpiry"_s, u"maybe"_s}, {u"reminders"_s, u"none"_s}};
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

void PreferencesTest::forgetsRemindersThatAreMoreThanADayAway() {
  const QDate today(2026, 3, 10);
  Preferences preferences(*file_);
  const auto remind = [&](int days) {
    return preferences.setRemindedOn(today.addDays(days), {QString::number(days)});
  };
  for (const int day : {-2, -1, 0, 1}) QVERIFY(remind(day));
  QVERIFY(preferences.remindedOn(u"-1"_s).isNull());  // seen from tomorrow
  QVERIFY(remind(0));
  QCOMPARE(preferences.remindedOn(u"0"_s), today);
  QCOMPARE(preferences.remindedOn(u"1"_s), today.addDays(1));
  QVERIFY(file_->update([](QJsonObject& document) {
    QJsonObject stored = document[u"preferences"_s].toObject();
    stored[u"reminders"_s] = QJsonObject{{u"bad"_s, u"soon"_s}, {u"0"_s, u"2026-03-10"_s}};
    document[u"preferences"_s] = stored;
  }));
  QVERIFY(remind(1));
  QVERIFY(!preferences.remindedOn(u"bad"_s).isValid());
  QCOMPARE(preferences.remindedOn(u"0"_s), today);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
