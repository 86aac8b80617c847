#include "about_dialog.h"
#include "console.h"
#include "fake_platform.h"
#include "filter_bar.h"
#include "form_grid.h"
#include "guide_window.h"
#include "keyboard.h"
#include "shortcut_overview.h"
#include "tokens.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What helps people at a window of the console.
class HelpMenuTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void openConnection() {
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform);
    console_->platform->projectLists.finish(Projects{});
    QTRY_VERIFY(console_->platform->organizationLists.waiting() > 0);
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
  }
  void comeToFront() {
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void choose(const QString& text) {
    for (QAction* each : window_->findChildren<QAction*>()) {
      if (textWithoutMnemonic(each->text()) == text) return each->trigger();
    }
    QFAIL(qPrintable(text));
  }
  /// The lines of the overview, each with its keys and what they do.
  QStringList overview() {
    comeToFront();
    QTest::keyClick(window_.get(), Qt::Key_F1);
    auto* dialog = window_->findChild<ShortcutOverview*>();
    if (!dialog || !dialog->isVisible()) return {};
    const auto* list = dialog->findChild<QTreeWidget*>();
    QStringList lines;
    for (int group = 0; group < list->topLevelItemCount(); ++group) {
      const QTreeWidgetItem* below = list->topLevelItem(group);
      for (int row = 0; row < below->childCount(); ++row)
        lines << below->child(row)->text(0) + u": "_s + below->child(row)->text(1);
    }
    delete dialog;
    return lines;
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

  void everyKeyOfTheWindowIsListed() {
    openConnection();
    const QStringList lines = overview();
    for (const QString& each :
         {u"Ctrl+K: Command Palette…"_s, u"F1: Keyboard Shortcuts"_s, u"F5, Ctrl+R: Refresh"_s,
          u"Ctrl+4: Organization API Tokens"_s, u"Ctrl+N: Create New"_s, u"Ctrl+E: Export…"_s})
      QVERIFY2(lines.contains(each), qPrintable(lines.join(u'\n')));
    for (const QAction* action : window_->findChildren<QAction*>()) {
      const QObject* owner = action->parent();
      while (!owner->isWidgetType()) owner = owner->parent();
      const bool isInMenu = qobject_cast<const QMenu*>(owner) != nullptr;
      const bool isElsewhere = !isInMenu && !static_cast<const QWidget*>(owner)->isVisible();
      if (isElsewhere || action->shortcut().isEmpty() || action->text().isEmpty()) continue;
      const QString ending = u": "_s + textWithoutMnemonic(action->text());
      const bool isListed =
          std::ranges::any_of(lines, [&](const QString& line) { return line.endsWith(ending); });
      QVERIFY2(isListed, qPrintable(action->text()));
    }
  }

  void keysOfAPageAreListedWhileItIsShown() {
    const auto creates = [](const QStringList& lines) { return lines.contains(u"Ctrl+N: Create New"_s); };
    QVERIFY(!creates(overview()));
    openConnection();
    QVERIFY(creates(overview()));
  }

  void shiftF1ExplainsTheFocusedField() {
    openConnection();
    comeToFront();
    auto* field = window_->findChild<FilterBar*>()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
    const auto isExplanation = [](const QWidget* each) { return each->inherits("QWhatsThat"); };
    QVERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), isExplanation));
    QWhatsThis::hideText();
  }

  void theMenuLetsTheMouseAsk() {
    comeToFront();
    choose(u"What's This?"_s);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
  }

  void theMenuOpensGuideAndAbout() {
    choose(u"User Guide"_s);
    QVERIFY(window_->findChild<GuideWindow*>()->isVisible());
    choose(u"About Tokendesk"_s);
    QVERIFY(window_->findChild<AboutDialog*>()->isVisible());
  }
};

QTEST_MAIN(HelpMenuTest)
#include "help_menu_test.moc"
