#include "sandbox_console.h"
#include "token_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

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
  SandboxConsole console_;

  MainWindow* window() const { return console_.window.get(); }
  template <class Widget>
  Widget* named(const QWidget* parent, const QString& name) const {
    return SandboxConsole::named<Widget>(parent, name);
  }
  QDialog* dialog(const QString& title) const { return SandboxConsole::dialog(title); }

  TokenTable* table() const { return named<TokenTable>(window(), u"API tokens"_s); }

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

  void activate() { console_.activate(table()); }

  void select(const QString& name) {
    activate();
    const int row = static_cast<int>(names().indexOf(name));
    QVERIFY2(row >= 0, qPrintable(name));
    table()->selectRow(row);
  }

 private slots:
  void initTestCase() {
    qInstallMessageHandler(keepMessage);
    console_.openWindow();
  }
  void cleanupTestCase() {
    console_.window.reset();
    qInstallMessageHandler(nullptr);
  }

  void opensTheSandbox() {
    window()->openSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(window()->windowTitle(), u"Tokendesk — Sandbox (Development)"_s, 20'000);
    QTRY_VERIFY(table());
    QTRY_COMPARE(names(), QStringList({u"DefaultOrganization"_s, u"TrainingAPI"_s}));
  }

  void listsTheTokensOfEveryProjectToo() {
    named<QComboBox>(window(), u"Scope"_s)->setCurrentIndex(0);
    QTRY_VERIFY(names().contains(u"billing-export"_s));
    QTRY_VERIFY(names().size() >= 50);
    named<QComboBox>(window(), u"Scope"_s)->setCurrentIndex(1);
    QTRY_COMPARE(names().size(), 2);
  }

  void filtersAsOneTypes() {
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = named<QLineEdit>(window(), u"Name contains"_s);
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
    named<QPushButton>(window(), u"Activate"_s)->click();
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
    QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(table() && !names().isEmpty() && !names().contains(u"DefaultOrganization"_s));
  }

  void leavesNoSecretBehind() {
    const auto* model = qobject_cast<const TokenTableModel*>(table()->model());
    const QByteArray secret = model->tokenAt(0).id.reveal().toByteArray();
    QVERIFY(secret.size() > 40);
    QVERIFY(!printed.contains(QString::fromLatin1(secret)));
    QVERIFY(!window()->windowTitle().contains(QString::fromLatin1(secret)));
    for (const QWidget* widget : window()->findChildren<QWidget*>()) {
      for (const QString& text : {widget->toolTip(), widget->accessibleName(),
                                  widget->accessibleDescription(), widget->statusTip(), widget->whatsThis()})
        QVERIFY(!text.contains(QString::fromLatin1(secret)));
    }
    QFile settings(console_.settings.path());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(secret));
    QCOMPARE(settings.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
  }
};

QTEST_MAIN(WholeJobTest)
#include "whole_job_test.moc"
