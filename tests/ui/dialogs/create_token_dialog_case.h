#pragma once

#include "create_token_dialog.h"
#include "fake_platform.h"
#include "keyboard.h"
#include "set_clock.h"

#include <QPointer>
#include <QTest>

namespace tokendesk {

inline const QByteArray createdValue = "billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

inline ApiToken tokenNamed(const QString& name, const QByteArray& value = createdValue) {
  ApiToken token;
  token.id = Secret(value);
  token.name = name;
  token.status = TokenStatus::Active;
  return token;
}

/// The dialog over a platform whose answers the test gives. To be inherited by a test, which calls start()
/// and end() around each of its functions.
class CreateTokenDialogCase {
 protected:
  void start() {
    platform_ = std::make_unique<FakePlatform>();
    platform_->can.createsBlockedTokens = false;
    editor_ = std::make_unique<TokenEditor>(*platform_);
    created_.clear();
  }
  void end() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

  void open(const CreateTokenDialog::Place& place = {}) {
    dialog_ = new CreateTokenDialog({*editor_, clock_, platform_->can}, place);
    QObject::connect(dialog_, &CreateTokenDialog::created, dialog_,
                     [this](const CreateReport& report) { created_ << report; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openFilled(const QString& name, bool blocked = false) {
    open({.listed = std::make_shared<const ApiTokens>()});
    Keyboard keys(dialog_);
    QVERIFY(keys.fill(QStringLiteral("Name"), name));
    if (!blocked) return;
    QVERIFY(keys.tabTo(QStringLiteral("Status")));
    keys.press(Qt::Key_Down);
  }

  SetClock clock_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<CreateTokenDialog> dialog_;
  QList<CreateReport> created_;
};

}  // namespace tokendesk
