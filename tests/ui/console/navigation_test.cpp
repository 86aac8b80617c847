#include "navigation.h"

#include "console.h"
#include "keyboard.h"
#include "token_table.h"
#include "tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};

}  // namespace

class NavigationTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  Navigation* navigation() const { return window_->findChild<Navigation*>(); }
  void press(Qt::Key key) const { QTest::keyClick(window_.get(), key, Qt::ControlModifier); }
  QString chosen() const { return navigation()->currentItem()->data(Qt::AccessibleTextRole).toString(); }
  /// The heading of the page in front.
  QString heading() const {
    for (const Page* page : window_->findChildren<Page*>()) {
      if (page->isVisible()) return page->findChild<QLabel*>()->text();
    }
    return {};
  }
  QStringList read(QAccessible::State state = {}) const {
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(navigation());
    QStringList names;
    for (int child = 0; child < list->childCount(); ++child) {
      if (!state.selected || list->child(child)->state().selected)
        names << list->child(child)->text(QAccessible::Name);
    }
    return names;
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(navigation());
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"org"_s)});
    console_->platform->projectLists.finish(Projects{support});
    QTRY_COMPARE(console_->platform->tokenLists.waiting(), 1);
    console_->platform->tokenLists.finish(ApiTokens{projectToken(u"bot"_s, support)});
    QTRY_VERIFY(window_->findChildren<TokenTable*>().size() == 2 && named(window_.get(), u"API tokens"_s));
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void readsOutPagesWithTheirGroups() {
    QCOMPARE(named(window_.get(), u"Navigation"_s), navigation());
    QCOMPARE(read(), QStringList({u"Project"_s, u"Project API Tokens"_s, u"Assistants"_s, u"Requests"_s,
                                  u"Organization"_s, u"Organization API Tokens"_s, u"Projects"_s}));
    QAccessible::State selected;
    selected.selected = true;
    QCOMPARE(read(selected), QStringList(u"Organization API Tokens"_s));
  }

  void beginsWithTheOrganization() {
    QCOMPARE(heading(), u"Organization API Tokens"_s);
    QCOMPARE(QApplication::focusWidget(), named(window_.get(), u"API tokens"_s));
  }

  void goesToThePageOfADigitAndIntoItsTable() {
    press(Qt::Key_1);
    QCOMPARE(heading(), u"Project API Tokens"_s);
    QCOMPARE(chosen(), u"Project API Tokens"_s);
    QTRY_COMPARE(QApplication::focusWidget(), named(window_.get(), u"API tokens"_s));
    press(Qt::Key_4);
    QCOMPARE(heading(), u"Organization API Tokens"_s);
    QCOMPARE(chosen(), u"Organization API Tokens"_s);
    QTRY_COMPARE(QApplication::focusWidget(), named(window_.get(), u"API tokens"_s));
  }

  void everyPageHasADigit() {
    const QList<Qt::Key> digits{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    QStringList headings;
    for (const Qt::Key digit : digits) {
      press(digit);
      headings << heading();
    }
    QCOMPARE(headings, QStringList({u"Project API Tokens"_s, u"Assistants"_s, u"Requests"_s,
                                    u"Organization API Tokens"_s, u"Projects"_s}));
  }

  void aDigitWithoutAPageDoesNothing() {
    press(Qt::Key_6);
    press(Qt::Key_9);
    QCOMPARE(heading(), u"Organization API Tokens"_s);
  }

  void arrowsGoFromPageToPageAndStayInTheList() {
    navigation()->setFocus();
    QTest::keyClick(navigation(), Qt::Key_Up);
    QCOMPARE(heading(), u"Requests"_s);
    for (int i = 0; i < 3; ++i) QTest::keyClick(navigation(), Qt::Key_Up);
    QCOMPARE(heading(), u"Project API Tokens"_s);
    QTest::keyClick(navigation(), Qt::Key_Down);
    QCOMPARE(heading(), u"Assistants"_s);
    QVERIFY(navigation()->hasFocus());
  }

  void tabReachesIt() { QVERIFY(Keyboard(window_.get()).tabTo(u"Navigation"_s)); }

  void collapsesToIconsThatKeepTheirNames() {
    const int wide = navigation()->width();
    press(Qt::Key_B);
    QVERIFY(navigation()->width() < wide / 3);
    QVERIFY(!navigation()->horizontalScrollBar()->isVisible());
    QVERIFY(read().contains(u"Project API Tokens"_s));
    for (int row = 0; row < navigation()->count(); ++row) {
      const QListWidgetItem* item = navigation()->item(row);
      if (!item->isHidden()) QCOMPARE(item->toolTip(), item->data(Qt::AccessibleTextRole).toString());
    }
    press(Qt::Key_1);
    QCOMPARE(heading(), u"Project API Tokens"_s);
    press(Qt::Key_B);
    QTRY_COMPARE(navigation()->width(), wide);
  }

  void staysCollapsedInTheNextConnection() {
    press(Qt::Key_B);
    const int narrow = navigation()->width();
    window_->openSaved(console_->addConnection(u"Other"_s));
    QTRY_COMPARE(window_->windowTitle(), u"Tokendesk — Other (Development)"_s);
    QCOMPARE(navigation()->width(), narrow);
  }
};

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
