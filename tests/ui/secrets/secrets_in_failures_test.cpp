#include "connection_probe.h"
#include "failure_rows.h"
#include "inline_message.h"
#include "keyboard.h"
#include "secrets_walk.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Method = QHttpServerRequest::Method;

namespace {

const QString none;

}  // namespace

/// Meets every failure that the console can tell of, and looks for secrets in all that can be read then. The
/// platform's answers repeat the secrets of the requests.
class SecretsInFailuresTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<SecretsWalk> walk_;

  QWidget* window() const { return walk_->window.get(); }
  /// Where a planted secret can be read now, or in what can be copied of the failures that are told.
  QString leaks() const {
    QStringList found{walk_->leaks()};
    for (const QString& text : walk_->copiedDetails()) {
      if (const QString piece = walk_->secrets.pieceIn(text); !piece.isEmpty()) found << u"copied: "_s + text;
    }
    found.removeAll(QString());
    return found.join(u'\n');
  }
  QWidget* openCreate(const QString& name, bool blocked = false) const {
    walk_->openConnection();
    if (!walk_->press(window(), u"Create New"_s)) return nullptr;
    QWidget* dialog = walk_->dialog(u"API Token"_s);
    Keyboard keys(dialog);
    if (!keys.fill(u"Name"_s, name)) return nullptr;
    if (blocked && keys.tabTo(u"Status"_s)) keys.press(Qt::Key_Down);
    return dialog;
  }
  /// Whether `dialog` has said something, in a message or under a field.
  static bool hasSaid(const QWidget* dialog) {
    return !messageText(dialog).isEmpty() || !fieldText(dialog, u"Name"_s).isEmpty() ||
           !fieldText(dialog, u"Description"_s).isEmpty();
  }

 private slots:
  void init() { walk_ = std::make_unique<SecretsWalk>(); }
  void cleanup() { walk_.reset(); }

  /// Proves that the search sees what is to be seen.
  void aSecretInWhatIsCopiedIsFound() {
    walk_->openConnection();
    InlineMessage message;
    message.show();
    // too little for a token's form, which would be masked
    const QString value = QString::fromUtf8(walk_->secrets.plant(u"copied"_s).reveal());
    message.showMessage(InlineMessage::Kind::Error, value.section(u'_', 1).left(8));
    QVERIFY(leaks().contains(u"copied: "_s));
  }

  void inPlaceOfAList_data() { addFailureRows(Method::Get, u"/v2/organization/tokens"_s); }
  void inPlaceOfAList() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->platform.fail(failure);
    walk_->openConnection();
    QVERIFY(named(window(), u"Create New"_s) && !named(window(), u"API tokens"_s));
    QCOMPARE(leaks(), none);
  }

  void overAListThatWasReadBefore_data() { addFailureRows(Method::Get, u"/v2/organization/tokens"_s); }
  void overAListThatWasReadBefore() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->openConnection();
    walk_->platform.fail(failure);
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_VERIFY(!walk_->message().isEmpty());
    QCOMPARE(leaks(), none);
  }

  void whereOneProjectFails_data() { addFailureRows(Method::Get, u"/project/Support/"_s); }
  void whereOneProjectFails() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->openConnection();
    walk_->platform.fail(failure);
    walk_->showEveryProject();
    QTRY_VERIFY(buttonWith(window(), u"Retry"_s));
    QCOMPARE(leaks(), none);
    walk_->platform.heal();
    QVERIFY(walk_->press(window(), u"Retry"_s));
    QTRY_COMPARE(walk_->message(), QString());
    QCOMPARE(leaks(), none);
  }

  void whereTheProjectsCannotBeRead_data() { addFailureRows(Method::Get, u"/v1/"_s); }
  void whereTheProjectsCannotBeRead() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->platform.fail(failure);
    walk_->openConnection();
    walk_->goTo(Qt::Key_1);
    QTRY_VERIFY(!walk_->message().isEmpty());
    QCOMPARE(leaks(), none);
  }

  void ofCreating_data() { addFailureRows(Method::Post, u"/tokens"_s); }
  void ofCreating() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = openCreate(u"nightly"_s);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(leaks(), none);
  }

  void underAField_data() {
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"Name"_s;
    QTest::newRow("description") << u"Description"_s;
  }
  void underAField() {
    QFETCH(const QString, field);
    QWidget* dialog = openCreate(u"nightly"_s);
    walk_->platform.fail(
        {.method = Method::Post, .status = 400, .code = 9, .words = u"Field %1 "_s.arg(field.toLower())});
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(!fieldText(dialog, field).isEmpty());
    QCOMPARE(leaks(), none);
  }

  void ofACreationWhoseAnswerIsLost_data() {
    QTest::addColumn<int>("appeared");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("not created") << 0 << 204 << u"It was not created."_s;
    QTest::newRow("still under way") << 0 << 504 << u"We can't tell whether it was created."_s;
    QTest::newRow("candidates") << 2 << 504 << u"We can't tell whether it was created."_s;
  }
  void ofACreationWhoseAnswerIsLost() {
    QFETCH(const int, appeared);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    QWidget* dialog = openCreate(u"nightly"_s);
    for (int i = 0; i < appeared; ++i) walk_->platform.addOrganizationToken(u"nightly"_s);
    walk_->platform.fail({.method = Method::Post, .status = status});
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(messageText(dialog).startsWith(words));
    QCOMPARE(visibleText(dialog).count(u"nightly_••••"_s), appeared);
    QCOMPARE(leaks(), none);
  }

  void ofALostCreationThatWasFoundAgain() {
    QWidget* dialog = openCreate(u"nightly"_s);
    walk_->platform.addOrganizationToken(u"nightly"_s);
    walk_->platform.fail({.method = Method::Post, .status = 504});
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(walk_->dialog(u"Copy API Token"_s));
    QVERIFY(walk_->message().startsWith(u"The token was created. "_s) &&
            walk_->message().contains(u"“nightly”"_s));
    QCOMPARE(leaks(), none);
  }

  void ofBlockingWhatWasCreated_data() { addFailureRows(Method::Put, u"/tokens/"_s); }
  void ofBlockingWhatWasCreated() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = openCreate(u"nightly"_s, true);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(messageText(dialog).startsWith(u"The token “nightly” exists"_s));
    QCOMPARE(leaks(), none);
  }

  void ofReadingATokenToUpdate_data() { addFailureRows(Method::Get, u"/tokens/"_s); }
  void ofReadingATokenToUpdate() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->platform.fail(failure);
    QWidget* dialog = walk_->openFor(u"Update"_s, u"API Token"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(leaks(), none);
  }

  void ofSaving_data() { addFailureRows(Method::Put, u"/tokens/"_s); }
  void ofSaving() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = walk_->openFor(u"Update"_s, u"API Token"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(isEnabled(dialog, u"Confirm"_s));
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).fill(u"Description"_s, u"Nightly export"_s));
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(leaks(), none);
  }

  void ofBlocking_data() { addFailureRows(Method::Put, u"/tokens/"_s); }
  void ofBlocking() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->openConnection();
    walk_->select(u"alpha"_s);
    walk_->platform.fail(failure);
    QVERIFY(walk_->press(window(), u"Block"_s));
    QTRY_VERIFY(walk_->message().contains(u"“alpha” was"_s));
    QVERIFY(!walk_->copiedDetails().isEmpty());
    QCOMPARE(leaks(), none);
  }

  void ofDeleting_data() { addFailureRows(Method::Delete, u"/tokens/"_s); }
  void ofDeleting() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = walk_->openFor(u"Delete"_s, u"Delete API Token"_s);
    QVERIFY(dialog);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).fill(u"Type the token's name"_s, u"alpha"_s));
    Keyboard(dialog).press(Qt::Key_Return);
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(leaks(), none);
  }

  void ofTestingAConnection_data() { addFailureRows(Method::Get, u"validate"_s); }
  void ofTestingAConnection() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->platform.fail(failure);
    ConnectDialog* dialog = connectDialog();
    QVERIFY(Keyboard(dialog).push(u"Test connection"_s));
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(leaks(), none);
  }

  void ofTheKeychain_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::newRow("no entry") << CredentialProblem::NotFound;
    QTest::newRow("locked") << CredentialProblem::Locked;
    QTest::newRow("no service") << CredentialProblem::NoService;
    QTest::newRow("denied") << CredentialProblem::Denied;
    QTest::newRow("slow") << CredentialProblem::Slow;
    QTest::newRow("failed") << CredentialProblem::Failed;
  }
  void ofTheKeychain() {
    QFETCH(const CredentialProblem, problem);
    walk_->console.keychain.problem = problem;
    walk_->window->openSaved(walk_->connection);
    QTRY_VERIFY(!walk_->message().isEmpty());
    QCOMPARE(leaks(), none);

    ConnectDialog* dialog = connectDialog();
    QVERIFY(Keyboard(dialog).push(u"Connect"_s));
    QTRY_VERIFY(messageText(dialog).startsWith(u"The token was not stored."_s));
    QCOMPARE(leaks(), none);
  }

 private:
  /// The dialog for a new connection, filled with a planted token.
  ConnectDialog* connectDialog() const {
    auto* dialog = new ConnectDialog({.connections = walk_->console.connections,
                                      .credentials = walk_->console.credentials,
                                      .test = probeOf(walk_->console.services),
                                      .signIn = walk_->console.services.signIn,
                                      .platforms = walk_->console.services.platforms},
                                     window());
    dialog->open();
    Keyboard keys(dialog);
    const QString token = QString::fromUtf8(walk_->secrets.plant(u"typed"_s).reveal());
    if (!keys.fill(u"Name"_s, u"Another"_s) || !keys.fill(u"API token"_s, token) ||
        !keys.fill(u"Base URL"_s, walk_->platform.url().toString()))
      qFatal("The dialog can't be filled.");
    return dialog;
  }
};

QTEST_MAIN(SecretsInFailuresTest)
#include "secrets_in_failures_test.moc"
