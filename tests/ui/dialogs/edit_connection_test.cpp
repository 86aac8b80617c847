#include "connect_dialog_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The dialog over a connection that is there already.
class EditConnectionTest : public QObject, ConnectDialogCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void editingKeepsTheStoredToken() {
    const Connection before = stored();
    show(new ConnectDialog(services(), before));
    Keyboard keys(dialog_);
    QCOMPARE(content(dialog_, u"Name"_s), u"Production"_s);
    QCOMPARE(content(dialog_, u"API token"_s), QString());
    QVERIFY(keys.fill(u"Name"_s, u"Production EU"_s));
    QVERIFY(keys.push(u"Save"_s));
    QTRY_VERIFY(!dialog_);
    QCOMPARE(keychain_->writes, 0);
    QCOMPARE(store_->find(before.id)->name, u"Production EU"_s);
    QCOMPARE(store_->find(before.id)->environment, Environment::Production);
  }

  void editingTestsWithTheStoredToken() {
    show(new ConnectDialog(services(), stored()));
    QVERIFY(Keyboard(dialog_).push(u"Test connection"_s));
    QTRY_COMPARE(tests_->count(), 1);
    QVERIFY(tests_->last().secrets.value(CredentialKind::ApiToken) == Secret::fromText(enteredToken));
  }

  void aStoredTokenThatCannotBeReadIsSaid() {
    show(new ConnectDialog(services(), stored()));
    keychain_->problem = CredentialProblem::Locked;
    QVERIFY(Keyboard(dialog_).push(u"Test connection"_s));
    QTRY_VERIFY(messageText(dialog_).contains(u"locked"_s));
    QCOMPARE(tests_->count(), 0);
  }

  void aNewAddressForTheStoredTokenIsAWarning() {
    show(new ConnectDialog(services(), stored()));
    QVERIFY(Keyboard(dialog_).fill(u"Base URL"_s, u"https://elsewhere.example"_s));
    QVERIFY(visibleText(dialog_).contains(u"The stored token will be sent to the new address."_s));
  }
};

QTEST_MAIN(EditConnectionTest)
#include "edit_connection_test.moc"
