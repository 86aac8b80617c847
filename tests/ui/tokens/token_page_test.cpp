#include "token_page_case.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

TokenOwner ownerOf(const Project& project) {
  return {.scope = TokenScope::Project, .id = project.id, .name = project.name};
}

}  // namespace

/// What a page shows of its list, whatever became of reading it.
class TokenPageTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void showsBarsWhileItReadsForTheFirstTime() {
    open(TokenScope::Organization);
    QVERIFY(!table()->isVisible());
    QVERIFY(page_->status().busy);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!page_->status().busy);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }

  void theFocusStaysWithTheListWhateverFaceItShows() {
    open(TokenScope::Organization);
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    page_->focusContent();
    platform_->organizationLists.finish(ApiTokens{});
    QTRY_VERIFY(shows(u"No API tokens yet"_s));
    page_->refresh();
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
  }

  void saysWhatTokensAreForWhereThereAreNone() {
    open(TokenScope::Organization);
    platform_->organizationLists.finish(ApiTokens{});
    QTRY_VERIFY(shows(u"No API tokens yet"_s));
  }

  void saysWhichFilterHidesAllAndClearsIt() {
    openOrganization({organizationToken(u"billing-export"_s)});
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"exprt"_s);
    QTRY_VERIFY(shows(u"No token matches these filters"_s));
    QVERIFY(shows(u"Name contains: exprt"_s));
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == u"Clear filters"_s) each->click();
    }
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(named<QLineEdit>(u"Name contains"_s)->text(), QString());
  }

  void clearsTheFiltersOnEsc() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s)});
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"a"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    const auto* clearButton = named<QLineEdit>(u"Name contains"_s)->findChild<QToolButton*>();
    QTRY_COMPARE(clearButton->property("opacity").toReal(), 1.0);
    QTest::keyClick(named<QLineEdit>(u"Name contains"_s), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(clearButton->property("opacity").toReal(), 0.0);
  }

  void standsInPlaceOfTheListWhyItCouldNotBeRead() {
    open(TokenScope::Organization);
    platform_->organizationLists.fail(errorOf(ApiErrorKind::Timeout));
    QTRY_VERIFY(!page_->status().busy);
    QVERIFY(!table()->isVisible());
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == u"Retry"_s) each->click();
    }
    QCOMPARE(platform_->organizationLists.count(), 2);
  }

  void keepsTheLastGoodListWhenARefreshFails() {
    openOrganization({organizationToken(u"a"_s)});
    page_->refresh();
    platform_->organizationLists.fail(errorOf(ApiErrorKind::ServerFault));
    QTRY_VERIFY(message(u"Time of the list below:"_s));
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
  }

  void showsTheOthersWhenOneProjectFailsAndRetriesOnlyThatOne() {
    openOrganization({organizationToken(u"org"_s)});
    named<QComboBox>(u"Scope"_s)->setCurrentIndex(0);
    QTRY_COMPARE(platform_->projectLists.waiting(), 1);
    platform_->projectLists.finish(Projects{support, evaluation});
    QTRY_COMPARE(platform_->tokenLists.waiting(), 2);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"org"_s)});
    const auto isSupport = [](const Project& project) { return project.id == support.id; };
    platform_->tokenLists.finishWhere(isSupport, ApiTokens{projectToken(u"bot"_s, support)});
    platform_->tokenLists.fail(errorOf(ApiErrorKind::Timeout));
    QTRY_VERIFY(message(u"Evaluation"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(message(u"The other project is shown."_s));

    message(u"Evaluation"_s)->findChild<QPushButton*>()->click();
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    QCOMPARE(platform_->tokenLists.last().id, evaluation.id);
    platform_->tokenLists.finish(ApiTokens{projectToken(u"eval"_s, evaluation)});
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(!message(u"Evaluation"_s));
  }

  void offersProjectTokensWhereTheInstallationHasNoOthers() {
    open(TokenScope::Organization);
    QSignalSpy wanted(page_.get(), &TokenPage::projectTokensWanted);
    platform_->organizationLists.fail(errorOf(ApiErrorKind::Unsupported));
    QTRY_VERIFY(shows(u"no organization API tokens"_s));
    QVERIFY(!button(u"Create New"_s)->isEnabled());
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == u"Show project tokens"_s) each->click();
    }
    QCOMPARE(wanted.count(), 1);
  }

  void stopsReadingOnCancel() {
    open(TokenScope::Organization);
    page_->cancel();
    QTRY_VERIFY(!page_->status().busy);
    QVERIFY(platform_->organizationLists.wasStopped(0));
    QVERIFY(shows(u"Reading was stopped"_s));
  }

  void keepsTheSelectedTokenOverARefresh() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"c"_s)});
    select(u"c"_s);
    page_->refresh();
    platform_->organizationLists.finish(
        ApiTokens{organizationToken(u"a"_s), organizationToken(u"b"_s), organizationToken(u"c"_s)});
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->selectedToken()->name, u"c"_s);
  }

  void remembersTheRowsPerPage() {
    openOrganization({organizationToken(u"a"_s)});
    auto* rows = named<QComboBox>(u"Rows per page"_s);
    rows->setCurrentIndex(rows->findText(u"25"_s));
    emit rows->activated(rows->currentIndex());
    QTRY_COMPARE(preferences_->rowsPerPage(), 25);
  }

  void showsTheTokensOfTheChosenProjectOnly() {
    open(TokenScope::Project);
    QVERIFY(shows(u"No project is chosen"_s));
    page_->setOwner(ownerOf(support));
    platform_->tokenLists.finish(ApiTokens{projectToken(u"bot"_s, support)});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    page_->setOwner(ownerOf(evaluation));
    QCOMPARE(table()->model()->rowCount(), 0);
    platform_->tokenLists.finish(ApiTokens{});
    QTRY_VERIFY(shows(u"No API tokens yet"_s));
  }

  void namesEveryControlAsItIsLabelled() {
    openOrganization({organizationToken(u"a"_s)});
    for (const QString& name :
         {u"Create New"_s, u"Update"_s, u"Copy"_s, u"Block"_s, u"Activate"_s, u"Delete"_s})
      QVERIFY2(button(name), qPrintable(name));
    for (const QString& name :
         {u"Name contains"_s, u"Project name contains"_s, u"Scope"_s, u"Status"_s, u"API tokens"_s,
          u"First page"_s, u"Previous page"_s, u"Next page"_s, u"Last page"_s, u"Rows per page"_s})
      QVERIFY2(named<QWidget>(name), qPrintable(name));
  }
};

QTEST_MAIN(TokenPageTest)
#include "token_page_test.moc"
