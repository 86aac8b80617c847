#include "settings_file.h"

#include "file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr QFileDevice::Permissions anybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                 QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                 QFileDevice::WriteOther | QFileDevice::ExeOther;

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(bytes), bytes.size());
}

void setAnswer(QJsonObject& document) {
  document[u"answer"_s] = 42;
}

}  // namespace

class SettingsFileTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void readsBackWhatWasWritten();
  void isForItsOwnerOnly();
  void takesRightsOfOthersAway();
  void createsItsDirectoryForTheOwnerOnly();
  void keepsUnusableFilesAside_data();
  void keepsUnusableFilesAside();
  void reportsAnUnwritableDirectory();
  void reportsBeforehandThatNothingCanBeStored_data();
  void reportsBeforehandThatNothingCanBeStored();
  void storesNothingToFindOutWhetherItCould();
  void reportsAFileThatCannotBeRead();
  void reportsAnotherInstanceThatHoldsTheLock();
  void replacesTheFileAtomically();
  void writesNothingWhenNothingChanged();
  void mergesTheChangesOfTwoInstances();
  void mergesTheChangesOfTwoProcessesAtOnce();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

void SettingsFileTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  path_ = folder_->filePath(u"settings.json"_s);
}

void SettingsFileTest::readsBackWhatWasWritten() {
  SettingsFile file(path_);
  QVERIFY(file.document().isEmpty());
  QVERIFY(file.update(setAnswer));
  const SettingsFile again(path_);
  QCOMPARE(again.document().value(u"answer"_s), QJsonValue(42));
  QCOMPARE(again.document().value(u"version"_s), QJsonValue(SettingsFile::currentVersion));
  QVERIFY(!again.keptAside() && !again.readProblem());
}

void SettingsFileTest::isForItsOwnerOnly() {
  SettingsFile file(path_);
  QVERIFY(file.update(setAnswer));
  QVERIFY(!(QFileInfo(path_).permissions() & anybodyElse));
}

void SettingsFileTest::takesRightsOfOthersAway() {
  put(path_, R"({"version": 1})");
  QVERIFY(QFile::setPermissions(path_, QFileDevice::ReadOwner | QFileDevice::WriteOwner | anybodyElse));
  SettingsFile file(path_);
  QVERIFY(!(QFileInfo(path_).permissions() & anybodyElse));
  QVERIFY(QFile::setPermissions(path_, QFileDevice::ReadOwner | QFileDevice::WriteOwner | anybodyElse));
  QVERIFY(file.update(setAnswer));
  QVERIFY(!(QFileInfo(path_).permissions() & anybodyElse));
}

void SettingsFileTest::createsItsDirectoryForTheOwnerOnly() {
  const QString path = folder_->filePath(u"deeper/tokendesk/settings.json"_s);
  SettingsFile file(path);
  QVERIFY(file.update(setAnswer));
  QVERIFY(!(QFileInfo(folder_->filePath(u"deeper/tokendesk"_s)).permissions() & anybodyElse));
}

void SettingsFileTest::keepsUnusableFilesAside_data() {
  using Reason = KeptAside::Reason;
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<Reason>("reason");
  QTest::newRow("empty") << QByteArray("") << Reason::Damaged;
  QTest::newRow("cut off") << QByteArray(R"({"version": 1, "conn)") << Reason::Damaged;
  QTest::newRow("an array") << QByteArray("[1]") << Reason::Damaged;
  QTest::newRow("without version") << QByteArray("{}") << Reason::Damaged;
  QTest::newRow("version is text") << QByteArray(R"({"version": "1"})") << Reason::Damaged;
  QTest::newRow("version 0") << QByteArray(R"({"version": 0})") << Reason::Damaged;
  QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3) << Reason::Damaged;
  QTest::newRow("newer") << QByteArray(R"({"version": 3, "x": 1})") << Reason::NewerVersion;
}

void SettingsFileTest::keepsUnusableFilesAside() {
  QFETCH(QByteArray, bytes);
  QFETCH(KeptAside::Reason, reason);
  put(path_, bytes);

  SettingsFile file(path_);
  QVERIFY(file.document().isEmpty());
  QVERIFY(file.keptAside());
  QCOMPARE(file.keptAside()->reason, reason);
  QVERIFY(file.update(setAnswer));
  QCOMPARE(contentOf(file.keptAside()->path), bytes);
  QVERIFY(!(QFileInfo(file.keptAside()->path).permissions() & anybodyElse));
}

