#include "command_palette.h"
#include "console.h"
#include "create_token_dialog.h"
#include "keyboard.h"
#include "project_selector.h"
#include "token_table.h"
#include "tokens.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Project evaluation{.id = u"p2"_s, .name = u"Evaluation"_s};

ApiToken twin(const QString& id) {
  ApiToken token = organizationToken(u"twin"_s);
  token.id = Secret::fromText(id);
  return token;
}

}  // namespace

/// What the command palette of a window finds, and what becomes of it.
class WindowPaletteTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void openConnection(const QString& name) {
    const QPointer<FakePlatform> before = console_->platform;
    window_->openSaved(console_->addConnection(name));
    QTRY_VERIFY(console_->platform && console_->platform != before);
    console_->platform->projectLists.finish(Projects{support, evaluation});
    QTRY_VERIFY(window_->windowTitle().contains(name));
  }
  void listTokens(const ApiTokens& tokens) {
    QTRY_VERIFY(console_->platform->organizationLists.waiting() > 0);
    console_->platform->organizationLists.finish(tokens);
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
  }
  /// A window manager has the keyboard come back to the window by itself.
  void comeBack() {
    if (!window_->isActiveWindow()) window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void openPalette() {
    comeBack();
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette());
    QTRY_COMPARE(QApplication::focusWidget(), field());
  }
  void closePalette() {
    QTest::keyClick(palette(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
  }
  [[nodiscard]] CommandPalette* palette() const { return window_->findChild<CommandPalette*>(); }
  [[nodiscard]] QLineEdit* field() const { return palette()->findChild<QLineEdit*>(); }

  /// The texts that are listed for what is typed, or what else a role says of them.
  QStringList found(const QString& typed, int role = Qt::DisplayRole) {
    field()->setText(typed);
    const QAbstractItemModel* model = palette()->findChild<QListView*>()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, 0).data(role).toString();
    return texts;
  }
  void choose(const QString& typed) {
    openPalette();
    QTest::keyClicks(field(), typed);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!palette());
    comeBack();
  }
  /// The actions of menus, and of what is shown, that are in no entry.
  QStringList missingActions() {
    QStringList missing;
    for (const QAction* action : window_->findChildren<QAction*>()) {
      const QObject* owner = action->parent();
      while (owner && !owner->isWidgetType()) owner = owner->parent();
      const auto* menu = qobject_cast<const QMenu*>(owner);
      const auto* widget = static_cast<const QWidget*>(owner);
      const bool isThere = menu ? menu->window()->parentWidget() != nullptr : widget->isVisible();
      QString text = action->text();
      text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u"\x01"_s, u"&"_s);
      const bool isNamed = !text.isEmpty() && !action->isSeparator() && !action->menu();
      const bool isOpener = action->shortcut() == QKeySequence(u"Ctrl+K"_s);
      if (isThere && isNamed && action->isVisible() && !isOpener && !found(text).contains(text))
        missing << text;
    }
    return missing;
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void everyActionOfMenusAndPagesIsThere() {
    openPalette();
    QCOMPARE(missingActions(), QStringList());
    closePalette();
    openConnection(u"Training"_s);
    listTokens({organizationToken(u"a"_s)});
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
      QTest::keyClick(window_.get(), page, Qt::ControlModifier);
      openPalette();
      QCOMPARE(missingActions(), QStringList());
      QVERIFY(!found(u"Organization API Tokens"_s).isEmpty());
      closePalette();
    }
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    openPalette();
    QVERIFY(found(u"create new"_s).contains(u"Create New"_s));
    QVERIFY(found(u"block"_s).contains(u"Block"_s));
    closePalette();
    choose(u"manage conn"_s);
    QVERIFY(named(window_.get(), u"Back"_s));
    openPalette();
    QCOMPARE(missingActions(), QStringList());
    QVERIFY(found(u"duplicate"_s).contains(u"Duplicate…"_s));
  }

  void anActionRunsOnceWhenThePaletteIsClosed() {
    openConnection(u"Training"_s);
    listTokens({organizationToken(u"a"_s)});
    const int before = console_->platform->organizationLists.count();
    choose(u"refresh"_s);
    QTRY_COMPARE(console_->platform->organizationLists.count(), before + 1);
    console_->platform->organizationLists.finish(ApiTokens{});
    choose(u"create new"_s);
    QTRY_COMPARE(window_->findChildren<CreateTokenDialog*>().size(), 1);
    QVERIFY(!palette());
  }

  void shortcutsAndStatesAreTold() {
    openPalette();
    QCOMPARE(found(u"collapse"_s, Qt::AccessibleTextRole),
             QStringList{u"Collapse Navigation, Action · View · off, Ctrl+B"_s});
    closePalette();
    choose(u"collapse"_s);
    openPalette();
    QCOMPARE(found(u"collapse"_s, Qt::AccessibleTextRole),
             QStringList{u"Collapse Navigation, Action · View · on, Ctrl+B"_s});
  }

  void whatIsDisabledSaysWhy() {
    Connection connection = console_->addConnection(u"Training"_s);
    connection.readOnly = true;
    QVERIFY(console_->connections.save(connection));
    window_->openSaved(connection);
    QTRY_VERIFY(console_->platform);
    openPalette();
    QCOMPARE(found(u"create new"_s, Qt::AccessibleTextRole).value(0),
             u"Create New, This connection is read-only., Ctrl+N"_s);
  }

  void whatWasUsedLastStandsFirst() {
    choose(u"collapse"_s);
    openPalette();
    QCOMPARE(found({}).value(0), u"Collapse Navigation"_s);
  }

  void leadsToPages() {
    openConnection(u"Training"_s);
    choose(u"assistants"_s);
    QTRY_VERIFY(named(window_.get(), u"Filter"_s) || visibleText(window_.get()).contains(u"Assistants"_s));
    QTRY_VERIFY(console_->platform->projects.assistantLists.count() > 0);
  }

  void leadsToConnections() {
    console_->addConnection(u"Staging"_s);
    openConnection(u"Training"_s);
    choose(u"staging"_s);
    QTRY_VERIFY(window_->windowTitle().contains(u"Staging"_s));
  }

  void choosesProjects() {
    openConnection(u"Training"_s);
    choose(u"evaluation"_s);
    auto* selector = window_->findChild<ProjectSelector*>();
    QTRY_VERIFY(selector->project() && selector->project()->id == evaluation.id);
    QVERIFY(visibleText(window_.get()).contains(u"Project API Tokens"_s));
  }

  void leadsToATokenThatFiltersHide() {
    openConnection(u"Training"_s);
    listTokens({organizationToken(u"alpha"_s), organizationToken(u"beta"_s)});
    QVERIFY(Keyboard(window_.get()).fill(u"Name contains"_s, u"alpha"_s));
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    const int reads = console_->platform->organizationLists.count();
    choose(u"beta"_s);
    auto* table = qobject_cast<TokenTable*>(named(window_.get(), u"API tokens"_s));
    QTRY_VERIFY(table->isVisible() && table->selectedToken());
    QCOMPARE(table->selectedToken()->name, u"beta"_s);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(console_->platform->organizationLists.count(), reads);
  }

  void tokensOfOneNameAreToldApart() {
    openConnection(u"Training"_s);
    listTokens({twin(u"default_0123456789abcdefghijABCDEFGHIJ01234567xxxx"_s),
                twin(u"default_0123456789abcdefghijABCDEFGHIJ01234567yyyy"_s)});
    openPalette();
    const QStringList said = found(u"twin"_s, Qt::AccessibleTextRole);
    QCOMPARE(said, (QStringList{u"twin, Token · Organization · default_••••xxxx"_s,
                                u"twin, Token · Organization · default_••••yyyy"_s}));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    auto* table = qobject_cast<TokenTable*>(named(window_.get(), u"API tokens"_s));
    QTRY_VERIFY(table->selectedToken());
    QVERIFY(table->selectedToken()->id.reveal().endsWith("yyyy"));
  }

  void nothingIsReadForIt() {
    openConnection(u"Training"_s);
    const int reads = console_->platform->tokenLists.count() + console_->platform->organizationLists.count() +
                      console_->platform->projectLists.count();
    openPalette();
    found(u"a"_s);
    QCOMPARE(console_->platform->tokenLists.count() + console_->platform->organizationLists.count() +
                 console_->platform->projectLists.count(),
             reads);
  }

  void whatBelongsToAClosedConnectionIsGone() {
    openConnection(u"Training"_s);
    listTokens({organizationToken(u"alpha"_s)});
    openPalette();
    QCOMPARE(found(u"alpha"_s), QStringList{u"alpha"_s});
    QCOMPARE(found(u"evaluation"_s), QStringList{u"Evaluation"_s});
    window_->showWelcome();
    QTRY_COMPARE(found(u"alpha"_s), QStringList());
    QCOMPARE(found(u"evaluation"_s), QStringList());
    QCOMPARE(found(u"organization"_s), QStringList());
    QVERIFY(!found(u"create new"_s).contains(u"Create New"_s));
    QVERIFY(found(u"quit"_s).contains(u"Quit"_s));
  }

  void aSecondKeyOpensNoSecondOne() {
    openPalette();
    QTest::keyClick(palette(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(window_->findChildren<CommandPalette*>().size(), 1);
  }
};

QTEST_MAIN(WindowPaletteTest)
#include "window_palette_test.moc"
