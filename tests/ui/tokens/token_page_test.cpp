#include "token_page.h"

#include "fake_platform.h"
#include "inline_message.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "settings_file.h"
#include "token_table.h"
#include "tokens.h"
#include "typed_confirmation_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Project evaluation{.id = u"p2"_s, .name = u"Evaluation"_s};

ApiError errorOf(ApiErrorKind kind) {
  return {.kind = kind};
}

}  // namespace

/// A token page over a platform whose answers the test gives.
class TokenPageTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  Clock clock_;
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<TokenPage> page_;

  void open(TokenPage::Kind kind) {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    platform_->can = {.renamesProjectTokens = false, .createsBlockedTokens = false};
    Connection connection;
    connection.name = u"Test"_s;
    session_ = std::make_unique<Session>(connection, std::move(platform), clock_);
    page_ = std::make_unique<TokenPage>(kind, *session_, *clipboard_, *preferences_);
    page_->resize(1100, 700);
    page_->show();
    page_->enter();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
  }

  void openOrganization(const ApiTokens& tokens) {
    open(TokenPage::Kind::Organization);
    platform_->organizationLists.finish(tokens);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(tokens.size()));
  }

  template <class Widget>
  Widget* named(const QString& name) const {
    for (Widget* widget : page_->findChildren<Widget*>()) {
      if (widget->accessibleName() == name) return widget;
    }
    return nullptr;
  }

  TokenTable* table() const { return page_->findChild<TokenTable*>(); }
  QPushButton* button(const QString& name) const { return named<QPushButton>(name); }

  /// The message that is shown with these words; null where none is.
  InlineMessage* message(const QString& words) const {
    for (InlineMessage* each : page_->findChildren<InlineMessage*>()) {
      if (each->isVisible() && each->text().contains(words)) return each;
    }
    return nullptr;
  }

  template <class Dialog>
  Dialog* dialog() const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(widget); found && found->isVisible()) return found;
    }
    return nullptr;
  }

  bool shows(const QString& words) const {
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }

  void select(const QString& name) {
    page_->activateWindow();
    table()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), table());
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      if (table()->model()->index(row, 0).data().toString() == name) table()->selectRow(row);
    }
    QCOMPARE(table()->selectedToken()->name, name);
  }

 private slots:
  void init() {
    settings_ = std::make_unique<SettingsFile>(folder_.filePath(u"settings.json"_s));
    preferences_ = std::make_unique<Preferences>(*settings_);
    clipboard_ = std::make_unique<SecretClipboard>();
  }
  void cleanup() {
    page_.reset();
    session_.reset();
    clipboard_.reset();
  }

  void showsBarsWhileItReadsForTheFirstTime() {
    open(TokenPage::Kind::Organization);
    QVERIFY(!table()->isVisible());
    QVERIFY(page_->status().busy);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!page_->status().busy);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }

  void saysWhatTokensAreForWhereThereAreNone() {
    open(TokenPage::Kind::Organization);
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
    QTest::keyClick(named<QLineEdit>(u"Name contains"_s), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
  }

  void standsInPlaceOfTheListWhyItCouldNotBeRead() {
    open(TokenPage::Kind::Organization);
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
    QTRY_VERIFY(message(u"The list below was read at"_s));
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
    QVERIFY(message(u"The other 1 project"_s));

    message(u"Evaluation"_s)->findChild<QPushButton*>()->click();
    QTRY_COMPARE(platform_->tokenLists.waiting(), 1);
    QCOMPARE(platform_->tokenLists.last().id, evaluation.id);
    platform_->tokenLists.finish(ApiTokens{projectToken(u"eval"_s, evaluation)});
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(!message(u"Evaluation"_s));
  }

  void offersProjectTokensWhereTheInstallationHasNoOthers() {
    open(TokenPage::Kind::Organization);
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
    open(TokenPage::Kind::Organization);
    page_->cancel();
    QTRY_VERIFY(!page_->status().busy);
    QVERIFY(platform_->organizationLists.wasStopped(0));
    QVERIFY(shows(u"Reading was stopped"_s));
  }

  void offersOnlyWhatTheSelectedTokenAllows() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s, TokenStatus::Blocked),
                      organizationToken(u"r"_s, TokenStatus::Revoked)});
    QVERIFY(!button(u"Update"_s)->isEnabled());
    select(u"a"_s);
    QVERIFY(button(u"Update"_s)->isEnabled() && button(u"Block"_s)->isEnabled());
    QVERIFY(!button(u"Activate"_s)->isVisible());
    select(u"b"_s);
    QVERIFY(button(u"Activate"_s)->isVisible() && button(u"Activate"_s)->isEnabled());
    QVERIFY(!button(u"Block"_s)->isVisible());
    select(u"r"_s);
    QVERIFY(!button(u"Update"_s)->isEnabled() && !button(u"Delete"_s)->isEnabled());
    QVERIFY(button(u"Copy"_s)->isEnabled());
  }

  void blocksAtOnceAndOffersUndo() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    QTest::mouseClick(button(u"Block"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Block"_s), Qt::LeftButton);
    QCOMPARE(platform_->updates.count(), 1);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Blocked);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“a” is blocked."_s));
    QTRY_COMPARE(platform_->organizationLists.waiting(), 1);
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"a"_s, TokenStatus::Blocked)});

    message(u"is blocked"_s)->findChild<QPushButton*>()->click();
    QTRY_COMPARE(platform_->updates.count(), 2);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Active);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“a” is active."_s));
  }

  void saysWhyATokenCouldNotBeBlocked() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    button(u"Block"_s)->click();
    platform_->updates.fail(errorOf(ApiErrorKind::NotPermitted));
    QTRY_VERIFY(message(u"“a”"_s));
    QVERIFY(button(u"Block"_s)->isEnabled());
  }

  void deletesOnlyAfterTheNameWasTyped() {
    openOrganization({organizationToken(u"old-etl"_s)});
    select(u"old-etl"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto* question = dialog<TypedConfirmationDialog>();
    QVERIFY(question);
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"old-et"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 0);
    QTest::keyClicks(question->findChild<QLineEdit*>(), u"l"_s);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 1);
    platform_->removals.fail(errorOf(ApiErrorKind::ServerFault));
    QTRY_VERIFY(question->findChild<InlineMessage*>()->isVisible());
    QTest::keyClick(question->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(platform_->removals.count(), 2);
    platform_->removals.finish(Outcome<void>());
    QTRY_VERIFY(!dialog<TypedConfirmationDialog>());
  }

  void copiesTheValueWithOneKey() {
    const ApiToken token = organizationToken(u"a"_s);
    openOrganization({token});
    select(u"a"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), token.id.reveal().toByteArray());
    QCOMPARE(clipboard_->secondsLeft(), preferences_->clipboardSeconds());
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
    open(TokenPage::Kind::Project);
    QVERIFY(shows(u"No project is chosen"_s));
    page_->setProject(support);
    platform_->tokenLists.finish(ApiTokens{projectToken(u"bot"_s, support)});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    page_->setProject(evaluation);
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
