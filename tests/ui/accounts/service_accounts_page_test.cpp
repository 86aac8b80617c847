#include "service_accounts_page_case.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const ServiceAccount robot{.id = u"s1"_s, .name = u"ci-runner"_s, .description = u"Builds"_s};
const ServiceAccount billing{.id = u"s2"_s, .name = u"billing"_s};

ApiToken tokenOf(const ServiceAccount& account, const QString& name) {
  ApiToken token;
  token.id = Secret::fromText(u"id-of-"_s + name);
  token.name = name;
  token.scope = TokenScope::ServiceAccount;
  token.ownerId = account.id;
  token.ownerName = account.name;
  token.status = TokenStatus::Active;
  return token;
}

}  // namespace

class ServiceAccountsPageTest : public QObject, private ServiceAccountsPageCase {
  Q_OBJECT

 private slots:
  void cleanup() { end(); }

  void readsOnceItIsEntered() {
    open();
    QVERIFY(page_->status().busy);
    QCOMPARE(page_->status().text, u"Reading service accounts…"_s);
    QVERIFY(!table()->isVisible());
    lists().report({.waiting = std::chrono::seconds(4)});
    QVERIFY(page_->status().text.contains(u"4 s"_s));
    lists().finish(ServiceAccounts{robot, billing});
    QTRY_COMPARE(names(), u"billing ci-runner"_s);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
    page_->enter();
    QCOMPARE(lists().count(), 1);
  }

  void saysWhatTheyAreWhereThereAreNone() {
    openWith({});
    QTRY_VERIFY(shows(u"No service accounts yet"_s));
  }

  void saysWhichFilterHidesHowManyAndClearsIt() {
    openWith({robot, billing});
    page_->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    QTRY_VERIFY(shows(u"No service account matches this filter"_s));
    QVERIFY(shows(u"2 service accounts are hidden by: “Name contains: zzz”."_s));
    button(u"Clear filter"_s)->click();
    QCOMPARE(names(), u"billing ci-runner"_s);
  }

  void escClearsTheFilter() {
    openWith({robot, billing});
    page_->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"ci"_s);
    QCOMPARE(names(), u"ci-runner"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(names(), u"billing ci-runner"_s);
  }

  void saysWhoMaySeeThem() {
    open();
    lists().fail({.kind = ApiErrorKind::NotPermitted, .restriction = Restriction::ToAdministrators});
    QTRY_VERIFY(shows(u"dministrator"_s));
    button(u"Retry"_s)->click();
    QCOMPARE(lists().count(), 2);
  }

  void keepsTheLastGoodListWhereReadingFails() {
    openWith({robot});
    page_->refresh();
    lists().fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(messageText(page_.get()).contains(u"Time of the list below:"_s));
    QCOMPARE(names(), u"ci-runner"_s);
    QVERIFY(page_->status().text.startsWith(u"Last read"_s));
    button(u"Retry"_s)->click();
    QCOMPARE(lists().waiting(), 1);
    lists().finish(ServiceAccounts{robot, billing});
    QTRY_COMPARE(names(), u"billing ci-runner"_s);
    QCOMPARE(messageText(page_.get()), QString());
  }

  void stopsReadingOnCancel() {
    open();
    page_->cancel();
    QVERIFY(lists().wasStopped(0));
    QTRY_VERIFY(button(u"Read again"_s));
    QVERIFY(!page_->status().busy);
    button(u"Read again"_s)->click();
    QCOMPARE(lists().count(), 2);
  }

  void copiesTheIdOfTheSelectedOne() {
    openWith({robot, billing});
    QVERIFY(!button(u"Copy ID"_s)->isEnabled());
    page_->focusContent();
    select(u"ci-runner"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"s1"_s);
    QVERIFY(messageText(page_.get()).contains(u"The ID of “ci-runner” was copied."_s));
  }

  void noTwoControlsHaveTheSameMnemonic() {
    openWith({robot, billing});
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
    openTokens(u"ci-runner"_s);
    QVERIFY(button(u"Refresh Token"_s));
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
  }

  void opensTheTokensOfOneByDoubleClickAndButton() {
    openWith({robot, billing});
    page_->focusContent();
    const QRect row = table()->visualRect(table()->model()->index(1, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(platform_->accountLists.last().id, u"s1"_s);
    button(u"Service Accounts"_s)->click();
    select(u"billing"_s);
    button(u"Open Tokens"_s)->click();
    QCOMPARE(platform_->accountLists.last().id, u"s2"_s);
  }

  void goesToTheTokensOfOneAndBackByKeyboard() {
    openWith({robot, billing});
    page_->focusContent();
    Keyboard keys(page_.get());
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QVERIFY(platform_->accountLists.last() ==
            (TokenOwner{.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s}));
    QVERIFY(page_->status().busy);
    platform_->accountLists.finish(ApiTokens{tokenOf(robot, u"nightly"_s)});
    QTRY_VERIFY(tokenTable()->isVisible());
    QVERIFY(shows(u"Tokens of “ci-runner”"_s));
    QVERIFY(!table()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), tokenTable());

    keys.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(table()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedAccount()->id, u"s1"_s);
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }

  void whatIsDoneWithThePageConcernsWhatIsShown() {
    openWith({robot});
    openTokens(u"ci-runner"_s);
    page_->cancel();
    QVERIFY(platform_->accountLists.wasStopped(0));
    QTRY_VERIFY(!page_->status().busy);
    page_->refresh();
    QCOMPARE(platform_->accountLists.count(), 2);
    QCOMPARE(lists().count(), 1);
    page_->focusFilter();
    QVERIFY(page_->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTest::keyClick(page_.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(names(), u"ci-runner"_s);  // not filtered
  }

  void tellsOfTheStatusOfWhatIsShownOnly() {
    openWith({robot});
    openTokens(u"ci-runner"_s);
    QSignalSpy changed(page_.get(), &Page::statusChanged);
    session_->accountServices()->serviceAccounts.refresh();
    QCOMPARE(changed.count(), 0);
    platform_->accountLists.finish(ApiTokens{});
    QTRY_VERIFY(changed.count() > 0);
  }

  void aTokenThatDoesNotSignInAnyMoreIsPassedOn() {
    openWith({robot});
    QSignalSpy wanted(page_.get(), &ServiceAccountsPage::credentialWanted);
    openTokens(u"ci-runner"_s);
    platform_->accountLists.fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(button(u"Enter another token…"_s));
    button(u"Enter another token…"_s)->click();
    QCOMPARE(wanted.count(), 1);
  }

  void aViewIsThatOfTheListAgain() {
    openWith({robot, billing});
    page_->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"ci"_s);
    openTokens(u"ci-runner"_s);
    const QJsonObject view = page_->view();
    end();
    openWith({robot, billing});
    openTokens(u"billing"_s);
    page_->setView(view);
    QVERIFY(table()->isVisible());
    QCOMPARE(names(), u"ci-runner"_s);
  }

  void settingAViewReadsNothing() {
    open();
    const int before = lists().count();
    ServiceAccountsPage other(*session_, *clipboard_, *preferences_);
    other.setView(page_->view());
    QCOMPARE(lists().count(), before);
  }

  void noTwoControlsShareAMnemonic() {
    openWith({robot});
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
    openTokens(u"ci-runner"_s);
    platform_->accountLists.finish(ApiTokens{tokenOf(robot, u"nightly"_s)});
    QTRY_VERIFY(tokenTable()->isVisible());
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
  }
};

QTEST_MAIN(ServiceAccountsPageTest)
#include "service_accounts_page_test.moc"
