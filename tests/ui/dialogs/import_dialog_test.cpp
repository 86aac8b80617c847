#include "import_dialog.h"

#include "../secrets/readable_texts.h"
#include "credentials_file_case.h"
#include "environment_connection.h"

#include <QDir>
#include <QFileDialog>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray& name, const QByteArray& lines = {}) {
  return "[" + name + "]\ngeai_api_key = " + plantedToken + "\ngeai_api_base_url = https://api.saia.ai\n" +
         lines + "\n";
}

QByteArray oauthProfile(const QByteArray& name, const QByteArray& lines) {
  return "[" + name + "]\nGEAI_OAUTH_ACCESS_TOKEN: " + plantedAccess +
         "\ngeai_api_base_url = https://api.saia.ai\n" + lines + "\n";
}

}  // namespace

class ImportDialogTest : public QObject, CredentialsFileCase {
  Q_OBJECT

 private:
  void open(const QByteArray& bytes, const QStringList& variables = {}) {
    writeFile(bytes);
    openAt(path_, variables);
  }
  void openAt(const QString& path, const QStringList& variables = {}) {
    auto* dialog = new ImportDialog({*store_, *credentials_, variables}, path);
    imported_.clear();
    connect(dialog, &ImportDialog::imported, dialog,
            [this](const QList<Connection>& connections) { imported_ << connections; });
    show(dialog);
  }
  void expectNoSecretReadable() {
    visitReadableTexts([](const QString& where, const QString& text) {
      const bool leaks = text.contains("Planted"_L1);
      QVERIFY2(!leaks, qPrintable(where));
    });
  }

