#include "keyboard.h"
#include "list_table.h"
#include "sandbox_console.h"
#include "token_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTreeView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The life of a project, from its creation to its end, and a look at what another one's assistants do: the
/// real windows over the real sandbox, by keyboard. The functions build on each other, in their order.
class WholeProjectTest : public QObject {
  Q_OBJECT

 private:
  SandboxConsole console_;

  MainWindow* window() const { return console_.window.get(); }
  QDialog* dialog(const QString& title) const { return SandboxConsole::dialog(title); }
  ListTable* table(const QString& name) const { return SandboxConsole::named<ListTable>(window(), name); }
  /// With Ctrl. A dialog that was closed leaves no window active on the offscreen platform.
  void press(Qt::Key key) const {
    window()->activateWindow();
    QTRY_VERIFY(window()->isActiveWindow());
    QTest::keyClick(window(), key, Qt::ControlModifier);
  }
  QStringList projects() const {
    QStringList names;
    const QAbstractItemModel* model = table(u"Projects"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) names << model->index(row, 0).data().toString();
    return names;
  }
  void selectProject(const QString& name) const {
    console_.activate(table(u"Projects"_s));
    const int row = static_cast<int>(projects().indexOf(name));
    QVERIFY2(row >= 0, qPrintable(name));
    table(u"Projects"_s)->selectRow(row);
  }
  void chooseProject(const QString& name) const {
    auto* selector = SandboxConsole::named<QComboBox>(window(), u"Project"_s);
    console_.activate(selector);
    selector->lineEdit()->selectAll();
    QTest::keyClicks(selector, name);
    QTest::keyClick(selector, Qt::Key_Return);
    QTRY_COMPARE(selector->currentText(), name);
  }
  void useAToken() const {
    QTRY_VERIFY(buttonWith(window(), u"Use one of its tokens…"_s));
    buttonWith(window(), u"Use one of its tokens…"_s)->click();
    QTRY_VERIFY(dialog(u"Use a Project Token"_s));
    QTRY_VERIFY(isEnabled(dialog(u"Use a Project Token"_s), u"Use for reading"_s));
    QTest::keyClick(dialog(u"Use a Project Token"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"Use a Project Token"_s));
  }

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    console_.openWindow();
    window()->openSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(window()->windowTitle(), u"Tokendesk — Sandbox (Development)"_s, 20'000);
    QTRY_VERIFY(table(u"API tokens"_s) && table(u"API tokens"_s)->model()->rowCount() > 0);
    press(Qt::Key_5);
    QTRY_VERIFY(table(u"Projects"_s));
    QTRY_VERIFY(projects().contains(u"TrainingProject"_s));
  }
  void cleanupTestCase() { console_.window.reset(); }

  void createsAProjectAndCopiesItsFirstToken() {
    console_.activate(table(u"Projects"_s));
    press(Qt::Key_N);
    QTRY_VERIFY(dialog(u"Create Project"_s));
    Keyboard form(dialog(u"Create Project"_s));
    QVERIFY(form.fill(u"Name"_s, u"Night Shift"_s));
    QVERIFY(form.fill(u"Administrator e-mail"_s, u"ana@example.com"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(dialog(u"Copy API Token"_s));
    QVERIFY(!dialog(u"Create Project"_s));
    QTest::keyClick(dialog(u"Copy API Token"_s), Qt::Key_Return);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"default_"_s));
    QTest::keyClick(dialog(u"Copy API Token"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"Copy API Token"_s));
    QTRY_VERIFY(projects().contains(u"Night Shift"_s));
  }

  void aTakenNameIsSaidUnderTheField() {
    console_.activate(table(u"Projects"_s));
    press(Qt::Key_N);
    QTRY_VERIFY(dialog(u"Create Project"_s));
    Keyboard form(dialog(u"Create Project"_s));
    QVERIFY(form.fill(u"Name"_s, u"Night Shift"_s));
    QVERIFY(form.fill(u"Administrator e-mail"_s, u"ana@example.com"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(
        fieldText(dialog(u"Create Project"_s), u"Name"_s).contains(u"[Project name already exists, 2029]"_s));
    QVERIFY(form.push(u"Cancel"_s));
    QTRY_VERIFY(!dialog(u"Create Project"_s));
  }

  void renamesIt() {
    selectProject(u"Night Shift"_s);
    QTest::keyClick(table(u"Projects"_s), Qt::Key_F2);
    QTRY_VERIFY(dialog(u"Update Project"_s));
    Keyboard form(dialog(u"Update Project"_s));
    QVERIFY(form.fill(u"Name"_s, u"Day Shift"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"Update Project"_s));
    QTRY_VERIFY(projects().contains(u"Day Shift"_s));
    QVERIFY(!projects().contains(u"Night Shift"_s));
  }

  void goesToItsTokens() {
    selectProject(u"Day Shift"_s);
    buttonWith(window(), u"Open tokens"_s)->click();
    QTRY_VERIFY(table(u"API tokens"_s));
    QCOMPARE(SandboxConsole::named<QComboBox>(window(), u"Project"_s)->currentText(), u"Day Shift"_s);
    QTRY_COMPARE(table(u"API tokens"_s)->model()->rowCount(), 1);
  }

  void deletesItAfterItsNameWasTyped() {
    press(Qt::Key_5);
    selectProject(u"Day Shift"_s);
    QTest::keyClick(table(u"Projects"_s), Qt::Key_Delete);
    QTRY_VERIFY(dialog(u"Delete Project"_s));
    QTRY_VERIFY(visibleText(dialog(u"Delete Project"_s)).contains(u"default"_s));
    Keyboard form(dialog(u"Delete Project"_s));
    QVERIFY(form.fill(u"Type the project's name"_s, u"Day Shift"_s));
    form.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"Delete Project"_s));
    QTRY_VERIFY(!projects().contains(u"Day Shift"_s));
    QTRY_VERIFY(SandboxConsole::named<QComboBox>(window(), u"Project"_s)->findText(u"Day Shift"_s) < 0);
  }

  void showsTheAssistantsOfAProjectWithOneOfItsTokens() {
    chooseProject(u"TrainingProject"_s);
    press(Qt::Key_2);
    useAToken();
    QTRY_VERIFY(SandboxConsole::named<QTreeView>(window(), u"Assistants"_s));
    QTRY_VERIFY(SandboxConsole::named<QTreeView>(window(), u"Assistants"_s)->model()->rowCount() >= 4);
  }

  void showsItsRequestsWithTheSameToken() {
    press(Qt::Key_3);
    QTRY_VERIFY(table(u"Requests"_s));
    QTRY_VERIFY(table(u"Requests"_s)->model()->rowCount() >= 100);
  }

  void exportsThemAll() {
    press(Qt::Key_E);
    QTRY_VERIFY(dialog(u"Export Requests"_s));
    Keyboard form(dialog(u"Export Requests"_s));
    const QString file = console_.folder.filePath(u"requests.csv"_s);
    QVERIFY(form.fill(u"File"_s, file));
    form.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(u"Export Requests"_s), 60'000);
    QVERIFY(visibleText(window()).contains(u"20,000 requests were exported."_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.size() > 1'000'000);
  }
};

QTEST_MAIN(WholeProjectTest)
#include "whole_project_test.moc"
