#include "console_oauth_case.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString isReadOnly = u"This connection is read-only."_s;
const QString typeName = u"Type the connection's name"_s;

}  // namespace

/// What keeps people from changing the wrong platform: read-only and production connections, and one's way
/// from one connection to another.
class GuardedConnectionsTest : public QObject, ConsoleOAuthCase {
  Q_OBJECT

 private:
  Connection add(const QString& name, Environment environment, bool readOnly = false) const {
    Connection connection = console_->addConnection(name);
    connection.environment = environment;
    connection.readOnly = readOnly;
    if (!console_->connections.save(connection)) qFatal("not saved");
    return connection;
  }
  void openReadOnly() {
    open(add(u"Archive"_s, Environment::Production, true));
    selectFirst();
  }
  void openProduction() {
    open(add(u"Live"_s, Environment::Production), {organizationToken(u"a"_s), organizationToken(u"b"_s)});
    selectFirst();
  }
  QWidget* question() const { return front(u"Change Production"_s); }
  int changes() const {
    const FakePlatform& platform = *console_->platform;
    return platform.updates.count() + platform.creates.count() + platform.removals.count();
  }
  QAction* tableAction(const QString& text) const {
    for (QAction* action : table()->actions()) {
      if (action->text().remove(u'&') == text) return action;
    }
    return nullptr;
  }
  QStringList rows() const {
    QStringList names;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
      names << table()->model()->index(row, 0).data().toString();
    return names;
  }

 private slots:
  void init() {
    start();
    showWindow();
  }
  void cleanup() { end(); }

  void theTitleNamesTheConnectionAndItsEnvironment_data() {
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("title");
    QTest::newRow("development") << Environment::Development << u"Tokendesk — Live (Development)"_s;
    QTest::newRow("staging") << Environment::Staging << u"Tokendesk — Live (Staging)"_s;
    QTest::newRow("production") << Environment::Production << u"Tokendesk — Live (Production)"_s;
  }
  void theTitleNamesTheConnectionAndItsEnvironment() {
    QFETCH(const Environment, environment);
    QFETCH(const QString, title);
    open(add(u"Live"_s, environment));
    QCOMPARE(window_->windowTitle(), title);
  }

  void aReadOnlyConnectionSaysSoAndSendsNoChange() {
    openReadOnly();
    QVERIFY(console_->platformAccess.readOnly);
    QVERIFY(visibleText(window_.get()).contains(u"Read-only"_s));
    for (const QString& name : {u"Create New"_s, u"Update"_s, u"Block"_s, u"Delete"_s}) {
      const QPushButton* button = buttonWith(window_.get(), name);
      QVERIFY2(button && !button->isEnabled(), qPrintable(name));
      QVERIFY2(button->toolTip().startsWith(isReadOnly), qPrintable(button->toolTip()));
      QCOMPARE(button->accessibleDescription(), isReadOnly);
    }
    QVERIFY(buttonWith(window_.get(), u"Copy"_s)->isEnabled());
  }

  void itsKeysAndItsMenuChangeNothing() {
    openReadOnly();
    for (const QString& text : {u"Update"_s, u"Block"_s, u"Delete"_s}) {
      QVERIFY(!tableAction(text)->isEnabled());
      QCOMPARE(tableAction(text)->toolTip(), isReadOnly);
    }
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(changes(), 0);
  }

  void anEmptyListThereOffersNothingToCreate() {
    open(add(u"Archive"_s, Environment::Development, true), {});
    QTRY_VERIFY(visibleText(window_.get()).contains(u"No API tokens yet"_s));
    const QList<QPushButton*> buttons = window_->findChildren<QPushButton*>();
    for (const QPushButton* each : buttons) {
      if (each->isVisible() && each->text().remove(u'&') == u"Create New"_s) QVERIFY(!each->isEnabled());
    }
  }

  void anotherConnectionIsNotReadOnly() {
    openReadOnly();
    open(console_->addConnection(u"Training"_s));
    QVERIFY(!console_->platformAccess.readOnly);
    QVERIFY(!visibleText(window_.get()).contains(u"Read-only"_s));
    selectFirst();
    QVERIFY(buttonWith(window_.get(), u"Update"_s)->isEnabled());
  }

