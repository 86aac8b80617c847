#include "connections_dialog.h"

#include "keyboard.h"
#include "scripted_keychain.h"
#include "welcome_page.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ConnectionsDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<ConnectionStore> store_;
  std::unique_ptr<ScriptedKeychain> keychain_;
  std::unique_ptr<Credentials> credentials_;
  const SignInCalls calls_;
  QPointer<ConnectionsDialog> dialog_;
  QList<Connection> chosen_;

  Connection add(const QString& name) {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.baseUrl = QUrl(u"https://api.saia.ai"_s);
    if (!store_->save(connection)) qFatal("not saved");
    keychain_->secrets[connection.id].insert(CredentialKind::ApiToken, Secret::fromText(u"a_secret"_s));
    return connection;
  }
  void open() {
    dialog_ = new ConnectionsDialog({*store_, *credentials_, {}, calls_});
    connect(dialog_, &ConnectionsDialog::connectionChosen, this,
            [this](const Connection& each) { chosen_ << each; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void pressAction(const QString& text) {
    QTRY_VERIFY(buttonWith(dialog_, text));
    QPushButton* button = buttonWith(dialog_, text);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
  }

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = std::make_unique<SettingsFile>(folder_->filePath(u"settings.json"_s));
    store_ = std::make_unique<ConnectionStore>(*file_);
    keychain_ = std::make_unique<ScriptedKeychain>();
    credentials_ = std::make_unique<Credentials>(*keychain_);
    chosen_.clear();
  }
  void cleanup() { delete dialog_; }

  void enterConnectsWithTheSelectedOne() {
    add(u"Training"_s);
    const Connection second = add(u"Production"_s);
    open();
    Keyboard keys(dialog_);
    QCOMPARE(keys.focus(), u"Connections"_s);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(chosen_.size(), 1);
    QCOMPARE(chosen_.first().id, second.id);
  }

  void withoutConnectionsOnlyNewIsOffered() {
    open();
    QVERIFY(isEnabled(dialog_, u"New"_s));
    QVERIFY(!isEnabled(dialog_, u"Edit"_s));
    QVERIFY(!isEnabled(dialog_, u"Delete"_s));
    QVERIFY(!isEnabled(dialog_, u"Connect"_s));
  }

  void deletingAsksAndRemovesTheKeychainEntryToo() {
    const Connection connection = add(u"Training"_s);
    open();
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Delete);
    QVERIFY(messageText(dialog_).startsWith(u"Delete “Training”?"_s));
    QCOMPARE(store_->connections().size(), 1);
    pressAction(u"Delete it"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QVERIFY(!keychain_->secrets.contains(connection.id));
    QVERIFY(dialog_->isVisible());
  }

  void deletingCanBeThoughtBetterOf() {
    add(u"Training"_s);
    open();
    QVERIFY(Keyboard(dialog_).push(u"Delete"_s));
    pressAction(u"Keep it"_s);
    QCOMPARE(messageText(dialog_), QString());
    QCOMPARE(store_->connections().size(), 1);
    QCOMPARE(keychain_->removals, 0);
  }

  void anEntryThatCannotBeRemovedIsSaid_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << CredentialProblem::Locked
                            << u"Its token is still in the keychain. The keychain is locked."_s;
    QTest::newRow("no service")
        << CredentialProblem::NoService
        << u"Its token may still be in the keychain. No keychain service is running."_s;
  }
  void anEntryThatCannotBeRemovedIsSaid() {
    QFETCH(const CredentialProblem, problem);
    QFETCH(const QString, words);
    add(u"Training"_s);
    keychain_->problem = problem;
    open();
    QVERIFY(Keyboard(dialog_).push(u"Delete"_s));
    pressAction(u"Delete it"_s);
    QTRY_VERIFY2(messageText(dialog_).startsWith(words), qPrintable(messageText(dialog_)));
    QCOMPARE(store_->connections().size(), 1);
    pressAction(u"Retry"_s);
    QCOMPARE(keychain_->removals, 2);
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    pressAction(u"Delete anyway"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
  }

  void withoutAKeychainATokenOfTheSessionIsAllThereIs() {
    const Connection connection = add(u"Training"_s);
    credentials_->keepForSession(connection.id, CredentialKind::ApiToken, Secret("kept"));
    keychain_->problem = CredentialProblem::NoService;
    open();
    QVERIFY(Keyboard(dialog_).push(u"Delete"_s));
    pressAction(u"Delete it"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(!credentials_->isSessionOnly(connection.id));
  }

  void aTokenOfTheSessionStaysUntilItsConnectionGoes() {
    const Connection connection = add(u"Training"_s);
    credentials_->keepForSession(connection.id, CredentialKind::ApiToken, Secret("kept"));
    keychain_->problem = CredentialProblem::Locked;
    open();
    QVERIFY(Keyboard(dialog_).push(u"Delete"_s));
    pressAction(u"Delete it"_s);
    QTRY_VERIFY(buttonWith(dialog_, u"Delete anyway"_s));
    QVERIFY(credentials_->isSessionOnly(connection.id));
    pressAction(u"Delete anyway"_s);
    QTRY_VERIFY(store_->connections().isEmpty());
    QVERIFY(!credentials_->isSessionOnly(connection.id));
  }

  void aSlowKeychainCanBeLeftAlone() {
    add(u"Training"_s);
    keychain_->answersLate = true;
    open();
    QVERIFY(Keyboard(dialog_).push(u"Delete"_s));
    pressAction(u"Delete it"_s);
    QVERIFY(visibleText(dialog_).contains(u"Removing the token from the keychain…"_s));
    Keyboard(dialog_).press(Qt::Key_Escape);
    QVERIFY(messageText(dialog_).startsWith(u"Stopped."_s));
    keychain_->answer();
    QCoreApplication::processEvents();
    QCOMPARE(store_->connections().size(), 1);
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
  }

  void editOpensTheConnection() {
    add(u"Training"_s);
    open();
    QVERIFY(Keyboard(dialog_).push(u"Edit"_s));
    auto* editor = dialog_->findChild<ConnectDialog*>();
    QVERIFY(editor);
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QVERIFY(Keyboard(editor).fill(u"Name"_s, u"Training EU"_s));
    Keyboard(editor).press(Qt::Key_Return);
    QTRY_COMPARE(dialog_->findChild<QTreeWidget*>()->topLevelItem(0)->text(0), u"Training EU"_s);
  }

  void aNameCannotTurnTheLineItStandsIn() {
    add(u"a\u202eb"_s);
    open();
    QCOMPARE(dialog_->findChild<QTreeWidget*>()->topLevelItem(0)->text(0), u"a‹U+202E›b"_s);
    WelcomePage page;
    page.setConnections(store_->connections());
    QVERIFY(page.findChild<QListWidget*>()->item(0)->text().startsWith(u"a‹U+202E›b  ·  api.saia.ai"_s));
  }

  void theWelcomePageOffersTwoWaysAndTheSavedOnes() {
    WelcomePage page;
    page.resize(900, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    int connects = 0;
    int sandboxes = 0;
    QList<QUuid> chosen;
    connect(&page, &WelcomePage::connectRequested, this, [&] { ++connects; });
    connect(&page, &WelcomePage::sandboxRequested, this, [&] { ++sandboxes; });
    connect(&page, &WelcomePage::connectionChosen, this, [&](const QUuid& id) { chosen << id; });
    Keyboard keys(&page);
    QVERIFY(keys.push(u"Connect to an installation"_s));
    QVERIFY(keys.push(u"Try the sandbox"_s));
    QCOMPARE(connects, 1);
    QCOMPARE(sandboxes, 1);
    QVERIFY(!named(&page, u"Saved connections"_s));

    const Connection connection = add(u"Training"_s);
    page.setConnections(store_->connections());
    QVERIFY(keys.tabTo(u"Saved connections"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(chosen, QList<QUuid>{connection.id});
  }
};

QTEST_MAIN(ConnectionsDialogTest)
#include "connections_dialog_test.moc"
