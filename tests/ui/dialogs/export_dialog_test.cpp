#include "export_dialog.h"

#include "../secrets/readable_texts.h"
#include "credentials_file_case.h"
#include "fake_kinds.h"

#include <QFileInfo>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject, CredentialsFileCase {
  Q_OBJECT

 private:
  void open() {
    auto* dialog = new ExportDialog({*store_, *credentials_, platforms_}, path_);
    exported_.clear();
    connect(dialog, &ExportDialog::exported, dialog, [this](int count) { exported_ << count; });
    show(dialog);
  }
  void exportAll() { Keyboard(dialog_).press(Qt::Key_Return, Qt::ControlModifier); }
  void retry() {
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    QTest::keyClick(buttonWith(dialog_, u"Retry"_s), Qt::Key_Space);
  }
  Secrets apiToken() { return {{CredentialKind::ApiToken, secret(plantedToken)}}; }
  Secrets accessToken() { return {{CredentialKind::AccessToken, secret(plantedAccess)}}; }

  PlatformKinds platforms_{kindWithUsers(), kindWithAccounts()};
  QList<int> exported_;

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void everyControlIsNamedAsItsLabelAndHasAMnemonicOfItsOwn() {
    save(u"a"_s, apiToken());
    open();
    QCOMPARE(roleOf(dialog_, u"Connections"_s), QAccessible::Table);
    QCOMPARE(roleOf(dialog_, u"Export as plain text"_s), QAccessible::Button);
    QCOMPARE(roleOf(dialog_, u"Cancel"_s), QAccessible::Button);
    QVERIFY(messageText(dialog_).startsWith(u"The file is plain text."_s));
    keychain_->problem = CredentialProblem::Locked;
    tick(u"a"_s);
    exportAll();
    QTRY_VERIFY(buttonWith(dialog_, u"Retry"_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void nothingIsTickedAtFirst() {
    save(u"a"_s, apiToken());
    open();
    QVERIFY(canTick(u"a"_s) && !isTicked(u"a"_s));
    QVERIFY(!isEnabled(dialog_, u"Export as plain text"_s));
    tick(u"a"_s);
    QVERIFY(isEnabled(dialog_, u"Export as plain text"_s));
  }

  void connectionsThatCannotBeExportedSayWhy() {
    save(u"none"_s, {});
    save(u"DEFAULT"_s, apiToken());
    Connection session = save(u"session"_s, apiToken());
    session.sessionOnly = true;
    QVERIFY(store_->save(session).has_value());
    const Connection kept = save(u"kept"_s, apiToken());
    credentials_->keepForSession(kept.id, apiToken());
    open();
    QVERIFY(notes(u"none"_s).startsWith(u"It has no token."_s));
    QVERIFY(notes(u"DEFAULT"_s).contains(u"Rename the connection."_s));
    QVERIFY(notes(u"session"_s).contains(u"session only"_s));
    QVERIFY(notes(u"kept"_s).contains(u"session only"_s));
    for (const auto& name : {u"none"_s, u"DEFAULT"_s, u"session"_s, u"kept"_s}) {
      QVERIFY(!canTick(name));
      QCOMPARE(cell(name)->data(Qt::AccessibleDescriptionRole).toString(), notes(name));
    }
  }

  void connectionsOfPlatformsThatDoNotReadTheFileSayWhy() {
    Connection other = save(u"other"_s, apiToken());
    other.platform = u"accounts"_s;
    other.organizationId = u"o-1"_s;
    QVERIFY(store_->save(other).has_value());
    Connection newer = save(u"newer"_s, apiToken());
    newer.platform = u"later"_s;
    QVERIFY(store_->save(newer).has_value());
    save(u"fine"_s, apiToken());
    open();
    QCOMPARE(notes(u"other"_s), u"It is a connection to Accounts & Co, whose tools don't read this file."_s);
    QVERIFY(notes(u"newer"_s).startsWith(u"It was made with a newer Tokendesk"_s));
    QVERIFY(!canTick(u"other"_s) && !canTick(u"newer"_s));
    QVERIFY(canTick(u"fine"_s));
  }

  void withoutConnectionsThereIsNothingToDo() {
    open();
    QVERIFY(visibleText(dialog_).contains(u"There are no saved connections to export."_s));
    QVERIFY(!isEnabled(dialog_, u"Export as plain text"_s));
  }

  void aNewFileIsForItsOwnerOnly() {
    save(u"Training"_s, apiToken());
    open();
    tick(u"Training"_s);
    exportAll();
    QTRY_VERIFY(!dialog_);
    QCOMPARE(exported_, QList<int>{1});
    QCOMPARE(fileBytes(),
             "[Training]\ngeai_api_key = " + plantedToken + "\ngeai_api_base_url = https://api.saia.ai\n");
    QCOMPARE(QFileInfo(path_).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
  }

  void theRestOfTheFileStaysByteForByte() {
    const QByteArray foreign =
        "; mine\r\n[tool]\r\nKey : value\r\n   more\r\n\r\n[a]\r\nGEAI_API_KEY=old\r\n# note\r\nextra = "
        "1\r\n";
    writeFile(foreign);
    QVERIFY(QFile::setPermissions(
        path_, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    save(u"a"_s, apiToken());
    open();
    QVERIFY(notes(u"a"_s).startsWith(u"The file has a profile of this name, which is updated."_s));
    tick(u"a"_s);
    exportAll();
    QTRY_VERIFY(!dialog_);
    QByteArray expected = foreign;
    expected.replace("GEAI_API_KEY=old", "GEAI_API_KEY=" + plantedToken);
    expected += "geai_api_base_url = https://api.saia.ai\r\n";
    QCOMPARE(fileBytes(), expected);
    QVERIFY(!(QFileInfo(path_).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void namesAreComparedWithCase() {
    writeFile("[A]\ngeai_api_key = x\n");
    save(u"a"_s, apiToken());
    open();
    QCOMPARE(notes(u"a"_s), QString());
  }

  void whatAnUpdateLosesIsSaidBefore() {
    writeFile("[a]\ngeai_api_key = 5%\ngeai_organization_id = o\n");
    save(u"a"_s, apiToken());
    open();
    QVERIFY(notes(u"a"_s).contains(u"It loses what the connection doesn't have: geai_organization_id."_s));
    QVERIFY(notes(u"a"_s).contains(
        u"Line 2: geai_api_key has a percent sign that isn't doubled. What stands there is lost."_s));
  }

  void oauthGoesWithItsIdsAndWithoutTheApiToken() {
    Connection connection = save(u"a"_s, accessToken(), u"project"_s);
    connection.organizationId = u"organization"_s;
    connection.credentials |= CredentialKind::ApiToken | CredentialKind::RefreshToken;
    QVERIFY(store_->save(connection).has_value());
    keychain_->secrets[connection.id].insert(CredentialKind::ApiToken, secret(plantedToken));
    open();
    QCOMPARE(method(u"a"_s), u"OAuth access token"_s);
    tick(u"a"_s);
    exportAll();
    QTRY_VERIFY(!dialog_);
    QVERIFY(fileBytes().contains("geai_oauth_access_token = " + plantedAccess));
    QVERIFY(fileBytes().contains("geai_project_id = project\n"));
    QVERIFY(fileBytes().contains("geai_organization_id = organization\n"));
    QVERIFY(!fileBytes().contains("geai_api_key"));
  }

  void bothGoWhereBothAreAllowed() {
    Secrets secrets = apiToken();
    secrets.insert(accessToken());
    save(u"a"_s, secrets, u"project"_s);
    open();
    tick(u"a"_s);
    exportAll();
    QTRY_VERIFY(!dialog_);
    QVERIFY(fileBytes().contains(plantedAccess) && fileBytes().contains(plantedToken));
  }

  void aTokenThatCannotBeReadKeepsEverythingFromBeingWritten() {
    save(u"a"_s, apiToken());
    const Connection b = save(u"b"_s, apiToken());
    keychain_->secrets.remove(b.id);
    open();
    tick(u"a"_s);
    tick(u"b"_s);
    exportAll();
    QTRY_VERIFY(messageText(dialog_).startsWith(
        u"Nothing was exported. The token of “b” could not be read. The keychain has no token"_s));
    QVERIFY(!QFileInfo::exists(path_));
    keychain_->problem = CredentialProblem::Locked;
    retry();
    QTRY_VERIFY(messageText(dialog_).contains(u"“a” could not be read. The keychain is locked."_s));
    keychain_->problem.reset();
    keychain_->secrets[b.id] = apiToken();
    retry();
    QTRY_VERIFY(!dialog_);
    QCOMPARE(exported_, QList<int>{2});
  }

  void cancelWritesNothing() {
    save(u"a"_s, apiToken());
    open();
    tick(u"a"_s);
    keychain_->answersLate = true;
    exportAll();
    QVERIFY(visibleText(dialog_).contains(u"keychain…"_s));
    Keyboard(dialog_).press(Qt::Key_Escape);
    QCOMPARE(messageText(dialog_), u"Stopped. Nothing was exported."_s);
    keychain_->answer();
    QCoreApplication::processEvents();
    QVERIFY(!QFileInfo::exists(path_));
    QVERIFY(isTicked(u"a"_s));
  }

  void aFileThatCannotBeReadCanBeMended() {
    writeFile("no section\n");
    save(u"a"_s, apiToken());
    open();
    QVERIFY(messageText(dialog_).contains(u"Line 1"_s));
    tick(u"a"_s);
    QVERIFY(!isEnabled(dialog_, u"Export as plain text"_s));
    QCOMPARE(fileBytes(), QByteArray("no section\n"));
    writeFile("[x]\n");
    retry();
    QTRY_VERIFY(!dialog_);
    QVERIFY(fileBytes().startsWith("[x]\n"));
  }

  void aFileThatChangedMeanwhileIsReadAgainOnRetry() {
    writeFile("[x]\n");
    save(u"a"_s, apiToken());
    open();
    tick(u"a"_s);
    writeFile("[y]\n");
    exportAll();
    QTRY_VERIFY(messageText(dialog_).startsWith(u"Nothing was exported. The file is as it was. Another"_s));
    QCOMPARE(fileBytes(), QByteArray("[y]\n"));
    retry();
    QTRY_VERIFY(!dialog_);
    QVERIFY(fileBytes().startsWith("[y]\n"));
    QVERIFY(fileBytes().contains(plantedToken));
  }

  void whatWouldNowBeLostIsShownBeforeItIs() {
    writeFile("[x]\n");
    save(u"a"_s, apiToken());
    open();
    tick(u"a"_s);
    writeFile("[a]\ngeai_project_id = 1\n");
    exportAll();
    retry();
    QVERIFY(messageText(dialog_).startsWith(u"The file has changed."_s));
    QVERIFY(notes(u"a"_s).contains(u"geai_project_id"_s));
    QCOMPARE(fileBytes(), QByteArray("[a]\ngeai_project_id = 1\n"));
    exportAll();
    QTRY_VERIFY(!dialog_);
    QVERIFY(!fileBytes().contains("geai_project_id"));
  }

  void noSecretCanBeRead() {
    writeFile("[a]\ngeai_api_key = PlantedOld\n");
    save(u"a"_s, apiToken());
    open();
    tick(u"a"_s);
    QVERIFY(QFile::remove(path_) && QDir().mkdir(path_));
    exportAll();
    QTRY_VERIFY(messageText(dialog_).contains(u"can't be read"_s));
    visitReadableTexts([](const QString& where, const QString& text) {
      QVERIFY2(!text.contains("Planted"_L1), qPrintable(where));
    });
  }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
