#pragma once

#include "connect_dialog_case.h"

#include <QComboBox>
#include <QLineEdit>

namespace tokendesk {

/// The dialog where connections can be made to several platforms, one of which has accounts, with what a user
/// does in it.
class ConnectDialogAccountsCase : protected ConnectDialogCase {
 protected:
  void startWithAccounts() {
    start();
    platforms_ << kindWithAccounts();
  }
  void openNew() {
    show(new ConnectDialog(services()));
    QVERIFY(named(dialog_, QStringLiteral("Platform")));
  }
  /// By the arrow keys, from the first entry on.
  void choose(const QString& combo, const QString& text) {
    Keyboard keys(dialog_);
    QVERIFY(keys.tabTo(combo));
    keys.press(Qt::Key_Home);
    auto* box = qobject_cast<QComboBox*>(named(dialog_, combo));
    while (box->currentText() != text && box->currentIndex() + 1 < box->count()) keys.press(Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
  }
  void choosePlatform(const QString& text) { choose(QStringLiteral("Platform"), text); }
  void chooseAccount(const QString& text) { choose(QStringLiteral("Account"), text); }
  void fill(const QString& name, const QString& text) { QVERIFY(Keyboard(dialog_).fill(name, text)); }
  void push(const QString& name) { QVERIFY2(Keyboard(dialog_).push(name), qPrintable(name)); }
  void openFilled() {
    openNew();
    choosePlatform(QStringLiteral("Accounts & Co"));
    fill(QStringLiteral("Name"), QStringLiteral("Hub"));
    fill(QStringLiteral("Base URL"), QStringLiteral("accounts.example"));
    fill(QStringLiteral("API token"), enteredToken);
    fill(QStringLiteral("Organization ID"), QStringLiteral("o-1"));
  }
  Connection storedWithAccount(AccountType type = AccountType::Organization) {
    Connection connection = stored();
    connection.platform = QStringLiteral("accounts");
    connection.accountType = type;
    connection.organizationId = QStringLiteral("o-1");
    connection.userId = QStringLiteral("u-1");
    if (!store_->save(connection)) qFatal("not saved");
    return connection;
  }
  void finishTest(const Account& account) {
    QTRY_COMPARE(tests_->count(), 1);
    QVERIFY(
        tests_->finish(CredentialFacts{.organizationId = {}, .organizationName = {}, .account = account}));
    QTRY_VERIFY(!messageText(dialog_).isEmpty());
  }
  [[nodiscard]] QString placeholder(const QString& name) const {
    return qobject_cast<QLineEdit*>(named(dialog_, name))->placeholderText();
  }
  [[nodiscard]] QString chosen(const QString& combo) const {
    return qobject_cast<QComboBox*>(named(dialog_, combo))->currentText();
  }
};

}  // namespace tokendesk
