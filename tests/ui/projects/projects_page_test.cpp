#include "project_page_case.h"
#include "widgets/console_style.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the page shows of its list, whatever became of reading it.
class ProjectsPageTest : public QObject, private ProjectPageCase {
  Q_OBJECT

 private slots:
  void cleanup() { end(); }

  void showsBarsWhileItReadsForTheFirstTime() {
    open();
    QVERIFY(!table()->isVisible());
    QVERIFY(page_->status().busy);
    platform_->tokenLists.answer = [](const Project&) { return ApiTokens{}; };
    platform_->projectLists.finish(Projects{support});
    QTRY_VERIFY(table()->isVisible());
    QTRY_VERIFY(!page_->status().busy);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }

  void listsActiveProjectsFirstAndHiddenOnesWhenAsked() {
    openWith({support, archive, evaluation});
    QCOMPARE(names(), u"Evaluation Support"_s);
    auto* status = named<QComboBox>(u"Status"_s);
    status->setCurrentIndex(status->findText(u"All"_s));
    QCOMPARE(names(), u"Archive Evaluation Support"_s);
    status->setCurrentIndex(status->findText(u"Hidden"_s));
    QCOMPARE(names(), u"Archive"_s);
    QCOMPARE(cell(0, ProjectTableModel::Status), u"Hidden"_s);
    QVERIFY(shows(u"1 of 3 projects"_s));
  }

  void saysWhatProjectsAreForWhereThereAreNone() {
    openWith({});
    QTRY_VERIFY(shows(u"No projects yet"_s));
    QVERIFY(shownButton(u"Create New"_s));
  }

