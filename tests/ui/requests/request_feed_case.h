#pragma once

#include "fake_projects.h"
#include "request_feed.h"
#include "requests.h"
#include "set_clock.h"

#include <QTest>

#include <memory>

namespace tokendesk {

/// A feed over a platform whose answers the test gives. To be inherited by a test, which calls start() before
/// each of its functions.
class RequestFeedCase {
 protected:
  void start() {
    feed_.reset();
    platform_ = std::make_unique<FakeProjects>();
    keeper_ = std::make_unique<ProjectAccessKeeper>();
    feed_ = std::make_unique<RequestFeed>(*platform_, *keeper_, clock_);
  }

  /// Shows these: a page that is full goes on.
  void load(const LoggedRequests& requests) {
    feed_->show(project_, {});
    finish(requests);
  }
  void loadMore(const LoggedRequests& requests) {
    feed_->loadMore();
    finish(requests);
  }
  void finish(const LoggedRequests& requests) {
    platform_->requestLists.finish(requests);
    QTRY_VERIFY(!feed_->isLoading());
  }

  const Project project_{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")};
  SetClock clock_;
  std::unique_ptr<FakeProjects> platform_;
  std::unique_ptr<ProjectAccessKeeper> keeper_;
  std::unique_ptr<RequestFeed> feed_;
};

}  // namespace tokendesk
