#include "file_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using std::chrono::milliseconds;

class FileLockTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void isHeldByOneAtATime();
  void leavesNoFile();
  void canBeHandedOver();
  void takesNoNoticeOfAFileThatWasLeft();
  void isImpossibleWhereNoFileCanBe_data();
  void isImpossibleWhereNoFileCanBe();
  void waitsForTheOther();
  void excludesAllOthersAllTheTime();

 private:
  QString path() const { return folder_->filePath(u"file.lock"_s); }

  std::unique_ptr<QTemporaryDir> folder_;
};

void FileLockTest::isHeldByOneAtATime() {
  {
    const auto lock = FileLock::take(path(), milliseconds(0));
    QVERIFY(lock);
    QCOMPARE(FileLock::take(path(), milliseconds(0)).error(), FileLock::Failure::Held);
    QCOMPARE(FileLock::take(path(), milliseconds(20)).error(), FileLock::Failure::Held);
  }
  QVERIFY(FileLock::take(path(), milliseconds(0)));
}

void FileLockTest::leavesNoFile() {
  {
    const auto lock = FileLock::take(path(), milliseconds(0));
    QVERIFY(QFile::exists(path()));
  }
  QVERIFY(!QFile::exists(path()));
}

void FileLockTest::canBeHandedOver() {
  std::optional<FileLock> kept;
  {
    auto lock = FileLock::take(path(), milliseconds(0));
    QVERIFY(lock);
    kept = *std::move(lock);
  }
  QVERIFY(!FileLock::take(path(), milliseconds(0)));
  kept.reset();
  QVERIFY(FileLock::take(path(), milliseconds(0)));
}

void FileLockTest::takesNoNoticeOfAFileThatWasLeft() {
  QFile left(path());
  QVERIFY(left.open(QIODevice::WriteOnly) && left.write("1\ntokendesk\nhost\n") > 0);
  left.close();
  QVERIFY(FileLock::take(path(), milliseconds(0)));
}

void FileLockTest::isImpossibleWhereNoFileCanBe_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("a folder that isn't there") << u"missing/file.lock"_s;
  QTest::newRow("a folder of that name") << u"folder"_s;
  QTest::newRow("a link, which may be anybody's trap") << u"link"_s;
}

void FileLockTest::isImpossibleWhereNoFileCanBe() {
  QFETCH(QString, name);
  QVERIFY(QDir(folder_->path()).mkdir(u"folder"_s));
  QVERIFY(QFile::link(u"elsewhere"_s, folder_->filePath(u"link"_s)));
  QCOMPARE(FileLock::take(folder_->filePath(name), milliseconds(1000)).error(),
           FileLock::Failure::Impossible);
}

void FileLockTest::waitsForTheOther() {
  std::optional<FileLock> lock = *FileLock::take(path(), milliseconds(0));
  const auto other = QtConcurrent::run(
      [path = path()] { return FileLock::take(path, std::chrono::seconds(60)).has_value(); });
  QVERIFY(!other.isFinished());
  lock.reset();
  QTRY_VERIFY(other.isFinished());
  QVERIFY(other.result());
}

// The file comes and goes with each holder, so that one could lock a file that another has just removed.
void FileLockTest::excludesAllOthersAllTheTime() {
  std::atomic<int> holders = 0;
  std::atomic<int> tooMany = 0;
  const auto work = [&, path = path()] {
    for (int i = 0; i < 300; ++i) {
      const auto lock = FileLock::take(path, std::chrono::seconds(60));
      if (!lock || ++holders != 1) ++tooMany;
      --holders;
    }
  };
  QList<QFuture<void>> workers;
  for (int i = 0; i < 3; ++i) workers.append(QtConcurrent::run(work));
  for (QFuture<void>& worker : workers) worker.waitForFinished();
  QCOMPARE(tooMany, 0);
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "file_lock_test.moc"