  void theFirstChangeToProductionAsksForItsName_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("create") << u"Create New"_s << u"API Token"_s;
    QTest::newRow("update") << u"Update"_s << u"API Token"_s;
    QTest::newRow("block") << u"Block"_s << QString();
    QTest::newRow("delete") << u"Delete"_s << u"Delete API Token"_s;
  }
  void theFirstChangeToProductionAsksForItsName() {
    QFETCH(const QString, button);
    QFETCH(const QString, dialog);
    openProduction();
    press(button);
    QTRY_VERIFY(question());
    QCOMPARE(changes(), 0);
    QVERIFY(visibleText(question()).contains(u"“Live” is a production connection"_s));
    QVERIFY(!isEnabled(question(), u"Continue"_s));
    QVERIFY(Keyboard(question()).fill(typeName, u"Live"_s));
    Keyboard(question()).press(Qt::Key_Return);
    if (dialog.isEmpty()) {
      QTRY_COMPARE(console_->platform->updates.count(), 1);
      QVERIFY(console_->platform->updates.last().change.status == TokenStatus::Blocked);
    } else {
      QTRY_VERIFY(front(dialog));
    }
  }

  void itAsksOnceForEachConnecting() {
    openProduction();
    press(u"Block"_s);
    QTRY_VERIFY(question());
    QVERIFY(Keyboard(question()).fill(typeName, u"Live"_s));
    Keyboard(question()).press(Qt::Key_Return);
    QTRY_COMPARE(console_->platform->updates.waiting(), 1);
    QVERIFY(console_->platform->updates.finish(Outcome<void>()));
    QTRY_VERIFY(message(u"“a” is blocked."_s));
    press(u"Delete"_s);
    QTRY_VERIFY(front(u"Delete API Token"_s));
    Keyboard(front(u"Delete API Token"_s)).press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());

    open(console_->addConnection(u"Training"_s));
    open(*console_->connections.find(u"Live"_s));
    selectFirst();
    press(u"Update"_s);
    QTRY_VERIFY(question());
  }

  void cancelThereChangesNothing() {
    openProduction();
    press(u"Block"_s);
    QTRY_VERIFY(question());
    QVERIFY(Keyboard(question()).fill(typeName, u"Training"_s));
    QVERIFY(!isEnabled(question(), u"Continue"_s));
    Keyboard(question()).press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(changes(), 0);
    press(u"Block"_s);
    QTRY_VERIFY(question());
  }

  void copyingIsNoChange() {
    openProduction();
    press(u"Copy"_s);
    QTRY_VERIFY(front(u"Copy API Token"_s));
  }

  void elsewhereNothingIsAsked() {
    open(add(u"Staging"_s, Environment::Staging));
    selectFirst();
    press(u"Block"_s);
    QCOMPARE(console_->platform->updates.count(), 1);
  }

  void anIncompleteConnectionSaysWhatIsMissingAndSendsNothing_data() {
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<CredentialKinds>("credentials");
    QTest::addColumn<QString>("words");
    const QUrl url(u"https://api.example"_s);
    QTest::newRow("no address") << QUrl() << CredentialKinds(CredentialKind::ApiToken)
                                << u"It has no base URL."_s;
    QTest::newRow("no method") << url << CredentialKinds()
                               << u"It has neither an API token nor an access token."_s;
    QTest::newRow("only what renews") << url << CredentialKinds(CredentialKind::RefreshToken)
                                      << u"It has neither an API token nor an access token."_s;
  }
  void anIncompleteConnectionSaysWhatIsMissingAndSendsNothing() {
    QFETCH(const QUrl, url);
    QFETCH(const CredentialKinds, credentials);
    QFETCH(const QString, words);
    Connection connection = console_->addConnection(u"Later"_s);
    connection.baseUrl = url;
    connection.credentials = credentials;
    QVERIFY(console_->connections.save(connection).has_value());
    window_->openSaved(connection);
    QTRY_VERIFY(message(u"“Later” could not be opened. "_s + words));
    QVERIFY(message(u"Nothing was sent."_s));
    QVERIFY(!console_->platform);
  }

  void anotherConnectionShowsTheSamePageFiltersAndOrder() {
    const ApiTokens tokens{organizationToken(u"alpha"_s), organizationToken(u"beta"_s),
                           organizationToken(u"delta"_s, TokenStatus::Blocked),
                           organizationToken(u"gamma"_s)};
    const Connection second = console_->addConnection(u"Second"_s);
    open(console_->addConnection(u"First"_s), tokens);
    QVERIFY(Keyboard(window_.get()).fill(u"Name contains"_s, u"a"_s));
    qobject_cast<QComboBox*>(named(window_.get(), u"Status"_s))->setCurrentText(u"Active"_s);
    table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(rows(), (QStringList{u"gamma"_s, u"beta"_s, u"alpha"_s}));
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(Keyboard(window_.get()).fill(u"Name contains"_s, u"of-"_s));

    open(second, tokens);
    QTRY_COMPARE(rows(), QStringList{u"of-project"_s});
    QCOMPARE(content(window_.get(), u"Name contains"_s), u"of-"_s);
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(content(window_.get(), u"Name contains"_s), u"a"_s);
    QCOMPARE(qobject_cast<QComboBox*>(named(window_.get(), u"Status"_s))->currentText(), u"Active"_s);
    QTRY_COMPARE(rows(), (QStringList{u"gamma"_s, u"beta"_s, u"alpha"_s}));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
  }
};

QTEST_MAIN(GuardedConnectionsTest)
#include "guarded_connections_test.moc"
