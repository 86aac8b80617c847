#include "start_listener.h"

#include "single_instance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr std::chrono::milliseconds forEver = std::chrono::hours(1);
constexpr std::chrono::milliseconds short_{50};

}  // namespace

/// What arrives at the socket of the first instance, good and bad.
class StartListenerTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void readsWhatWasWritten();
  void answersARequestInPieces();
  void sendsAwayWhatIsNoRequest_data();
  void sendsAwayWhatIsNoRequest();
  void sendsAwayWhoAsksNothing_data();
  void sendsAwayWhoAsksNothing();
  void sendsAwayThoseThatAreTooMany();
  void answersOneRequestOnly();

 private:
  std::unique_ptr<QLocalSocket> visitor() const;
  void listen(const StartListener::Limits& limits);
  /// Whether a request gets its answer, whatever came before.
  bool isAnswering() const;

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SingleInstance> first_;
  std::unique_ptr<StartListener> listener_;
  int handled_ = 0;
};

void StartListenerTest::init() {
  listener_.reset();
  first_.reset();
  folder_ = std::make_unique<QTemporaryDir>();
  first_ = std::make_unique<SingleInstance>(folder_->filePath(u"instance"_s));
  QVERIFY(!first_->askFirst({}));
  handled_ = 0;
}

void StartListenerTest::listen(const StartListener::Limits& limits) {
  const auto handle = [this](const StartRequest&) {
    ++handled_;
    return u"two\nlines"_s;
  };
  listener_ = std::make_unique<StartListener>(*first_, handle, limits);
}

std::unique_ptr<QLocalSocket> StartListenerTest::visitor() const {
  auto socket = std::make_unique<QLocalSocket>();
  socket->connectToServer(first_->socket());
  return socket;
}

bool StartListenerTest::isAnswering() const {
  const auto socket = visitor();
  socket->write(writeStartRequest({}));
  return QTest::qWaitFor([&] { return socket->state() == QLocalSocket::UnconnectedState; }) &&
         socket->bytesAvailable() > 0 && socket->readAll() == "two lines\n";
}

void StartListenerTest::readsWhatWasWritten() {
  const StartRequest request{.sandbox = true, .connection = u"a \"b\"\n\0c"_s, .activationToken = u"tök"_s};
  const QByteArray line = writeStartRequest(request);
  QCOMPARE(line.indexOf('\n'), line.size() - 1);
  QCOMPARE(readStartRequest(line), std::optional(request));
  QVERIFY(!readStartRequest(writeStartRequest({.connection = QString(maxStartRequest, u'x')})));
}

void StartListenerTest::answersARequestInPieces() {
  listen({.talk = forEver});
  const auto socket = visitor();
  const QByteArray line = writeStartRequest({});
  socket->write(line.first(5));
  QVERIFY(socket->waitForBytesWritten());
  QVERIFY(isAnswering());  // who came later: the piece is there
  QCOMPARE(handled_, 1);
  socket->write(line.sliced(5));
  QTRY_VERIFY(socket->canReadLine());
  QCOMPARE(socket->readLine(), QByteArray("two lines\n"));
  QCOMPARE(handled_, 2);
  QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
}

void StartListenerTest::sendsAwayWhatIsNoRequest_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("an empty line") << QByteArray("\n");
  QTest::newRow("no JSON") << QByteArray("raise!\n");
  QTest::newRow("binary") << QByteArray("\x00\xff\xfe\n", 4);
  QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
  QTest::newRow("an array") << QByteArray("[]\n");
  QTest::newRow("nothing in it") << QByteArray("{}\n");
  QTest::newRow("wrong types") << QByteArray(R"({"sandbox":"yes","connection":1,"activationToken":null})"
                                             "\n");
  QTest::newRow("deep") << QByteArray(4000, '[') + '\n';
  QTest::newRow("too long a line") << QByteArray(maxStartRequest, ' ') + writeStartRequest({});
  QTest::newRow("endless") << QByteArray(4'000'000, 'x');
}

void StartListenerTest::sendsAwayWhatIsNoRequest() {
  QFETCH(QByteArray, bytes);
  listen({.talk = forEver});
  const auto socket = visitor();
  socket->write(bytes);
  QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
  QCOMPARE(socket->readAll(), QByteArray());
  QCOMPARE(handled_, 0);
  QVERIFY(isAnswering());
}

void StartListenerTest::sendsAwayWhoAsksNothing_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("silent") << QByteArray();
  QTest::newRow("stops in the middle") << QByteArray("{\"sandbox\":");
}

void StartListenerTest::sendsAwayWhoAsksNothing() {
  QFETCH(QByteArray, bytes);
  listen({.talk = short_});
  const auto socket = visitor();
  socket->write(bytes);
  QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
  QCOMPARE(handled_, 0);
}

void StartListenerTest::sendsAwayThoseThatAreTooMany() {
  listen({.talk = forEver, .talks = 2});
  auto one = visitor();
  const auto two = visitor();
  QTest::qWait(0);
  const auto three = visitor();
  QTRY_COMPARE(three->state(), QLocalSocket::UnconnectedState);
  QCOMPARE(one->state(), QLocalSocket::ConnectedState);
  QCOMPARE(two->state(), QLocalSocket::ConnectedState);
  one.reset();
  QTRY_VERIFY(isAnswering());
}

void StartListenerTest::answersOneRequestOnly() {
  listen({.talk = forEver});
  const auto socket = visitor();
  socket->write(writeStartRequest({}).repeated(3));
  QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
  QCOMPARE(socket->readAll(), QByteArray("two lines\n"));
  QCOMPARE(handled_, 1);
}

QTEST_GUILESS_MAIN(StartListenerTest)
#include "start_listener_test.moc"
