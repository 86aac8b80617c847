#include "connections_page.h"
#include "console.h"
#include "empty_state.h"
#include "keyboard.h"
#include "tokens.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString sessionOnly = u"Keep the token for this session only"_s;

}  // namespace

/// What a user sees and is offered when a connection is opened and something is in the way.
class OpeningConnectionsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void openTraining(std::optional<CredentialProblem> problem = {}) {
    const Connection connection = console_->addConnection(u"Training"_s);
    console_->keychain.problem = problem;
    window_->openSaved(connection);
  }
  /// The token dialog behind "Enter the token…".
  ConnectDialog* enterToken() const {
    buttonWith(window_.get(), u"Enter the token…"_s)->click();
    return window_->findChild<ConnectDialog*>();
  }
  /// Renames the connection of this name with Manage Connections, and enters another address and token.
  void editInManageConnections(const QString& name, const QString& newName) const {
    for (QAction* action : window_->findChildren<QAction*>()) {
      if (action->text().remove(u'&') == u"Manage Connections…"_s) action->trigger();
    }
    auto* page = window_->findChild<ConnectionsPage*>();
    page->select(console_->connections.find(name)->id);
    buttonWith(page, u"Edit…"_s)->click();
    auto* dialog = page->findChild<ConnectDialog*>();
    QVERIFY(Keyboard(dialog).fill(u"Name"_s, newName));
    QVERIFY(Keyboard(dialog).fill(u"Base URL"_s, u"https://new.example"_s));
    QVERIFY(Keyboard(dialog).fill(u"API token"_s, u"new_0123456789"_s));
    QVERIFY(Keyboard(dialog).push(u"Save"_s));
    QTRY_VERIFY(console_->connections.find(newName));
  }
  /// What stands in place of the list; null where nothing does.
  EmptyState* instead() const {
    for (EmptyState* each : window_->findChildren<EmptyState*>()) {
      if (each->isVisible()) return each;
    }
    return nullptr;
  }
  bool isOpen() const { return window_->windowTitle() == u"Tokendesk — Training (Development)"_s; }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void tellsOfAChangeThatWasLeftUnderWay() {
    const Connection other = console_->addConnection(u"Staging"_s);
    openTraining();
    QTRY_VERIFY(isOpen());
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
    auto* table = qobject_cast<QTableView*>(named(window_.get(), u"API tokens"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    buttonWith(window_.get(), u"Block"_s)->click();
    QCOMPARE(console_->platform->updates.waiting(), 1);
    window_->openSaved(other);
    QTRY_COMPARE(window_->windowTitle(), u"Tokendesk — Staging (Development)"_s);
    const QString said = messageText(window_.get());
    QVERIFY2(said.startsWith(u"A change was under way when “Training” was closed."_s), qPrintable(said));
  }

  void anotherConnectionIsOpenedInTheMiddleOfAReading() {
    const Connection other = console_->addConnection(u"Staging"_s);
    openTraining();
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY(console_->platform);
    const QPointer<FakePlatform> before = console_->platform;
    QTRY_COMPARE(before->organizationLists.waiting(), 1);
    window_->openSaved(other);
    QTRY_COMPARE(window_->windowTitle(), u"Tokendesk — Staging (Development)"_s);
    QTRY_VERIFY(!before);  // and what it may still answer with it

    QTRY_COMPARE(console_->platform->organizationLists.waiting(), 1);
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"of staging"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
    const auto* table = qobject_cast<QTableView*>(named(window_.get(), u"API tokens"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"of staging"_s);
    QCOMPARE(messageText(window_.get()), QString());
  }

  void namesTheConnectionInTheTitleOnceItIsOpen() {
    console_->keychain.answersLate = true;
    openTraining();
    QCOMPARE(window_->windowTitle(), u"Tokendesk"_s);
    QVERIFY(visibleText(window_.get()).contains(u"Opening “Training”…"_s));
    QVERIFY(visibleText(window_.get()).contains(u"The keychain may ask for permission."_s));
    console_->keychain.answer();
    QTRY_VERIFY(isOpen());
    QVERIFY(!visibleText(window_.get()).contains(u"session only"_s));
  }

  void cancelGoesBackToTheWelcome() {
    console_->keychain.answersLate = true;
    openTraining();
    buttonWith(window_.get(), u"Cancel"_s)->click();
    QVERIFY(named(window_.get(), u"Try the sandbox"_s));
    console_->keychain.answer();
    QCoreApplication::processEvents();
    QCOMPARE(window_->windowTitle(), u"Tokendesk"_s);
  }

  void tellsKeychainFailuresApart_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("no entry") << CredentialProblem::NotFound
                              << u"Its token was stored in the keychain and isn't there any more"_s;
    QTest::newRow("locked") << CredentialProblem::Locked << u"The keychain is locked. Unlock it"_s;
    QTest::newRow("no service") << CredentialProblem::NoService << u"No keychain service is running."_s;
    QTest::newRow("denied") << CredentialProblem::Denied << u"Access to the keychain was denied."_s;
    QTest::newRow("slow") << CredentialProblem::Slow << u"The keychain doesn't answer."_s;
    QTest::newRow("failed") << CredentialProblem::Failed << u"The keychain failed."_s;
  }
  void tellsKeychainFailuresApart() {
    QFETCH(const CredentialProblem, problem);
    QFETCH(const QString, words);
    openTraining(problem);
    QTRY_VERIFY(messageText(window_.get()).startsWith(u"“Training” could not be opened. "_s + words));
    QCOMPARE(roleOf(window_.get(), messageText(window_.get())), QAccessible::AlertMessage);
    QVERIFY(named(window_.get(), u"Try the sandbox"_s));
    QVERIFY(buttonWith(window_.get(), u"Enter the token…"_s));

    console_->keychain.problem.reset();
    buttonWith(window_.get(), u"Retry"_s)->click();
    QTRY_VERIFY(isOpen());
    QCOMPARE(messageText(window_.get()), QString());
  }

  void aTokenThatIsMissingCanBeEntered() {
    openTraining(CredentialProblem::NotFound);
    QTRY_VERIFY(buttonWith(window_.get(), u"Enter the token…"_s));
    ConnectDialog* dialog = enterToken();
    console_->keychain.problem.reset();
    QVERIFY(Keyboard(dialog).fill(u"API token"_s, u"another_token_0123456789"_s));
    QVERIFY(Keyboard(dialog).push(u"Save"_s));
    QTRY_VERIFY(isOpen());
    QVERIFY(console_->platformAccess.apiToken == Secret("another_token_0123456789"));
  }

  void withoutAKeychainTheTokenCanBeKeptForTheSession() {
    openTraining(CredentialProblem::NoService);
    QTRY_VERIFY(buttonWith(window_.get(), u"Enter the token…"_s));
    ConnectDialog* dialog = enterToken();
    QVERIFY(Keyboard(dialog).fill(u"API token"_s, u"kept_0123456789"_s));
    QVERIFY(Keyboard(dialog).push(u"Save"_s));
    QTRY_VERIFY(messageText(dialog).startsWith(u"The token was not stored."_s));
    QVERIFY(Keyboard(dialog).push(sessionOnly));
    QVERIFY(Keyboard(dialog).push(u"Save"_s));
    QTRY_VERIFY(isOpen());
    QVERIFY(console_->platformAccess.apiToken == Secret("kept_0123456789"));
    QVERIFY(visibleText(window_.get()).contains(u"Token kept for this session only"_s));
  }

  void aConnectionThatIsNotThereIsSaid_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name") << u"Training"_s << u"There is no connection “Training”."_s;
    QTest::newRow("the environment") << u"environment"_s << u"There is no connection “environment”."_s;
    QTest::newRow("marks that turn the sentence") << u"a\u202eb"_s << u"“a‹U+202E›b”"_s;
  }
  void aConnectionThatIsNotThereIsSaid() {
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    window_->openFirst({.name = name});
    QVERIFY2(messageText(window_.get()).contains(said), qPrintable(messageText(window_.get())));
    QVERIFY(named(window_.get(), u"Try the sandbox"_s));
  }

  void variablesThatCannotBeUsedAreNamed_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("the usual") << QString();
    QTest::newRow("asked for") << u"Environment"_s;
  }
  void variablesThatCannotBeUsedAreNamed() {
    QFETCH(const QString, name);
    window_->openFirst({.name = name,
                        .environmentProblems = {{u"GEAI_API_BASE_URL"_s, ConnectionProblem::UrlNotHttps},
                                                {u"GEAI_API_KEY"_s, ConnectionProblem::TokenRequired}}});
    const QString said = messageText(window_.get());
    QVERIFY2(said.startsWith(u"The connection of the environment can't be used."_s), qPrintable(said));
    QVERIFY2(said.contains(u"GEAI_API_BASE_URL can't be used: Use https."_s), qPrintable(said));
    QVERIFY2(said.contains(u"GEAI_API_KEY isn't set."_s), qPrintable(said));
    QVERIFY(named(window_.get(), u"Try the sandbox"_s));
  }

  void variablesDoNotMatterWhereAnotherConnectionIsOpened() {
    const Connection connection = console_->addConnection(u"Training"_s);
    window_->openFirst({.name = connection.name,
                        .environmentProblems = {{u"GEAI_API_KEY"_s, ConnectionProblem::TokenRequired}}});
    QTRY_VERIFY(isOpen());
    QCOMPARE(messageText(window_.get()), QString());
  }

  void noticesDoNotReplaceEachOther() {
    window_->showNotice(u"One."_s, {});
    window_->showNotice(u"Two."_s, {});
    for (const QString& each : {u"One."_s, u"Two."_s})
      QVERIFY2(visibleText(window_.get()).contains(each), qPrintable(each));
  }

  void aFailureLeavesTheOpenConnectionInUse() {
    openTraining();
    QTRY_VERIFY(isOpen());
    const Connection other = console_->addConnection(u"Other"_s);
    console_->keychain.problem = CredentialProblem::Locked;
    window_->openSaved(other);
    QTRY_VERIFY(messageText(window_.get()).startsWith(u"“Other” could not be opened."_s));
    QVERIFY(isOpen());
    QVERIFY(named(window_.get(), u"Navigation"_s));
  }

  void editingTheOpenConnectionOpensItAgain() {
    openTraining();
    QTRY_VERIFY(isOpen());
    editInManageConnections(u"Training"_s, u"Training EU"_s);
    QTRY_COMPARE(window_->windowTitle(), u"Tokendesk — Training EU (Development)"_s);
    QCOMPARE(console_->platformAccess.baseUrl, QUrl(u"https://new.example"_s));
    QVERIFY(console_->platformAccess.apiToken == Secret("new_0123456789"));
    QVERIFY(named(window_.get(), u"Connection"_s));
  }

  void editingAnotherConnectionLeavesTheOpenOneAlone() {
    openTraining();
    QTRY_VERIFY(isOpen());
    const QPointer<FakePlatform> platform = console_->platform;
    console_->addConnection(u"Other"_s);
    editInManageConnections(u"Other"_s, u"Another"_s);
    QCoreApplication::processEvents();
    QVERIFY(isOpen());
    QVERIFY(platform);
  }

  void thePageSaysWhyThePlatformRefuses_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offer");
    QTest::newRow("unauthorized") << ApiErrorKind::NotSignedIn
                                  << u"Edit the connection and enter a valid one."_s
                                  << u"Enter another token…"_s;
    QTest::newRow("not permitted") << ApiErrorKind::NotPermitted << u"organization API token"_s << u"Retry"_s;
    QTest::newRow("offline") << ApiErrorKind::Offline << u"Check the network"_s << u"Retry"_s;
    QTest::newRow("refused") << ApiErrorKind::Refused << u"Nothing answers at this address."_s << u"Retry"_s;
    QTest::newRow("certificate") << ApiErrorKind::Tls << u"certificate isn't trusted"_s << u"Retry"_s;
    QTest::newRow("unsupported") << ApiErrorKind::Unsupported
                                 << u"The tokens of its projects can be managed."_s
                                 << u"Show project tokens"_s;
  }
  void thePageSaysWhyThePlatformRefuses() {
    QFETCH(const ApiErrorKind, kind);
    QFETCH(const QString, words);
    QFETCH(const QString, offer);
    openTraining();
    QTRY_VERIFY(isOpen());
    console_->platform->organizationLists.fail(kind);
    QTRY_VERIFY(visibleText(window_.get()).contains(words));
    QVERIFY(buttonWith(window_.get(), offer));
    QCOMPARE(roleOf(window_.get(), instead()->accessibleName()), QAccessible::AlertMessage);
  }

  void anOrdinaryEmptyListIsNoAlert() {
    openTraining();
    QTRY_VERIFY(isOpen());
    console_->platform->organizationLists.finish(ApiTokens{});
    QTRY_VERIFY(instead());
    QVERIFY(roleOf(window_.get(), instead()->accessibleName()) != QAccessible::AlertMessage);
  }
};

QTEST_MAIN(OpeningConnectionsTest)
#include "opening_connections_test.moc"
