#include "file_size_limit.h"
#include "request_export_case.h"

#include <QFileInfo>

#include <memory>
#include <sys/stat.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using Step = ExportFileError::Step;

/// What an export does to files, and what it says where it can't.
class RequestExportFileTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { test_ = std::make_unique<RequestExportCase>(); }
  void cleanup() { test_.reset(); }
  void aFileThatCanNotBeBegunIsTold_data();
  void aFileThatCanNotBeBegunIsTold();
  void aFullDiskIsToldAndKeepsTheFileThatWasThere_data();
  void aFullDiskIsToldAndKeepsTheFileThatWasThere();
  void aFileThatCanNotBePutAtItsPlaceIsTold();
  void aNewFileIsAsTheUmaskSays();
  void aFileIsReplacedWithItsPermissions();
  void aLinkLeadsToTheFile();
  void leavesFilesForPython();

 private:
  std::unique_ptr<RequestExportCase> test_;
};

void RequestExportFileTest::aFileThatCanNotBeBegunIsTold_data() {
  QTest::addColumn<QString>("target");
  QTest::newRow("no such folder") << u"%1/none/requests.csv"_s;
  QTest::newRow("a folder") << u"%1"_s;
  QTest::newRow("in a file") << u"%1/file/requests.csv"_s;
  QTest::newRow("where nobody may write") << u"/proc/requests.csv"_s;
}

void RequestExportFileTest::aFileThatCanNotBeBegunIsTold() {
  QFETCH(QString, target);
  QFile file(test_->folder.filePath(u"file"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  test_->start(target.contains(u'%') ? target.arg(test_->folder.path()) : target);
  const auto error = test_->fileError();
  QVERIFY(error.has_value());
  QCOMPARE(error->step, Step::Open);
  QVERIFY(error->error != QFileDevice::NoError);
  QVERIFY(!error->reason.isEmpty());
  QCOMPARE(test_->projects.requestLists.count(), 0);  // nothing was read in vain
  QCOMPARE(test_->files(), QStringList{u"file"_s});
}

void RequestExportFileTest::aFullDiskIsToldAndKeepsTheFileThatWasThere_data() {
  QTest::addColumn<int>("bytes");
  QTest::newRow("before the first window") << 10;
  QTest::newRow("in the first window") << 1000;
  QTest::newRow("in the second") << 15'000;
}

void RequestExportFileTest::aFullDiskIsToldAndKeepsTheFileThatWasThere() {
  QFETCH(int, bytes);
  test_->writeOld();
  const FileSizeLimit full(static_cast<rlim_t>(bytes));
  test_->projects.requestLists.answer = [](const FakeProjects::RequestList& asked) {
    return RequestExportCase::requests(asked.window.skip, 1000);
  };
  test_->start();
  const auto error = test_->fileError();
  QVERIFY(error.has_value());
  QCOMPARE(error->step, Step::Write);
  QVERIFY(error->error != QFileDevice::NoError);
  QVERIFY(!error->reason.isEmpty());
  QVERIFY(test_->isAsBefore());
}

void RequestExportFileTest::aFileThatCanNotBePutAtItsPlaceIsTold() {
  test_->start();
  QVERIFY(test_->answer(1000));
  QVERIFY(QDir(test_->folder.path()).mkpath(u"requests.csv/full"_s));
  QVERIFY(test_->answer(0));
  const auto error = test_->fileError();
  QVERIFY(error.has_value());
  QCOMPARE(error->step, Step::Rename);
  QCOMPARE(error->error, QFileDevice::RenameError);
  QVERIFY(!error->reason.isEmpty());
  QVERIFY(QFileInfo(test_->path()).isDir());
  QCOMPARE(test_->files(), QStringList());
}

void RequestExportFileTest::aNewFileIsAsTheUmaskSays() {
  const mode_t before = umask(027);
  test_->start();
  test_->answerLast(1);
  const qint64 rows = test_->rows();
  umask(before);
  QCOMPARE(rows, 1);
  struct stat status{};
  QCOMPARE(stat(qPrintable(test_->path()), &status), 0);
  QCOMPARE(status.st_mode & 0777, mode_t(0640));
}

void RequestExportFileTest::aFileIsReplacedWithItsPermissions() {
  test_->writeOld();
  QCOMPARE(chmod(qPrintable(test_->path()), 0600), 0);
  test_->start();
  QVERIFY(test_->answerLast(1));
  QCOMPARE(test_->rows(), 1);
  struct stat status{};
  QCOMPARE(stat(qPrintable(test_->path()), &status), 0);
  QCOMPARE(status.st_mode & 0777, mode_t(0600));
  QCOMPARE(test_->content().count("\r\n"), 2);
}

void RequestExportFileTest::aLinkLeadsToTheFile() {
  test_->writeOld();
  const QString link = test_->folder.filePath(u"link"_s);
  QVERIFY(QFile::link(test_->path(), link));
  test_->start(link);
  QVERIFY(test_->answerLast(1));
  QCOMPARE(test_->rows(), 1);
  QVERIFY(QFileInfo(link).isSymLink());
  QCOMPARE(test_->content().count("\r\n"), 2);
}

void RequestExportFileTest::leavesFilesForPython() {
  const QStringList texts{u""_s,
                          u"plain"_s,
                          u"a,b;c"_s,
                          u"\"quoted\""_s,
                          u"one\ntwo"_s,
                          u"one\r\ntwo"_s,
                          u"\rone"_s,
                          u"\n"_s,
                          u"=1+1"_s,
                          u"=A1,\"x\"\n"_s,
                          u"+1"_s,
                          u"-1"_s,
                          u"@SUM(A1)"_s,
                          u"＝1"_s,
                          u"－"_s,
                          u"\tx"_s,
                          u"'=1"_s,
                          u" =1"_s,
                          u"請求書 ñ 🎉👩‍👩‍👧"_s,
                          u"\u2028\u0085\v\f"_s,
                          u"\""_s,
                          u"\",\""_s,
                          u"\\n\\\""_s};
  LoggedRequests requests;
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const auto text = [&](qsizetype shift) { return texts[(i + shift) % texts.size()]; };
    requests.push_back({.assistant = text(0),
                        .intent = text(1),
                        .timestamp = text(2),
                        .prompt = text(3),
                        .output = text(4),
                        .inputText = text(5),
                        .status = text(6)});
  }
  const QDir folder(QStringLiteral(WRITTEN_FOLDER));
  QVERIFY(folder.mkpath(u"."_s));
  const auto write = [&](const QString& name, RequestFormat format, ByteOrderMark mark) {
    test_->outcomes.clear();
    test_->subject.start({}, {}, {.path = folder.filePath(name), .format = format, .mark = mark});
    return QTest::qWaitFor([this] { return test_->projects.requestLists.waiting() == 1; }) &&
           test_->projects.requestLists.finish(requests) && test_->answer(0) &&
           test_->rows() == std::ssize(requests);
  };
  QVERIFY(write(u"requests.jsonl"_s, RequestFormat::JsonLines, ByteOrderMark::Without));
  QVERIFY(write(u"requests.csv"_s, RequestFormat::Csv, ByteOrderMark::Without));
  QVERIFY(write(u"marked.csv"_s, RequestFormat::Csv, ByteOrderMark::With));
}

QTEST_GUILESS_MAIN(RequestExportFileTest)
#include "request_export_file_test.moc"
