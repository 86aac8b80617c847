#include "connection_menu.h"

#include "connection_icons.h"
#include "console.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ConnectionMenuTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<QWidget> window_;
  ConnectionMenu* menu_ = nullptr;
  QStringList chosen_;

  void open() {
    window_ = std::make_unique<QWidget>();
    menu_ = new ConnectionMenu(console_->services, window_.get());
    connect(menu_, &ConnectionMenu::savedChosen, this,
            [this](const Connection& each) { chosen_ << each.name; });
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void setEnvironment() {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Environment"_s;
    connection.baseUrl = QUrl(u"https://env.example"_s);
    connection.source = ConnectionSource::Environment;
    console_->services.environment = EnvironmentConnection{
        .connection = connection, .variables = {u"GEAI_API_BASE_URL"_s, u"GEAI_API_KEY"_s}};
  }
  [[nodiscard]] QStringList texts() const {
    QStringList texts;
    for (const QAction* each : menu_->actions()) {
      if (each->isVisible() && !each->isSeparator()) texts << each->text();
    }
    return texts;
  }
  [[nodiscard]] QAction* action(const QString& text) const {
    for (QAction* each : menu_->actions()) {
      if (each->text().remove(u'&').startsWith(text)) return each;
    }
    return nullptr;
  }
  void pressDigit(int digit) {
    QTest::keyClick(window_.get(), static_cast<Qt::Key>(Qt::Key_0 + digit),
                    Qt::ControlModifier | Qt::ShiftModifier);
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    chosen_.clear();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void offersTheSavedOnesWithTheirEnvironmentFirst() {
    Connection connection = console_->addConnection(u"Training"_s);
    connection.environment = Environment::Production;
    QVERIFY(console_->connections.save(connection));
    setEnvironment();
    open();
    QCOMPARE(texts(), (QStringList{u"Training (Production)"_s,
                                   u"Environment (Development, from GEAI_API_BASE_URL, GEAI_API_KEY)"_s,
                                   u"S&ession…"_s, u"&Connect to an Installation…"_s, u"Try the &Sandbox"_s,
                                   u"&Manage Connections…"_s}));
    QCOMPARE(action(u"Training"_s)->icon().pixmap(16).toImage(),
             environmentIcon(Environment::Production).pixmap(16).toImage());
  }

  void noConnectionIsNoSeparator() {
    open();
    QCOMPARE(texts().size(), 4);
    for (const QAction* each : menu_->actions()) QVERIFY(!each->isSeparator() || !each->isVisible());
  }

  void eachEntryAsksForItsOwn() {
    console_->addConnection(u"Training"_s);
    setEnvironment();
    open();
    menu_->setCurrent(QUuid::createUuid());
    QSignalSpy environments(menu_, &ConnectionMenu::environmentChosen);
    QSignalSpy sessions(menu_, &ConnectionMenu::sessionWanted);
    QSignalSpy news(menu_, &ConnectionMenu::newWanted);
    QSignalSpy sandboxes(menu_, &ConnectionMenu::sandboxChosen);
    QSignalSpy lists(menu_, &ConnectionMenu::listWanted);
    for (const QString& text :
         {u"Training"_s, u"Environment"_s, u"Session"_s, u"Connect to"_s, u"Try the Sandbox"_s, u"Manage"_s})
      action(text)->trigger();
    QCOMPARE(chosen_, QStringList{u"Training"_s});
    for (const QSignalSpy* spy : {&environments, &sessions, &news, &sandboxes, &lists})
      QCOMPARE(spy->count(), 1);
  }

  void theFirstNineHaveKeysThatWorkWhileTheMenuIsClosed() {
    for (int i = 1; i <= 10; ++i) console_->addConnection(u"c%1"_s.arg(i));
    open();
    QCOMPARE(action(u"c1"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+1"_s));
    QCOMPARE(action(u"c9"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+9"_s));
    QVERIFY(action(u"c10"_s)->shortcut().isEmpty());
    QVERIFY(!menu_->isVisible());
    QStringList all;
    for (int digit = 1; digit <= 9; ++digit) {
      pressDigit(digit);
      all << u"c%1"_s.arg(digit);
    }
    QCOMPARE(chosen_, all);
  }

  void keysFollowTheListWithoutTheMenuBeingOpened() {
    const Connection first = console_->addConnection(u"First"_s);
    open();
    pressDigit(2);
    QCOMPARE(chosen_, QStringList());
    console_->addConnection(u"Second"_s);
    pressDigit(2);
    QCOMPARE(chosen_, QStringList{u"Second"_s});
    QVERIFY(console_->connections.remove(first.id));
    pressDigit(1);
    QCOMPARE(chosen_, (QStringList{u"Second"_s, u"Second"_s}));
    pressDigit(2);
    QCOMPARE(chosen_.size(), 2);
  }

  void aListThatChangesWhileAnEntryIsChosenIsNoHarm() {
    const Connection connection = console_->addConnection(u"Training"_s);
    open();
    connect(menu_, &ConnectionMenu::savedChosen, this, [this](const Connection& each) {
      QVERIFY(console_->connections.markUsed(each.id, QDateTime::currentDateTimeUtc()));
    });
    pressDigit(1);
    pressDigit(1);
    QCOMPARE(chosen_.size(), 2);
    QCOMPARE(texts().size(), 5);
  }

  void theOpenOneIsMarked() {
    const Connection first = console_->addConnection(u"First"_s);
    console_->addConnection(u"Second"_s);
    open();
    QVERIFY(!action(u"First"_s)->isChecked());
    menu_->setCurrent(first.id);
    QVERIFY(action(u"First"_s)->isChecked());
    QVERIFY(!action(u"Second"_s)->isChecked());
    action(u"First"_s)->trigger();
    QVERIFY(action(u"First"_s)->isChecked());
    QCOMPARE(chosen_, QStringList{u"First"_s});
    action(u"Second"_s)->trigger();
    QVERIFY(action(u"First"_s)->isChecked());
    menu_->setCurrent({});
    QVERIFY(!action(u"First"_s)->isChecked());
  }

  void theEnvironmentIsMarkedWhereItIsOpen() {
    setEnvironment();
    open();
    menu_->setCurrent(console_->services.environment->connection.id);
    QVERIFY(action(u"Environment"_s)->isChecked());
  }

  void thereIsASessionOnlyWithAConnectionOpen() {
    open();
    QVERIFY(!action(u"Session"_s)->isEnabled());
    menu_->setCurrent(QUuid::createUuid());
    QVERIFY(action(u"Session"_s)->isEnabled());
    menu_->setCurrent({});
    QVERIFY(!action(u"Session"_s)->isEnabled());
  }

  void theSandboxIsOfferedAsEachPlatform() {
    console_->addAccountPlatform();
    open();
    QCOMPARE(texts(), (QStringList{u"S&ession…"_s, u"&Connect to an Installation…"_s, u"Try the &Sandbox"_s,
                                   u"Try the Sandbox: Accounts && Co"_s, u"&Manage Connections…"_s}));
    QSignalSpy sandboxes(menu_, &ConnectionMenu::sandboxChosen);
    action(u"Try the Sandbox"_s)->trigger();
    action(u"Try the Sandbox: "_s)->trigger();
    QCOMPARE(sandboxes.count(), 2);
    QCOMPARE(sandboxes.at(0).first().toString(), u"users"_s);
    QCOMPARE(sandboxes.at(1).first().toString(), u"accounts"_s);
  }

  void mnemonicsAreOfOneEntryEach() {
    console_->addAccountPlatform();
    open();
    QStringList marked;
    static const QRegularExpression mark(u"&([^&])"_s);
    for (const QString& each : texts()) {
      const QString text = QString(each).remove(u"&&"_s);
      if (const auto match = mark.match(text); match.hasMatch()) marked << match.captured(1).toLower();
    }
    QCOMPARE(marked.size(), 4);
    QCOMPARE(QSet<QString>(marked.begin(), marked.end()).size(), marked.size());
  }

  void aConnectionOfAnUnknownPlatformSaysWhyItCannotBeOpened() {
    Connection connection = console_->addConnection(u"Newer"_s);
    connection.platform = u"later"_s;
    QVERIFY(console_->connections.save(connection));
    open();
    QVERIFY(!action(u"Newer"_s)->isEnabled());
    QVERIFY(action(u"Newer"_s)->toolTip().startsWith(u"It was made with a newer Tokendesk"_s));
    pressDigit(1);
    QCOMPARE(chosen_, QStringList());
  }

  void aNameIsShownAsItIs() {
    Connection connection = console_->addConnection(u"Training"_s);
    connection.name = u"R&D \u202egnp"_s;
    QVERIFY(console_->connections.save(connection));
    open();
    QCOMPARE(texts().first(), u"R&&D ‹U+202E›gnp (Development)"_s);
  }
};

QTEST_MAIN(ConnectionMenuTest)
#include "connection_menu_test.moc"
