#pragma once

#include "clock.h"
#include "connection_store.h"
#include "credentials.h"
#include "fake_notifier.h"
#include "geai/geai_kind.h"
#include "main_window.h"
#include "preferences.h"
#include "sandbox_process.h"
#include "secret_clipboard.h"
#include "services.h"
#include "session_credential_store.h"
#include "settings_file.h"

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// What the program is made of, over a real sandbox: everything but the keychain, which ends with it.
class SandboxConsole {
 public:
  QTemporaryDir folder;
  Clock clock;
  SettingsFile settings{folder.filePath(QStringLiteral("settings.json"))};
  ConnectionStore connections{settings};
  Preferences preferences{settings};
  SessionCredentialStore keychain;
  Credentials credentials{keychain};
  SandboxProcess sandbox{folder.filePath(QStringLiteral("sandbox.db")), QStringLiteral(SANDBOX_PROGRAM)};
  SecretClipboard clipboard;
  FakeNotifier notifier;
  Services services{
      .connections = connections,
      .credentials = credentials,
      .preferences = preferences,
      .sandbox = sandbox,
      .clipboard = clipboard,
      .clock = clock,
      .notifier = notifier,
      .environment = std::nullopt,
      .platforms = {geai::kind()},
      .signIn = {},
  };
  std::unique_ptr<MainWindow> window;

  void openWindow() {
    window = std::make_unique<MainWindow>(services);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
  }

  /// The visible widget of this accessible name; null where there is none.
  template <class Widget>
  static Widget* named(const QWidget* parent, const QString& name) {
    for (Widget* widget : parent->findChildren<Widget*>()) {
      if (widget->accessibleName() == name && widget->isVisible()) return widget;
    }
    return nullptr;
  }

  /// The open dialog of this title; null where there is none.
  static QDialog* dialog(const QString& title) {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      auto* found = qobject_cast<QDialog*>(widget);
      if (found && found->isVisible() && found->windowTitle() == title) return found;
    }
    return nullptr;
  }

  /// A dialog that was closed leaves no window active on the offscreen platform.
  void activate(QWidget* focus) const {
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    focus->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), focus);
  }
};

}  // namespace tokendesk
