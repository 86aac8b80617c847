#include "aihub/ai_hub_kind.h"
#include "keyboard.h"
#include "planted_secrets.h"
#include "readable_texts.h"
#include "sandbox_console.h"
#include "token_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLocale>
#include <QLoggingCategory>
#include <QMenu>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Everything this program printed through Qt, its own debug messages included.
QStringList printed;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
  printed << message;
}

}  // namespace

/// The life of tokens that belong to accounts, from the first to the last: the real windows over the real
/// sandbox, by keyboard. The functions build on each other, in their order.
class WholeAccountTest : public QObject {
  Q_OBJECT

 private:
  SandboxConsole console_;
  Connection connection_;
  PlantedSecrets values_;
  QByteArray value_;  ///< of the token that is created

  MainWindow* window() const { return console_.window.get(); }
  QDialog* dialog(const QString& title) const { return SandboxConsole::dialog(title); }
  TokenTable* table() const { return SandboxConsole::named<TokenTable>(window(), u"API tokens"_s); }
  QStringList names() const {
    QStringList all;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
      all << table()->model()->index(row, 0).data().toString();
    return all;
  }
  QString textOf(const QString& name, TokenKey key) const {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->tokenAt(row).name == name) return model->index(row, model->columnOf(key)).data().toString();
    }
    return {};
  }
  /// A dialog that was closed leaves no window active on the offscreen platform.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
    QTest::keyClick(window(), key, modifiers);
  }
  void select(const QString& name) const {
    QTRY_VERIFY2(names().contains(name), qPrintable(name));
    console_.activate(table());
    table()->selectRow(static_cast<int>(names().indexOf(name)));
  }
  /// Opens the form, and confirms it with a name and the `downs`th expiry.
  void create(const QString& name, int downs) const {
    console_.activate(table());
    press(Qt::Key_N);
    QTRY_VERIFY(dialog(u"Create Token"_s));
    Keyboard form(dialog(u"Create Token"_s));
    QVERIFY(form.fill(u"Name"_s, name));
    QVERIFY(form.tabTo(u"Expires"_s));
    for (int i = 0; i < downs; ++i) form.press(Qt::Key_Down);
    QVERIFY(form.push(u"Confirm"_s));
    QTRY_VERIFY(dialog(u"Token Created"_s));
  }
  /// Copies what a dialog shows, and closes it.
  QByteArray copyFrom(const QString& title) const {
    QTest::keyClick(dialog(title), Qt::Key_Return);
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    QTest::keyClick(dialog(title), Qt::Key_Escape);
    return copied;
  }
  /// How the platform answers to whom signs in with this value; none: it does.
  std::optional<ApiErrorKind> refusalOf(const QByteArray& value) const {
    const auto platform = aihub::kind().make(
        {.baseUrl = connection_.baseUrl, .apiToken = Secret(value), .account = connection_.account()});
    const auto facts = platform->validate({});
    if (!QTest::qWaitFor([&] { return facts.isFinished(); })) qFatal("The sandbox doesn't answer.");
    return facts.result() ? std::nullopt : std::optional(facts.result().error().kind);
  }
  /// Where a value can be read now, in a line each. `shown` is the one place that may show it.
  QStringList leaks(const QString& shown = u"nowhere"_s) const {
    QStringList found;
    const auto look = [&](const QString& where, const QString& text) {
      if (!values_.pieceIn(text).isEmpty() && !where.contains(shown)) found << where;
    };
    visitReadableTexts(look);
    for (const QString& message : printed) look(u"log"_s, message);
    QDirIterator files(console_.folder.path(), {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) qFatal("A file of the program can't be read.");
      look(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return found;
  }

 private slots:
  void initTestCase() {
    qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    console_.services.platforms = {aihub::kind()};
    const auto started = console_.sandbox.start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 20'000);
    QVERIFY(started.result());
    const SandboxAccess access = started.result()->others.value(aihub::kind().id);
    connection_ = {.id = QUuid::createUuid(),
                   .name = u"Training"_s,
                   .baseUrl = started.result()->baseUrl,
                   .platform = aihub::kind().id,
                   .credentials = CredentialKind::ApiToken,
                   .organizationId = access.organizationId};
    QVERIFY(console_.connections.save(connection_));
    console_.keychain.write(connection_.id, CredentialKind::ApiToken, access.token);
    console_.openWindow();
    window()->openSaved(connection_);
    QTRY_VERIFY(names().contains(u"nightly-export"_s));
  }
  void cleanupTestCase() {
    console_.window.reset();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(nullptr);
  }

  void tellsWhoIsSignedInAndWhatExpires() {
    QTRY_VERIFY(visibleText(window()).contains(connection_.organizationId));
    QCOMPARE(textOf(u"Console"_s, TokenKey::Expires), u"never"_s);
    QVERIFY(textOf(u"nightly-export"_s, TokenKey::Expires).startsWith(u"in 6 days · "_s));
    QVERIFY(textOf(u"old-scanner"_s, TokenKey::Expires).startsWith(u"expired · "_s));
  }

  void createsATokenWhoseValueIsShownOnce() {
    create(u"pipeline"_s, 2);
    value_ = copyFrom(u"Token Created"_s);
    QTRY_VERIFY(!dialog(u"Token Created"_s));
    QVERIFY(value_.size() > 30);
    values_.watch(Secret(value_));
    QCOMPARE(refusalOf(value_), std::nullopt);
    QTRY_VERIFY(names().contains(u"pipeline"_s));
    QVERIFY(textOf(u"pipeline"_s, TokenKey::Expires).startsWith(u"in 30 days · "_s));
    QCOMPARE(leaks(), QStringList());
  }

  void itsValueCannotBeCopiedAgain() {
    select(u"pipeline"_s);
    const QPushButton* copy = buttonWith(window(), u"Copy"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(copy->toolTip().contains(u"shown once"_s));
    QCOMPARE(copy->accessibleDescription(), copy->toolTip());
  }

  void refreshingGivesANewValueAndEndsTheOldOne() {
    select(u"pipeline"_s);
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(dialog(u"Refresh Token"_s));
    QTest::keyClick(dialog(u"Refresh Token"_s), Qt::Key_Return);
    QTRY_VERIFY(dialog(u"Token Refreshed"_s));
    const QByteArray old = std::exchange(value_, copyFrom(u"Token Refreshed"_s));
    values_.watch(Secret(value_));
    QVERIFY(value_ != old);
    QCOMPARE(refusalOf(old), ApiErrorKind::NotSignedIn);
    QCOMPARE(refusalOf(value_), std::nullopt);
    QTRY_COMPARE(textOf(u"pipeline"_s, TokenKey::Expires), u"never"_s);
  }

  void aValueOnTheScreenIsNowhereElse() {
    create(u"short-lived"_s, 1);
    QDialog* issued = dialog(u"Token Created"_s);
    QTest::keyClick(issued, Qt::Key_Return);
    values_.watch(Secret(QGuiApplication::clipboard()->text().toUtf8()));
    QCOMPARE(leaks(), QStringList());
    QVERIFY(Keyboard(issued).push(u"Reveal"_s));
    QVERIFY(!leaks().isEmpty());  // it is on the screen
    QCOMPARE(leaks(u"SecretView"_s), QStringList());
    QTest::keyClick(issued, Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"Token Created"_s));
    QCOMPARE(leaks(), QStringList());
  }

  void closingWithoutHavingCopiedAsksFirst() {
    create(u"forgotten"_s, 0);
    QDialog* issued = dialog(u"Token Created"_s);
    QTest::keyClick(issued, Qt::Key_Escape);
    QVERIFY(issued->isVisible());
    QVERIFY(messageText(issued).contains(u"Close without copying?"_s));
    QTest::keyClick(issued, Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(!dialog(u"Token Created"_s));
  }

  void aTakenNameIsSaidUnderTheField() {
    console_.activate(table());
    press(Qt::Key_N);
    QTRY_VERIFY(dialog(u"Create Token"_s));
    Keyboard form(dialog(u"Create Token"_s));
    QVERIFY(form.fill(u"Name"_s, u"pipeline"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(fieldText(dialog(u"Create Token"_s), u"Name"_s).contains(u"Choose another name"_s));
    QVERIFY(form.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog(u"Create Token"_s));
  }

  void deletesOneAfterItsNameWasTyped() {
    select(u"forgotten"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog(u"Delete API Token"_s));
    Keyboard form(dialog(u"Delete API Token"_s));
    QVERIFY(form.fill(u"Type the token's name"_s, u"forgotten"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"Delete API Token"_s));
    QTRY_VERIFY(!names().contains(u"forgotten"_s));
  }

  void managesTheTokensOfAServiceAccount() {
    press(Qt::Key_2);
    QTRY_VERIFY(SandboxConsole::named<ListTable>(window(), u"Service accounts"_s));
    auto* accounts = SandboxConsole::named<ListTable>(window(), u"Service accounts"_s);
    QTRY_VERIFY(accounts->model()->rowCount() >= 3);
    console_.activate(accounts);
    accounts->selectRow(1);
    QCOMPARE(accounts->currentIndex().siblingAtColumn(0).data().toString(), u"ci-runner"_s);
    QTest::keyClick(accounts, Qt::Key_Return);
    QTRY_VERIFY(table() && !names().isEmpty());
    create(u"robot"_s, 0);
    values_.watch(Secret(copyFrom(u"Token Created"_s)));
    QTRY_VERIFY(names().contains(u"robot"_s));
    QCOMPARE(leaks(), QStringList());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(accounts->isVisible());
  }

  void saysWhoManagesTokensThatCannotBeManagedHere() {
    auto* accounts = SandboxConsole::named<ListTable>(window(), u"Service accounts"_s);
    accounts->selectRow(2);
    QTest::keyClick(accounts, Qt::Key_Return);
    QTRY_VERIFY(visibleText(window()).contains(u"managed by the organization's own OAuth provider"_s));
    press(Qt::Key_Left, Qt::AltModifier);
  }

  void deletesAllAndThenAsksToSignIn() {
    press(Qt::Key_1);
    QTRY_VERIFY(names().contains(u"pipeline"_s));
    console_.activate(table());
    QAction* deleteAll = moreEntry(window(), u"Delete all tokens…"_s);
    QVERIFY(deleteAll);
    deleteAll->trigger();
    QTRY_VERIFY(dialog(u"Delete All Tokens"_s));
    QDialog* all = dialog(u"Delete All Tokens"_s);
    QVERIFY(content(all, u"Tokens to delete"_s).contains(u"pipeline"_s));
    Keyboard form(all);
    QVERIFY(form.fill(u"Type “delete all tokens”"_s, u"delete all tokens"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(named(all, u"What became of the tokens"_s));
    QCOMPARE(refusalOf(value_), ApiErrorKind::NotSignedIn);
    form.press(Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"Edit Connection"_s));
    QTest::keyClick(dialog(u"Edit Connection"_s), Qt::Key_Escape);
  }
};

QTEST_MAIN(WholeAccountTest)
#include "whole_account_test.moc"
