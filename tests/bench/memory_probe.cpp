#include "memory_probe.h"

#include "failure.h"
#include "fingerprint.h"
#include "free_memory.h"
#include "list_server.h"
#include "list_window.h"
#include "probe.h"
#include "theme.h"
#include "token_fixture.h"

#include <QApplication>
#include <QFile>
#include <QStandardItemModel>
#include <QTableView>

#include <unistd.h>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int warmUpSize = 100;
constexpr int settleTime = 200;  // ms

/// Bytes of memory this process has now.
double residentBytes() {
  QFile file(u"/proc/self/statm"_s);
  if (!file.open(QFile::ReadOnly)) fail(u"This system doesn't tell how much memory a process has."_s);
  return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// Lets worker threads finish and deferred deletions happen.
void settle() {
  QElapsedTimer timer;
  timer.start();
  waitUntil([&timer] { return timer.hasExpired(settleTime); }, u"The clock stands still."_s);
}

class StockWindow {
 public:
  StockWindow() {
    table_.setModel(&model_);
    table_.resize(listWindowSize);
    table_.show();
  }

  void load(int size) {
    for (int number = 0; number < size; ++number) {
      const FixtureToken token = fixtureToken(number);
      QList<QStandardItem*> row;
      for (const QString& text : {token.name, token.description, u"Organization"_s, u"—"_s, token.status,
                                  token.timestamp.first(10), fingerprint(Secret::fromText(token.id))})
        row.append(new QStandardItem(text));
      row.first()->setData(token.id);
      model_.appendRow(row);
    }
  }

 private:
  QStandardItemModel model_;
  QTableView table_;
};

}  // namespace

int probeListMemory(const QUrl& installation, int size, int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application);
  const Extent extent = ListServer::extentOf(size);
  ListWindow(ListServer::warmUpUrl(installation)).load(extent);
  ListWindow window(installation);
  settle();
  giveBackFreeMemory();
  const double before = residentBytes();
  window.load(extent);
  settle();
  printMeasurement((residentBytes() - before) / size);
  return EXIT_SUCCESS;
}

int probeStockMemory(int size, int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application);
  StockWindow().load(warmUpSize);
  StockWindow window;
  settle();
  giveBackFreeMemory();
  const double before = residentBytes();
  window.load(size);
  settle();
  printMeasurement((residentBytes() - before) / size);
  return EXIT_SUCCESS;
}

}  // namespace tokendesk::bench
