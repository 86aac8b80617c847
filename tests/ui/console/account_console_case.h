#pragma once

#include "console.h"
#include "keyboard.h"
#include "navigation.h"
#include "token_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace tokendesk {

/// A window over a connection whose tokens belong to accounts. To be inherited by a test, which calls open()
/// and close() around each of its functions.
class AccountConsoleCase {
 protected:
  void open() {
    console_ = std::make_unique<Console>();
    console_->addAccountPlatform();
    window_ = console_->openWindow();
    hub_ = console_->addConnection(QStringLiteral("Hub"));
    hub_.platform = QStringLiteral("accounts");
    hub_.organizationId = QStringLiteral("acme");
    QVERIFY(console_->connections.save(hub_));
    openHub();
  }
  void close() {
    window_.reset();
    console_.reset();
  }
  void openHub() {
    const QPointer<FakePlatform> before = console_->platform;
    window_->openSaved(hub_);
    QTRY_VERIFY(console_->platform && console_->platform != before);
    QTRY_COMPARE(window_->windowTitle(), QStringLiteral("Tokendesk — Hub (Development)"));
  }
  void openHubWith(const ApiTokens& tokens) {
    openHub();
    list(tokens);
  }
  void list(const ApiTokens& tokens) {
    if (console_->platform->accountLists.waiting() == 0) QTest::keyClick(window_.get(), Qt::Key_F5);
    console_->platform->accountLists.finish(tokens);
    QTRY_VERIFY(!isReading());
  }
  bool isReading() const { return console_->platform->accountLists.waiting() > 0; }

  /// A token of the account that ends so many days from now.
  static ApiToken endingIn(int days, const QString& name) {
    ApiToken token;
    token.id = Secret::fromText(QStringLiteral("id-of-") + name);
    token.name = name;
    token.scope = TokenScope::Account;
    token.status = days < 0 ? TokenStatus::Expired : TokenStatus::Active;
    token.expires = QDateTime::currentDateTimeUtc().addDays(days);
    return token;
  }

  Navigation* navigation() const { return window_->findChild<Navigation*>(); }
  QStringList entries() const {
    QStringList names;
    for (int row = 0; row < navigation()->count(); ++row) {
      const QVariant name = navigation()->item(row)->data(Qt::AccessibleTextRole);
      names << (name.isValid() ? name.toString() : navigation()->item(row)->text());
    }
    return names;
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
    QTest::keyClick(window_.get(), key, modifiers);
  }
  /// The heading of the page in front.
  QString heading() const {
    for (const Page* page : window_->findChildren<Page*>()) {
      for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->isVisible()) return label->text();
      }
    }
    return {};
  }
  QString expiryFilter() const {
    const auto* choice = qobject_cast<QComboBox*>(named(window_.get(), QStringLiteral("Expiry")));
    return choice ? choice->currentText() : QString();
  }
  /// The open dialog of this title; null where there is none.
  static QWidget* dialog(const QString& title) {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (widget->isVisible() && widget->windowTitle() == title) return widget;
    }
    return nullptr;
  }

  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;
  Connection hub_;
};

}  // namespace tokendesk
