#include "account_tokens.h"
#include "connection_store.h"
#include "credentials.h"
#include "scripted_keychain.h"
#include "token_page_case.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const TokenOwner robot{.scope = TokenScope::ServiceAccount, .id = u"s1"_s, .name = u"ci-runner"_s};

}  // namespace

/// What pages of accounts say of lists that weren't read or could not be, and how another token is entered.
class UnreadAccountTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() {
    connection_ = {};
    end();
  }

  void nothingIsSaidOfProjects() {
    open(TokenScope::Account);
    QVERIFY(!table()->isVisible());
    QCOMPARE(page_->status().text, u"Reading tokens…"_s);
    platform_->accountLists.fail(errorOf(ApiErrorKind::ServerFault));
    QTRY_VERIFY(shows(u"The tokens of this account could not be read."_s));
    for (const QLabel* label : page_->findChildren<QLabel*>())
      QVERIFY2(!label->text().contains(u"project"_s, Qt::CaseInsensitive), qPrintable(label->text()));
    QVERIFY(!page_->status().text.contains(u"project"_s, Qt::CaseInsensitive));
    shownButton(u"Retry"_s)->click();
    QCOMPARE(platform_->accountLists.count(), 2);
  }

  void keepsTheLastGoodListAndSaysHowOldItIs() {
    openAccount({accountToken(u"a"_s)});
    page_->refresh();
    platform_->accountLists.fail(errorOf(ApiErrorKind::Timeout));
    QTRY_VERIFY(message(u"The tokens of this account could not be read."_s));
    QVERIFY(message(u"Time of the list below:"_s));
    QVERIFY(table()->isVisible());
    QVERIFY(shownButton(u"Retry"_s));
    QVERIFY(!shownButton(u"Enter another token…"_s));
  }

  void stopsReadingOnCancel() {
    open(TokenScope::Account);
    page_->cancel();
    QTRY_VERIFY(shows(u"Reading was stopped"_s));
    QVERIFY(platform_->accountLists.wasStopped(0));
  }

  void asksForAServiceAccountAndNamesIt() {
    open(TokenScope::ServiceAccount);
    QVERIFY(shows(u"No service account is chosen"_s));
    QCOMPARE(platform_->accountLists.count(), 0);
    page_->setOwner(robot);
    QVERIFY(platform_->accountLists.last() == robot);
    QVERIFY(shows(u"Tokens of “ci-runner”"_s));
    platform_->accountLists.finish(ApiTokens{serviceAccountToken(u"a"_s, robot)});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
  }

  void saysWhoseTokensCouldNotBeRead() {
    open(TokenScope::ServiceAccount);
    page_->setOwner(robot);
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotPermitted));
    QTRY_VERIFY(shows(u"The tokens of the account “ci-runner” could not be read."_s));
  }

  void showsHostileNamesOfAccountsAsTheyAre() {
    open(TokenScope::ServiceAccount);
    page_->setOwner({.scope = TokenScope::ServiceAccount, .id = u"s2"_s, .name = u"<b>a\u202Eb"_s});
    QVERIFY(shows(u"<b>a‹U+202E›b"_s));
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotPermitted));
    QTRY_VERIFY(shows(u"The tokens of the account “<b>a‹U+202E›b” could not be read."_s));
  }

  void offersToEnterAnotherTokenInPlaceOfTheList_data() {
    QTest::addColumn<TokenScope>("scope");
    QTest::newRow("account") << TokenScope::Account;
    QTest::newRow("organization") << TokenScope::Organization;
  }
  void offersToEnterAnotherTokenInPlaceOfTheList() {
    QFETCH(TokenScope, scope);
    open(scope);
    QSignalSpy wanted(page_.get(), &TokenPage::credentialWanted);
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    platform_->organizationLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(shownButton(u"Enter another token…"_s));
    QTest::keyClick(shownButton(u"Enter another token…"_s), Qt::Key_Space);
    QTRY_COMPARE(wanted.count(), 1);
  }

  void offersItBesideRetryOverTheList() {
    openAccount({accountToken(u"a"_s)});
    page_->refresh();
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(shownButton(u"Enter another token…"_s));
    QSignalSpy wanted(page_.get(), &TokenPage::credentialWanted);
    shownButton(u"Enter another token…"_s)->click();
    QCOMPARE(wanted.count(), 1);
    shownButton(u"Retry"_s)->click();
    QCOMPARE(platform_->accountLists.count(), 3);
    platform_->accountLists.finish(ApiTokens{accountToken(u"a"_s)});
    QTRY_VERIFY(!shownButton(u"Enter another token…"_s));
  }

  void whoSignedInByOAuthSignsInAgainInstead() {
    ConnectionStore connections(*settings_);
    ScriptedKeychain keychain;
    Credentials credentials(keychain);
    const SignInCalls calls;
    const OAuthSession::Services services{
        .connections = connections, .credentials = credentials, .calls = calls, .clock = clock_};
    const Secrets secrets{{CredentialKind::AccessToken, Secret("access_one")}};
    open(TokenScope::Organization, {.oauth = std::make_unique<OAuthSession>(connection_, secrets, services)});
    platform_->organizationLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(shownButton(u"Retry"_s));
    QVERIFY(!shownButton(u"Enter another token…"_s));
    page_.reset();
    session_.reset();
  }

  void onlyASavedConnectionCanTakeAnotherToken_data() {
    QTest::addColumn<ConnectionSource>("source");
    QTest::newRow("sandbox") << ConnectionSource::Sandbox;
    QTest::newRow("environment") << ConnectionSource::Environment;
  }
  void onlyASavedConnectionCanTakeAnotherToken() {
    QFETCH(ConnectionSource, source);
    connection_.source = source;
    open(TokenScope::Account);
    platform_->accountLists.fail(errorOf(ApiErrorKind::NotSignedIn));
    QTRY_VERIFY(shownButton(u"Retry"_s));
    QVERIFY(!shownButton(u"Enter another token…"_s));
  }
};

QTEST_MAIN(UnreadAccountTest)
#include "unread_account_test.moc"
