#include "geai/geai_platform.h"
#include "request_export.h"
#include "running_sandbox.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mega = 1'000'000;
constexpr qint64 requestCount = 1'000'000;
constexpr qint64 mostMemory = 150 * mega;  // of both processes

/// The most memory that a process ever had, in bytes; -1 where the system doesn't tell.
qint64 peakMemory(const QString& process) {
  QFile file(u"/proc/%1/status"_s.arg(process));
  if (!file.open(QIODevice::ReadOnly)) return -1;
  const QByteArray status = file.readAll();
  const qsizetype at = status.indexOf("VmHWM:");
  return at < 0 ? -1 : status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

/// Reads CSV piece by piece, in constant memory.
class CsvCount {
 public:
  void read(QByteArrayView piece) {
    for (const char c : piece) read(c);
  }

  qint64 rows = 0;
  qint64 oddRows = 0;  ///< with another number of cells than seven
  bool isQuoted = false;

 private:
  void read(char c) {
    if (c == '"') {
      isQuoted = !isQuoted;
    } else if (isQuoted) {
      return;
    } else if (c == ',') {
      ++cells_;
    } else if (c == '\n') {
      ++rows;
      if (cells_ != 7) ++oddRows;
      cells_ = 1;
    }
  }

  int cells_ = 1;
};

}  // namespace

/// A million requests, from a server in another process to a file.
class RequestExportSandboxTest : public QObject {
  Q_OBJECT

 private slots:
  void aMillionRequestsTakeConstantMemory();
};

void RequestExportSandboxTest::aMillionRequestsTakeConstantMemory() {
  const RunningSandbox sandbox({u"--requests"_s, QString::number(requestCount)});
  const Secret token = Secret::fromText(sandbox.said(u"projectToken"_s));
  geai::GeaiPlatform platform(
      {.baseUrl = QUrl(sandbox.said(u"baseUrl"_s), QUrl::StrictMode), .apiToken = token});
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"requests.csv"_s);

  RequestExport subject(*platform.projectPlatform());
  std::optional<RequestExportOutcome> outcome;
  connect(&subject, &RequestExport::finished, this,
          [&outcome](const RequestExportOutcome& result) { outcome = result; });
  QElapsedTimer timer;
  timer.start();
  subject.start({.projectId = sandbox.said(u"projectId"_s)}, {}, {.path = path});
  QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 300'000);
  const double seconds = double(timer.elapsed()) / 1000;
  const qint64 ours = peakMemory(u"self"_s);  // before anything is read back
  const qint64 theirs = sandbox.peakMemory();
  const double ourSeconds = double(std::clock()) / CLOCKS_PER_SEC;

  QVERIFY(outcome->has_value());
  QCOMPARE(outcome->value(), requestCount);
  qInfo("%.1f s, %.0f rows/s", seconds, double(requestCount) / seconds);
  qInfo("processor: %.1f s here, %.1f s there", ourSeconds, sandbox.processorSeconds());
  qInfo("peak memory: %.1f MB here, %.1f MB there", double(ours) / mega, double(theirs) / mega);
  QVERIFY(ours > 0 && theirs > 0);
  QVERIFY2(ours + theirs <= mostMemory, qPrintable(QString::number(ours + theirs)));

  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  CsvCount csv;
  QByteArray piece;
  while (!(piece = file.read(mega)).isEmpty()) csv.read(piece);
  QVERIFY(!csv.isQuoted);
  QCOMPARE(csv.rows, requestCount + 1);
  QCOMPARE(csv.oddRows, 0);
}

QTEST_GUILESS_MAIN(RequestExportSandboxTest)
#include "request_export_sandbox_test.moc"
