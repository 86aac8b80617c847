#include "request_feed.h"

#include "requests.h"
#include "session_helpers.h"
#include "set_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using enum ApiErrorKind;

class RequestFeedTest : public QObject {
  Q_OBJECT

 private:
  const Project project_ = projectNamed(u"Support"_s);
  SetClock clock_;
  std::unique_ptr<FakeProjects> platform_;
  std::unique_ptr<ProjectAccessKeeper> keeper_;
  std::unique_ptr<RequestFeed> feed_;

  [[nodiscard]] const RequestWindow& asked() const { return platform_->requestLists.last().window; }
  [[nodiscard]] int calls() const { return platform_->requestLists.count(); }
  /// How many requests there are once the page under way has come.
  size_t answer(const LoggedRequests& page) {
    platform_->requestLists.finish(page);
    settle();
    return feed_->items().size();
  }
  void readFirst(const LoggedRequests& page = requestsFrom(0, 100)) {
    feed_->show(project_, {});
    QCOMPARE(answer(page), page.size());
  }

 private slots:
  void init() {
    feed_.reset();
    platform_ = std::make_unique<FakeProjects>();
    keeper_ = std::make_unique<ProjectAccessKeeper>();
    feed_ = std::make_unique<RequestFeed>(*platform_, *keeper_, clock_);
  }

  void readsNothingBeforeItIsToldWhat() {
    feed_->loadMore();
    feed_->refresh();
    feed_->stop();
    QCOMPARE(calls(), 0);
    QVERIFY(!feed_->isLoading() && !feed_->isStopped());
  }

  void readsTheFirstPageOfWhatIsAskedFor() {
    feed_->show(project_, {.assistant = u"Support"_s, .status = u"Failed"_s});
    QVERIFY(feed_->isLoading());
    QCOMPARE(platform_->requestLists.last().access.projectId, project_.id);
    QCOMPARE(platform_->requestLists.last().query, (RequestQuery{u"Support"_s, u"Failed"_s}));
    QCOMPARE(asked(), (RequestWindow{.skip = 0, .count = 100}));
    QVERIFY(!feed_->takenAt().isValid());
    QSignalSpy reset(feed_.get(), &RequestFeed::reset);
    QCOMPARE(answer(requestsFrom(0, 100)), 100U);
    QCOMPARE(reset.count(), 1);
    QVERIFY(!feed_->isLoading() && !feed_->isAtEnd() && !feed_->error());
    QCOMPARE(feed_->takenAt(), clock_.now());
  }

  void appendsTheNextPages() {
    readFirst();
    QSignalSpy reset(feed_.get(), &RequestFeed::reset);
    QSignalSpy after(feed_.get(), &RequestFeed::appended);
    feed_->loadMore();
    QCOMPARE(asked(), (RequestWindow{.skip = 100, .count = 100}));
    QCOMPARE(answer(requestsFrom(100, 30)), 130U);
    QCOMPARE(after.value(0).value(0).toInt(), 30);
    QCOMPARE(reset.count(), 0);
    QVERIFY(feed_->items().back() == requestNumbered(129));
    QVERIFY(!feed_->isAtEnd());
  }

  void readsOnePageAtATime() {
    feed_->show(project_, {});
    feed_->loadMore();
    QCOMPARE(calls(), 1);
    answer(requestsFrom(0, 100));
    feed_->loadMore();
    feed_->loadMore();
    QCOMPARE(calls(), 2);
  }

  void knowsTheEnd_data() {
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("isEnd");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("fewer, maybe of a server that gives no more at once") << 99 << false;
    QTest::newRow("a page") << 100 << false;
    QTest::newRow("more, of a server that knows no count") << 101 << true;
  }
  void knowsTheEnd() {
    QFETCH(int, requests);
    QFETCH(bool, isEnd);
    readFirst(requestsFrom(0, requests));
    QCOMPARE(feed_->isAtEnd(), isEnd);
    feed_->loadMore();
    QCOMPARE(calls(), isEnd ? 1 : 2);
  }

