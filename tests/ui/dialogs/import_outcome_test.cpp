#include "credentials_file_case.h"
#include "import_dialog.h"

#include <QDir>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray& name) {
  return "[" + name + "]\ngeai_api_key = " + plantedToken + "\ngeai_api_base_url = https://api.saia.ai\n\n";
}

const QByteArray both = "[both]\ngeai_api_key = " + plantedToken +
                        "\ngeai_oauth_access_token = " + plantedAccess + "\ngeai_project_id = 1\n";

}  // namespace

/// What is left, and said, when an import is stopped or fails.
class ImportOutcomeTest : public QObject, CredentialsFileCase {
  Q_OBJECT

 private:
  void open(const QByteArray& bytes) {
    writeFile(bytes);
    auto* dialog = new ImportDialog({*store_, *credentials_, {}}, path_);
    imported_.clear();
    connect(dialog, &ImportDialog::imported, dialog,
            [this](const QList<Connection>& connections) { imported_ << connections; });
    show(dialog);
  }
  void retry() { QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space); }

  /// A folder stands where the file would be.
  void blockSettings() { QVERIFY(QDir().mkpath(settings_->path())); }
  void unblockSettings() { QVERIFY(QDir().rmdir(settings_->path())); }

  QList<QList<Connection>> imported_;

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void aKeychainThatFailsIsExplainedAndCanBeAskedAgain_data() {
    QTest::addColumn<CredentialProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("mayStay");
    QTest::newRow("locked") << CredentialProblem::Locked << u"“a”: The keychain is locked."_s << false;
    QTest::newRow("no service") << CredentialProblem::NoService << u"“a”: No keychain service"_s << false;
    QTest::newRow("slow") << CredentialProblem::Slow << u"“a”: The keychain doesn't answer."_s << true;
  }
  void aKeychainThatFailsIsExplainedAndCanBeAskedAgain() {
    QFETCH(const CredentialProblem, problem);
    QFETCH(const QString, words);
    QFETCH(const bool, mayStay);
    keychain_->problem = problem;
    open(profile("a") + profile("b"));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(messageText(dialog_).contains(words));
    QVERIFY(
        messageText(dialog_).contains(u"Nothing was imported. Profiles that were not imported: “a”, “b”."_s));
    QVERIFY(!messageText(dialog_).contains(u"session"_s));
    QCOMPARE(messageText(dialog_).contains(u"may still be in the keychain"_s), mayStay);
    QVERIFY(store_->connections().isEmpty() && imported_.isEmpty());
    keychain_->problem.reset();
    retry();
    QTRY_COMPARE(storedNames(), QStringList({u"a"_s, u"b"_s}));
  }

  void aPartialFailureNamesWhatIsThereAndWhatIsNot() {
    keychain_->room = 1;
    open(profile("a") + profile("b") + profile("c"));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(messageText(dialog_),
                 u"Not everything was imported. Imported connections: “a”. Profiles that were not imported: "
                 u"“b”, “c”. “b”: The keychain "
                 "failed. Try again."_s);
    QCOMPARE(storedNames(), QStringList(u"a"_s));
    QCOMPARE(imported_.size(), 1);
    QCOMPARE(notes(u"a"_s), u"Imported as “a”."_s);
    QVERIFY(!canTick(u"a"_s) && isTicked(u"b"_s) && isTicked(u"c"_s));
    keychain_->room = -1;
    retry();
    QTRY_COMPARE(storedNames(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(imported_.size(), 2);
    QCOMPARE(imported_.last().size(), 2);
    QCOMPARE(keychain_->secrets.size(), 3);
  }

  void theRestCanBeLeftOut() {
    keychain_->room = 1;
    open(profile("a") + profile("b"));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(buttonWith(dialog_, u"Go on without"_s));
    QTest::keyClick(buttonWith(dialog_, u"Go on without"_s), Qt::Key_Space);
    QVERIFY(named(dialog_, u"Remove the imported secrets from the file"_s));
    QCOMPARE(storedNames(), QStringList(u"a"_s));
  }

  void oneOfTwoSecretsDoesNotStayAlone() {
    keychain_->room = 1;
    open(both);
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    QVERIFY(keychain_->secrets.isEmpty());
    QVERIFY(store_->connections().isEmpty());
  }

  void aConnectionThatCannotBeSavedLeavesNoSecretBehind() {
    open(profile("a"));
    blockSettings();
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(messageText(dialog_).contains(u"“a”: The settings file can't be"_s));
    QCOMPARE(keychain_->writes, 1);
    QVERIFY(keychain_->secrets.isEmpty());
    unblockSettings();
    retry();
    QTRY_COMPARE(storedNames(), QStringList(u"a"_s));
    QCOMPARE(keychain_->secrets.size(), 1);
  }

  void secretsThatCouldNotBeRemovedAreToldOfAndTriedAgain() {
    open(both);
    blockSettings();
    keychain_->removes = false;
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(messageText(dialog_).endsWith(u"Its secrets may still be in the keychain."_s));
    QCOMPARE(keychain_->secrets.size(), 1);
    keychain_->removes = true;
    Keyboard(dialog_).press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QTRY_VERIFY(keychain_->secrets.isEmpty());
  }

  void cancelInTheMiddleLeavesNothingHalf() {
    keychain_->answersLate = true;
    open(profile("a") + profile("b") + profile("c"));
    Keyboard keys(dialog_);
    keys.press(Qt::Key_Return);
    QVERIFY(visibleText(dialog_).contains(u"keychain…"_s));
    QVERIFY(!isEnabled(dialog_, u"Profiles"_s));
    QTRY_COMPARE(keychain_->waiting(), 1);
    keychain_->answer();
    QTRY_COMPARE(keychain_->waiting(), 1);  // of b
    keys.press(Qt::Key_Escape);
    QCOMPARE(
        messageText(dialog_),
        u"The import was stopped. Imported connections: “a”. Profiles that were not imported: “b”, “c”."_s);
    QCOMPARE(imported_.size(), 1);
    keychain_->answer();
    QCoreApplication::processEvents();
    QCOMPARE(storedNames(), QStringList(u"a"_s));
    QCOMPARE(keychain_->secrets.keys(), QList<QUuid>{store_->connections().first().id});
    keychain_->answersLate = false;
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(storedNames(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
  }

  void aDialogThatGoesWhileStoringLeavesNothingHalf() {
    keychain_->answersLate = true;
    open(profile("a"));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(keychain_->waiting(), 1);
    delete dialog_;
    keychain_->answer();
    QCoreApplication::processEvents();
    QVERIFY(keychain_->secrets.isEmpty());
    QVERIFY(store_->connections().isEmpty());
  }

  void enterHeldDownImportsOnce() {
    keychain_->answersLate = true;
    open(profile("a"));
    Keyboard(dialog_).hold(Qt::Key_Return);
    QCOMPARE(keychain_->writes, 1);
  }

  void manyNamesAreCounted() {
    QByteArray bytes;
    for (int i = 0; i < 13; ++i) bytes += profile("p" + QByteArray::number(i));
    keychain_->problem = CredentialProblem::Locked;
    open(bytes);
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(messageText(dialog_).contains(u"“p9”, 3 more."_s));
  }
};

QTEST_MAIN(ImportOutcomeTest)
#include "import_outcome_test.moc"
