#include "list_export.h"

#include "file_size_limit.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using Step = ExportFileError::Step;

namespace {

/// `size` rows with a name and their number.
ExportedList numbered(size_t size) {
  return {.fields = {u"name"_s, u"number"_s}, .size = size, .row = [](size_t row) {
            return ExportedRow{u"a token of an organization"_s, QString::number(row)};
          }};
}

}  // namespace

/// What an export of a list does to files, and what it says where it can't.
class ListExportTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<ListExport> subject_;
  std::vector<ListExportOutcome> outcomes_;

  [[nodiscard]] QString path() const { return folder_->filePath(u"list.csv"_s); }
  [[nodiscard]] QByteArray content(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void writeOld() const {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
  }
  [[nodiscard]] QStringList files() const { return QDir(folder_->path()).entryList(QDir::Files); }
  [[nodiscard]] bool isAsBefore() const { return content(path()) == "old" && files().size() == 1; }
  /// What the export that runs ends in.
  std::optional<ListExportOutcome> end() {
    if (!QTest::qWaitFor([this] { return !outcomes_.empty(); })) return std::nullopt;
    return outcomes_.size() == 1 && !subject_->isRunning() ? std::optional(outcomes_.front()) : std::nullopt;
  }
  std::optional<ExportFileError> fileError() {
    const auto outcome = end();
    return outcome && !*outcome ? outcome->error() : std::nullopt;
  }

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    outcomes_.clear();
    subject_ = std::make_unique<ListExport>();
    connect(subject_.get(), &ListExport::finished, this,
            [this](const ListExportOutcome& outcome) { outcomes_.push_back(outcome); });
  }
  void cleanup() { subject_.reset(); }

  void writesEveryRowAndTellsHowFarItIs() {
    const QSignalSpy progressed(subject_.get(), &ListExport::progressed);
    subject_->start(numbered(12'345), {.path = path()});
    QVERIFY(subject_->isRunning());
    const auto outcome = end();
    QVERIFY(outcome && *outcome);
    QCOMPARE(**outcome, 12'345);
    QCOMPARE(content(path()).count("\r\n"), 12'346);
    QVERIFY(content(path()).endsWith(",12344\r\n"));
    QCOMPARE(progressed.last().first().toLongLong(), 12'345);
    QCOMPARE(files(), QStringList{u"list.csv"_s});
  }

  void writesAnEmptyList() {
    subject_->start(numbered(0), {.path = path(), .format = ListFormat::Json});
    QCOMPARE(end().value().value(), 0);
    QCOMPARE(content(path()), "[]\n"_ba);
  }

  void mayBeStartedAgain() {
    subject_->start(numbered(1), {.path = path()});
    QVERIFY(end());
    outcomes_.clear();
    subject_->start(numbered(2), {.path = path()});
    QCOMPARE(end().value().value(), 2);
  }

  void aFileThatCanNotBeBegunIsTold_data() {
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << u"%1/none/list.csv"_s;
    QTest::newRow("where nobody may write") << u"/proc/list.csv"_s;
  }
  void aFileThatCanNotBeBegunIsTold() {
    QFETCH(QString, target);
    subject_->start(numbered(3), {.path = target.contains(u'%') ? target.arg(folder_->path()) : target});
    const auto error = fileError();
    QVERIFY(error);
    QCOMPARE(error->step, Step::Open);
    QVERIFY(!error->reason.isEmpty());
    QCOMPARE(files(), QStringList());
  }

  void aPlaceThatIsNoFileStaysAsItIs_data() {
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a folder") << true;
    QTest::newRow("a pipe, as devices are") << false;
  }
  void aPlaceThatIsNoFileStaysAsItIs() {
    QFETCH(bool, isFolder);
    QCOMPARE(isFolder ? mkdir(qPrintable(path()), 0700) : mkfifo(qPrintable(path()), 0600), 0);
    subject_->start(numbered(3), {.path = path()});
    const auto error = fileError();
    QVERIFY(error);
    QCOMPARE(error->step, Step::Open);
    struct stat status{};
    QCOMPARE(stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & S_IFMT, isFolder ? mode_t(S_IFDIR) : mode_t(S_IFIFO));
  }

  void aFullDiskIsToldAndKeepsTheFileThatWasThere_data() {
    QTest::addColumn<int>("bytes");
    QTest::newRow("at once") << 10;
    QTest::newRow("later") << 400'000;
  }
  void aFullDiskIsToldAndKeepsTheFileThatWasThere() {
    QFETCH(int, bytes);
    writeOld();
    const FileSizeLimit full(static_cast<rlim_t>(bytes));
    subject_->start(numbered(20'000), {.path = path()});
    const auto error = fileError();
    QVERIFY(error);
    QCOMPARE(error->step, Step::Write);
    QVERIFY(!error->reason.isEmpty());
    QVERIFY(isAsBefore());
  }

  void cancelledHalfwayItLeavesTheFileThatWasThere() {
    writeOld();
    QSemaphore reached;
    QSemaphore goOn;
    ExportedList list = numbered(20'000);
    list.row = [&, row = list.row](size_t number) {
      if (number == 10'000) {
        reached.release();
        goOn.acquire();
      }
      return row(number);
    };
    subject_->start(list, {.path = path()});
    reached.acquire();
    subject_->cancel();
    goOn.release();
    const auto outcome = end();
    QVERIFY(outcome && !*outcome);
    QVERIFY(!outcome->error());
    QVERIFY(isAsBefore());
  }

  void destroyedItLeavesNoFile() {
    auto reached = std::make_shared<QSemaphore>();
    auto goOn = std::make_shared<QSemaphore>();
    ExportedList list = numbered(20'000);
    list.row = [reached, goOn, row = list.row](size_t number) {
      if (number == 10'000) {
        reached->release();
        goOn->acquire();
      }
      return row(number);
    };
    subject_->start(list, {.path = path()});
    reached->acquire();
    subject_.reset();
    goOn->release();
    QTRY_COMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(outcomes_.empty());
  }

  // As python3 reads it: see list_export_python_test.py.
  void leavesFilesForPython() {
    const QStringList texts{u""_s,
                            u"plain"_s,
                            u"a,b;c"_s,
                            u"\"quoted\""_s,
                            u"one\r\ntwo\n"_s,
                            u"=1+1"_s,
                            u"+1"_s,
                            u"-1"_s,
                            u"@SUM(A1)"_s,
                            u"＝1"_s,
                            u"\tx"_s,
                            u"'=1"_s,
                            u"請求書 ñ 🎉👩‍👩‍👧"_s,
                            u"\u2028\u0085\v\f"_s,
                            u"\",\""_s,
                            u"\\n\\\""_s};
    const auto size = static_cast<size_t>(texts.size());
    const ExportedList list{
        .fields = {u"name"_s, u"description"_s, u"expires"_s}, .size = size, .row = [=](size_t row) {
          const auto i = static_cast<qsizetype>(row);
          return ExportedRow{texts[i], texts[(i + 1) % texts.size()],
                             row % 2 ? std::nullopt : std::optional(u"x"_s)};
        }};
    const QDir folder(QStringLiteral(WRITTEN_FOLDER));
    QVERIFY(folder.mkpath(u"."_s));
    const auto write = [&](const QString& name, ListFormat format, ByteOrderMark mark) {
      outcomes_.clear();
      subject_->start(list, {.path = folder.filePath(name), .format = format, .mark = mark});
      const auto outcome = end();
      return outcome && *outcome == static_cast<qint64>(size);
    };
    QVERIFY(write(u"list.json"_s, ListFormat::Json, ByteOrderMark::Without));
    QVERIFY(write(u"list.csv"_s, ListFormat::Csv, ByteOrderMark::Without));
    QVERIFY(write(u"marked.csv"_s, ListFormat::Csv, ByteOrderMark::With));
  }
};

QTEST_GUILESS_MAIN(ListExportTest)
#include "list_export_test.moc"
