#pragma once

#include "export_file.h"
#include "list_text.h"

#include <QObject>

#include <stop_token>

namespace tokendesk {

/// Where a list is written, and how.
struct ListExportTarget {
  QString path;
  ListFormat format = ListFormat::Csv;
  ByteOrderMark mark = ByteOrderMark::Without;  ///< of CSV
};

/// How many rows were written; or why the file could not be, which is nothing where the export was cancelled.
using ListExportOutcome = std::expected<qint64, std::optional<ExportFileError>>;

/// Writes a list to a file, on a worker thread. The file appears at its place when it is complete (see
/// ExportFile). Lives on the interface thread. Destroying it cancels it, without a signal.
class ListExport : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~ListExport() override;

  /// Not while it is running.
  void start(const ExportedList& list, const ListExportTarget& target);
  /// Ends it, unless everything was written by then.
  void cancel();
  [[nodiscard]] bool isRunning() const { return running_; }

 signals:
  /// So many rows are written by now.
  void progressed(qint64 rows);
  /// Once for each start(), from the event loop. Whoever hears it may destroy this.
  void finished(const tokendesk::ListExportOutcome& outcome);

 private:
  bool running_ = false;
  std::stop_source stop_;
};

}  // namespace tokendesk
