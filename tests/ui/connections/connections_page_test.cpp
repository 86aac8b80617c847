#include "connections_case.h"
#include "empty_state.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the page of connections lists, and what can be done with it.
class ConnectionsPageTest : public QObject, private ConnectionsCase {
  Q_OBJECT

 private:
  [[nodiscard]] QString hintOf(const QString& button) const { return named(page_.get(), button)->toolTip(); }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void everyControlIsNamedAsItsLabel() {
    add(u"Training"_s);
    open();
    for (const QString& name :
         {u"Back"_s, u"New Connection"_s, u"Connect"_s, u"Edit…"_s, u"Duplicate…"_s, u"Test connection"_s,
          u"Set as default"_s, u"Delete…"_s, u"Import…"_s, u"Export…"_s}) {
      QVERIFY2(roleOf(page_.get(), name) == QAccessible::Button, qPrintable(name));
      QVERIFY2(buttonWith(page_.get(), name), qPrintable(name));
    }
    QCOMPARE(roleOf(page_.get(), u"Connections"_s), QAccessible::Table);
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
    keys().press(Qt::Key_Delete);
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
  }

  void tabReachesEveryControl() {
    add(u"Training"_s);
    open();
    for (const QString& name :
         {u"Connect"_s, u"Edit…"_s, u"Duplicate…"_s, u"Test connection"_s, u"Set as default"_s, u"Delete…"_s,
          u"Import…"_s, u"Export…"_s, u"Back"_s, u"New Connection"_s, u"Connections"_s}) {
      QVERIFY2(keys().tabTo(name), qPrintable(name));
    }
  }

  void enterConnectsWithTheSelectedOne() {
    add(u"Training"_s);
    const Connection second = add(u"Production"_s);
    open();
    QCOMPARE(keys().focus(), u"Connections"_s);
    QCOMPARE(selected(), u"Training"_s);
    keys().press(Qt::Key_Down);
    keys().press(Qt::Key_Return);
    QCOMPARE(chosen_.size(), 1);
    QCOMPARE(chosen_.first().id, second.id);
  }

  void enterHeldDownConnectsOnce() {
    add(u"Training"_s);
    open();
    keys().hold(Qt::Key_Return);
    QCOMPARE(chosen_.size(), 1);
  }

  void aDoubleClickConnects() {
    const Connection connection = add(u"Training"_s);
    open();
    const QPoint place = list()->visualRect(list()->model()->index(0, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(chosen_.isEmpty());
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen_.size(), 1);
    QCOMPARE(chosen_.first().id, connection.id);
  }

  void theEnvironmentCanBeUsedButNotChanged() {
    add(u"Training"_s);
    addEnvironment();
    open();
    QSignalSpy used(page_.get(), &ConnectionsPage::environmentChosen);
    keys().press(Qt::Key_Down);
    QCOMPARE(selected(), u"Environment"_s);
    QCOMPARE(cell(1, ConnectionsModel::Name, ConnectionsModel::marksRole), u"from the environment"_s);
    const QString origin = u"It comes from the environment: GEAI_API_BASE_URL and GEAI_API_KEY."_s;
    QVERIFY(visibleText(page_.get()).contains(origin));
    QCOMPARE(cell(1, ConnectionsModel::Name, Qt::AccessibleDescriptionRole), origin);
    QVERIFY(cell(1, ConnectionsModel::Name, Qt::ToolTipRole).contains(u"GEAI_API_KEY"_s));
    for (const QString& name : {u"Edit…"_s, u"Duplicate…"_s, u"Set as default"_s, u"Delete…"_s}) {
      QVERIFY2(!isEnabled(page_.get(), name), qPrintable(name));
      QVERIFY2(hintOf(name).startsWith(u"It comes from environment variables"_s), qPrintable(hintOf(name)));
      QVERIFY(named(page_.get(), name)->accessibleDescription().startsWith(u"It comes from"_s));
    }
    keys().press(Qt::Key_Delete);
    keys().press(Qt::Key_F2);
    QCOMPARE(message(), QString());
    QVERIFY(!page_->findChild<ConnectDialog*>());
    keys().press(Qt::Key_Return);
    QCOMPARE(used.count(), 1);
    QVERIFY(chosen_.isEmpty());
    keys().press(Qt::Key_Up);
    QVERIFY(isEnabled(page_.get(), u"Edit…"_s));
    QVERIFY(!hintOf(u"Edit…"_s).contains(u"environment"_s));
  }

  void aConnectionBecomesTheDefaultAndNoMore() {
    const Connection connection = add(u"Training"_s);
    open();
    QVERIFY(keys().push(u"Set as default"_s));
    QCOMPARE(store_->defaultConnection(), std::optional(connection.id));
    QCOMPARE(cell(0, ConnectionsModel::Name, ConnectionsModel::marksRole), u"default"_s);
    QVERIFY(keys().push(u"Unset default"_s));
    QCOMPARE(store_->defaultConnection(), std::nullopt);
    QCOMPARE(cell(0, ConnectionsModel::Name, ConnectionsModel::marksRole), QString());
  }

  void saysWhereTheDefaultCannotBeStored() {
    add(u"Training"_s);
    open();
    QVERIFY(folder_->remove());
    QFile blocker(folder_->path());  // a file where the folder was
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(keys().push(u"Set as default"_s));
    QVERIFY2(message().startsWith(u"The default connection was not changed."_s), qPrintable(message()));
    QVERIFY(blocker.remove());
  }

  void withoutConnectionsThePageSaysWhatTheyAre() {
    open();
    QVERIFY(visibleText(page_.get()).contains(u"No connections yet"_s));
    QVERIFY(!list()->isVisible());
    for (const QString& name : {u"Connect"_s, u"Edit…"_s, u"Duplicate…"_s, u"Test connection"_s,
                                u"Set as default"_s, u"Delete…"_s, u"Export…"_s})
      QVERIFY2(!isEnabled(page_.get(), name), qPrintable(name));
    QVERIFY(isEnabled(page_.get(), u"Import…"_s));
    QCOMPARE(hintOf(u"Export…"_s), u"There is no saved connection yet."_s);
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());

    QSignalSpy imports(page_.get(), &ConnectionsPage::importWanted);
    auto* face = page_->findChild<EmptyState*>();
    QTest::keyClick(buttonWith(face, u"Import…"_s), Qt::Key_Space);
    QCOMPARE(imports.count(), 1);
    QTest::keyClick(buttonWith(face, u"New Connection"_s), Qt::Key_Space);
    QVERIFY(page_->findChild<ConnectDialog*>());
  }

