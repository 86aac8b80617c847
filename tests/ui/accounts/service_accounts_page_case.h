#pragma once

#include "fake_platform.h"
#include "keyboard.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "service_account_table.h"
#include "service_accounts_page.h"
#include "set_clock.h"
#include "settings_file.h"
#include "token_table.h"

#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// The service accounts page over a platform whose answers the test gives. To be inherited by a test, which
/// calls end() after each of its functions.
class ServiceAccountsPageCase {
 protected:
  void open() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    platform_->hasAccounts = true;
    platform_->can = {
        .updatesTokens = false, .blocksTokens = false, .showsValuesOnce = true, .tokensExpire = true};
    settings_ = std::make_unique<SettingsFile>(folder_.filePath(QStringLiteral("settings.json")));
    preferences_ = std::make_unique<Preferences>(*settings_);
    clipboard_ = std::make_unique<SecretClipboard>();
    session_ = std::make_unique<Session>(Connection{}, std::move(platform), clock_);
    page_ = std::make_unique<ServiceAccountsPage>(*session_, *clipboard_, *preferences_);
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    page_->enter();
  }
  void openWith(const ServiceAccounts& accounts) {
    open();
    lists().finish(accounts);
    QTRY_VERIFY(!session_->accountServices()->serviceAccounts.isLoading());
  }
  void end() {
    page_.reset();
    session_.reset();
    clipboard_.reset();
  }
  /// Goes to an account of the list and opens its tokens.
  void openTokens(const QString& name) {
    page_->focusContent();
    select(name);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(tokenTable()->isVisible() || platform_->accountLists.waiting() > 0);
  }
  void select(const QString& name) {
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      if (table()->model()->index(row, 0).data().toString() == name) table()->selectRow(row);
    }
    QVERIFY(table()->selectedAccount() && table()->selectedAccount()->name == name);
  }

  ScriptedCalls<FakeAccounts::Nothing, ServiceAccounts>& lists() const {
    return platform_->accounts.serviceAccountLists;
  }
  ServiceAccountTable* table() const { return page_->findChild<ServiceAccountTable*>(); }
  TokenTable* tokenTable() const { return page_->findChild<TokenTable*>(); }
  QPushButton* button(const QString& text) const { return buttonWith(page_.get(), text); }
  bool shows(const QString& words) const { return visibleText(page_.get()).contains(words); }
  QString names() const {
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      all << table()->model()->index(row, 0).data().toString();
    return all.join(u' ');
  }

  QTemporaryDir folder_;
  SetClock clock_;
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<ServiceAccountsPage> page_;
};

}  // namespace tokendesk
