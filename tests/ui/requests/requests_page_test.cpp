#include "requests_page_case.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLocale>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the page shows, whatever became of reading.
class RequestsPageTest : public QObject, private RequestsPageCase {
  Q_OBJECT

 private slots:
  // whatever the machine's language
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void cleanup() { end(); }

  void saysThatNoProjectIsChosen() {
    open();
    QVERIFY(shows(u"No project is chosen"_s));
    QVERIFY(!button(u"Export…"_s)->isEnabled());
    QCOMPARE(lists().count(), 0);
  }

  void waitsForTheProjects() {
    open();
    session_->projects().refresh();
    QVERIFY(!shows(u"No project is chosen"_s));
    QVERIFY(page_->status().busy);
    page_->cancel();
    QVERIFY(shows(u"No project is chosen"_s));
  }

  void readsOnlyWhenItIsEntered() {
    open();
    page_->hide();
    page_->setProject(project_);
    QCOMPARE(lists().count(), 0);
    page_->show();
    page_->enter();
    QCOMPARE(lists().count(), 1);
    answer(requestsFrom(0, 3));
    const int read = lists().count();
    page_->enter();
    QCOMPARE(lists().count(), read);
    page_->setProject({.id = u"p2"_s, .name = u"Other"_s});
    QCOMPARE(lists().count(), read + 1);
    QCOMPARE(lists().last().access.projectId, u"p2"_s);
  }

  void showsBarsWhileItReadsForTheFirstTime() {
    open();
    page_->setProject(project_);
    QVERIFY(!table()->isVisible());
    QVERIFY(page_->status().busy);
    QCOMPARE(page_->status().text, u"Reading requests…"_s);
    answer(requestsFrom(0, 2));
    QVERIFY(table()->isVisible());
    QVERIFY(!page_->status().busy);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
    QVERIFY(shows(u"All 2 requests loaded"_s));
  }

  void saysThatThereAreNone() {
    openWith({});
    QVERIFY(shows(u"No requests yet"_s));
  }

  void asksThePlatformForWhatIsFiltered() {
    openWith(requestsFrom(0, 2));
    named<QComboBox>(u"Status"_s)->setCurrentIndex(2);
    QCOMPARE(lists().last().query, (RequestQuery{.status = u"Failed"_s}));
    answer({});
    QVERIFY(shows(u"No request matches these filters"_s));
    QVERIFY(shows(u"Status: Failed"_s));
    button(u"Clear filters"_s)->click();
    QCOMPARE(lists().last().query, RequestQuery{});
    answer(requestsFrom(0, 2));
    QVERIFY(table()->isVisible());
  }

  void offersWhatItHasSeenAndWhatIsKnown() {
    open();
    page_->setKnownAssistants([] { return QStringList{u"Known"_s}; });
    page_->setProject(project_);
    answer({requestNumbered(1, u"Seen"_s, u"Queued"_s)});
    const auto* assistants = named<QComboBox>(u"Assistant"_s);
    QVERIFY(assistants->findText(u"Known"_s) > 0);
    QVERIFY(assistants->findText(u"Seen"_s) > 0);
    QVERIFY(named<QComboBox>(u"Status"_s)->findText(u"Queued"_s) > 0);
    QCOMPARE(lists().last().query, RequestQuery{});
  }

  void standsInPlaceOfTheListWhyItCouldNotBeRead() {
    open();
    page_->setProject(project_);
    fail(ApiErrorKind::Timeout);
    QVERIFY(shows(u"The requests of “Support” could not be read."_s));
    button(u"Retry"_s)->click();
    answer(requestsFrom(0, 1));
    QVERIFY(table()->isVisible());
  }

  void aNameCannotTurnTheSentenceThatSaysSo() {
    open();
    Project hostile = project_;
    hostile.name = u"a\u202Eb"_s;
    page_->setProject(hostile);
    fail(ApiErrorKind::Timeout);
    QVERIFY(shows(u"The requests of “a‹U+202E›b” could not be read."_s));
  }

  void keepsTheLastGoodListWhenARefreshFails() {
    openWith(requestsFrom(0, 5));
    page_->refresh();
    fail(ApiErrorKind::ServerFault);
    QVERIFY(message(u"Time of the list below:"_s));
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(page_->status().text.startsWith(u"Last read"_s));
    message(u"Time of the list"_s)->findChild<QPushButton*>()->click();
    QVERIFY(!message(u"Time of the list"_s));
    answer(requestsFrom(0, 6));
    QCOMPARE(table()->model()->rowCount(), 6);
  }

  void offersATokenOfTheProjectWhereThatIsNeeded() {
    open();
    page_->setProject(project_);
    fail(ApiErrorKind::NotPermitted);
    QVERIFY(shows(u"can be read with a token of that project only"_s));
    keeper_->choose(projectToken(u"reader"_s, project_));
    QCOMPARE(lists().count(), 2);
    answer(requestsFrom(0, 1));
    QVERIFY(table()->isVisible());
    QVERIFY(message(u"reader"_s));
  }

  void loadsMoreAndStops() {
    openWith(requestsFrom(0, 100));
    QVERIFY(shows(u"100 requests loaded"_s));
    button(u"Load more"_s)->click();
    QVERIFY(page_->status().busy);
    QCOMPARE(page_->status().text, u"Reading requests… 100 so far"_s);
    button(u"Stop"_s)->click();
    QVERIFY(lists().wasStopped(1));
    QVERIFY(page_->status().text.startsWith(u"Reading was stopped"_s));
    button(u"Load more"_s)->click();
    answer(requestsFrom(100, 20));
    QVERIFY(shows(u"All 120 requests loaded"_s));
    QVERIFY(!button(u"Load more"_s)->isEnabled());
  }

  void stopsReadingOnCancel() {
    open();
    page_->setProject(project_);
    page_->cancel();
    QVERIFY(lists().wasStopped(0));
    QVERIFY(shows(u"Reading was stopped"_s));
    button(u"Read again"_s)->click();
    QCOMPARE(lists().count(), 2);
  }

  void readsOnWhenScrolledToTheEnd() {
    openWith(requestsFrom(0, 100));
    table()->scrollToBottom();
    QTRY_COMPARE(lists().count(), 2);
    QCOMPARE(lists().last().window.skip, 100);
  }

  void readsOnByItselfWhereThePlatformGivesFewerAtOnce() {
    openWith({});
    page_->refresh();
    lists().finish(requestsFrom(0, 2));
    QTRY_COMPARE(lists().last().window.skip, 2);
    lists().finish(requestsFrom(2, 2));
    QTRY_COMPARE(lists().last().window.skip, 4);
    lists().finish(LoggedRequests{});
    QTRY_VERIFY(shows(u"All 4 requests loaded"_s));
  }

  void keepsItsFiltersAsAView() {
    openWith(requestsFrom(0, 1));
    const QJsonObject filters{{u"texts"_s, QJsonArray()}, {u"choices"_s, QJsonArray{u"Bot"_s, u"Failed"_s}}};
    page_->setView({{u"filters"_s, filters}});
    QCOMPARE(lists().last().query, (RequestQuery{.assistant = u"Bot"_s, .status = u"Failed"_s}));
    QCOMPARE(page_->view()[u"filters"].toObject(), filters);
  }

  void theFocusStaysWithTheListWhateverFaceItShows() {
    openWith({});
    page_->focusContent();
    page_->refresh();
    answer(requestsFrom(0, 3));
    QCOMPARE(QApplication::focusWidget(), table());
  }
};

QTEST_MAIN(RequestsPageTest)
#include "requests_page_test.moc"
