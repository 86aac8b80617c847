#pragma once

#include "clock.h"
#include "logged_request.h"
#include "project.h"
#include "project_access_keeper.h"

#include <QObject>

#include <optional>

namespace tokendesk {

/// The requests of a project as far as they were read: a page after the other, in the platform's order, which
/// isn't published. Requests that are logged meanwhile move those behind them on, so that some may be read
/// twice; refresh() sets that right.
///
/// An empty page is the end, because a server may give fewer requests than it is asked for. One that doesn't
/// know `count` gives all at once, and one that doesn't know `skip` the same again: that is all there is
/// where it is less than a page, and else a BadAnswer (Unreadable).
/// Lives on the interface thread.
class RequestFeed : public QObject {
  Q_OBJECT

 public:
  /// Requests asked for at once.
  static constexpr int pageSize = 100;

  /// None is owned; all outlive the feed.
  RequestFeed(ProjectPlatform& platform, ProjectAccessKeeper& keeper, const Clock& clock,
              QObject* parent = nullptr);
  ~RequestFeed() override;

  /// Forgets what was read, and reads the first page of this.
  void show(const Project& project, const RequestQuery& query);
  /// Reads the next page, also where reading was stopped; after a failure, the page that failed. Does nothing
  /// while a page is read, or where there is none.
  void loadMore();
  /// Reads from the first page on again. What was read before stays until that page is there.
  void refresh();
  /// Ends the reading of the page under way. What was read stays, and loadMore() goes on from there.
  void stop();

  /// None before the first show().
  [[nodiscard]] const std::optional<Project>& project() const { return project_; }
  [[nodiscard]] const RequestQuery& query() const { return query_; }
  /// Requests are only added at the end, except between aboutToReset() and reset().
  [[nodiscard]] const LoggedRequests& items() const { return items_; }
  /// When the first page was read, UTC; invalid before.
  [[nodiscard]] const QDateTime& takenAt() const { return takenAt_; }

  [[nodiscard]] bool isLoading() const { return loading_; }
  /// Whether everything that matches was read.
  [[nodiscard]] bool isAtEnd() const { return atEnd_; }
  /// By stop(), until something is read again.
  [[nodiscard]] bool isStopped() const { return stopped_; }
  /// Why the last page could not be read, until something is read again.
  [[nodiscard]] const std::optional<ApiError>& error() const { return error_; }
  /// Of the page under way.
  [[nodiscard]] const Progress& progress() const { return progress_; }

 signals:
  void aboutToReset();
  void reset();
  void appended(int count);
  /// Anything beside the requests changed.
  void stateChanged();

 private:
  void startOver();
  void readPage();
  void take(const LoggedRequests& page);
  void takeRepeated();
  void replaceBy(const LoggedRequests& page);
  void append(const LoggedRequests& page);
  [[nodiscard]] bool repeatsTheLastPage(const LoggedRequests& page) const;

  ProjectPlatform& platform_;
  ProjectAccessKeeper& keeper_;
  const Clock& clock_;
  std::optional<Project> project_;
  RequestQuery query_;
  LoggedRequests items_;
  size_t lastPageSize_ = 0;
  QDateTime takenAt_;
  bool loading_ = false;
  bool atEnd_ = false;
  bool stopped_ = false;
  bool replaces_ = false;  ///< the next page is the first one, and goes in the place of what was read before
  std::optional<ApiError> error_;
  Progress progress_;
  quint64 lastRead_ = 0;  ///< answers to earlier ones are dropped
  std::stop_source stop_;
};

}  // namespace tokendesk