  void saysWhichFiltersHideHowManyAndClearsThem() {
    openWith({support, archive});
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"arch"_s);
    QTRY_VERIFY(shows(u"No project matches these filters"_s));
    QVERIFY(shows(u"2 projects are hidden by: “Name contains: arch”, “Status: Active”."_s));
    shownButton(u"Clear filters"_s)->click();
    QTRY_COMPARE(names(), u"Archive Support"_s);
  }

  void clearsTheFiltersOnEsc() {
    openWith({support, evaluation});
    auto* name = named<QLineEdit>(u"Name contains"_s);
    QTest::keyClicks(name, u"SUPP"_s);
    QCOMPARE(names(), u"Support"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(names(), u"Evaluation Support"_s);
  }

  void standsInPlaceOfTheListWhyItCouldNotBeRead() {
    open();
    platform_->projectLists.fail(errorOf(ApiErrorKind::Timeout));
    QTRY_VERIFY(shows(u"The projects could not be read."_s));
    QVERIFY(!table()->isVisible());
    shownButton(u"Retry"_s)->click();
    QCOMPARE(platform_->projectLists.count(), 2);
  }

  void keepsTheLastGoodListWhenARefreshFails() {
    openWith({support});
    page_->refresh();
    platform_->projectLists.fail(errorOf(ApiErrorKind::ServerFault));
    QTRY_VERIFY(message(u"Time of the list below:"_s));
    QCOMPARE(names(), u"Support"_s);
    QVERIFY(page_->status().text.startsWith(u"Last read"_s));
    message(u"Time of the list"_s)->findChild<QPushButton*>()->click();
    QCOMPARE(platform_->projectLists.waiting(), 1);
    platform_->projectLists.finish(Projects{support});
    QTRY_VERIFY(!message(u"Time of the list"_s));
  }

  void stopsReadingOnCancel() {
    open();
    page_->cancel();
    QVERIFY(platform_->projectLists.wasStopped(0));
    QTRY_VERIFY(shows(u"Reading the projects was stopped."_s));
    QVERIFY(shownButton(u"Read again"_s));
    QVERIFY(!page_->status().busy);
  }

  void saysThatAProjectsTokenIsNotEnough() {
    open();
    platform_->projectLists.fail(errorOf(ApiErrorKind::NotPermitted));
    QTRY_COMPARE(platform_->validations.count(), 1);
    platform_->validations.finish(CredentialFacts{.organizationId = u"o"_s,
                                                  .organizationName = u"O"_s,
                                                  .projectId = u"p1"_s,
                                                  .projectName = u"Support"_s});
    QTRY_VERIFY(message(u"needs an organization API token"_s));
    QCOMPARE(names(), u"Support"_s);
    select(u"Support"_s);
    for (const QString& change : {u"Create New"_s, u"Update"_s, u"Delete"_s})
      QVERIFY2(!button(change)->isEnabled(), qPrintable(change));
    QVERIFY(button(u"Details"_s)->isEnabled());
  }

  void keepsTheSelectedProjectOverARefresh() {
    openWith({evaluation, support});
    select(u"Support"_s);
    page_->refresh();
    platform_->projectLists.finish(Projects{{.id = u"p0"_s, .name = u"Aaa"_s}, evaluation, support});
    QTRY_COMPARE(names(), u"Aaa Evaluation Support"_s);
    QCOMPARE(table()->selectedProject()->id, support.id);
  }

  void aSelectedProjectThatWasDeletedElsewhereIsSelectedNoMore() {
    openWith({evaluation, support});
    select(u"Support"_s);
    page_->refresh();
    platform_->projectLists.finish(Projects{evaluation});
    QTRY_COMPARE(names(), u"Evaluation"_s);
    QVERIFY(!table()->selectedProject());
    QVERIFY(!button(u"Details"_s)->isEnabled() && !button(u"Delete"_s)->isEnabled());
  }

  void aProjectToBeSelectedBringsItsPage() {
    Projects many;
    for (int i = 0; i < 60; ++i)
      many.push_back({.id = QString::number(i), .name = u"Project %1"_s.arg(i, 2, 10, QChar(u'0'))});
    openWith(many);
    QCOMPARE(table()->model()->rowCount(), 50);
    table()->selectProject(u"57"_s);
    QCOMPARE(table()->model()->rowCount(), 10);
    QVERIFY(table()->selectedProject());
    QCOMPARE(table()->selectedProject()->name, u"Project 57"_s);
  }

  void theHeaderOfNumbersStandsOverThem() {
    openWith({support});
    const ConsoleStyle style;
    QStyleOptionHeader header;
    header.rect = {0, 0, 200, 30};
    header.textAlignment = table()
                               ->model()
                               ->headerData(ProjectTableModel::Tokens, Qt::Horizontal, Qt::TextAlignmentRole)
                               .value<Qt::Alignment>();
    const int cellMargin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table()) + 1;
    const QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &header, nullptr);
    QCOMPARE(header.rect.right() - label.right(), cellMargin);
  }

  void countsTokensOnlyOfProjectsOnTheScreen() {
    Projects many;
    for (int i = 0; i < 50; ++i)
      many.push_back({.id = u"p%1"_s.arg(i), .name = u"project %1"_s.arg(i, 2, 10, QChar(u'0'))});
    open();
    platform_->tokenLists.answer = [](const Project&) { return ApiTokens{organizationToken(u"t"_s)}; };
    platform_->projectLists.finish(many);
    QTRY_COMPARE(cell(0, ProjectTableModel::Tokens), u"1"_s);
    QTRY_VERIFY(!session_->projectServices()->tokenCounts.isReading());
    const int read = platform_->tokenLists.count();
    QVERIFY2(read > 5 && read < 40, qPrintable(QString::number(read)));
    table()->scrollToBottom();
    QTRY_COMPARE(cell(49, ProjectTableModel::Tokens), u"1"_s);
  }

  void aPageThatIsNotShownCountsNothing() {
    openWith({support});
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    page_->hide();
    session_->projectServices()->tokenCounts.invalidateAll();
    QCOMPARE(platform_->tokenLists.count(), 1);
    page_->show();
    QTRY_COMPARE(platform_->tokenLists.count(), 2);
  }

  void refreshingReadsNothingAgainThatIsBeingRead() {
    openWith({support});
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    page_->refresh();
    QCOMPARE(platform_->projectLists.count(), 2);
    page_->refresh();
    QCOMPARE(platform_->projectLists.count(), 2);
    QCOMPARE(platform_->tokenLists.count(), 1);
    platform_->projectLists.finish(Projects{support});
    platform_->tokenLists.finish(ApiTokens{});
    QTRY_COMPARE(cell(0, ProjectTableModel::Tokens), u"0"_s);
    page_->refresh();
    QTRY_COMPARE(platform_->tokenLists.count(), 2);
    QCOMPARE(platform_->projectLists.count(), 3);
  }

  void anyChangeOfItsTokensCountsAProjectAgain() {
    openWith({support});
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    platform_->tokenLists.finish(ApiTokens{});
    QTRY_COMPARE(cell(0, ProjectTableModel::Tokens), u"0"_s);
    emit session_->editor().changed(TokenScope::Project, support.id);
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    platform_->tokenLists.finish(ApiTokens{organizationToken(u"t"_s)});
    QTRY_COMPARE(cell(0, ProjectTableModel::Tokens), u"1"_s);
  }

  void takesItsFiltersAndOrderToAnotherConnection() {
    openWith({support, evaluation});
    QTest::keyClicks(named<QLineEdit>(u"Name contains"_s), u"u"_s);
    table()->sortByColumn(ProjectTableModel::Id, Qt::DescendingOrder);
    const QJsonObject view = page_->view();
    end();
    openWith({support, evaluation});
    page_->setView(view);
    QCOMPARE(names(), u"Evaluation Support"_s);
    QCOMPARE(named<QLineEdit>(u"Name contains"_s)->text(), u"u"_s);
  }

  void namesEveryControlAsItIsLabelled() {
    openWith({support});
    for (const QString& name :
         {u"Create New"_s, u"Update"_s, u"Open tokens"_s, u"Details"_s, u"Copy ID"_s, u"Delete"_s})
      QVERIFY2(button(name), qPrintable(name));
    for (const QString& name : {u"Name contains"_s, u"Status"_s, u"Projects"_s, u"Rows per page"_s})
      QVERIFY2(named<QWidget>(name), qPrintable(name));
  }
};

QTEST_MAIN(ProjectsPageTest)
#include "projects_page_test.moc"