  void readsAllOfAServerThatGivesFewerAtOnce() {
    readFirst(requestsFrom(0, 50));
    feed_->loadMore();
    QCOMPARE(asked(), (RequestWindow{.skip = 50, .count = 100}));
    QCOMPARE(answer(requestsFrom(50, 50)), 100U);
    feed_->loadMore();
    QCOMPARE(asked(), (RequestWindow{.skip = 100, .count = 100}));
    QCOMPARE(answer(requestsFrom(100, 7)), 107U);
    QVERIFY(!feed_->isAtEnd());
    feed_->loadMore();
    QCOMPARE(answer({}), 107U);
    QVERIFY(feed_->isAtEnd() && !feed_->error());
  }

  void anEmptyLastPageAddsNothing() {
    readFirst();
    QSignalSpy appended(feed_.get(), &RequestFeed::appended);
    feed_->loadMore();
    QCOMPARE(answer({}), 100U);
    QVERIFY(feed_->isAtEnd());
    QCOMPARE(appended.count(), 0);
  }

  void aServerThatKnowsNoSkipIsABadAnswer() {
    readFirst();
    feed_->loadMore();
    QCOMPARE(answer(requestsFrom(0, 100)), 100U);
    QVERIFY(feed_->error() && feed_->error()->kind == BadAnswer);
    QVERIFY(feed_->error()->fault == AnswerFault::Unreadable);
    QVERIFY(!feed_->isAtEnd());
  }

  void aServerThatKnowsNoSkipHasNoMoreThanItGave() {
    readFirst(requestsFrom(0, 7));
    feed_->loadMore();
    QCOMPARE(answer(requestsFrom(0, 7)), 7U);
    QVERIFY(feed_->isAtEnd() && !feed_->error());
  }

  void aLastPageMayRepeatARequest() {
    readFirst();
    feed_->loadMore();
    QCOMPARE(answer({requestNumbered(99)}), 101U);
    QVERIFY(!feed_->error());
  }

  void aFailureKeepsWhatWasReadAndIsTriedAgain() {
    readFirst();
    feed_->loadMore();
    platform_->requestLists.fail(Timeout);
    QTRY_VERIFY(feed_->error());
    QVERIFY(feed_->error()->kind == Timeout && !feed_->isLoading());
    QCOMPARE(feed_->items().size(), 100U);
    feed_->loadMore();
    QVERIFY(!feed_->error());
    QCOMPARE(asked().skip, 100);
    QCOMPARE(answer(requestsFrom(100, 1)), 101U);
  }

  void stopEndsTheReadingUnderWayAndGoesOnFromThere() {
    readFirst();
    platform_->requestLists.endOnStop.reset();
    feed_->loadMore();
    feed_->stop();
    QVERIFY(platform_->requestLists.wasStopped(1));
    QVERIFY(feed_->isStopped() && !feed_->isLoading() && !feed_->error());
    QCOMPARE(answer(requestsFrom(100, 100)), 100U);  // it comes all the same
    feed_->loadMore();
    QVERIFY(!feed_->isStopped());
    QCOMPARE(asked().skip, 100);
    QCOMPARE(answer(requestsFrom(100, 100)), 200U);
  }

  void stopBeforeTheFirstPageBeginsThereAgain() {
    feed_->show(project_, {});
    feed_->stop();
    settle();
    QVERIFY(feed_->isStopped() && feed_->items().empty() && !feed_->error());
    feed_->loadMore();
    QCOMPARE(asked().skip, 0);
    QCOMPARE(answer(requestsFrom(0, 3)), 3U);
    QVERIFY(feed_->takenAt().isValid());
  }

  void refreshKeepsTheOldOnesUntilTheNewFirstPageIsThere() {
    readFirst();
    feed_->loadMore();
    answer(requestsFrom(100, 10));
    clock_.advance(std::chrono::minutes(5));
    feed_->refresh();
    QCOMPARE(asked().skip, 0);
    QCOMPARE(feed_->items().size(), 110U);
    QCOMPARE(answer(requestsFrom(500, 100)), 100U);
    QVERIFY(feed_->items().front() == requestNumbered(500));
    QCOMPARE(feed_->takenAt(), clock_.now());
    QVERIFY(!feed_->isAtEnd());
  }