  QList<QList<Connection>> imported_;

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void everyControlIsNamedAsItsLabelAndHasAMnemonicOfItsOwn() {
    open(profile("a"));
    QCOMPARE(roleOf(dialog_, u"Profiles"_s), QAccessible::Table);
    QCOMPARE(roleOf(dialog_, u"Choose another file"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Import"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Cancel"_s), QAccessible::Button);
    keychain_->problem = CredentialProblem::Locked;
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void profilesThatCanBeImportedAreTickedAtFirst() {
    open("# mine\n" + profile("default") + oauthProfile("staging", "geai_project_id = 1\n") +
         "[other]\nkey = value\n");
    QCOMPARE(table()->rowCount(), 2);
    QCOMPARE(url(u"default"_s), u"https://api.saia.ai"_s);
    QCOMPARE(method(u"default"_s), u"API token"_s);
    QCOMPARE(method(u"staging"_s), u"OAuth access token"_s);
    QCOMPARE(notes(u"default"_s), QString());
    QVERIFY(isTicked(u"default"_s) && isTicked(u"staging"_s));
    expectNoSecretReadable();
  }

  void whatKeepsAProfileFromBeingImportedIsSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("percent") << QByteArray("[p]\ngeai_api_key = Planted%x\n")
                             << u"Line 2: geai_api_key has a percent sign that isn't doubled."_s;
    QTest::newRow("reference") << QByteArray("[p]\n\ngeai_api_base_url = %(host)s\n")
                               << u"Line 3: geai_api_base_url refers to a key that isn't there."_s;
    QTest::newRow("address") << QByteArray("[p]\ngeai_api_base_url = ftp://Planted\n")
                             << u"This isn't a web address."_s;
    QTest::newRow("http") << QByteArray("[p]\ngeai_api_base_url = http://example.com\n") << u"Use https."_s;
    QTest::newRow("password") << QByteArray("[p]\ngeai_api_base_url = https://u:Planted@example.com\n")
                              << u"Leave out the user name and password."_s;
    QTest::newRow("query") << QByteArray("[p]\ngeai_api_base_url = https://example.com/?key=Planted\n")
                           << u"Leave out what follows"_s;
    QTest::newRow("project id") << oauthProfile("p", {}) << u"OAuth needs a project ID"_s;
    QTest::newRow("token") << QByteArray("[p]\ngeai_api_key = Planted token\n")
                           << u"An API token has no spaces"_s;
    QTest::newRow("long name") << profile(QByteArray(101, 'p')) << u"at most 100 characters"_s;
  }
  void whatKeepsAProfileFromBeingImportedIsSaid() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    open(bytes);
    const QString name = table()->item(0, 0)->text();
    QVERIFY2(notes(name).startsWith(reason) || notes(name).contains(reason), qPrintable(notes(name)));
    QVERIFY(!canTick(name));
    QCOMPARE(cell(name)->data(Qt::AccessibleDescriptionRole).toString(), notes(name));
    tick(name);
    QVERIFY(!isTicked(name));
    QVERIFY(!isEnabled(dialog_, u"Import"_s));
    expectNoSecretReadable();
  }

  void aBrokenProjectIdIsNotCalledMissing() {
    open(oauthProfile("p", "geai_project_id = %x\n"));
    QCOMPARE(notes(u"p"_s), u"Line 4: geai_project_id has a percent sign that isn't doubled."_s);
  }

  void whatShouldBeKnownIsSaidAndCanBeImported_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("warning");
    QTest::newRow("both") << profile("p", "geai_oauth_access_token = x\ngeai_project_id = 1\n")
                          << u"There is an API token too. The OAuth access token is used."_s;
    QTest::newRow("project id") << profile("p", "geai_project_id = 1\n")
                                << u"A project ID is used with an OAuth access token only."_s;
    QTest::newRow("no method") << QByteArray("[p]\ngeai_api_base_url = https://api.saia.ai\n")
                               << u"Without a token nothing can be sent."_s;
    QTest::newRow("no address") << QByteArray("[p]\ngeai_api_key = abc\n")
                                << u"Without a base URL nothing can be sent."_s;
  }
  void whatShouldBeKnownIsSaidAndCanBeImported() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, warning);
    open(bytes);
    QCOMPARE(notes(u"p"_s), warning);
    QVERIFY(isTicked(u"p"_s));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(storedNames(), QStringList(u"p"_s));
  }

  void variablesAreMentionedForTheProfileTheyReplace() {
    open(profile("default") + profile("other"), {u"GEAI_API_KEY"_s, u"GEAI_PROJECT_ID"_s});
    QVERIFY(notes(u"default"_s).contains(u"GEAI_API_KEY, GEAI_PROJECT_ID"_s));
    QCOMPARE(notes(u"other"_s), QString());
  }

  void setVariablesAreFound() {
    QProcessEnvironment environment;
    environment.insert(u"GEAI_API_KEY"_s, u"x"_s);
    environment.insert(u"GEAI_PROJECT_ID"_s, u" "_s);
    QCOMPARE(setGeaiVariables(environment), QStringList(u"GEAI_API_KEY"_s));
  }

  void keysOfTheDefaultSectionAloneMakeNoProfile() {
    open("[DEFAULT]\ngeai_api_base_url = https://api.saia.ai\n[tool]\nx = 1\n" + profile("p"));
    QCOMPARE(table()->rowCount(), 1);
    end();
    start();
    open("[DEFAULT]\ngeai_api_key = " + plantedToken + "\n[p]\n");
    QCOMPARE(table()->rowCount(), 1);
  }

  void secretsGoToTheKeychainAndTheRestToTheSettings() {
    open("[p]\ngeai_api_key = " + plantedToken + "\ngeai_oauth_access_token = " + plantedAccess +
         "\ngeai_project_id = project\ngeai_organization_id = organization\ngeai_api_base_url = "
         "api.saia.ai/\n");
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(imported_.size(), 1);
    const Connection connection = store_->connections().first();
    QCOMPARE(imported_.first(), QList<Connection>{connection});
    QCOMPARE(connection.name, u"p"_s);
    QCOMPARE(connection.baseUrl, QUrl(u"https://api.saia.ai"_s));
    QCOMPARE(connection.source, ConnectionSource::Saved);
    QCOMPARE(connection.environment, Environment::Production);
    QCOMPARE(connection.projectId, u"project"_s);
    QCOMPARE(connection.organizationId, u"organization"_s);
    QVERIFY(connection.allowsBoth && !connection.sessionOnly);
    const Secrets secrets = keychain_->secrets.value(connection.id);
    QVERIFY(secrets.value(CredentialKind::ApiToken) == secret(plantedToken));
    QVERIFY(secrets.value(CredentialKind::AccessToken) == secret(plantedAccess));
    const QByteArray settings = bytesOf(settings_->path());
    QVERIFY(settings.contains("organization"));
    QVERIFY(!settings.contains("Planted"));
    expectNoSecretReadable();
  }

  void onlyThisComputerIsTakenForDevelopment() {
    open("[p]\ngeai_api_base_url = http://127.0.0.1:8080\n[q]\ngeai_api_key = x\n");
    QVERIFY(visibleText(dialog_).contains(u"Production"_s));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(store_->connections().size(), 2);
    QCOMPARE(store_->find(u"p"_s)->environment, Environment::Development);
    QCOMPARE(store_->find(u"q"_s)->environment, Environment::Production);
  }

  void takenNamesGetAnotherOneAndNothingIsOverwritten() {
    const Connection before = save(u"PROD"_s, {});
    save(u"prod (imported)"_s, {});
    open(profile("prod") + profile("new") + profile("New"));
    QVERIFY(notes(u"prod"_s).contains(u"It will be called “prod (imported 2)”."_s));
    QCOMPARE(notes(u"new"_s), QString());
    QVERIFY(notes(u"New"_s).contains(u"“New (imported)”"_s));
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(storedNames(), QStringList({u"PROD"_s, u"prod (imported)"_s, u"prod (imported 2)"_s,
                                             u"new"_s, u"New (imported)"_s}));
    QCOMPARE(store_->find(before.id), before);
  }

  void aNameThatIsTakenMeanwhileIsToldOfAtOnce() {
    open(profile("a") + profile("b"));
    tick(u"b"_s);
    save(u"a"_s, {});
    QVERIFY(notes(u"a"_s).contains(u"“a (imported)”"_s));
    QVERIFY(isTicked(u"a"_s) && !isTicked(u"b"_s));
  }

  void onlyTickedOnesAreImported() {
    open(profile("a") + profile("b"));
    tick(u"a"_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QTRY_COMPARE(storedNames(), QStringList(u"b"_s));
    QCOMPARE(keychain_->secrets.size(), 1);
  }

  void filesThatCannotBeReadAreExplained() {
    openAt(path_);
    QVERIFY(messageText(dialog_).contains(u"There is no file "_s + path_));
    QVERIFY(!isEnabled(dialog_, u"Import"_s));
    writeFile("[a]\n[a]\n");
    QCOMPARE(Keyboard(dialog_).focus(), u"Choose another file"_s);
    QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space);
    QVERIFY(messageText(dialog_).contains(u"Line 2"_s));
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    writeFile(profile("a"));
    QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space);
    QCOMPARE(messageText(dialog_), QString());
    QVERIFY(isEnabled(dialog_, u"Import"_s));
  }

  void noProfileIsReadFromAFileThatCannotBeUsed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no text") << QByteArray("[p]\n\xFF") << u"Line 2 of %1 isn't UTF-8 text."_s;
    QTest::newRow("no section") << QByteArray("a = b") << u"Line 1 of %1 stands before the first profile."_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '\n')
                               << u"%1 has, or would get, more than 1 MiB."_s;
    QTest::newRow("folder") << QByteArray() << u"%1 can't be read."_s;
  }
  void noProfileIsReadFromAFileThatCannotBeUsed() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    bytes.isEmpty() ? void(QDir().mkdir(path_)) : writeFile(bytes);
    openAt(path_);
    QVERIFY(messageText(dialog_).startsWith(u"No profiles were read. "_s + words.arg(path_)));
    QVERIFY(!isEnabled(dialog_, u"Import"_s));
    if (!bytes.isEmpty()) QCOMPARE(fileBytes(), bytes);
  }

  void aFileWithoutProfilesSaysSo() {
    open("[tool]\nkey = value\n");
    QVERIFY(visibleText(dialog_).contains(u"This file has no profiles to import."_s));
    QVERIFY(!named(dialog_, u"Profiles"_s));
    QVERIFY(!isEnabled(dialog_, u"Import"_s));
  }

  void anotherFileCanBeChosen() {
    openAt(path_);
    const QString other = folder_->filePath(u"other"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(profile("elsewhere")) > 0);
    file.close();
    QVERIFY(Keyboard(dialog_).push(u"Choose another file"_s));
    auto* chooser = dialog_->findChild<QFileDialog*>();
    QVERIFY(chooser && chooser->isVisible());
    chooser->selectFile(other);
    emit chooser->fileSelected(other);
    chooser->close();
    QVERIFY(isTicked(u"elsewhere"_s));
    QVERIFY(visibleText(dialog_).contains(u"other"_s));
    QCOMPARE(messageText(dialog_), QString());
  }

  void namesFromTheFileAreShownAsTheyAre() {
    open(profile("<b>x</b>") + profile("a\xE2\x80\xAE"
                                       "b"));
    QVERIFY(cell(u"<b>x</b>"_s));
    QVERIFY(cell(u"a‹U+202E›b"_s));
  }
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
