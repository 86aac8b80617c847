#include "export_dialog.h"
#include "import_dialog.h"
#include "keyboard.h"
#include "secrets_walk.h"
#include "tick_table.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString none;

}  // namespace

/// Takes credentials to and from GEAI's credentials file, and changes production, and looks for secrets in
/// all that can be read then. The file itself is elsewhere: there they are due.
class SecretsInConnectionsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<SecretsWalk> walk_;
  std::unique_ptr<QTemporaryDir> folder_;

  QWidget* window() const { return walk_->window.get(); }
  QString file() const { return folder_->filePath(u"credentials"_s); }

  ExportDialog* openExport() const {
    auto* dialog = new ExportDialog({.connections = walk_->console.connections,
                                     .credentials = walk_->console.credentials,
                                     .platforms = walk_->console.services.platforms},
                                    file(), window());
    dialog->open();
    return dialog;
  }
  /// Ticks the only row, and confirms.
  static void confirmFirstRow(FormDialog* dialog) {
    auto* table = dialog->findChild<TickTable*>();
    Keyboard keys(dialog);
    QVERIFY(keys.tabTo(table->accessibleName()));
    table->setCurrentCell(0, 0);
    if (!table->isTicked(0)) keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
  }

 private slots:
  void init() {
    walk_ = std::make_unique<SecretsWalk>();
    folder_ = std::make_unique<QTemporaryDir>();
  }
  void cleanup() { walk_.reset(); }

  void exportingAndImportingGiveAwayNothingElsewhere() {
    const QPointer<ExportDialog> exporting = openExport();
    QCOMPARE(walk_->leaks(), none);
    confirmFirstRow(exporting);
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(!exporting);
    QCOMPARE(walk_->leaks(), none);
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!walk_->secrets.pieceIn(QString::fromUtf8(written.readAll())).isEmpty());

    auto* importing = new ImportDialog({.connections = walk_->console.connections,
                                        .credentials = walk_->console.credentials,
                                        .variables = {}},
                                       file(), window());
    importing->open();
    QCOMPARE(walk_->leaks(), none);
    const auto before = walk_->console.connections.connections().size();
    confirmFirstRow(importing);
    QTRY_COMPARE(walk_->console.connections.connections().size(), before + 1);
    QCOMPARE(walk_->leaks(), none);
  }

  void exportingWhatTheKeychainKeepsLockedGivesNothingAway() {
    walk_->console.keychain.problem = CredentialProblem::Locked;
    ExportDialog* dialog = openExport();
    confirmFirstRow(dialog);
    QTRY_VERIFY(buttonWith(dialog, u"Retry"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void changingProductionGivesNothingAway() {
    walk_->connection.environment = Environment::Production;
    QVERIFY(walk_->console.connections.save(walk_->connection));
    QWidget* dialog = walk_->openFor(u"Block"_s, u"Change Production"_s);
    QVERIFY(dialog);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).fill(u"Type the connection's name"_s, walk_->connection.name));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).push(u"Continue"_s));
    QTRY_COMPARE(walk_->message(), u"“alpha” is blocked."_s);
    QCOMPARE(walk_->leaks(), none);
  }
};

QTEST_MAIN(SecretsInConnectionsTest)
#include "secrets_in_connections_test.moc"
