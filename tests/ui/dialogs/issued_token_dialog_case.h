#pragma once

#include "copy_form.h"
#include "fake_kinds.h"
#include "issued_token_dialog.h"
#include "keyboard.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

inline const QString issuedValue = QStringLiteral("ibh_0123456789abcdefghijklmnopqrstuvwxyzABCPqzA");

/// The dialog with a value that comes once. To be inherited by a test, which calls start() and end() around
/// each of its functions.
class IssuedTokenDialogCase {
 protected:
  void start() {
    platform_ = std::make_unique<FakePlatform>();
    giveAccounts(*platform_);
    file_ = std::make_unique<SettingsFile>(folder_.filePath(QStringLiteral("settings.json")));
    preferences_ = std::make_unique<Preferences>(*file_);
    clipboard_ = std::make_unique<SecretClipboard>();
    QGuiApplication::clipboard()->clear();
    keep_ = {};
  }
  void end() {
    delete dialog_;
    clipboard_.reset();
  }

  void open(IssuedTokenDialog::Occasion occasion = IssuedTokenDialog::Occasion::Created) {
    ApiToken token;
    token.id = Secret("11111111-2222-3333-4444-555555555555");
    token.name = QStringLiteral("deploy");
    token.scope = TokenScope::Account;
    dialog_ =
        new IssuedTokenDialog({*clipboard_, *preferences_, keep_}, *platform_,
                              {.token = token, .value = Secret::fromText(issuedValue)}, occasion, nullptr);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }

  /// From now on another program takes the clipboard at once.
  void holdClipboard() {
    QObject::connect(clipboard_.get(), &SecretClipboard::copied, clipboard_.get(),
                     [] { QGuiApplication::clipboard()->setText(QStringLiteral("theirs")); });
  }
  void releaseClipboard() {
    QObject::disconnect(clipboard_.get(), &SecretClipboard::copied, nullptr, nullptr);
  }

  [[nodiscard]] QString shown() const { return dialog_->findChild<SecretField*>()->shownText(); }
  [[nodiscard]] bool asks() const {
    return messageText(dialog_).startsWith(QStringLiteral("Close without copying?"));
  }
  static QString copied() { return QGuiApplication::clipboard()->text(); }

  QTemporaryDir folder_;
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<SettingsFile> file_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  KeepCredential keep_;
  QPointer<IssuedTokenDialog> dialog_;
};

}  // namespace tokendesk
