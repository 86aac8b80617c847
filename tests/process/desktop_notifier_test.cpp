#include "desktop_notifier.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;

}  // namespace

/// The desktop's side: a service as freedesktop.org describes it.
class NotificationService : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Call {
    QString application;
    uint replaced = 0;
    QString icon;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
  };
  QList<Call> calls;

 public slots:
  uint Notify(const QString& application, uint replaced, const QString& icon, const QString& title,
              const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout) {
    calls.append({application, replaced, icon, title, body, actions, hints, timeout});
    return static_cast<uint>(calls.size());
  }

 signals:
  void ActionInvoked(uint id, const QString& action);
  void NotificationClosed(uint id, uint reason);
};

/// Run by with_keyring.sh on a bus of its own, where the service is on another connection.
class DesktopNotifierTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<NotificationService> service_;
  std::unique_ptr<DesktopNotifier> notifier_;
  int opened_ = 0;

  static QDBusConnection serviceBus() {
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
  }
  void startService() {
    service_ = std::make_unique<NotificationService>();
    QVERIFY(serviceBus().registerObject(servicePath, service_.get(),
                                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(serviceBus().registerService(serviceName));
  }
  void stopService() {
    serviceBus().unregisterService(serviceName);
    serviceBus().unregisterObject(servicePath);
    service_.reset();
  }
  /// Shows one, and waits until the notifier knows its number.
  void show(const Notification& notification, QObject* context) {
    const auto before = service_->calls.size();
    notifier_->notify(notification, context, [this] { ++opened_; });
    QTRY_COMPARE(service_->calls.size(), before + 1);
    roundTrip();
  }
  /// Signals of the service that were sent before have arrived once this has.
  void roundTrip() {
    QSignalSpy arrived(this, &DesktopNotifierTest::markArrived);
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, servicePath, u"org.freedesktop.Notifications"_s, u"NotificationClosed"_s, this,
                SIGNAL(markArrived()));
    emit service_->NotificationClosed(4'000'000'000, 1);
    QTRY_VERIFY(!arrived.isEmpty());
    bus.disconnect({}, servicePath, u"org.freedesktop.Notifications"_s, u"NotificationClosed"_s, this,
                   SIGNAL(markArrived()));
  }

 signals:
  void markArrived();

 private slots:
  void init() {
    opened_ = 0;
    startService();
    notifier_ = std::make_unique<DesktopNotifier>();
  }
  void cleanup() {
    notifier_.reset();
    stopService();
  }

  void asksForWhatIsToBeShown() {
    show({.title = u"2 tokens expire within 7 days"_s, .lines = {u"ci"_s, u"billing"_s}}, this);
    const NotificationService::Call& call = service_->calls.constFirst();
    QCOMPARE(call.application, u"Tokendesk"_s);
    QCOMPARE(call.replaced, 0U);
    QCOMPARE(call.icon, u"io.github.tokendesk.Tokendesk"_s);
    QCOMPARE(call.title, u"2 tokens expire within 7 days"_s);
    QCOMPARE(call.body, u"ci\nbilling"_s);
    QCOMPARE(call.actions, QStringList({u"default"_s, u"Open"_s}));
    QCOMPARE(call.hints, QVariantMap({{u"desktop-entry"_s, u"io.github.tokendesk.Tokendesk"_s}}));
    QCOMPARE(call.timeout, -1);
  }

  void whatLooksLikeMarkupStaysText() {
    show({.title = u"a < b"_s, .lines = {u"<img src=\"x\"> & co"_s}}, this);
    QCOMPARE(service_->calls.constFirst().title, u"a < b"_s);
    QCOMPARE(service_->calls.constFirst().body, u"&lt;img src=&quot;x&quot;&gt; &amp; co"_s);
  }

  void openingItCallsBackEachTime() {
    show({.title = u"first"_s}, this);
    show({.title = u"second"_s}, this);
    emit service_->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(opened_, 1);
    emit service_->ActionInvoked(1, u"default"_s);
    emit service_->ActionInvoked(2, u"default"_s);
    QTRY_COMPARE(opened_, 3);
  }

  void othersNotificationsAndOtherActionsDoNot() {
    show({.title = u"ours"_s}, this);
    emit service_->ActionInvoked(77, u"default"_s);
    emit service_->ActionInvoked(1, u"settings"_s);
    roundTrip();
    QCOMPARE(opened_, 0);
  }

  void oneThatIsClosedDoesNot() {
    show({.title = u"ours"_s}, this);
    emit service_->NotificationClosed(1, 2);
    emit service_->ActionInvoked(1, u"default"_s);
    roundTrip();
    QCOMPARE(opened_, 0);
  }

  void nobodyIsCalledWhoIsGone() {
    auto context = std::make_unique<QObject>();
    show({.title = u"ours"_s}, context.get());
    context.reset();
    emit service_->ActionInvoked(1, u"default"_s);
    roundTrip();
    QCOMPARE(opened_, 0);
  }

  void anotherServiceCountsFromTheStart() {
    show({.title = u"ours"_s}, this);
    stopService();
    startService();
    roundTrip();
    emit service_->ActionInvoked(1, u"default"_s);
    roundTrip();
    QCOMPARE(opened_, 0);

    show({.title = u"again"_s}, this);
    emit service_->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(opened_, 1);
  }
};

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "desktop_notifier_test.moc"
