#include "answer_decoding.h"
#include "memory_canary.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

/// Further than Qt has of an answer in one piece: it reads 256 KiB ahead.
constexpr qsizetype apart = 1024 * 1024;

/// Sends an answer that has a secret at its beginning, another one far behind it, and more after that. Only
/// who puts the whole together has both at that distance.
class LongAnswer : public QTcpServer {
 public:
  LongAnswer(const MemoryCanary& first, const MemoryCanary& second, QByteArray headers)
      : first_(first), second_(second), headers_(std::move(headers)) {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
      QTcpSocket* socket = nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { send(*socket); });
    });
  }

  [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
  static constexpr qsizetype size = 3 * apart;

 private:
  void send(QTcpSocket& socket) {
    if (!socket.readAll().contains("\r\n\r\n")) return;
    socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers_ + "\r\n");
    for (const MemoryCanary* canary : {&first_, &second_}) {
      QByteArray secret = canary->plain();
      socket.write(secret);
      socket.write(QByteArray(apart - secret.size(), 'x'));
      secret.fill('\0');
    }
    socket.write(QByteArray(apart, 'x'));
    if (headers_.isEmpty()) socket.disconnectFromHost();  // the end of an answer without a length
  }

  const MemoryCanary& first_;
  const MemoryCanary& second_;
  const QByteArray headers_;
};

qsizetype wholeCopies(const MemoryCanary& first, const MemoryCanary& second) {
  const QList<quintptr> ends = second.places();
  const QList<quintptr> begins = first.places();
  return std::count_if(begins.begin(), begins.end(),
                       [&ends](quintptr begin) { return ends.contains(begin + apart); });
}

}  // namespace

/// An answer may hold every token of an organization. Nothing of it is left once it was read.
class AnswerMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsLeftOfAnAnswerThatWasRead_data();
  void nothingIsLeftOfAnAnswerThatWasRead();
  void nothingIsLeftOfAnAnswerThatWasCancelled();
};

void AnswerMemoryTest::nothingIsLeftOfAnAnswerThatWasRead_data() {
  QTest::addColumn<QByteArray>("headers");
  QTest::newRow("of a known length") << "Content-Length: " + QByteArray::number(LongAnswer::size) + "\r\n";
  QTest::newRow("that ends with its connection") << QByteArray();
}

void AnswerMemoryTest::nothingIsLeftOfAnAnswerThatWasRead() {
  QFETCH(QByteArray, headers);
  const MemoryCanary first;
  const MemoryCanary second;
  LongAnswer server(first, second, headers);
  HttpClient client;
  qsizetype whileReading = 0;
  const auto job = decoded<qsizetype>(client.send({.url = server.url()}, {}),
                                      [&](const HttpAnswer& answer) -> Outcome<qsizetype> {
                                        whileReading = wholeCopies(first, second);
                                        return answer.body.size();
                                      });
  QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 30000);
  QCOMPARE(*job.result(), LongAnswer::size);
  QCOMPARE(whileReading, 1);
  QCOMPARE(wholeCopies(first, second), 0);
}

void AnswerMemoryTest::nothingIsLeftOfAnAnswerThatWasCancelled() {
  const MemoryCanary first;
  const MemoryCanary second;
  LongAnswer server(first, second, "Content-Length: " + QByteArray::number(LongAnswer::size + 1) + "\r\n");
  HttpClient client;
  std::stop_source stop;
  qint64 received = 0;
  const auto job = client.send(
      {.url = server.url()},
      {.stop = stop.get_token(), .progress = [&](const auto& now) { received = now.bytesReceived; }});
  QTRY_VERIFY_WITH_TIMEOUT(received > 2 * apart, 30000);
  QCOMPARE(wholeCopies(first, second), 1);
  stop.request_stop();
  QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 30000);
  QCOMPARE(job.result().error().kind, ApiErrorKind::Cancelled);
  QCOMPARE(wholeCopies(first, second), 0);
}

QTEST_GUILESS_MAIN(AnswerMemoryTest)
#include "answer_memory_test.moc"
