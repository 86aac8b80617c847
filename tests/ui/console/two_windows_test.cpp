#include "counted_console.h"

#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Two windows of one user at the same token: each click is one request, and who comes second hears what
/// happened meanwhile.
class TwoWindowsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<CountedConsole> console_;
  std::unique_ptr<CountedWindow> first_;
  std::unique_ptr<CountedWindow> second_;
  int made_ = 0;
  QString name_;  ///< of the token or project that both windows list

  [[nodiscard]] const QStringList& changes() const { return console_->proxy->changes(); }

  void openBoth(const Connection& connection, Qt::Key page, const QString& createTitle) {
    first_->open(connection);
    first_->goTo(page);
    name_ = u"shared-%1"_s.arg(++made_);
    QDialog* form = first_->openByKey(Qt::Key_N, createTitle, Qt::ControlModifier);
    QVERIFY(Keyboard(form).fill(u"Name"_s, name_));
    if (named(form, u"Administrator e-mail"_s))
      QVERIFY(Keyboard(form).fill(u"Administrator e-mail"_s, u"ana@example.com"_s));
    QVERIFY(Keyboard(form).push(u"Confirm"_s));
    first_->waitWhileOpen(createTitle);
    closeWhatShowsTheValue();
    second_->open(connection);
    second_->goTo(page);
    second_->select(name_);
    first_->select(name_);
  }
  void closeWhatShowsTheValue() {
    for (const QString& title : {u"Copy API Token"_s, u"Token Created"_s}) {
      if (!first_->dialog(title)) continue;
      buttonWith(first_->dialog(title), u"Copy"_s)->click();
      QTest::keyClick(first_->dialog(title), Qt::Key_Escape);
      first_->waitWhileOpen(title);
    }
  }
  QDialog* describe(CountedWindow& window, const QString& title, const QString& description) {
    window.select(name_);
    QDialog* form = window.openByKey(Qt::Key_F2, title);
    if (!QTest::qWaitFor([&] { return isEnabled(form, u"Description"_s); })) qFatal("It can't be edited.");
    if (!Keyboard(form).fill(u"Description"_s, description)) qFatal("It can't be described.");
    return form;
  }
  QDialog* askToDelete(CountedWindow& window, const QString& title, const QString& field) {
    window.select(name_);
    QDialog* form = window.openByKey(Qt::Key_Delete, title);
    if (!Keyboard(form).fill(field, name_)) qFatal("Its name can't be typed.");
    return form;
  }
  QDialog* askToDeleteToken(CountedWindow& window) {
    return askToDelete(window, u"Delete API Token"_s, u"Type the token's name"_s);
  }
  static void push(QDialog* dialog, const QString& button) { buttonWith(dialog, button)->click(); }
  static bool hasButton(const CountedWindow& window, const QString& text) {
    const QAbstractButton* button = buttonWith(window.window(), text);
    return button && button->isEnabled();
  }
  static bool says(const QDialog* dialog, const QString& words) {
    return messageText(dialog).contains(words);
  }
  /// What both windows sent since then: one request each, the same, of this verb.
  void compareSent(qsizetype before, const QString& verb) {
    const QStringList sent = changes().mid(before);
    QCOMPARE(sent.size(), 2);
    QVERIFY2(sent.constFirst().startsWith(verb), qPrintable(sent.constFirst()));
    QCOMPARE(sent.constLast(), sent.constFirst());
  }
  /// Both delete it before either is answered: whose request is second there is told why it did nothing.
  void deleteAtOnce(const QString& why) {
    const QString title = u"Delete API Token"_s;
    const QList<QDialog*> forms{askToDeleteToken(*first_), askToDeleteToken(*second_)};
    const auto before = changes().size();
    console_->proxy->hold();
    for (QDialog* form : forms) push(form, u"Delete"_s);
    QTRY_COMPARE(changes().size(), before + 2);
    console_->proxy->release();
    QTRY_VERIFY(!first_->dialog(title) || !second_->dialog(title));
    const CountedWindow& late = first_->dialog(title) ? *first_ : *second_;
    QTRY_VERIFY(late.dialog(title) && says(late.dialog(title), u"was not deleted"_s));  // by this window
    QVERIFY2(says(late.dialog(title), why), qPrintable(messageText(late.dialog(title))));
    QVERIFY(!isEnabled(late.dialog(title), u"Delete"_s));
    compareSent(before, u"DELETE "_s);
  }

 private slots:
  void initTestCase() { console_ = std::make_unique<CountedConsole>(); }
  void init() {
    first_ = std::make_unique<CountedWindow>(console_->openWindow());
    second_ = std::make_unique<CountedWindow>(console_->openWindow());
  }
  void cleanup() {
    first_.reset();
    second_.reset();
  }
  void cleanupTestCase() { console_.reset(); }

  void whoUpdatesSecondIsAskedFirst() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    QDialog* ours = describe(*first_, u"API Token"_s, u"from one window"_s);
    QDialog* theirs = describe(*second_, u"API Token"_s, u"from the other"_s);
    const auto before = changes().size();
    push(ours, u"Confirm"_s);
    first_->waitWhileOpen(u"API Token"_s);
    QCOMPARE(changes().size(), before + 1);

    push(theirs, u"Confirm"_s);
    QTRY_VERIFY(says(theirs, u"changed while you were editing it. Nothing was sent yet."_s));
    QVERIFY(visibleText(theirs).contains(u"from one window"_s));
    QCOMPARE(changes().size(), before + 1);
    push(theirs, u"Save my changes"_s);
    second_->waitWhileOpen(u"API Token"_s);
    QCOMPARE(changes().size(), before + 2);
    QTRY_COMPARE(second_->cell(name_, u"Description"_s), u"from the other"_s);
  }

  void whatWasDeletedMeanwhileIsNotUpdated() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    QDialog* theirs = describe(*second_, u"API Token"_s, u"too late"_s);
    push(askToDeleteToken(*first_), u"Delete"_s);
    first_->waitWhileOpen(u"Delete API Token"_s);
    const auto before = changes().size();
    push(theirs, u"Confirm"_s);
    QTRY_VERIFY(says(theirs, u"is revoked"_s));
    QCOMPARE(content(theirs, u"Description"_s), u"too late"_s);
    QCOMPARE(changes().size(), before);
  }

  void whatWasDeletedMeanwhileIsNotBlocked() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    push(askToDeleteToken(*first_), u"Delete"_s);
    first_->waitWhileOpen(u"Delete API Token"_s);
    const auto before = changes().size();
    second_->select(name_);
    buttonWith(second_->window(), u"Block"_s)->click();
    QTRY_VERIFY(messageText(second_->window()).contains(u"was not blocked"_s));
    QCOMPARE(changes().size(), before + 1);
    QTRY_COMPARE(second_->cell(name_, u"Status"_s), u"Revoked"_s);
  }

  void bothBlockAtOnce() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    const auto before = changes().size();
    console_->proxy->hold();
    for (CountedWindow* window : {first_.get(), second_.get()})
      buttonWith(window->window(), u"Block"_s)->click();
    QTRY_COMPARE(changes().size(), before + 2);
    console_->proxy->release();
    for (CountedWindow* window : {first_.get(), second_.get()})
      QTRY_COMPARE(window->cell(name_, u"Status"_s), u"Blocked"_s);
    QCOMPARE(changes().size(), before + 2);
  }

  void oneBlocksWhileTheOtherActivates() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    buttonWith(second_->window(), u"Block"_s)->click();
    QTRY_COMPARE(second_->cell(name_, u"Status"_s), u"Blocked"_s);
    second_->select(name_);
    QTRY_VERIFY(hasButton(*second_, u"Activate"_s));
    const auto before = changes().size();
    console_->proxy->hold();
    buttonWith(first_->window(), u"Block"_s)->click();
    buttonWith(second_->window(), u"Activate"_s)->click();
    QTRY_COMPARE(changes().size(), before + 2);
    console_->proxy->release();
    QTRY_VERIFY(messageText(first_->window()).contains(u"is blocked"_s));
    QTRY_VERIFY(messageText(second_->window()).contains(u"is active"_s));

    CountedWindow third = console_->openWindow();  // which knows nothing of either change
    third.open(console_->geai);
    third.goTo(Qt::Key_4);
    third.select(name_);
    const QString status = third.cell(name_, u"Status"_s);
    for (CountedWindow* window : {first_.get(), second_.get()}) {
      window->select(name_);
      QTest::keyClick(window->table(), Qt::Key_F5);  // it may have read between the two changes
      QTRY_COMPARE(window->cell(name_, u"Status"_s), status);
      QTRY_VERIFY(hasButton(*window, status == u"Active" ? u"Block"_s : u"Activate"_s));
    }
    compareSent(before, u"PUT "_s);
  }

  void bothDeleteAtOnce() {
    openBoth(console_->geai, Qt::Key_4, u"API Token"_s);
    deleteAtOnce(u"It was revoked or changed in the meantime."_s);
    for (const CountedWindow* window : {first_.get(), second_.get()})
      QTRY_COMPARE(window->cell(name_, u"Status"_s), u"Revoked"_s);
  }

  void whoUpdatesAProjectSecondIsAskedFirst() {
    openBoth(console_->geai, Qt::Key_5, u"Create Project"_s);
    QDialog* ours = describe(*first_, u"Update Project"_s, u"from one window"_s);
    QDialog* theirs = describe(*second_, u"Update Project"_s, u"from the other"_s);
    const auto before = changes().size();
    push(ours, u"Confirm"_s);
    first_->waitWhileOpen(u"Update Project"_s);
    push(theirs, u"Confirm"_s);
    QTRY_VERIFY(says(theirs, u"Nothing was sent yet."_s) && says(theirs, u"from one window"_s));
    QCOMPARE(changes().size(), before + 1);
  }

  void whoDeletesAProjectSecondHearsThatItIsGone() {
    openBoth(console_->geai, Qt::Key_5, u"Create Project"_s);
    const auto ask = [this](CountedWindow& window) {
      return askToDelete(window, u"Delete Project"_s, u"Type the project's name"_s);
    };
    QDialog* theirs = ask(*second_);
    push(ask(*first_), u"Delete"_s);
    first_->waitWhileOpen(u"Delete Project"_s);
    const auto before = changes().size();
    push(theirs, u"Delete"_s);
    QTRY_VERIFY(says(theirs, u"was not deleted"_s));
    QCOMPARE(changes().size(), before + 1);
  }

  void bothDeleteATokenOfTheAccountAtOnce() {
    openBoth(console_->aiHub, Qt::Key_1, u"Create Token"_s);
    deleteAtOnce(u"It is no longer there."_s);
    for (const CountedWindow* window : {first_.get(), second_.get()})
      QTRY_VERIFY(!window->names().contains(name_));
  }

  void whoRefreshesWhatIsGoneHearsSo() {
    openBoth(console_->aiHub, Qt::Key_1, u"Create Token"_s);
    second_->select(name_);
    QDialog* theirs = second_->openByKey(Qt::Key_F2, u"Refresh Token"_s);
    push(askToDeleteToken(*first_), u"Delete"_s);
    first_->waitWhileOpen(u"Delete API Token"_s);
    const auto before = changes().size();
    push(theirs, u"Refresh"_s);
    QTRY_VERIFY(says(theirs, u"was not refreshed"_s) && says(theirs, u"no longer there"_s));
    QCOMPARE(changes().size(), before + 1);
  }

  void bothRefreshAtOnceAndEachIsShownItsValue() {
    openBoth(console_->aiHub, Qt::Key_1, u"Create Token"_s);
    second_->select(name_);
    QDialog* theirs = second_->openByKey(Qt::Key_F2, u"Refresh Token"_s);
    first_->select(name_);
    QDialog* ours = first_->openByKey(Qt::Key_F2, u"Refresh Token"_s);
    const auto before = changes().size();
    console_->proxy->hold();
    push(ours, u"Refresh"_s);
    push(theirs, u"Refresh"_s);
    QTRY_COMPARE(changes().size(), before + 2);
    console_->proxy->release();
    QTRY_VERIFY(first_->dialog(u"Token Refreshed"_s) && second_->dialog(u"Token Refreshed"_s));
    QCOMPARE(changes().size(), before + 2);
  }
};

QTEST_MAIN(TwoWindowsTest)
#include "two_windows_test.moc"