  void theFocusGoesOnInTheListOnceThereIsOne() {
    open();
    add(u"Training"_s);
    QVERIFY(list()->isVisible());
    QCOMPARE(keys().focus(), u"Connections"_s);
    QCOMPARE(selected(), u"Training"_s);
  }

  void importAndExportAreAskedFor() {
    add(u"Training"_s);
    open();
    QSignalSpy imports(page_.get(), &ConnectionsPage::importWanted);
    QSignalSpy exports(page_.get(), &ConnectionsPage::exportWanted);
    QVERIFY(keys().push(u"Import…"_s));
    QVERIFY(keys().push(u"Export…"_s));
    QCOMPARE(imports.count(), 1);
    QCOMPARE(exports.count(), 1);
  }

  void escAndBackLeaveThePage() {
    add(u"Training"_s);
    open();
    keys().press(Qt::Key_Escape);
    QCOMPARE(backs_, 1);
    QVERIFY(keys().push(u"Back"_s));
    QCOMPARE(backs_, 2);
  }

  void f2EditsTheSelectedOneWhichStaysSelected() {
    add(u"Training"_s);
    add(u"Second"_s);
    open();
    keys().press(Qt::Key_Down);
    keys().press(Qt::Key_F2);
    QPointer<ConnectDialog> editor = page_->findChild<ConnectDialog*>();
    QVERIFY(editor);
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QVERIFY(Keyboard(editor).fill(u"Name"_s, u"Second EU"_s));
    Keyboard(editor).press(Qt::Key_Return);
    QTRY_COMPARE(cell(1, ConnectionsModel::Name), u"Second EU"_s);
    QCOMPARE(selected(), u"Second EU"_s);
    QCOMPARE(saved_.size(), 1);
    QCOMPARE(saved_.first().name, u"Second EU"_s);
    QVERIFY(page_->isVisible());
  }

  void theNewOneIsSelected() {
    add(u"Training"_s);
    open();
    keys().press(Qt::Key_N, Qt::ControlModifier);
    QPointer<ConnectDialog> editor = page_->findChild<ConnectDialog*>();
    QVERIFY(editor);
    QVERIFY(QTest::qWaitForWindowActive(editor));
    Keyboard typing(editor);
    QVERIFY(typing.fill(u"Name"_s, u"Production"_s));
    QVERIFY(typing.fill(u"Base URL"_s, u"https://api.saia.ai"_s));
    QVERIFY(typing.fill(u"API token"_s, u"default_0123456789abcdefghijklmnopqrstuvwxyz"_s));
    typing.press(Qt::Key_Return);
    QTRY_COMPARE(saved_.size(), 1);
    QCOMPARE(selected(), u"Production"_s);
  }

  void duplicateOpensACopy() {
    add(u"Training"_s);
    open();
    QVERIFY(keys().push(u"Duplicate…"_s));
    QPointer<ConnectDialog> editor = page_->findChild<ConnectDialog*>();
    QVERIFY(editor);
    QCOMPARE(content(editor, u"Name"_s), u"Training (copy)"_s);
  }

  void otherDoingsTakeTheQuestionBack() {
    add(u"Training"_s);
    open();
    keys().press(Qt::Key_Delete);
    QVERIFY(message().startsWith(u"Delete"_s));
    QVERIFY(keys().push(u"Set as default"_s));
    QCOMPARE(message(), QString());
    keys().press(Qt::Key_Escape);
    QCOMPARE(backs_, 1);
  }
};

QTEST_MAIN(ConnectionsPageTest)
#include "connections_page_test.moc"
