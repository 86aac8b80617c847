#include "request_export.h"

#include <QtConcurrentRun>

namespace tokendesk {

RequestExport::RequestExport(ProjectPlatform& platform, QObject* parent)
    : QObject(parent), platform_(platform) {}

RequestExport::~RequestExport() {
  blockSignals(true);
  stop_.request_stop();
}

void RequestExport::start(const ProjectAccess& access, const RequestQuery& query,
                          const RequestExportTarget& target,
                          const std::function<void(const Progress&)>& progress) {
  Q_ASSERT(!isRunning());
  access_ = access;
  query_ = query;
  progress_ = progress;
  rows_ = 0;
  stop_ = std::stop_source();
  file_ = std::make_shared<RequestExportFile>(target);
  doWithFile([](RequestExportFile& file) { return file.open(); }, [this] { readWindow(); });
}

void RequestExport::cancel() {
  stop_.request_stop();
}

template <class Step, class Next>
void RequestExport::doWithFile(const Step& step, const Next& next) {
  using Done = std::expected<void, RequestExportError>;
  const auto done = QtConcurrent::run([file = file_, step, stop = stop_.get_token()]() -> Done {
    if (stop.stop_requested()) return std::unexpected(ApiError{.kind = ApiErrorKind::Cancelled});
    return step(*file);
  });
  onInterfaceThread(done).then(this, [this, next](const Done& outcome) {
    if (!outcome) return finish(std::unexpected(outcome.error()));
    next();
  });
}

void RequestExport::readWindow() {
  platform_
      .listRequests(access_, query_, {.skip = rows_, .count = windowSize},
                    {.stop = stop_.get_token(), .progress = progress_})
      .then(this, [this](const Outcome<LoggedRequests>& outcome) { takeWindow(outcome); });
}

void RequestExport::takeWindow(const Outcome<LoggedRequests>& outcome) {
  if (!outcome) return finish(std::unexpected(outcome.error()));
  if (outcome->empty()) return commit();
  if (window_ && *outcome == *window_) return takeRepeated();
  window_ = std::make_shared<const LoggedRequests>(*outcome);
  doWithFile([window = window_](RequestExportFile& file) { return file.write(*window); },
             [this] { afterWindow(); });
}

// A server that knows no skip gives the same again: all there is, where that is less than a window.
void RequestExport::takeRepeated() {
  if (std::ssize(*window_) < windowSize) return commit();
  finish(std::unexpected(ApiError{.kind = ApiErrorKind::BadAnswer, .fault = AnswerFault::Unreadable}));
}

// A window that isn't full is not the end for sure: a server may give fewer at once than it is asked for.
void RequestExport::afterWindow() {
  rows_ += std::ssize(*window_);
  emit progressed(rows_);
  const bool knowsNoCount = std::ssize(*window_) > windowSize;
  knowsNoCount ? commit() : readWindow();
}

void RequestExport::commit() {
  doWithFile([](RequestExportFile& file) { return file.commit(); }, [this] { finish(rows_); });
}

void RequestExport::finish(const RequestExportOutcome& outcome) {
  file_.reset();
  window_.reset();
  access_ = {};
  progress_ = {};
  emit finished(outcome);
}

}  // namespace tokendesk
