#include "credentials_file_case.h"
#include "import_dialog.h"

#include <QCheckBox>
#include <QFileInfo>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString removeSecrets = u"Remove the imported secrets from the file"_s;
const QByteArray before =
    "# keep " + plantedToken + "\n[a]\nGEAI_API_KEY = " + plantedToken +
    "\ngeai_api_base_url = https://api.saia.ai\n\n[tool]\nkey=value\n[b]\ngeai_api_key = other\n";
const QByteArray after = "# keep " + plantedToken +
                         "\n[a]\ngeai_api_base_url = https://api.saia.ai\n\n[tool]\nkey=value\n[b]\n"
                         "geai_api_key = other\n";

}  // namespace

/// The secrets in the file, after they were imported.
class SecretRemovalTest : public QObject, CredentialsFileCase {
  Q_OBJECT

 private:
  void import(const QByteArray& bytes, const QStringList& leftOut = {}) {
    writeFile(bytes);
    show(new ImportDialog({*store_, *credentials_, {}}, path_));
    for (const QString& each : leftOut) tick(each);
    Keyboard(dialog_).press(Qt::Key_Return);
  }
  [[nodiscard]] QCheckBox* box() const { return qobject_cast<QCheckBox*>(named(dialog_, removeSecrets)); }
  void remove() {
    QVERIFY(Keyboard(dialog_).push(removeSecrets));
    QVERIFY(Keyboard(dialog_).push(u"Remove from the file"_s));
  }
  void retry() {
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space);
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void itIsOfferedAndNotTicked() {
    import(before, {u"b"_s});
    QTRY_VERIFY(box());
    QVERIFY(!box()->isChecked());
    QVERIFY(!isEnabled(dialog_, u"Remove from the file"_s));
    QVERIFY(messageText(dialog_).contains(u"Imported connections: “a”."_s));
    QVERIFY(visibleText(dialog_).contains(u"the secrets of “a”"_s));
    QVERIFY(visibleText(dialog_).contains(u"A copy in a comment stays."_s));
    QVERIFY(!visibleText(dialog_).contains(u"[DEFAULT]"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    QCOMPARE(Keyboard(dialog_).focus(), removeSecrets);
  }

  void keepingTheFileLeavesItAsItIs() {
    import(before);
    QTRY_VERIFY(box());
    QPointer<QDialog> dialog = dialog_;
    bool isAccepted = false;
    connect(dialog, &QDialog::accepted, dialog, [&isAccepted] { isAccepted = true; });
    QVERIFY(Keyboard(dialog_).push(u"Keep the file as it is"_s));
    QTRY_VERIFY(!dialog_);
    QVERIFY(isAccepted);
    QCOMPARE(fileBytes(), before);
  }

  void onlyTheImportedSecretsGo() {
    import(before, {u"b"_s});
    QTRY_VERIFY(box());
    remove();
    QCOMPARE(messageText(dialog_), u"The secrets were removed from the file."_s);
    QCOMPARE(fileBytes(), after);
    QVERIFY(!box());
    QCOMPARE(keychain_->secrets.size(), 1);
    QVERIFY(Keyboard(dialog_).push(u"Close"_s));
    QTRY_VERIFY(!dialog_);
  }

  void whatStandsInDefaultStaysAndThatIsSaid() {
    const QByteArray bytes =
        "[DEFAULT]\ngeai_api_key = shared\n[a]\ngeai_oauth_access_token = own\n"
        "geai_project_id = 1\n";
    import(bytes);
    QTRY_VERIFY(box());
    QVERIFY(visibleText(dialog_).contains(u"[DEFAULT]"_s));
    remove();
    QVERIFY(fileBytes().contains("geai_api_key = shared"));
    QVERIFY(!fileBytes().contains("own"));
    QVERIFY(messageText(dialog_).endsWith(u"What stands in [DEFAULT] stayed."_s));
  }

  void nothingIsOfferedWhereNothingCanBeRemoved() {
    import("[DEFAULT]\ngeai_api_key = shared\n[a]\n");
    QTRY_VERIFY(!dialog_);
    QCOMPARE(storedNames(), QStringList(u"a"_s));
  }

  void aFileThatChangedMeanwhileIsLeftAloneUntilRetry() {
    import(before, {u"b"_s});
    QTRY_VERIFY(box());
    writeFile("; new\n" + before);
    remove();
    QVERIFY(
        messageText(dialog_).startsWith(u"Nothing was removed. The file is as it was. Another program"_s));
    QCOMPARE(fileBytes(), "; new\n" + before);
    retry();
    QCOMPARE(fileBytes(), "; new\n" + after);
  }

  void aTokenThatIsNewerThanTheImportedOneStays() {
    import(before, {u"b"_s});
    QTRY_VERIFY(box());
    QByteArray changed = before;
    changed.replace("GEAI_API_KEY = " + plantedToken, "GEAI_API_KEY = newer");
    writeFile(changed);
    remove();
    retry();
    QVERIFY(messageText(dialog_).startsWith(u"Some secrets were left in the file."_s));
    QVERIFY(messageText(dialog_).contains(u"in these profiles: “a”."_s));
    QCOMPARE(fileBytes(), changed);
  }

  void aFileThatCannotBeWrittenStaysAsItIs() {
    import(before);
    QTRY_VERIFY(box());
    // A folder in its place can't be read or written by anybody, root included.
    QVERIFY(QFile::remove(path_) && QDir().mkdir(path_));
    remove();
    QVERIFY(messageText(dialog_).startsWith(u"Nothing was removed."_s));
    QVERIFY(messageText(dialog_).contains(u"can't be read"_s));
    QVERIFY(QDir().rmdir(path_));
    retry();
    QVERIFY(messageText(dialog_).contains(u"There is no file"_s));
    QVERIFY(!QFileInfo::exists(path_));
  }
};

QTEST_MAIN(SecretRemovalTest)
#include "secret_removal_test.moc"
