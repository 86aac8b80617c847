#include "aihub/ai_hub_kind.h"
#include "failure_rows.h"
#include "keyboard.h"
#include "secret_field.h"
#include "secrets_walk.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Method = QHttpServerRequest::Method;

namespace {

const QString none;

}  // namespace

/// Walks through what there is about the tokens of accounts, and meets every failure there, and looks for
/// secrets in all that can be read then. The platform's answers repeat the secrets of the requests.
class SecretsInAccountsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<SecretsWalk> walk_;

  QWidget* window() const { return walk_->window.get(); }
  QWidget* openCreate() const {
    walk_->openConnection();
    if (!walk_->press(window(), u"Create Token"_s)) return nullptr;
    QWidget* dialog = walk_->dialog(u"Create Token"_s);
    return Keyboard(dialog).fill(u"Name"_s, u"nightly"_s) ? dialog : nullptr;
  }
  static bool hasSaid(const QWidget* dialog) {
    return !messageText(dialog).isEmpty() || !fieldText(dialog, u"Name"_s).isEmpty();
  }
  /// The dialog that shows a value once, on its whole way.
  void lookAtIssued(const QString& title) const {
    QTRY_VERIFY(walk_->dialog(title));
    QWidget* dialog = walk_->dialog(title);
    QCOMPARE(walk_->leaks(), none);
    auto* field = dialog->findChild<SecretField*>();
    field->setRevealed(true);
    QVERIFY(!walk_->leaks().isEmpty());
    field->setRevealed(false);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).push(u"Copy"_s));
    QVERIFY(messageText(dialog).startsWith(u"Copied."_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).push(u"Close"_s));
    QTRY_VERIFY(!walk_->dialog(title));
    QCOMPARE(walk_->leaks(), none);
  }

 private slots:
  void init() {
    walk_ = std::make_unique<SecretsWalk>();
    walk_->console.services.platforms = {aihub::kind()};
    walk_->connection.platform = aihub::kind().id;
    walk_->connection.organizationId = u"o"_s;
    QVERIFY(walk_->console.connections.save(walk_->connection));
    walk_->window = walk_->console.openWindow();
  }
  void cleanup() { walk_.reset(); }

  void creatingGivesNothingAway() {
    QWidget* dialog = openCreate();
    QVERIFY(dialog);
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QCOMPARE(walk_->leaks(), none);
    lookAtIssued(u"Token Created"_s);
  }

  void refreshingGivesNothingAway() {
    QWidget* dialog = walk_->openFor(u"Refresh Token"_s, u"Refresh Token"_s);
    QVERIFY(dialog);
    QVERIFY(Keyboard(dialog).push(u"Refresh"_s));
    QCOMPARE(walk_->leaks(), none);
    lookAtIssued(u"Token Refreshed"_s);
  }

  void serviceAccountsGiveNothingAway() {
    walk_->openConnection();
    walk_->goTo(Qt::Key_2);
    QTRY_VERIFY(visibleText(window()).contains(u"Service Accounts"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void failingToReadGivesNothingAway_data() { addFailureRows(Method::Get, u"/oauth/tokens"_s); }
  void failingToReadGivesNothingAway() {
    QFETCH(const PlantedPlatform::Failure, failure);
    walk_->openConnection();
    walk_->platform.fail(failure);
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_VERIFY(!walk_->message().isEmpty());
    QCOMPARE(walk_->leaks(), none);
  }

  void failingToCreateGivesNothingAway_data() { addFailureRows(Method::Post, u"/oauth/tokens"_s); }
  void failingToCreateGivesNothingAway() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = openCreate();
    QVERIFY(dialog);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QTRY_VERIFY(hasSaid(dialog));
    QCOMPARE(walk_->leaks(), none);
  }

  void failingToRefreshGivesNothingAway_data() { addFailureRows(Method::Post, u"/refresh"_s); }
  void failingToRefreshGivesNothingAway() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = walk_->openFor(u"Refresh Token"_s, u"Refresh Token"_s);
    QVERIFY(dialog);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).push(u"Refresh"_s));
    QTRY_VERIFY(!messageText(dialog).isEmpty());
    QCOMPARE(walk_->leaks(), none);
  }

  void failingToDeleteGivesNothingAway_data() { addFailureRows(Method::Delete, u"/oauth/tokens"_s); }
  void failingToDeleteGivesNothingAway() {
    QFETCH(const PlantedPlatform::Failure, failure);
    QWidget* dialog = walk_->openFor(u"Delete"_s, u"Delete API Token"_s);
    QVERIFY(dialog);
    walk_->platform.fail(failure);
    QVERIFY(Keyboard(dialog).fill(u"Type the token's name"_s, u"alpha"_s));
    Keyboard(dialog).press(Qt::Key_Return);
    QTRY_VERIFY(!messageText(dialog).isEmpty());
    QCOMPARE(walk_->leaks(), none);
  }
};

QTEST_MAIN(SecretsInAccountsTest)
#include "secrets_in_accounts_test.moc"