  void anEqualFirstPageIsNoBadAnswerToARefresh() {
    readFirst();
    feed_->refresh();
    QCOMPARE(answer(requestsFrom(0, 100)), 100U);
    QVERIFY(!feed_->error());
  }

  void aRefreshThatFailedIsTriedAgain() {
    readFirst(requestsFrom(0, 10));
    feed_->refresh();
    platform_->requestLists.fail(Offline);
    QTRY_VERIFY(feed_->error());
    QCOMPARE(feed_->items().size(), 10U);
    feed_->loadMore();
    QCOMPARE(asked().skip, 0);
    QCOMPARE(answer(requestsFrom(20, 5)), 5U);
  }

  void aRefreshThatWasStoppedLeavesTheOldOnes() {
    readFirst();
    feed_->refresh();
    feed_->stop();
    settle();
    QCOMPARE(feed_->items().size(), 100U);
    feed_->loadMore();
    QCOMPARE(asked().skip, 100);
  }

  void showForgetsWhatWasRead() {
    readFirst(requestsFrom(0, 7));
    QSignalSpy reset(feed_.get(), &RequestFeed::reset);
    feed_->show(project_, {.status = u"Failed"_s});
    QCOMPARE(reset.count(), 1);
    QVERIFY(feed_->items().empty() && !feed_->isAtEnd() && feed_->isLoading());
    QCOMPARE(asked().skip, 0);
  }

  void anOvertakenAnswerIsDropped() {
    platform_->requestLists.endOnStop.reset();
    feed_->show(project_, {.assistant = u"old"_s});
    feed_->show(project_, {.assistant = u"new"_s});
    QVERIFY(platform_->requestLists.wasStopped(0) && !platform_->requestLists.wasStopped(1));
    QCOMPARE(answer(requestsFrom(0, 5)), 0U);
    QVERIFY(feed_->isLoading());
    QCOMPARE(answer(requestsFrom(0, 2)), 2U);
  }

  void readsAnewWithAnotherToken() {
    readFirst();
    ApiToken token = tokenNamed(u"reader"_s, 1, &project_);
    keeper_->choose(token);
    QCOMPARE(calls(), 2);
    QVERIFY(platform_->requestLists.last().access.token == token.id);
    QVERIFY(feed_->items().empty());

    const Project other = projectNamed(u"Other"_s);
    keeper_->choose(tokenNamed(u"elsewhere"_s, 2, &other));
    QCOMPARE(calls(), 2);
  }

  void tellsHowFarReadingIs() {
    platform_->requestLists.endOnStop.reset();
    feed_->show(project_, {});
    platform_->requestLists.report({.waiting = std::chrono::seconds(4)});
    QCOMPARE(feed_->progress().waiting, std::chrono::seconds(4));
    feed_->refresh();
    QCOMPARE(feed_->progress().waiting, std::chrono::seconds(0));
    platform_->requestLists.report({.waiting = std::chrono::seconds(9)});  // of the one that was overtaken
    QCOMPARE(feed_->progress().waiting, std::chrono::seconds(0));
  }

  void goingAwayStopsTheReading() {
    platform_->requestLists.endOnStop.reset();
    feed_->show(project_, {});
    feed_.reset();
    QVERIFY(platform_->requestLists.wasStopped(0));
    platform_->requestLists.finish(requestsFrom(0, 1));
    settle();
  }

  void goingAwayTellsNobody() {
    feed_->show(project_, {});
    const QSignalSpy changed(feed_.get(), &RequestFeed::stateChanged);
    feed_.reset();
    QVERIFY(platform_->requestLists.wasStopped(0));
    settle();
    QCOMPARE(changed.count(), 0);
  }
};

QTEST_GUILESS_MAIN(RequestFeedTest)
#include "request_feed_test.moc"
