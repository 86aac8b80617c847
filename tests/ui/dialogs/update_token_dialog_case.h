#pragma once

#include "fake_platform.h"
#include "keyboard.h"
#include "update_token_dialog.h"

#include <QPointer>
#include <QTest>

namespace tokendesk {

inline ApiToken listedToken() {
  ApiToken token;
  token.id = Secret("billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
  token.name = QStringLiteral("billing");
  token.description = QStringLiteral("Nightly export");
  token.ownerId = QStringLiteral("p1");
  token.ownerName = QStringLiteral("Support");
  token.scope = TokenScope::Project;
  token.status = TokenStatus::Active;
  return token;
}

inline ApiToken changed(const QString& description, TokenStatus status = TokenStatus::Active) {
  ApiToken token = listedToken();
  token.description = description;
  token.status = status;
  return token;
}

/// The dialog over a platform whose answers the test gives. To be inherited by a test, which calls start()
/// and end() around each of its functions.
class UpdateTokenDialogCase {
 protected:
  void start() {
    platform_ = std::make_unique<FakePlatform>();
    editor_ = std::make_unique<TokenEditor>(*platform_);
    updated_.clear();
  }
  void end() {
    delete dialog_;
    editor_.reset();
    platform_.reset();
  }

  void open(const ApiToken& token = listedToken()) {
    dialog_ = new UpdateTokenDialog(*editor_, platform_->can, token, {QStringLiteral("taken")});
    QObject::connect(dialog_, &UpdateTokenDialog::updated, dialog_,
                     [this](const ApiToken& now) { updated_ << now; });
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }
  void openAndRead(const ApiToken& now = listedToken()) {
    open();
    QVERIFY(platform_->reads.finish(now));
    QTRY_VERIFY(!visibleText(dialog_).contains(QStringLiteral("Reading")));
  }
  void confirmAndRead(const ApiToken& now) {
    Keyboard(dialog_).press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(platform_->reads.waiting(), 1);
    QVERIFY(platform_->reads.finish(now));
    QTRY_VERIFY(platform_->updates.waiting() == 1 || !messageText(dialog_).isEmpty());
  }

  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenEditor> editor_;
  QPointer<UpdateTokenDialog> dialog_;
  QList<ApiToken> updated_;
};

}  // namespace tokendesk
