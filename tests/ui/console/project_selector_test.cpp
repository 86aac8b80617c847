#include "project_selector.h"

#include "fake_platform.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Projects projects{{.id = u"p1"_s, .name = u"Claims"_s, .active = false},
                        {.id = u"p2"_s, .name = u"Evaluation"_s},
                        {.id = u"p3"_s, .name = u"Support"_s},
                        {.id = u"p4"_s, .name = u"Support EU"_s}};

}  // namespace

class ProjectSelectorTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<ProjectDirectory> directory_;
  std::unique_ptr<QWidget> window_;
  ProjectSelector* selector_ = nullptr;
  QLineEdit* elsewhere_ = nullptr;
  QStringList chosen_;  ///< the names that were told, in their order

  void open(const QString& remembered = {}) {
    window_ = std::make_unique<QWidget>();
    selector_ = new ProjectSelector(*directory_, remembered);
    elsewhere_ = new QLineEdit;
    auto* layout = new QVBoxLayout(window_.get());
    layout->addWidget(selector_);
    layout->addWidget(elsewhere_);
    connect(selector_, &ProjectSelector::projectChosen, this,
            [this](const Project& project) { chosen_ << project.name; });
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    directory_->refresh();
  }
  void openWithProjects(const QString& remembered = {}) {
    open(remembered);
    platform_->projectLists.finish(projects);
    QTRY_VERIFY(selector_->isEnabled());
    selector_->setFocus();
    chosen_.clear();
  }
  void type(const QString& text) const {
    selector_->lineEdit()->selectAll();
    QTest::keyClicks(selector_, text);
  }
  /// What stands beside the name where the list may be incomplete.
  QAction* mark() const { return selector_->findChild<QAction*>({}, Qt::FindDirectChildrenOnly); }
  QStringList offered() const {
    const QAbstractItemModel* matches = selector_->completer()->completionModel();
    QStringList names;
    for (int row = 0; row < matches->rowCount(); ++row) names << matches->index(row, 0).data().toString();
    return names;
  }

 private slots:
  void init() {
    platform_ = std::make_unique<FakePlatform>();
    directory_ = std::make_unique<ProjectDirectory>(*platform_);
    chosen_.clear();
  }
  void cleanup() {
    window_.reset();
    directory_.reset();
    platform_.reset();
  }

  void saysThatProjectsAreBeingRead() {
    open();
    QCOMPARE(selector_->accessibleName(), u"Project"_s);
    QCOMPARE(selector_->lineEdit()->placeholderText(), u"Reading projects…"_s);
    QVERIFY(!selector_->isEnabled());
    QVERIFY(!selector_->project());
  }

  void choosesTheFirstActiveProject() {
    open();
    platform_->projectLists.finish(projects);
    QTRY_COMPARE(chosen_, QStringList(u"Evaluation"_s));
    QCOMPARE(selector_->currentText(), u"Evaluation"_s);
    QCOMPARE(selector_->project()->id, u"p2"_s);
  }

  void tellsTheRememberedProjectOnce() {
    open(u"p3"_s);
    platform_->projectLists.finish(projects);
    QTRY_COMPARE(chosen_, QStringList(u"Support"_s));
    directory_->refresh();
    platform_->projectLists.finish(projects);
    QTRY_VERIFY(!directory_->isLoading());
    QCOMPARE(chosen_, QStringList(u"Support"_s));
    QCOMPARE(selector_->currentText(), u"Support"_s);
  }

  void tellsOfTheChosenProjectAnewWhenItIsRenamed() {
    openWithProjects(u"p3"_s);
    directory_->refresh();
    platform_->projectLists.finish(Projects{projects[1], {.id = u"p3"_s, .name = u"Help Desk"_s}});
    QTRY_COMPARE(chosen_, QStringList(u"Help Desk"_s));
    QCOMPARE(selector_->currentText(), u"Help Desk"_s);
  }

  void forgetsARememberedProjectThatIsGone() {
    open(u"gone"_s);
    platform_->projectLists.finish(projects);
    QTRY_COMPARE(chosen_, QStringList(u"Evaluation"_s));
  }

  void choosesAnotherWhereTheChosenOneVanishes() {
    openWithProjects(u"p3"_s);
    directory_->refresh();
    platform_->projectLists.finish(Projects{projects[1]});
    QTRY_COMPARE(chosen_, QStringList(u"Evaluation"_s));
  }

  void offersWhatContainsTheTypedText() {
    openWithProjects();
    type(u"uPPo"_s);
    QVERIFY(selector_->completer()->popup()->isVisible());
    QCOMPARE(offered(), QStringList({u"Support"_s, u"Support EU"_s}));
    QCOMPARE(selector_->lineEdit()->text(), u"uPPo"_s);
    QVERIFY(chosen_.isEmpty());
  }

  void enterTakesTheFirstMatch_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a part") << u"laim"_s << u"Claims"_s;
    QTest::newRow("the end of the second") << u"eu"_s << u"Support EU"_s;
    QTest::newRow("a whole name before longer ones") << u"support"_s << u"Support"_s;
  }
  void enterTakesTheFirstMatch() {
    QFETCH(const QString, typed);
    QFETCH(const QString, taken);
    openWithProjects();
    type(typed);
    QTest::keyClick(selector_, Qt::Key_Return);
    QCOMPARE(chosen_, QStringList(taken));
    QCOMPARE(selector_->currentText(), taken);
  }

  void arrowsPickAmongTheMatches() {
    openWithProjects();
    type(u"support"_s);
    QWidget* popup = selector_->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(chosen_, QStringList(u"Support EU"_s));
    QVERIFY(!popup->isVisible());
  }

  void arrowsGoThroughAllWithoutTyping() {
    openWithProjects();
    QTest::keyClick(selector_, Qt::Key_Down);
    QCOMPARE(chosen_, QStringList(u"Support"_s));
  }

  void whatMatchesNothingChoosesNothing() {
    openWithProjects();
    type(u"zzz"_s);
    QTest::keyClick(selector_, Qt::Key_Return);
    QVERIFY(chosen_.isEmpty());
    elsewhere_->setFocus();
    QCOMPARE(selector_->lineEdit()->text(), u"Evaluation"_s);
    QCOMPARE(selector_->project()->name, u"Evaluation"_s);
  }

  void leavingDropsWhatWasTyped() {
    openWithProjects();
    type(u"Supp"_s);
    QTest::keyClick(selector_->completer()->popup(), Qt::Key_Escape);
    elsewhere_->setFocus();
    QCOMPARE(selector_->lineEdit()->text(), u"Evaluation"_s);
    QVERIFY(chosen_.isEmpty());
  }

  void aRefreshKeepsWhatIsTyped() {
    openWithProjects();
    type(u"supp"_s);
    for (int i = 0; i < 2; ++i) {
      directory_->refresh();
      platform_->projectLists.finish(projects);
      QTRY_VERIFY(!directory_->isLoading());
      QCOMPARE(selector_->lineEdit()->text(), u"supp"_s);
    }
    QTest::keyClick(selector_, Qt::Key_Return);
    QCOMPARE(chosen_, QStringList(u"Support"_s));
  }

  void saysWhyThereIsNoProject() {
    open();
    platform_->projectLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(!directory_->isLoading());
    QCOMPARE(selector_->lineEdit()->placeholderText(), u"No project could be read"_s);
    QVERIFY(selector_->accessibleDescription().contains(u"Check the network"_s));
    QVERIFY(selector_->toolTip().contains(selector_->accessibleDescription().toHtmlEscaped()));
    QVERIFY(!selector_->isEnabled());
  }

  void aCredentialWithoutProjectsIsNoFailure() {
    open();
    platform_->projectLists.finish(Projects{});
    QTRY_COMPARE(selector_->lineEdit()->placeholderText(), u"No project"_s);
    QCOMPARE(selector_->accessibleDescription(), QString());
  }

  void aFailedRefreshKeepsTheProjects() {
    openWithProjects();
    directory_->refresh();
    platform_->projectLists.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(!selector_->accessibleDescription().isEmpty());
    QCOMPARE(selector_->count(), 4);
    QCOMPARE(selector_->currentText(), u"Evaluation"_s);
    QVERIFY(chosen_.isEmpty());
  }

  void saysBesideTheNameThatTheListMayBeIncomplete() {
    openWithProjects();
    QVERIFY(!mark()->isVisible());
    directory_->refresh();
    platform_->projectLists.fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(mark()->isVisible());
    QVERIFY(selector_->accessibleDescription().startsWith(u"The list may be incomplete."_s));
    QVERIFY(mark()->toolTip().contains(u"The list may be incomplete."_s));
    directory_->refresh();
    platform_->projectLists.finish(projects);
    QTRY_VERIFY(!mark()->isVisible());
    QCOMPARE(selector_->accessibleDescription(), QString());
  }

  void saysThatAProjectsTokenOffersItsOwnProjectOnly() {
    open();
    platform_->projectLists.fail(ApiErrorKind::NotPermitted);
    QTRY_COMPARE(platform_->validations.count(), 1);
    platform_->validations.finish(CredentialFacts{.organizationId = u"o"_s,
                                                  .organizationName = u"O"_s,
                                                  .projectId = u"p3"_s,
                                                  .projectName = u"Support"_s});
    QTRY_COMPARE(chosen_, QStringList(u"Support"_s));
    QVERIFY(mark()->isVisible());
    QVERIFY(selector_->accessibleDescription().contains(u"only its own is offered"_s));
  }

  void choosesAProjectThatIsAskedFor() {
    openWithProjects();
    selector_->chooseProject(u"p4"_s);
    QCOMPARE(chosen_, QStringList(u"Support EU"_s));
    QCOMPARE(selector_->currentText(), u"Support EU"_s);
    selector_->chooseProject(u"gone"_s);
    QCOMPARE(chosen_.size(), 1);
  }
};

QTEST_MAIN(ProjectSelectorTest)
#include "project_selector_test.moc"
