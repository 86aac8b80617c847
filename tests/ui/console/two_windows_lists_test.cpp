#include "keyboard.h"
#include "counted_console.h"
#include "token_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Two windows of one user that add to the same list at once, or clear it: each click is its own requests,
/// and each window tells what became of them.
class TwoWindowsListsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<CountedConsole> console_;
  std::unique_ptr<CountedWindow> first_;
  std::unique_ptr<CountedWindow> second_;
  int ways_ = 0;

  [[nodiscard]] const QStringList& changes() const { return console_->proxy->changes(); }
  [[nodiscard]] QList<CountedWindow*> windows() const { return {first_.get(), second_.get()}; }

  void openBoth(Qt::Key page) {
    for (CountedWindow* window : windows()) {
      window->open(console_->geai);
      window->goTo(page);
    }
  }
  /// The form that creates, with these fields filled in.
  static QDialog* fillIn(CountedWindow& window, const QString& title,
                         const QList<std::pair<QString, QString>>& fields) {
    QDialog* form = window.openByKey(Qt::Key_N, title, Qt::ControlModifier);
    for (const auto& [field, text] : fields) {
      if (!Keyboard(form).fill(field, text)) qFatal("There is no %s to fill in.", qPrintable(field));
    }
    return form;
  }
  /// Presses both before either is answered: one change of each, and both of this verb.
  void pushAtOnce(const QList<QDialog*>& dialogs, const QString& button, const QString& verb) {
    const auto before = changes().size();
    console_->proxy->hold();
    for (QDialog* dialog : dialogs) buttonWith(dialog, button)->click();
    QTRY_COMPARE(changes().size(), before + 2);
    console_->proxy->release();
    for (const QString& sent : changes().mid(before)) QVERIFY2(sent.startsWith(verb), qPrintable(sent));
  }
  static QString copiedFrom(QDialog* dialog) {
    QGuiApplication::clipboard()->clear();
    buttonWith(dialog, u"Copy"_s)->click();
    return QGuiApplication::clipboard()->text();
  }
  /// Of the token with this value; null where it isn't listed.
  static QString descriptionOf(const QString& value, const CountedWindow& window) {
    const auto* model = qobject_cast<const TokenTableModel*>(window.table()->model());
    const int row = model->rowOf(Secret::fromText(value));
    return row < 0 ? QString() : model->tokenAt(row).description;
  }

  /// The connection to AI Hub by a way of its own, so that it is known who sent what.
  Connection aiHubThrough(const CountingProxy& proxy) {
    Console& console = console_->console;
    Connection connection = console.addConnection(u"Hub-%1"_s.arg(++ways_));
    connection.baseUrl = proxy.url();
    connection.platform = console_->aiHub.platform;
    connection.organizationId = console_->aiHub.organizationId;
    if (!console.connections.save(connection)) qFatal("The connection isn't saved.");
    console.keychain.secrets[connection.id] = console.keychain.secrets[console_->aiHub.id];
    return connection;
  }
  static QDialog* askToDeleteAll(CountedWindow& window) {
    const QString title = u"Delete All Tokens"_s;
    moreEntry(window.window(), u"Delete all tokens…"_s)->trigger();
    if (!QTest::qWaitFor([&] { return window.dialog(title) != nullptr; })) qFatal("They can't be deleted.");
    QDialog* dialog = window.dialog(title);
    if (!Keyboard(dialog).fill(u"Type “delete all tokens”"_s, u"delete all tokens"_s))
      qFatal("It can't be confirmed.");
    return dialog;
  }
  /// The lines under a heading of the report, sorted.
  static QStringList reported(const QDialog* dialog, const QString& heading) {
    QStringList found;
    bool isUnder = false;
    for (const QString& line : content(dialog, u"What became of the tokens"_s).split(u'\n')) {
      if (!line.startsWith(u' ')) {
        isUnder = line == heading;
      } else if (isUnder) {
        found << line.trimmed();
      }
    }
    found.sort();
    return found;
  }

 private slots:
  void initTestCase() { console_ = std::make_unique<CountedConsole>(); }
  void init() {
    first_ = std::make_unique<CountedWindow>(console_->openWindow());
    second_ = std::make_unique<CountedWindow>(console_->openWindow());
  }
  void cleanup() {
    console_->proxy->release();
    first_.reset();
    second_.reset();
  }
  void cleanupTestCase() { console_.reset(); }

  void bothCreateTokensOfTheSameNameAndEachIsShownItsOwn() {
    openBoth(Qt::Key_4);
    const QString name = u"twin"_s;
    const QStringList descriptions{u"from one window"_s, u"from the other"_s};
    QList<QDialog*> forms;
    for (int i = 0; i < 2; ++i)
      forms << fillIn(*windows().at(i), u"API Token"_s,
                      {{u"Name"_s, name}, {u"Description"_s, descriptions.at(i)}});
    const auto before = changes().size();
    pushAtOnce(forms, u"Confirm"_s, u"POST "_s);
    for (int i = 0; i < 2; ++i) {
      const CountedWindow& window = *windows().at(i);
      QTRY_VERIFY(window.dialog(u"Copy API Token"_s));
      const QString value = copiedFrom(window.dialog(u"Copy API Token"_s));
      QTRY_COMPARE(descriptionOf(value, window), descriptions.at(i));
    }
    QCOMPARE(changes().size(), before + 2);

    CountedWindow third = console_->openWindow();
    third.open(console_->geai);
    third.goTo(Qt::Key_4);
    QTRY_COMPARE(third.names().count(name), 2);
  }

  void bothCreateTheSameProjectAndOneHearsThatItsNameIsTaken() {
    openBoth(Qt::Key_5);
    const QString title = u"Create Project"_s;
    const QString name = u"twin"_s;
    QList<QDialog*> forms;
    for (CountedWindow* window : windows())
      forms << fillIn(*window, title, {{u"Name"_s, name}, {u"Administrator e-mail"_s, u"ana@example.com"_s}});
    const auto before = changes().size();
    pushAtOnce(forms, u"Confirm"_s, u"POST "_s);
    QTRY_VERIFY(!first_->dialog(title) || !second_->dialog(title));
    const bool firstMadeIt = !first_->dialog(title);
    const CountedWindow& maker = firstMadeIt ? *first_ : *second_;
    const CountedWindow& late = firstMadeIt ? *second_ : *first_;
    QTRY_VERIFY(maker.dialog(u"Copy API Token"_s));
    QVERIFY(visibleText(maker.dialog(u"Copy API Token"_s)).contains(u"“twin” was created"_s));
    QTRY_COMPARE(maker.names().count(name), 1);

    QTRY_VERIFY(late.dialog(title) && isEnabled(late.dialog(title), u"Name"_s));
    QVERIFY(fieldText(late.dialog(title), u"Name"_s).contains(u"Another project has this name."_s));
    QCOMPARE(content(late.dialog(title), u"Name"_s), name);
    QVERIFY(!late.dialog(u"Copy API Token"_s));
    QCOMPARE(changes().size(), before + 2);

    CountedWindow third = console_->openWindow();
    third.open(console_->geai);
    third.goTo(Qt::Key_5);
    QTRY_COMPARE(third.names().count(name), 1);
  }

  void bothDeleteAllTokensOfAServiceAccount() {
    const CountingProxy ours(console_->proxy->url());
    const CountingProxy theirs(console_->proxy->url());
    first_->open(aiHubThrough(ours));
    second_->open(aiHubThrough(theirs));
    for (CountedWindow* window : windows()) window->openServiceAccount(u"ci-runner"_s);
    QStringList listed = first_->names();
    listed.sort();
    QVERIFY(listed.size() > 1);
    QTRY_COMPARE(second_->names().size(), listed.size());
    QList<QDialog*> dialogs;
    for (CountedWindow* window : windows()) dialogs << askToDeleteAll(*window);
    pushAtOnce(dialogs, u"Delete all"_s, u"DELETE "_s);
    for (const QDialog* dialog : dialogs) {
      QTRY_VERIFY(named(dialog, u"What became of the tokens"_s));
      QVERIFY2(messageText(dialog).startsWith(u"All %1 tokens were deleted."_s.arg(listed.size())),
               qPrintable(messageText(dialog)));
      QCOMPARE(reported(dialog, u"Deleted (%1)"_s.arg(listed.size())), listed);
      QVERIFY(!buttonWith(dialog, u"Delete the rest"_s));
    }
    for (const CountingProxy* way : {&ours, &theirs}) {
      const QStringList& sent = way->changes();
      QCOMPARE(sent.size(), listed.size());
      QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), listed.size());
    }
    for (const CountedWindow* window : windows()) QTRY_COMPARE(window->names(), QStringList());
  }

  void whoIsRefusedWhileTheOtherDeletesAllHearsWhatIsThere() {
    const CountingProxy ours(console_->proxy->url());
    CountingProxy theirs(console_->proxy->url());
    first_->open(aiHubThrough(ours));
    second_->open(aiHubThrough(theirs));
    for (CountedWindow* window : windows()) window->openServiceAccount(u"billing-export"_s);
    QDialog* deleting = askToDeleteAll(*first_);
    QDialog* refused = askToDeleteAll(*second_);
    console_->proxy->hold();
    theirs.refuse();
    for (QDialog* dialog : {deleting, refused}) buttonWith(dialog, u"Delete all"_s)->click();
    QTRY_VERIFY(messageText(refused).startsWith(u"0 of 2 tokens were deleted."_s));
    QCOMPARE(reported(refused, u"Not deleted (2)"_s).size(), 2);
    QCOMPARE(theirs.changes().size(), 2);
    QTRY_COMPARE(ours.changes().size(), 1);

    console_->proxy->release();
    QTRY_VERIFY(messageText(deleting).startsWith(u"All 2 tokens were deleted."_s));
    theirs.release();
    buttonWith(refused, u"Delete the rest"_s)->click();
    QTRY_VERIFY(messageText(refused).startsWith(u"All 2 tokens were deleted."_s));
    QCOMPARE(reported(refused, u"Deleted (2)"_s), (QStringList{u"data-lake"_s, u"default"_s}));
    QCOMPARE(ours.changes().size(), 2);
    QCOMPARE(theirs.changes().size(), 4);
  }
};

QTEST_MAIN(TwoWindowsListsTest)
#include "two_windows_lists_test.moc"
