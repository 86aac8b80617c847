#pragma once

#include "fake_platform.h"
#include "inline_message.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "set_clock.h"
#include "settings_file.h"
#include "token_page.h"
#include "token_table.h"
#include "token_texts.h"
#include "tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

inline const Project support{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")};
inline const Project evaluation{.id = QStringLiteral("p2"), .name = QStringLiteral("Evaluation")};

inline ApiError errorOf(ApiErrorKind kind) {
  return {.kind = kind};
}

/// A token page over a platform whose answers the test gives. To be inherited by a test, which calls start()
/// and end() around each of its functions.
class TokenPageCase {
 protected:
  void start() {
    settings_ = std::make_unique<SettingsFile>(folder_.filePath(QStringLiteral("settings.json")));
    preferences_ = std::make_unique<Preferences>(*settings_);
    clipboard_ = std::make_unique<SecretClipboard>();
  }
  void end() {
    page_.reset();
    session_.reset();
    clipboard_.reset();
  }

  void open(TokenScope scope, SessionCredential credential = {}) {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    platform_->hasAccounts = isAccountScope(scope);
    platform_->can = platform_->hasAccounts
                         ? Capabilities{.updatesTokens = false,
                                        .blocksTokens = false,
                                        .showsValuesOnce = true,
                                        .tokensExpire = true}
                         : Capabilities{.renamesProjectTokens = false, .createsBlockedTokens = false};
    connection_.name = QStringLiteral("Test");
    session_ = std::make_unique<Session>(connection_, std::move(platform), clock_, std::move(credential));
    page_ = std::make_unique<TokenPage>(scope, *session_, *clipboard_, *preferences_);
    page_->resize(1100, 700);
    page_->show();
    page_->enter();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
  }

  void openOrganization(const ApiTokens& tokens) {
    open(TokenScope::Organization);
    platform_->organizationLists.finish(tokens);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(tokens.size()));
  }

  void openAccount(const ApiTokens& tokens) {
    open(TokenScope::Account);
    platform_->accountLists.finish(tokens);
    QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(tokens.size()));
  }

  template <class Widget>
  Widget* named(const QString& name) const {
    for (Widget* widget : page_->findChildren<Widget*>()) {
      if (widget->accessibleName() == name) return widget;
    }
    return nullptr;
  }

  TokenTable* table() const { return page_->findChild<TokenTable*>(); }
  QPushButton* button(const QString& name) const { return named<QPushButton>(name); }
  /// The button that is shown with this text, such as one of a message or in place of the list.
  QPushButton* shownButton(const QString& text) const {
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }

  /// The message that is shown with these words; null where none is.
  InlineMessage* message(const QString& words) const {
    for (InlineMessage* each : page_->findChildren<InlineMessage*>()) {
      if (each->isVisible() && each->text().contains(words)) return each;
    }
    return nullptr;
  }

  template <class Dialog>
  Dialog* dialog() const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(widget); found && found->isVisible()) return found;
    }
    return nullptr;
  }

  bool shows(const QString& words) const {
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }

  void select(const QString& name) {
    page_->activateWindow();
    table()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), table());
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      if (table()->model()->index(row, 0).data().toString() == name) table()->selectRow(row);
    }
    QCOMPARE(table()->selectedToken()->name, name);
  }

  QTemporaryDir folder_;
  SetClock clock_;
  Connection connection_;  ///< as which the session is opened
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<TokenPage> page_;
};

}  // namespace tokendesk
