#include "connect_dialog_oauth_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString removeAccessToken = u"Remove: "_s + accessTokenName;
const QString keepAccessToken = u"Keep: "_s + accessTokenName;

}  // namespace

/// Editing and duplicating a connection that a user has signed in to.
class EditOAuthConnectionTest : public QObject, ConnectDialogOAuthCase {
  Q_OBJECT

 private:
  void edit(const Connection& connection) { show(new ConnectDialog(services(), connection)); }
  void duplicate(const Connection& connection) {
    show(ConnectDialog::duplicate(services(), connection, nullptr));
  }

 private slots:
  void init() { start(); }
  void cleanup() {
    end();
    QCoreApplication::sendPostedEvents();
  }

  void nothingStoredIsShownAndAllOfItIsKept() {
    const Connection before = storedOAuth();
    const Secrets kept = keptOf(before.id);
    edit(before);
    QCOMPARE(content(dialog_, accessTokenName), QString());
    QCOMPARE(placeholder(accessTokenName), u"Leave empty to keep the stored token"_s);
    fill(u"Name"_s, u"Renamed"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(keychain_->writes + keychain_->removals, 0);
    QVERIFY(keptOf(before.id) == kept);
    QCOMPARE(store_->find(before.id)->oauth, before.oauth);
    QCOMPARE(store_->find(before.id)->credentials, before.credentials);
  }

  void aRemovedAccessTokenLeavesTheKeychainWithWhatRenewsIt() {
    const Connection before = storedOAuth(true);
    edit(before);
    push(removeAccessToken);
    QCOMPARE(placeholder(accessTokenName), u"Will be removed"_s);
    fill(u"Project ID"_s, QString());
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(kindsOf(keptOf(before.id)), CredentialKinds(CredentialKind::ApiToken));
    QCOMPARE(store_->find(before.id)->credentials, CredentialKinds(CredentialKind::ApiToken));
    QVERIFY(!store_->find(before.id)->oauth.expires.isValid());
  }

  void signingInAgainUsesTheStoredClientSecret_data() {
    QTest::addColumn<bool>("canBeRead");
    QTest::newRow("read") << true;
    QTest::newRow("locked, so it isn't known") << false;
  }
  void signingInAgainUsesTheStoredClientSecret() {
    QFETCH(const bool, canBeRead);
    const Connection before = storedOAuth();
    if (!canBeRead) keychain_->problem = CredentialProblem::Locked;
    edit(before);
    push(u"Get an access token"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != dialog_);
    Keyboard keys(QApplication::activeModalWidget());
    QVERIFY(keys.fill(u"Password"_s, u"hunter2-password"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(signIns_->last().client.id, u"console"_s);
    QCOMPARE(signIns_->last().client.secret, canBeRead ? Secret("secret-one") : Secret());
  }

  void keepTakesTheRemovalBack() {
    const Connection before = storedOAuth();
    edit(before);
    push(removeAccessToken);
    push(keepAccessToken);
    QCOMPARE(placeholder(accessTokenName), u"Leave empty to keep the stored token"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(keychain_->removals, 0);
    QCOMPARE(store_->find(before.id)->credentials, before.credentials);
  }

  void anApiTokenCanBeRemovedToo() {
    const Connection before = storedOAuth(true);
    edit(before);
    push(u"Remove: API token"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QVERIFY(!keptOf(before.id).contains(CredentialKind::ApiToken));
    QCOMPARE(keptOf(before.id).size(), 3);
  }

  void aFailureToRemoveIsSaidAndCanBeTriedAgain() {
    const Connection before = storedOAuth(true);
    edit(before);
    push(removeAccessToken);
    keychain_->problem = CredentialProblem::Locked;
    push(u"Save"_s);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The old token may still be in the keychain."_s));
    QVERIFY(messageText(dialog_).contains(u"locked"_s));
    QCOMPARE(store_->find(before.id)->credentials, before.credentials);
    keychain_->problem.reset();
    click(u"Retry"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(kindsOf(keptOf(before.id)), CredentialKinds(CredentialKind::ApiToken));
  }

  void aFailureToRemoveDoesNotKeepFromSaving() {
    const Connection before = storedOAuth(true);
    edit(before);
    push(removeAccessToken);
    keychain_->problem = CredentialProblem::Denied;
    push(u"Save"_s);
    QTRY_VERIFY(buttonWith(dialog_, u"Save anyway"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    click(u"Save anyway"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->find(before.id)->credentials, CredentialKinds(CredentialKind::ApiToken));
  }

  void aTypedAccessTokenReplacesTheStoredSignIn() {
    const Connection before = storedOAuth();
    edit(before);
    fill(accessTokenName, typedAccessToken);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QVERIFY(keptOf(before.id) ==
            Secrets({{CredentialKind::AccessToken, Secret::fromText(typedAccessToken)}}));
    QVERIFY(!store_->find(before.id)->oauth.expires.isValid());
  }

  void signingInAnewBeginsWithWhatIsKnown() {
    edit(storedOAuth());
    push(u"Get an access token"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != dialog_);
    const QWidget* signIn = QApplication::activeModalWidget();
    QCOMPARE(content(signIn, u"Client ID"_s), u"console"_s);
    QCOMPARE(content(signIn, u"User name"_s), u"ada"_s);
    QCOMPARE(content(signIn, u"Scope"_s), u"reading"_s);
    QCOMPARE(content(signIn, u"Password"_s), QString());
    Keyboard(QApplication::activeModalWidget()).press(Qt::Key_Escape);
  }

  void cancelledEditingChangesNothing() {
    const Connection before = storedOAuth();
    const Secrets kept = keptOf(before.id);
    edit(before);
    obtain();
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QCoreApplication::sendPostedEvents();
    QVERIFY(keptOf(before.id) == kept);
    QCOMPARE(store_->find(before.id)->oauth, before.oauth);
  }

  /// What a renewal stored while the dialog was open isn't taken back.
  void aRenewalMeanwhileStays() {
    const Connection before = storedOAuth();
    edit(before);
    OAuthFacts renewed = before.oauth;
    renewed.obtained = renewed.expires;
    renewed.expires = renewed.expires.addSecs(7200);
    QVERIFY(store_->setOAuth(before.id, renewed, before.credentials).has_value());
    QVERIFY(store_->setOrganizationName(before.id, u"Training Inc."_s).has_value());
    fill(u"Name"_s, u"Renamed"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->find(before.id)->name, u"Renamed"_s);
    QCOMPARE(store_->find(before.id)->oauth, renewed);
    QCOMPARE(store_->find(before.id)->organizationName, u"Training Inc."_s);
  }

  void aDuplicateHasTheSecretsAndAFreeName() {
    const Connection original = storedOAuth();
    duplicate(original);
    QCOMPARE(content(dialog_, u"Name"_s), u"Production (copy)"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().size(), 2);
    const Connection copy = *store_->find(u"Production (copy)"_s);
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.oauth, original.oauth);
    QCOMPARE(copy.projectId, original.projectId);
    QVERIFY(keptOf(copy.id) == keptOf(original.id));
    QCOMPARE(keptOf(original.id).size(), 3);

    duplicate(original);
    QCOMPARE(content(dialog_, u"Name"_s), u"Production (copy 2)"_s);
  }

  void aDuplicateCanHaveSecretsOfItsOwn() {
    const Connection original = storedOAuth(true);
    duplicate(original);
    push(removeAccessToken);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    const Connection copy = *store_->find(u"Production (copy)"_s);
    QCOMPARE(kindsOf(keptOf(copy.id)), CredentialKinds(CredentialKind::ApiToken));
    QCOMPARE(keptOf(original.id).size(), 4);
  }

  void anAbandonedDuplicateLeavesNothingBehind() {
    const Connection original = storedOAuth();
    duplicate(original);
    keychain_->problems.insert(CredentialKind::ClientSecret, CredentialProblem::Failed);
    push(u"Save"_s);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"The token of the original could not be read."_s));
    keychain_->problems.clear();
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QTRY_COMPARE(keychain_->secrets.keys(), QList<QUuid>{original.id});
    QCOMPARE(store_->connections().size(), 1);
  }

  void aDuplicateOfASessionOnlyConnectionCanGoToTheKeychain() {
    Connection original = storedOAuth();
    credentials_->keepForSession(original.id, keychain_->secrets.take(original.id));
    original.sessionOnly = true;
    QVERIFY(store_->save(original).has_value());
    duplicate(original);
    push(u"Keep the token for this session only"_s);
    push(u"Save"_s);
    QTRY_VERIFY(!dialog_);
    const Connection copy = *store_->find(u"Production (copy)"_s);
    QVERIFY(!copy.sessionOnly);
    QCOMPARE(keptOf(copy.id).size(), 3);
  }
};

QTEST_MAIN(EditOAuthConnectionTest)
#include "edit_oauth_connection_test.moc"
