#include "request_feed.h"

#include <algorithm>

namespace tokendesk {

RequestFeed::RequestFeed(ProjectPlatform& platform, ProjectAccessKeeper& keeper, const Clock& clock,
                         QObject* parent)
    : QObject(parent), platform_(platform), keeper_(keeper), clock_(clock) {
  connect(&keeper, &ProjectAccessKeeper::changed, this, [this](const QString& projectId) {
    if (project_ && project_->id == projectId) startOver();
  });
}

RequestFeed::~RequestFeed() {
  blockSignals(true);  // what is stopped may end at once
  stop_.request_stop();
}

void RequestFeed::show(const Project& project, const RequestQuery& query) {
  project_ = project;
  query_ = query;
  startOver();
}

void RequestFeed::loadMore() {
  if (!project_ || loading_ || (atEnd_ && !replaces_)) return;
  readPage();
}

void RequestFeed::refresh() {
  if (!project_) return;
  replaces_ = true;
  readPage();
}

void RequestFeed::stop() {
  if (!loading_) return;
  ++lastRead_;
  stop_.request_stop();
  loading_ = false;
  stopped_ = true;
  replaces_ = replaces_ && items_.empty();
  emit stateChanged();
}

void RequestFeed::startOver() {
  emit aboutToReset();
  items_.clear();
  lastPageSize_ = 0;
  takenAt_ = {};
  atEnd_ = false;
  emit reset();
  refresh();
}

void RequestFeed::readPage() {
  const quint64 read = ++lastRead_;
  stop_.request_stop();
  stop_ = std::stop_source();
  loading_ = true;
  stopped_ = false;
  error_.reset();
  progress_ = {};
  const RequestWindow window{.skip = replaces_ ? 0 : static_cast<qint64>(items_.size()), .count = pageSize};
  const CallOptions options{stop_.get_token(), [this, read](const Progress& progress) {
                              if (read != lastRead_) return;
                              progress_ = progress;
                              emit stateChanged();
                            }};
  platform_.listRequests(keeper_.accessTo(project_->id), query_, window, options)
      .then(this, [this, read](const Outcome<LoggedRequests>& outcome) {
        if (read != lastRead_) return;
        loading_ = false;
        if (outcome) {
          take(*outcome);
        } else {
          error_ = outcome.error();
        }
        emit stateChanged();
      });
  emit stateChanged();
}

void RequestFeed::take(const LoggedRequests& page) {
  if (!replaces_ && repeatsTheLastPage(page)) return takeRepeated();
  atEnd_ = page.empty() || page.size() > static_cast<size_t>(pageSize);
  lastPageSize_ = page.size();
  replaces_ ? replaceBy(page) : append(page);
}

void RequestFeed::takeRepeated() {
  atEnd_ = lastPageSize_ < static_cast<size_t>(pageSize);
  if (!atEnd_) error_ = ApiError{.kind = ApiErrorKind::BadAnswer, .fault = AnswerFault::Unreadable};
}

void RequestFeed::replaceBy(const LoggedRequests& page) {
  emit aboutToReset();
  items_ = page;
  takenAt_ = clock_.now();
  replaces_ = false;
  emit reset();
}

void RequestFeed::append(const LoggedRequests& page) {
  if (page.empty()) return;
  const auto count = static_cast<int>(page.size());
  items_.insert(items_.end(), page.begin(), page.end());
  emit appended(count);
}

bool RequestFeed::repeatsTheLastPage(const LoggedRequests& page) const {
  return !page.empty() && page.size() == lastPageSize_ &&
         std::equal(page.rbegin(), page.rend(), items_.rbegin());
}

}  // namespace tokendesk
