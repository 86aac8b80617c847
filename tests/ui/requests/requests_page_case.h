#pragma once

#include "fake_platform.h"
#include "inline_message.h"
#include "request_feed.h"
#include "request_table.h"
#include "requests.h"
#include "requests_page.h"
#include "session.h"
#include "set_clock.h"
#include "tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tokendesk {

/// A page of requests over a platform whose answers the test gives. To be inherited by a test, which calls
/// open() and end() around each of its functions.
class RequestsPageCase {
 protected:
  void open() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    Connection connection;
    connection.name = QStringLiteral("Test");
    session_ = std::make_unique<Session>(connection, std::move(platform), clock_);
    keeper_ = std::make_unique<ProjectAccessKeeper>();
    feed_ = std::make_unique<RequestFeed>(platform_->projects, *keeper_, clock_);
    page_ = std::make_unique<RequestsPage>(*session_, platform_->projects, *feed_, *keeper_);
    page_->resize(1000, 760);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
  }
  void end() {
    page_.reset();
    feed_.reset();
    keeper_.reset();
    session_.reset();
  }

  /// The page with these requests.
  void openWith(const LoggedRequests& requests) {
    open();
    page_->setProject(project_);
    answer(requests);
  }
  /// Answers with these, and that there are no more of them where they are less than a page.
  void answer(const LoggedRequests& requests) {
    lists().finish(requests);
    QTRY_VERIFY(!feed_->isLoading());
    if (feed_->isAtEnd() || requests.size() == RequestFeed::pageSize) return;
    feed_->loadMore();
    lists().finish(LoggedRequests{});
    QTRY_VERIFY(feed_->isAtEnd());
  }
  void fail(ApiErrorKind kind) {
    lists().fail(kind);
    QTRY_VERIFY(feed_->error());
  }
  [[nodiscard]] ScriptedCalls<FakeProjects::RequestList, LoggedRequests>& lists() const {
    return platform_->projects.requestLists;
  }

  template <class Widget>
  Widget* named(const QString& name) const {
    for (Widget* widget : page_->findChildren<Widget*>()) {
      if (widget->accessibleName() == name && widget->isVisible()) return widget;
    }
    return nullptr;
  }
  /// The one that is shown with this text, whatever its mnemonic.
  QPushButton* button(const QString& text) const {
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }
  RequestTable* table() const { return page_->findChild<RequestTable*>(); }

  InlineMessage* message(const QString& words) const {
    for (InlineMessage* each : page_->findChildren<InlineMessage*>()) {
      if (each->isVisible() && each->text().contains(words)) return each;
    }
    return nullptr;
  }
  bool shows(const QString& words) const {
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
  template <class Dialog>
  Dialog* dialog() const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(widget); found && found->isVisible()) return found;
    }
    return nullptr;
  }

  const Project project_{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")};
  SetClock clock_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<ProjectAccessKeeper> keeper_;
  std::unique_ptr<RequestFeed> feed_;
  std::unique_ptr<RequestsPage> page_;
};

}  // namespace tokendesk
