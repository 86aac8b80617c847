#include "list_export.h"

#include "job.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace tokendesk {

namespace {

constexpr size_t rowsAtOnce = 5000;  // about a megabyte

using Report = std::function<void(qint64 rows)>;

ListExportOutcome write(const ExportedList& list, const ListExportTarget& target, const std::stop_token& stop,
                        const Report& report) {
  ExportFile file(target.path);
  ListText text(list.fields, target.format, target.mark);
  if (const auto opened = file.open(); !opened) return std::unexpected(opened.error());
  for (size_t row = 0; row < list.size;) {
    for (const size_t end = std::min(row + rowsAtOnce, list.size); row < end; ++row) text.add(list.row(row));
    if (stop.stop_requested()) return std::unexpected(std::nullopt);
    if (const auto written = file.write(text.take()); !written) return std::unexpected(written.error());
    report(static_cast<qint64>(row));
  }
  text.end();
  if (const auto written = file.write(text.take()); !written) return std::unexpected(written.error());
  if (stop.stop_requested()) return std::unexpected(std::nullopt);
  if (const auto placed = file.commit(); !placed) return std::unexpected(placed.error());
  return static_cast<qint64>(list.size);
}

}  // namespace

ListExport::~ListExport() {
  stop_.request_stop();
}

void ListExport::start(const ExportedList& list, const ListExportTarget& target) {
  Q_ASSERT(!isRunning());
  running_ = true;
  stop_ = std::stop_source();
  const Report report = [self = QPointer(this)](qint64 rows) {
    const auto tell = [self, rows] {
      if (self && self->isRunning()) emit self->progressed(rows);
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
  };
  onInterfaceThread(QtConcurrent::run(write, list, target, stop_.get_token(), report))
      .then(this, [this](const ListExportOutcome& outcome) {
        running_ = false;
        emit finished(outcome);
      });
}

void ListExport::cancel() {
  stop_.request_stop();
}

}  // namespace tokendesk
