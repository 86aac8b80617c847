#include "welcome_page.h"

#include "keyboard.h"

#include <QListWidget>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject {
  Q_OBJECT

 private:
  static Connection connectionOf(const QString& name) {
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.baseUrl = QUrl(u"https://api.saia.ai"_s);
    return connection;
  }

 private slots:
  void aNameCannotTurnTheLineItStandsIn() {
    WelcomePage page;
    page.setConnections({connectionOf(u"a\u202eb"_s)});
    QVERIFY(page.findChild<QListWidget*>()->item(0)->text().startsWith(u"a‹U+202E›b  ·  api.saia.ai"_s));
  }

  void offersTwoWaysAndTheSavedOnes() {
    WelcomePage page;
    page.resize(900, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    int connects = 0;
    int sandboxes = 0;
    QList<QUuid> chosen;
    connect(&page, &WelcomePage::connectRequested, this, [&] { ++connects; });
    connect(&page, &WelcomePage::sandboxRequested, this, [&] { ++sandboxes; });
    connect(&page, &WelcomePage::connectionChosen, this, [&](const QUuid& id) { chosen << id; });
    Keyboard keys(&page);
    QVERIFY(keys.push(u"Connect to an installation"_s));
    QVERIFY(keys.push(u"Try the sandbox"_s));
    QCOMPARE(connects, 1);
    QCOMPARE(sandboxes, 1);
    QVERIFY(!named(&page, u"Saved connections"_s));

    const Connection connection = connectionOf(u"Training"_s);
    page.setConnections({connection});
    QVERIFY(keys.tabTo(u"Saved connections"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(chosen, QList<QUuid>{connection.id});
  }
};

QTEST_MAIN(WelcomePageTest)
#include "welcome_page_test.moc"
