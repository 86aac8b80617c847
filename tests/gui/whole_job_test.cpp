#include "clock.h"
#include "connection_store.h"
#include "credentials.h"
#include "geai/geai_platform.h"
#include "main_window.h"
#include "preferences.h"
#include "sandbox_process.h"
#include "secret_clipboard.h"
#include "services.h"
#include "session_credential_store.h"
#include "settings_file.h"
#include "token_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Everything this program printed through Qt, to look for secrets in it.
QString printed;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
  printed += message + u'\n';
}

}  // namespace

/// An administrator's job from the first window to a deleted token: the real windows over the real sandbox,
/// by keyboard. The functions build on each other, in their order.
class WholeJobTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  Clock clock_;
  SettingsFile settings_{folder_.filePath(u"settings.json"_s)};
  ConnectionStore connections_{settings_};
  Preferences preferences_{settings_};
  SessionCredentialStore keychain_;
  Credentials credentials_{keychain_};
  SandboxProcess sandbox_{folder_.filePath(u"sandbox.db"_s), QStringLiteral(SANDBOX_PROGRAM)};
  SecretClipboard clipboard_;
  Services services_{
      .connections = connections_,
      .credentials = credentials_,
      .preferences = preferences_,
      .sandbox = sandbox_,
      .clipboard = clipboard_,
      .clock = clock_,
      .environment = std::nullopt,
      .makePlatform = [](const PlatformAccess& access) -> std::unique_ptr<TokenPlatform> {
        return std::make_unique<geai::GeaiPlatform>(access);
      },
      .signIn = {},
  };
  std::unique_ptr<MainWindow> window_;

  template <class Widget>
  Widget* named(const QWidget* parent, const QString& name) const {
    for (Widget* widget : parent->findChildren<Widget*>()) {
      if (widget->accessibleName() == name && widget->isVisible()) return widget;
    }
    return nullptr;
  }

  TokenTable* table() const { return named<TokenTable>(window_.get(), u"API tokens"_s); }

  QStringList names() const {
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      all << table()->model()->index(row, 0).data().toString();
    return all;
  }

  QString statusOf(const QString& name) const {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->tokenAt(row).name == name)
        return model->index(row, model->columnOf(TokenKey::Status)).data().toString();
    }
    return {};
  }

  /// A dialog that was closed leaves no window active on the offscreen platform.
  void activate() {
    window_->activateWindow();
    QTRY_VERIFY(window_->isActiveWindow());
    table()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), table());
  }

  void select(const QString& name) {
    activate();
    const int row = static_cast<int>(names().indexOf(name));
    QVERIFY2(row >= 0, qPrintable(name));
    table()->selectRow(row);
  }

  QDialog* dialog(const QString& title) const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      auto* found = qobject_cast<QDialog*>(widget);
      if (found && found->isVisible() && found->windowTitle() == title) return found;
    }
    return nullptr;
  }

 private slots:
  void initTestCase() {
    qInstallMessageHandler(keepMessage);
    window_ = std::make_unique<MainWindow>(services_);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void cleanupTestCase() {
    window_.reset();
    qInstallMessageHandler(nullptr);
  }

  void opensTheSandbox() {
    window_->openSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(window_->windowTitle(), u"Tokendesk — Sandbox (Development)"_s, 20'000);
    QTRY_VERIFY(table());
    QTRY_COMPARE(names(), QStringList({u"DefaultOrganization"_s, u"TrainingAPI"_s}));
  }

  void listsTheTokensOfEveryProjectToo() {
    named<QComboBox>(window_.get(), u"Scope"_s)->setCurrentIndex(0);
    QTRY_VERIFY(names().contains(u"billing-export"_s));
    QTRY_VERIFY(names().size() >= 50);
    named<QComboBox>(window_.get(), u"Scope"_s)->setCurrentIndex(1);
    QTRY_COMPARE(names().size(), 2);
  }

  void filtersAsOneTypes() {
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = named<QLineEdit>(window_.get(), u"Name contains"_s);
    QTRY_COMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(filter, u"training"_s);
    QCOMPARE(names(), QStringList(u"TrainingAPI"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(names().size(), 2);
  }

  void createsABlockedTokenAndCopiesIt() {
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog(u"API Token"_s));
    QDialog* form = dialog(u"API Token"_s);
    QVERIFY(!named<QPushButton>(form, u"Confirm"_s)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(form, u"Name"_s), u"  nightly  "_s);
    auto* status = named<QComboBox>(form, u"Status"_s);
    status->setCurrentIndex(status->findText(u"Blocked"_s));
    QTRY_VERIFY(named<QPushButton>(form, u"Confirm"_s)->isEnabled());
    QTest::keyClick(named<QLineEdit>(form, u"Name"_s), Qt::Key_Return);

    QTRY_VERIFY(dialog(u"Copy API Token"_s));
    QVERIFY(!dialog(u"API Token"_s));
    QDialog* copy = dialog(u"Copy API Token"_s);
    named<QPushButton>(copy, u"Copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"nightly_"_s));
    QTest::keyClick(copy, Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"Copy API Token"_s));
    QTRY_COMPARE(statusOf(u"nightly"_s), u"Blocked"_s);
  }

  void updatesItsDescription() {
    select(u"nightly"_s);
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(dialog(u"API Token"_s));
    QDialog* form = dialog(u"API Token"_s);
    auto* description = named<QWidget>(form, u"Description"_s);
    QTRY_VERIFY(description->isEnabled());
    description->setFocus();
    QTest::keyClicks(description, u"Runs at night"_s);
    QTRY_VERIFY(named<QPushButton>(form, u"Confirm"_s)->isEnabled());
    QTest::mouseClick(named<QPushButton>(form, u"Confirm"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog(u"API Token"_s));
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    QTRY_COMPARE(model->index(static_cast<int>(names().indexOf(u"nightly"_s)), 1).data().toString(),
                 u"Runs at night"_s);
  }

  void activatesIt() {
    select(u"nightly"_s);
    named<QPushButton>(window_.get(), u"Activate"_s)->click();
    QTRY_COMPARE(statusOf(u"nightly"_s), u"Active"_s);
  }

  void deletesItAfterItsNameWasTyped() {
    select(u"nightly"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog(u"Delete API Token"_s));
    auto* typed = dialog(u"Delete API Token"_s)->findChild<QLineEdit*>();
    QTest::keyClicks(typed, u"nightly"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"Delete API Token"_s));
    QTRY_COMPARE(statusOf(u"nightly"_s), u"Revoked"_s);
  }

  void showsTheTokensOfAProject() {
    activate();
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(table() && !names().isEmpty() && !names().contains(u"DefaultOrganization"_s));
  }

  void leavesNoSecretBehind() {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    const QByteArray secret = model->tokenAt(0).id.reveal().toByteArray();
    QVERIFY(secret.size() > 40);
    QVERIFY(!printed.contains(QString::fromLatin1(secret)));
    QVERIFY(!window_->windowTitle().contains(QString::fromLatin1(secret)));
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
      for (const QString& text : {widget->toolTip(), widget->accessibleName(),
                                  widget->accessibleDescription(), widget->statusTip(), widget->whatsThis()})
        QVERIFY(!text.contains(QString::fromLatin1(secret)));
    }
    QFile settings(settings_.path());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(secret));
    QCOMPARE(settings.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
  }
};

QTEST_MAIN(WholeJobTest)
#include "whole_job_test.moc"
