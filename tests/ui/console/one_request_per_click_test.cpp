#include "counted_console.h"
#include "keyboard.h"

#include <QMenu>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// A way of pressing a button more than once, or seeming to.
struct Way {
  const char* name;
  std::function<void(QWidget* window, QAbstractButton* button)> press;
};

void pressReturn(QWidget* window, Qt::KeyboardModifiers modifiers = {}) {
  Keyboard(window).press(Qt::Key_Return, modifiers);
}

const QList<Way>& ways() {
  static const QList<Way> all{
      {"double click",
       [](QWidget*, QAbstractButton* button) {
         QTest::mouseClick(button, Qt::LeftButton);
         QTest::mouseDClick(button, Qt::LeftButton);
       }},
      {"Enter held down",
       [](QWidget* window, QAbstractButton* button) {
         button->setFocus();
         Keyboard(window).hold(Qt::Key_Return);
       }},
      {"Enter and a click",
       [](QWidget* window, QAbstractButton* button) {
         button->setFocus();
         pressReturn(window);
         QTest::mouseClick(button, Qt::LeftButton);
       }},
      {"shortcut and button",
       [](QWidget* window, QAbstractButton* button) {
         button->setFocus();
         pressReturn(window, Qt::ControlModifier);
         pressReturn(window, Qt::ControlModifier);
         Keyboard(window).press(Qt::Key_Space);
       }},
      {"several in one turn",
       [](QWidget*, QAbstractButton* button) {
         for (int i = 0; i < 3; ++i) button->click();
         emit button->clicked();  // as where it is disabled, but the click was on its way
       }},
  };
  return all;
}

}  // namespace