void SettingsFileTest::reportsAnUnwritableDirectory() {
  // A file where the directory should be stops root too, whom permissions don't.
  const QString blocker = folder_->filePath(u"blocker"_s);
  put(blocker, "x");
  SettingsFile file(blocker + u"/settings.json"_s);
  const auto updated = file.update(setAnswer);
  QVERIFY(!updated);
  QCOMPARE(updated.error().problem, SettingsProblem::Unwritable);
  QVERIFY(file.document().isEmpty());
  QCOMPARE(contentOf(blocker), QByteArray("x"));
}

void SettingsFileTest::reportsBeforehandThatNothingCanBeStored_data() {
  QTest::addColumn<QString>("path");
  QTest::newRow("folder is a file") << u"file/settings.json"_s;
  QTest::newRow("folder of the folder is a file") << u"file/tokendesk/settings.json"_s;
}

void SettingsFileTest::reportsBeforehandThatNothingCanBeStored() {
  QFETCH(QString, path);
  put(folder_->filePath(u"file"_s), "not a folder");
  SettingsFile file(folder_->filePath(path));
  const auto checked = file.check();
  QVERIFY(!checked);
  QCOMPARE(checked.error().problem, SettingsProblem::Unwritable);
  QCOMPARE(contentOf(folder_->filePath(u"file"_s)), QByteArray("not a folder"));
}

void SettingsFileTest::storesNothingToFindOutWhetherItCould() {
  SettingsFile file(path_);
  QVERIFY(file.check());
  QCOMPARE(QDir(folder_->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
}

void SettingsFileTest::reportsAFileThatCannotBeRead() {
  QVERIFY(QDir().mkdir(path_));  // a directory of that name stops root too
  SettingsFile file(path_);
  QVERIFY(file.readProblem());
  QCOMPARE(file.readProblem()->problem, SettingsProblem::Unreadable);
  const auto updated = file.update(setAnswer);
  QVERIFY(!updated);
  QCOMPARE(updated.error().problem, SettingsProblem::Unreadable);
}

void SettingsFileTest::reportsAnotherInstanceThatHoldsTheLock() {
  SettingsFile file(path_);
  QVERIFY(file.update(setAnswer));
  const QByteArray before = contentOf(path_);
  const auto other = FileLock::take(path_ + u".lock"_s, {});
  QVERIFY(other);
  const auto updated = file.update([](QJsonObject& document) { document[u"answer"_s] = 43; });
  QVERIFY(!updated);
  QCOMPARE(updated.error().problem, SettingsProblem::Busy);
  QCOMPARE(file.document().value(u"answer"_s), QJsonValue(42));
  QCOMPARE(contentOf(path_), before);
}

void SettingsFileTest::replacesTheFileAtomically() {
  SettingsFile file(path_);
  QVERIFY(file.update(setAnswer));
  QFile reader(path_);
  QVERIFY(reader.open(QIODevice::ReadOnly));
  QVERIFY(file.update([](QJsonObject& document) { document[u"answer"_s] = 43; }));
  // Who had the file open still sees the old one, whole.
  QVERIFY(reader.readAll().contains("42"));
  QVERIFY(contentOf(path_).contains("43"));
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{u"settings.json"_s});
}

void SettingsFileTest::writesNothingWhenNothingChanged() {
  SettingsFile file(path_);
  QVERIFY(file.update([](QJsonObject&) {}));
  QVERIFY(!QFile::exists(path_));
}

void SettingsFileTest::mergesTheChangesOfTwoInstances() {
  SettingsFile first(path_);
  SettingsFile second(path_);
  QVERIFY(first.update([](QJsonObject& document) { document[u"first"_s] = 1; }));
  QVERIFY(second.update([](QJsonObject& document) { document[u"second"_s] = 2; }));
  const SettingsFile both(path_);
  QCOMPARE(both.document().value(u"first"_s), QJsonValue(1));
  QCOMPARE(both.document().value(u"second"_s), QJsonValue(2));
}

void SettingsFileTest::mergesTheChangesOfTwoProcessesAtOnce() {
  constexpr int times = 150;
  const QStringList names{u"first"_s, u"second"_s};
  std::array<QProcess, 2> counters;
  for (size_t i = 0; i < counters.size(); ++i)
    counters[i].start(QStringLiteral(SETTINGS_COUNTER),
                      {path_, names[static_cast<qsizetype>(i)], QString::number(times)});
  for (QProcess& counter : counters) {
    QVERIFY(counter.waitForFinished(100'000));
    QCOMPARE(counter.exitStatus(), QProcess::NormalExit);
    QCOMPARE(counter.exitCode(), 0);
  }
  const SettingsFile settings(path_);
  QVERIFY(!settings.keptAside());
  for (const QString& name : names) QCOMPARE(settings.document().value(name), QJsonValue(times));
  QCOMPARE(settings.document().value(u"sum"_s), QJsonValue(2 * times));
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{u"settings.json"_s});
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settings_file_test.moc"
