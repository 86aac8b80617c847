#include "about_dialog.h"
#include "connections_page.h"
#include "copy_dialog.h"
#include "keyboard.h"
#include "secret_field.h"
#include "secrets_walk.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString none;

}  // namespace

/// Walks through every page and every dialog, and looks for secrets in all that can be read there.
class SecretsInWindowsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<SecretsWalk> walk_;

  QWidget* window() const { return walk_->window.get(); }
  void trigger(const QString& text) const {
    for (QAction* action : window()->findChildren<QAction*>()) {
      if (action->text() == text) return action->trigger();
    }
    QFAIL(qPrintable(text));
  }
  QWidget* openCopyDialog() const {
    walk_->openConnection();
    walk_->select(u"alpha"_s);
    return walk_->press(window(), u"Copy"_s) ? walk_->dialog(u"Copy API Token"_s) : nullptr;
  }

 private slots:
  void init() { walk_ = std::make_unique<SecretsWalk>(); }
  void cleanup() { walk_.reset(); }

  /// Proves that the search sees what it is to see.
  void aRevealedSecretIsFound() {
    QWidget* dialog = openCopyDialog();
    QVERIFY(dialog);
    auto* field = dialog->findChild<SecretField*>();
    field->setRevealed(true);
    QVERIFY(walk_->leaks().contains(u"SecretView “Token value”.accessibleDescription"_s));
    QVERIFY(walk_->leaks().contains(u"accessible text"_s));
    field->setRevealed(false);
    QCOMPARE(walk_->leaks(), none);
  }

  void theCommandPaletteTellsNone() {
    walk_->openConnection();
    trigger(u"Command &Palette…"_s);
    QWidget* palette = walk_->dialog(u"Command Palette"_s);
    QVERIFY(palette);
    palette->findChild<QLineEdit*>()->setText(u"alpha"_s);
    const QAbstractItemModel* matches = palette->findChild<QListView*>()->model();
    QTRY_VERIFY(matches->rowCount() > 0);
    QCOMPARE(matches->index(0, 0).data().toString(), u"alpha"_s);
    QCOMPARE(walk_->leaks(), none);
  }

  void anExportHoldsNone_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << 0;
    QTest::newRow("JSON") << 1;
  }
  void anExportHoldsNone() {
    QFETCH(const int, format);
    walk_->openConnection();
    walk_->showEveryProject();
    walk_->select(u"alpha"_s);
    QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
    QWidget* dialog = walk_->dialog(u"Export Tokens"_s);
    QVERIFY(dialog);
    qobject_cast<QComboBox*>(named(dialog, u"Format"_s))->setCurrentIndex(format);
    QCOMPARE(walk_->leaks(), none);
    // where leaks() looks, too
    const QString path = walk_->console.folder.filePath(u"tokens.out"_s);
    dialog->findChild<QLineEdit*>(u"file"_s)->setText(path);
    QVERIFY(walk_->press(dialog, u"Export"_s));
    QTRY_VERIFY(walk_->message().contains(u"4 tokens were exported."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const char* name : {"alpha", "beta", "bot", "judge"}) QVERIFY2(content.contains(name), name);
    QCOMPARE(walk_->leaks(), none);
  }

  void aLoggedSecretIsFound() {
    qDebug("%s", walk_->secrets.plant(u"logged"_s).reveal().toByteArray().constData());
    QVERIFY(walk_->leaks().startsWith(u"log default: "_s));
  }

  void theWelcomeAndTheWayInGiveNothingAway() {
    QCOMPARE(walk_->leaks(), none);
    walk_->console.keychain.answersLate = true;
    walk_->window->openSaved(walk_->connection);
    QVERIFY(visibleText(window()).contains(u"Opening “Training”…"_s));
    QCOMPARE(walk_->leaks(), none);
    walk_->console.keychain.answer();
    QTRY_VERIFY(named(window(), u"Navigation"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void theListsGiveNothingAway() {
    walk_->openConnection();
    walk_->select(u"alpha"_s);
    QCOMPARE(walk_->leaks(), none);
    walk_->showEveryProject();
    walk_->select(u"judge"_s);
    QCOMPARE(walk_->leaks(), none);
    QTest::keyClicks(named(window(), u"Name contains"_s), u"nothing has this name"_s);
    QVERIFY(visibleText(window()).contains(u"No token matches these filters"_s));
    QCOMPARE(walk_->leaks(), none);
    walk_->goTo(Qt::Key_1);
    walk_->select(u"judge"_s);
    QCOMPARE(walk_->leaks(), none);
  }

  void copyingGivesNothingAway() {
    QWidget* dialog = openCopyDialog();
    QVERIFY(dialog);
    auto* format = qobject_cast<QComboBox*>(named(dialog, u"Copy as"_s));
    for (int index = 0; index < format->count(); ++index) {
      format->setCurrentIndex(index);
      QVERIFY(walk_->press(dialog, u"Copy"_s));
      QCOMPARE(messageText(dialog).left(7), u"Copied."_s);
      QCOMPARE(walk_->leaks(), none);
    }
    QVERIFY(visibleText(window()).contains(u"The clipboard is cleared in"_s));
    QVERIFY(walk_->press(dialog, u"Close"_s));
    QVERIFY(walk_->press(window(), u"Clear now"_s));
    QCOMPARE(walk_->leaks(), none);
    QTest::keyClick(named(window(), u"API tokens"_s), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(walk_->console.clipboard.isCounting());
    QCOMPARE(walk_->leaks(), none);
  }

  void creatingGivesNothingAway() {
    walk_->openConnection();
    QVERIFY(walk_->press(window(), u"Create New"_s));
    QWidget* dialog = walk_->dialog(u"API Token"_s);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).fill(u"Name"_s, u"nightly"_s));
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(walk_->dialog(u"Copy API Token"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void updatingGivesNothingAway() {
    walk_->openConnection();
    walk_->select(u"alpha"_s);
    QVERIFY(walk_->press(window(), u"Update"_s));
    QWidget* dialog = walk_->dialog(u"API Token"_s);
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(isEnabled(dialog, u"Confirm"_s));
    QVERIFY(Keyboard(dialog).fill(u"Description"_s, u"Nightly export"_s));
    QVERIFY(Keyboard(dialog).push(u"Confirm"_s));
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(!walk_->dialog(u"API Token"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void aTokenThatChangedMeanwhileGivesNothingAway() {
    walk_->openConnection();
    walk_->platform.describe(u"alpha"_s, u"Moved to Kafka"_s);
    walk_->select(u"alpha"_s);
    QVERIFY(walk_->press(window(), u"Update"_s));
    QTRY_VERIFY(named(walk_->dialog(u"API Token"_s), u"Use the current values"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void blockingAndDeletingGiveNothingAway() {
    walk_->openConnection();
    walk_->select(u"alpha"_s);
    QVERIFY(walk_->press(window(), u"Block"_s));
    QTRY_COMPARE(walk_->message(), u"“alpha” is blocked."_s);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(window(), u"Delete"_s));
    QWidget* dialog = walk_->dialog(u"Delete API Token"_s);
    QVERIFY(dialog);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).fill(u"Type the token's name"_s, u"alpha"_s));
    Keyboard(dialog).press(Qt::Key_Return);
    QTRY_VERIFY(!walk_->dialog(u"Delete API Token"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void makingAConnectionGivesNothingAwayButDots() {
    trigger(u"&Connect to an Installation…"_s);
    QWidget* dialog = walk_->dialog(u"New Connection"_s);
    const Secret typed = walk_->secrets.plant(u"typed"_s);
    QVERIFY(Keyboard(dialog).fill(u"Name"_s, u"Another"_s));
    QVERIFY(Keyboard(dialog).fill(u"Base URL"_s, walk_->platform.url().toString()));
    QVERIFY(Keyboard(dialog).fill(u"API token"_s, QString::fromUtf8(typed.reveal())));
    const auto* field = qobject_cast<QLineEdit*>(named(dialog, u"API token"_s));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).push(u"Test connection"_s));
    QTRY_VERIFY(messageText(dialog).startsWith(u"The connection works."_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).push(u"Connect"_s));
    QTRY_COMPARE(window()->windowTitle(), u"Tokendesk — Another (Development)"_s);
    QTRY_VERIFY(walk_->isIdle());
    QCOMPARE(walk_->leaks(), none);
  }

  void managingConnectionsGivesNothingAway() {
    walk_->openConnection();
    trigger(u"&Manage Connections…"_s);
    auto* list = window()->findChild<ConnectionsPage*>();
    QVERIFY(list->isVisible());
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(list, u"Edit…"_s));
    QWidget* editor = walk_->dialog(u"Edit Connection"_s);
    QVERIFY(Keyboard(editor).push(u"Test connection"_s));
    QTRY_VERIFY(messageText(editor).startsWith(u"The connection works."_s));
    QCOMPARE(walk_->leaks(), none);
    Keyboard(editor).press(Qt::Key_Escape);
    QVERIFY(walk_->press(list, u"Delete…"_s));
    QVERIFY(messageText(list).startsWith(u"Delete “Training”?"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void theAboutBoxGivesNothingAway() {
    walk_->openConnection();
    trigger(u"&About Tokendesk"_s);
    QVERIFY(window()->findChild<AboutDialog*>());
    QCOMPARE(walk_->leaks(), none);
  }
};

QTEST_MAIN(SecretsInWindowsTest)
#include "secrets_in_windows_test.moc"