/// However a button is pressed, its change is on the wire once: for every change of both platforms, in the
/// real windows, over HTTP. The answers are kept back while more is pressed, and those to a double click also
/// come between its presses.
class OneRequestPerClickTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<CountedConsole> console_;
  std::unique_ptr<CountedWindow> window_;
  int made_ = 0;  ///< names used so far

  [[nodiscard]] const QStringList& changes() const { return console_->proxy->changes(); }
  QString newName() { return u"made-%1"_s.arg(++made_); }

  static QAbstractButton* button(QWidget* in, const QString& text) {
    QAbstractButton* found = buttonWith(in, text);
    if (!found) qFatal("There is no button %s.", qPrintable(text));
    return found;
  }

  static bool isDoubleClick(const Way& way) { return &way == &ways().constFirst(); }
  /// A double click is refused before.
  static int sentFor(const Way& way) { return isDoubleClick(way) ? 2 : 1; }
  /// The second press of a double click, as Qt sends it to whatever is there.
  static void pressAgain(QWidget* there) {
    const QPointF place = there->rect().center();
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
      QMouseEvent event(type, place, there->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, {});
      QApplication::sendEvent(there, &event);
    }
    QCoreApplication::processEvents();
  }
  /// A double click whose first press is refused before the second comes.
  void clickTwiceRefused(const QWidget* in, QAbstractButton* pressed) {
    const auto before = changes().size();
    console_->proxy->refuse();
    QTest::mouseClick(pressed, Qt::LeftButton);
    QTRY_VERIFY(!messageText(in).isEmpty());
    QTRY_VERIFY(pressed->isEnabled());
    pressAgain(pressed);
    QCOMPARE(changes().size(), before + 1);
    console_->proxy->release();
  }
  /// Presses it, also while the change is under way: one change, which begins with `verb`.
  void pressOnce(const Way& way, QWidget* in, const QPointer<QAbstractButton>& pressed, const QString& verb) {
    const auto before = changes().size();
    console_->proxy->hold();
    way.press(in, pressed);
    QTRY_COMPARE(changes().size(), before + 1);
    if (pressed) way.press(in, pressed);
    QCoreApplication::processEvents();
    console_->proxy->release();
    QVERIFY2(changes().constLast().startsWith(verb), qPrintable(changes().constLast()));
  }
  void confirm(const Way& way, QDialog* dialog, const QString& text, const QString& verb) {
    const QString title = dialog->windowTitle();
    QTRY_VERIFY(button(dialog, text)->isEnabled());
    if (isDoubleClick(way)) clickTwiceRefused(dialog, button(dialog, text));
    pressOnce(way, dialog, button(dialog, text), verb);
    window_->waitWhileOpen(title);
  }
  /// The form that creates, confirmed; what opens afterwards is closed.
  QString create(const Way& way, const QString& title, const QString& shown) {
    const QString name = newName();
    QDialog* form = window_->openByKey(Qt::Key_N, title, Qt::ControlModifier);
    if (!Keyboard(form).fill(u"Name"_s, name)) qFatal("There is no name to fill in.");
    if (title == u"Create Project" && !Keyboard(form).fill(u"Administrator e-mail"_s, u"ana@example.com"_s))
      qFatal("There is no e-mail to fill in.");
    confirm(way, form, u"Confirm"_s, u"POST "_s);
    copyAndClose(shown);
    return name;
  }
  void copyAndClose(const QString& title) {
    QTRY_VERIFY(window_->dialog(title));
    button(window_->dialog(title), u"Copy"_s)->click();
    QTest::keyClick(window_->dialog(title), Qt::Key_Escape);
    window_->waitWhileOpen(title);
  }
  void update(const Way& way, const QString& name, const QString& title) {
    window_->select(name);
    QDialog* form = window_->openByKey(Qt::Key_F2, title);
    QTRY_VERIFY(isEnabled(form, u"Description"_s));
    QVERIFY(Keyboard(form).fill(u"Description"_s, u"by hand"_s));
    confirm(way, form, u"Confirm"_s, u"PUT "_s);
  }
  void setStatus(const Way& way, const QString& name, const QString& action, const QString& status) {
    window_->select(name);
    QTRY_VERIFY(button(window_->window(), action)->isEnabled());
    QAbstractButton* pressed = button(window_->window(), action);
    if (isDoubleClick(way)) clickTwiceRefused(window_->window(), pressed);
    const QPoint place = pressed->mapTo(window_->window(), pressed->rect().center());
    pressOnce(way, window_->window(), pressed, u"PUT "_s);
    QTRY_COMPARE(window_->cell(name, u"Status"_s), status);
    const auto before = changes().size();
    pressAgain(window_->window()->childAt(place));  // where another button may be by now
    QCOMPARE(changes().size(), before);
  }
  void remove(const Way& way, const QString& name, const QString& title, const QString& field) {
    window_->select(name);
    QDialog* form = window_->openByKey(Qt::Key_Delete, title);
    QVERIFY(Keyboard(form).fill(field, name));
    confirm(way, form, u"Delete"_s, u"DELETE "_s);
  }
  void refresh(const Way& way, const QString& name) {
    window_->select(name);
    confirm(way, window_->openByKey(Qt::Key_F2, u"Refresh Token"_s), u"Refresh"_s, u"POST "_s);
    copyAndClose(u"Token Refreshed"_s);
  }
  /// Each of the `count` listed tokens is asked to be deleted once.
  void removeAll(const Way& way, int requests) {
    button(window_->window(), u"More"_s);
    moreEntry(window_->window(), u"Delete all tokens…"_s)->trigger();
    QTRY_VERIFY(window_->dialog(u"Delete All Tokens"_s));
    QDialog* form = window_->dialog(u"Delete All Tokens"_s);
    QVERIFY(Keyboard(form).fill(u"Type “delete all tokens”"_s, u"delete all tokens"_s));
    const auto before = changes().size();
    const QPointer<QAbstractButton> pressed = button(form, u"Delete all"_s);
    pressOnce(way, form, pressed, u"DELETE "_s);
    QTRY_VERIFY(named(form, u"What became of the tokens"_s));
    if (pressed) pressAgain(pressed);
    const QStringList sent = changes().mid(before);
    QCOMPARE(sent.size(), requests);
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), requests);
  }

  static void addWays() {
    QTest::addColumn<int>("way");
    for (int i = 0; i < ways().size(); ++i) QTest::newRow(ways().at(i).name) << i;
  }
  void changeTokens(const Way& way) {
    const auto before = changes().size();
    const QString name = create(way, u"API Token"_s, u"Copy API Token"_s);
    update(way, name, u"API Token"_s);
    setStatus(way, name, u"Block"_s, u"Blocked"_s);
    setStatus(way, name, u"Activate"_s, u"Active"_s);
    remove(way, name, u"Delete API Token"_s, u"Type the token's name"_s);
    QTRY_COMPARE(window_->cell(name, u"Status"_s), u"Revoked"_s);
    QCOMPARE(changes().size(), before + 5 * sentFor(way));
  }
  void changeAccountTokens(const Way& way) {
    const auto before = changes().size();
    const QString name = create(way, u"Create Token"_s, u"Token Created"_s);
    refresh(way, name);
    remove(way, name, u"Delete API Token"_s, u"Type the token's name"_s);
    QTRY_VERIFY(!window_->names().contains(name));
    QCOMPARE(changes().size(), before + 3 * sentFor(way));
  }

 private slots:
  void initTestCase() { console_ = std::make_unique<CountedConsole>(); }
  void init() { window_ = std::make_unique<CountedWindow>(console_->openWindow()); }
  void cleanup() { window_.reset(); }
  void cleanupTestCase() { console_.reset(); }

  void tokensOfTheOrganization_data() { addWays(); }
  void tokensOfTheOrganization() {
    QFETCH(int, way);
    window_->open(console_->geai);
    window_->goTo(Qt::Key_4);
    changeTokens(ways().at(way));
  }

  void tokensOfAProject_data() { addWays(); }
  void tokensOfAProject() {
    QFETCH(int, way);
    window_->open(console_->geai);
    window_->goTo(Qt::Key_1);
    window_->chooseProject(u"Mobile"_s);
    changeTokens(ways().at(way));
  }

  void projects_data() { addWays(); }
  void projects() {
    QFETCH(int, way);
    window_->open(console_->geai);
    window_->goTo(Qt::Key_5);
    const auto before = changes().size();
    const QString name = create(ways().at(way), u"Create Project"_s, u"Copy API Token"_s);
    update(ways().at(way), name, u"Update Project"_s);
    remove(ways().at(way), name, u"Delete Project"_s, u"Type the project's name"_s);
    QTRY_VERIFY(!window_->names().contains(name));
    QCOMPARE(changes().size(), before + 3 * sentFor(ways().at(way)));
  }

  void tokensOfAnAccount_data() { addWays(); }
  void tokensOfAnAccount() {
    QFETCH(int, way);
    window_->open(console_->aiHub);
    window_->goTo(Qt::Key_1);
    changeAccountTokens(ways().at(way));
  }

  void tokensOfAServiceAccount_data() { addWays(); }
  void tokensOfAServiceAccount() {
    QFETCH(int, way);
    window_->open(console_->aiHub);
    window_->openServiceAccount(u"ci-runner"_s);
    changeAccountTokens(ways().at(way));
  }

  void allTokensOfAServiceAccount() {
    window_->open(console_->aiHub);
    window_->openServiceAccount(u"ci-runner"_s);
    removeAll(ways().at(0), static_cast<int>(window_->names().size()));
  }

  /// The last one: nobody signs in afterwards.
  void allTokensOfTheAccount() {
    window_->open(console_->aiHub);
    window_->goTo(Qt::Key_1);  // the page that was left is remembered
    removeAll(ways().at(1), 1);
  }
};

QTEST_MAIN(OneRequestPerClickTest)
#include "one_request_per_click_test.moc"
