#include "desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QRegularExpression>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Run by with_keyring.sh, once on a bus without a service for notifications and once without a bus.
class DesktopNotifierAbsentTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingHappensAndNothingIsLogged() {
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    DesktopNotifier notifier;
    bool opened = false;
    for (int i = 0; i < 3; ++i)
      notifier.notify({.title = u"title"_s, .lines = {u"line"_s}}, this, [&opened] { opened = true; });
    awaitTheBus();
    QVERIFY(!opened);
  }

  void goingAwayWhileTheServiceIsAskedIsFine() {
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    {
      DesktopNotifier().notify({.title = u"title"_s}, this, [] {});
    }
    awaitTheBus();
  }

 private:
  /// Until the bus has answered what was asked before.
  void awaitTheBus() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/"_s,
                                                             u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    QDBusPendingCallWatcher watcher(bus.asyncCall(call));
    QTRY_VERIFY(watcher.isFinished());
    QVERIFY(watcher.isError());  // nobody is there
  }
};

QTEST_GUILESS_MAIN(DesktopNotifierAbsentTest)
#include "desktop_notifier_absent_test.moc"
