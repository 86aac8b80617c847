#pragma once

#include "project_platform.h"
#include "request_export_file.h"

#include <QObject>

#include <memory>
#include <variant>

namespace tokendesk {

/// Why an export failed: reading the requests, or writing the file.
using RequestExportError = std::variant<ApiError, ExportFileError>;

/// How many requests were written.
using RequestExportOutcome = std::expected<qint64, RequestExportError>;

/// Writes everything that matches a query to a file: reads a window of requests after the other, and writes
/// each on a worker thread, in memory that doesn't depend on how many there are. The file appears at its
/// place when it is complete (see RequestExportFile).
///
/// It ends at an empty window. A server may give fewer requests than it is asked for; one that doesn't know
/// `count` gives all of them, and one that doesn't know `skip` the same again and again, which is all there
/// is where it is less than a window, and else ends the export as BadAnswer (Unreadable). Requests that are
/// logged meanwhile may move others on, which are written twice then.
///
/// Lives on the interface thread; the platform outlives it. Destroying it cancels it, without a signal.
class RequestExport : public QObject {
  Q_OBJECT

 public:
  /// Requests asked for at once.
  static constexpr int windowSize = 1000;

  explicit RequestExport(ProjectPlatform& platform, QObject* parent = nullptr);
  ~RequestExport() override;

  /// Not while it is running. `progress` hears how far the reading of a window is.
  void start(const ProjectAccess& access, const RequestQuery& query, const RequestExportTarget& target,
             const std::function<void(const Progress&)>& progress = {});
  /// Ends it as Cancelled, unless everything was written by then.
  void cancel();
  [[nodiscard]] bool isRunning() const { return file_ != nullptr; }

 signals:
  /// So many requests were written; how many there are, nobody knows before the end.
  void progressed(qint64 rows);
  /// Once for each start(), from the event loop. Whoever hears it may destroy this.
  void finished(const tokendesk::RequestExportOutcome& outcome);

 private:
  /// Does `step` with the file on a worker thread, then `next` here, unless it failed or was cancelled.
  template <class Step, class Next>
  void doWithFile(const Step& step, const Next& next);
  void readWindow();
  void takeWindow(const Outcome<LoggedRequests>& outcome);
  void takeRepeated();
  void afterWindow();
  void commit();
  void finish(const RequestExportOutcome& outcome);

  ProjectPlatform& platform_;
  ProjectAccess access_;
  RequestQuery query_;
  std::function<void(const Progress&)> progress_;
  std::shared_ptr<RequestExportFile> file_;       // null where nothing is under way
  std::shared_ptr<const LoggedRequests> window_;  // the last one read
  qint64 rows_ = 0;
  std::stop_source stop_;
};

}  // namespace tokendesk
