#include "connect_dialog_case.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString sessionOnly = u"Keep the token for this session only"_s;

}  // namespace

class ConnectDialogTest : public QObject, ConnectDialogCase {
  Q_OBJECT

 private:
  void openNew() { show(new ConnectDialog(services())); }
  void openFilled() {
    openNew();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, u"Training"_s));
    QVERIFY(keys.fill(u"Base URL"_s, u"api.saia.ai/"_s));
    QVERIFY(keys.fill(u"API token"_s, enteredToken));
  }
  /// As another window may.
  void takeName(const QString& name) {
    Connection rival;
    rival.id = QUuid::createUuid();
    rival.name = name;
    rival.baseUrl = QUrl(u"https://api.saia.ai"_s);
    QVERIFY(store_->save(rival).has_value());
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void everyControlIsNamedAsItsLabel() {
    openNew();
    QCOMPARE(roleOf(dialog_, u"Name"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"Base URL"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"API token"_s), QAccessible::EditableText);
    QCOMPARE(roleOf(dialog_, u"Environment"_s), QAccessible::ComboBox);
    QCOMPARE(roleOf(dialog_, u"Test connection"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Connect"_s), QAccessible::Button);
    QVERIFY(!named(dialog_, sessionOnly));
  }

  void mnemonicsLeadToEachControl() {
    keychain_->problem = CredentialProblem::NoService;  // so that there is a message, and one more field
    openFilled();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(named(dialog_, sessionOnly));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    keys.press(Qt::Key_O, Qt::AltModifier);
    QCOMPARE(keys.focus(), u"API token"_s);
  }

  void onlyANameIsRequiredToSave() {
    openNew();
    Keyboard keys(dialog_);
    QCOMPARE(fieldText(dialog_, u"Name"_s), QString());
    keys.press(Qt::Key_Return);
    QCOMPARE(fieldText(dialog_, u"Name"_s), u"Name is required."_s);
    QCOMPARE(fieldText(dialog_, u"Base URL"_s), u"Without a base URL nothing can be sent."_s);
    QVERIFY(visibleText(dialog_).contains(u"Without a token nothing can be sent."_s));
    QCOMPARE(keys.focus(), u"Name"_s);
    QVERIFY(keys.fill(u"Name"_s, u"Later"_s));
    keys.press(Qt::Key_Return);
    QVERIFY(messageText(dialog_).startsWith(u"Nothing can be sent with this connection yet."_s));
    QVERIFY(store_->connections().isEmpty());
    QTest::keyClick(buttonWith(dialog_, u"Save anyway"_s), Qt::Key_Space);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(store_->connections().first().name, u"Later"_s);
    QCOMPARE(methodOf(store_->connections().first()), SignInMethod::None);
    QCOMPARE(keychain_->writes, 0);
  }

  void testingNeedsAnAddressAndAToken() {
    openNew();
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Test connection"_s));
    QCOMPARE(fieldText(dialog_, u"Base URL"_s), u"Base URL is required."_s);
    QVERIFY(visibleText(dialog_).contains(u"An API token or an OAuth access token is required."_s));
    QCOMPARE(tests_->count(), 0);
  }

  void anInsecureOrTakenOneCannotBeSaved() {
    stored();
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, u"production"_s));
    QCOMPARE(fieldText(dialog_, u"Name"_s), u"Another connection has this name."_s);
    QVERIFY(keys.fill(u"Base URL"_s, u"http://example.com"_s));
    QVERIFY(fieldText(dialog_, u"Base URL"_s).contains(u"https"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(keychain_->writes, 0);
    QVERIFY(keys.fill(u"Base URL"_s, u"http://127.0.0.1:8080"_s));
    QCOMPARE(fieldText(dialog_, u"Base URL"_s), QString());
  }

  void theTokenGoesToTheKeychainAndTheRestToTheFile() {
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(u"Environment"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(keys.push(u"Connect"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(saved_.size(), 1);
    const Connection connection = store_->connections().first();
    QCOMPARE(connection.name, u"Training"_s);
    QCOMPARE(connection.baseUrl, QUrl(u"https://api.saia.ai"_s));
    QCOMPARE(connection.environment, Environment::Staging);
    QVERIFY(keychain_->secrets.value(connection.id).value(CredentialKind::ApiToken) ==
            Secret::fromText(enteredToken));
    QFile file(file_->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(enteredToken.toUtf8()));
  }

  void keychainFailuresOfferRetryAndTheSession_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("word");
    QTest::newRow("locked") << CredentialProblem::Locked << u"locked"_s;
    QTest::newRow("no service") << CredentialProblem::NoService << u"No keychain service"_s;
    QTest::newRow("denied") << CredentialProblem::Denied << u"denied"_s;
    QTest::newRow("slow") << CredentialProblem::Slow << u"doesn't answer"_s;
    QTest::newRow("failed") << CredentialProblem::Failed << u"failed"_s;
  }
  void keychainFailuresOfferRetryAndTheSession() {
    QFETCH(CredentialProblem, problem);
    QFETCH(QString, word);
    keychain_->problem = problem;
    openFilled();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(messageText(dialog_).contains(word));
    QVERIFY(store_->connections().isEmpty());
    QCOMPARE(content(dialog_, u"Name"_s), u"Training"_s);
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space);
    QCOMPARE(keychain_->writes, 2);
    QTRY_VERIFY(messageText(dialog_).contains(word));

    QVERIFY(keys.push(sessionOnly));
    QVERIFY(keys.push(u"Connect"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(keychain_->writes, 2);
    QVERIFY(keychain_->secrets.isEmpty());
    QVERIFY(credentials_->isSessionOnly(saved_.first().id));
  }

  void aSlowKeychainLeavesTheDialogAliveAndNothingBehind() {
    keychain_->answersLate = true;
    openFilled();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QVERIFY(visibleText(dialog_).contains(u"keychain…"_s));
    keys.press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), u"Stopped. The connection was not saved."_s);
    QVERIFY(isEnabled(dialog_, u"Connect"_s));
    keychain_->answer();
    QCoreApplication::processEvents();
    QVERIFY(keychain_->secrets.isEmpty());
    QVERIFY(store_->connections().isEmpty());
    QVERIFY(dialog_->isVisible());
  }

  void enterHeldDownStoresOnce() {
    keychain_->answersLate = true;
    openFilled();
    Keyboard(dialog_).hold(Qt::Key_Return);
    QCOMPARE(keychain_->writes, 1);
  }

  void aConnectionThatCannotBeSavedLeavesNoTokenBehind() {
    openFilled();
    takeName(u"Training"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(messageText(dialog_), u"The connection was not saved. Another connection has this name."_s);
    QVERIFY(Keyboard(dialog_).push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QTRY_VERIFY(keychain_->secrets.isEmpty());
  }

  void noTokenOfAnAbandonedConnectionStays() {
    openFilled();
    takeName(u"Training"_s);
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(keychain_->secrets.size(), 1);
    const QUuid id = keychain_->secrets.keys().first();
    QTRY_VERIFY(isEnabled(dialog_, u"Connect"_s));
    keychain_->problem = CredentialProblem::NoService;
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(named(dialog_, sessionOnly));
    QVERIFY(keys.push(sessionOnly));
    QVERIFY(keys.push(u"Connect"_s));
    QVERIFY(credentials_->isSessionOnly(id));
    QVERIFY(messageText(dialog_).startsWith(u"The connection was not saved."_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"Training"_s);

    keychain_->problem.reset();
    QVERIFY(keys.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(!credentials_->isSessionOnly(id));
    QTRY_VERIFY(keychain_->secrets.isEmpty());
  }

  void testingShowsWhomTheTokenBelongsTo() {
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Test connection"_s));
    QCOMPARE(tests_->last().connection.baseUrl, QUrl(u"https://api.saia.ai"_s));
    QVERIFY(tests_->last().secrets.value(CredentialKind::ApiToken) == Secret::fromText(enteredToken));
    QVERIFY(!isEnabled(dialog_, u"Connect"_s));
    tests_->finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = u"<i>Training</i>"_s});
    QTRY_COMPARE(
        messageText(dialog_),
        u"The connection works. Organization: <i>Training</i>. The token reaches the whole organization."_s);
    QVERIFY(keys.push(u"Test connection"_s));
    tests_->finish(CredentialFacts{.organizationId = u"o"_s,
                                   .organizationName = u"T"_s,
                                   .projectId = u"p"_s,
                                   .projectName = u"Support"_s});
    QTRY_VERIFY(messageText(dialog_).contains(u"Project: Support."_s));
    QCOMPARE(keychain_->writes, 0);
  }

  void testingLeavesOutTheNamesThatAreNotKnown_data() {
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QString>("words");
    QTest::newRow("organization") << QString()
                                  << u"The connection works. The token reaches the whole organization."_s;
    QTest::newRow("project") << u"p"_s << u"The connection works."_s;
  }
  void testingLeavesOutTheNamesThatAreNotKnown() {
    QFETCH(const QString, projectId);
    QFETCH(const QString, words);
    openFilled();
    QVERIFY(Keyboard(dialog_).push(u"Test connection"_s));
    tests_->finish(CredentialFacts{.organizationId = u"o"_s, .organizationName = {}, .projectId = projectId});
    QTRY_COMPARE(messageText(dialog_), words);
  }

  void aFailedTestSaysWhyAndKeepsEverything() {
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Test connection"_s));
    tests_->fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Connecting to “api.saia.ai” failed."_s));
    QCOMPARE(content(dialog_, u"Name"_s), u"Training"_s);
  }

  void cancelStopsTheTest() {
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Test connection"_s));
    keys.press(Qt::Key_Escape);
    QVERIFY(tests_->wasStopped(0));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Connecting was stopped."_s));
  }

  void testingNeedsNoName() {
    openFilled();
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(u"Name"_s, {}));
    QVERIFY(keys.push(u"Test connection"_s));
    QCOMPARE(tests_->count(), 1);
  }
};

QTEST_MAIN(ConnectDialogTest)
#include "connect_dialog_test.moc"
