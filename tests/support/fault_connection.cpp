#include "fault_connection.h"

#include "test_identity.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace tokendesk {

using Identity = FaultServer::Identity;

namespace {

constexpr int forAsLongAsItTakes = -1;

/// The first whole request in `received`, which is taken from there.
std::optional<RecordedRequest> takeRequest(QByteArray& received) {
  constexpr QByteArrayView emptyLine = "\r\n\r\n";
  const qsizetype end = received.indexOf(emptyLine);
  if (end < 0) return std::nullopt;
  QList<QByteArray> lines = received.first(end).split('\n');
  const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
  RecordedRequest request{
      .verb = words.value(0), .target = words.value(1), .version = words.value(2), .headers = {}, .body = {}};
  for (const QByteArray& line : lines) {
    const qsizetype colon = std::max<qsizetype>(line.indexOf(':'), 0);
    request.headers.emplace_back(line.first(colon), line.mid(colon + 1).trimmed());
  }
  const qsizetype begin = end + emptyLine.size();
  const qsizetype length = request.header("Content-Length").toLongLong();
  if (received.size() < begin + length) return std::nullopt;
  request.body = received.mid(begin, length);
  received.remove(0, begin + length);
  return request;
}

/// What a server that knows nothing later answers a ClientHello: TLS 1.0, TLS_RSA_WITH_AES_128_CBC_SHA.
QByteArray helloOfTls10() {
  const QByteArray version = QByteArray::fromHex("0301");
  const QByteArray hello = version + QByteArray(32, '\x2a') +
                           QByteArray::fromHex(
                               "00"    // no session
                               "002f"  // the cipher
                               "00");  // no compression
  const QByteArray message = QByteArray::fromHex("020000") + char(hello.size()) + hello;
  return QByteArray::fromHex("16") + version + '\0' + char(message.size()) + message;
}

bool flush(QSslSocket& socket) {
  while (socket.bytesToWrite() + socket.encryptedBytesToWrite() > 0) {
    if (!socket.waitForBytesWritten(forAsLongAsItTakes)) return false;
  }
  return socket.state() == QAbstractSocket::ConnectedState;
}

}  // namespace

FaultConnection::FaultConnection(const Plan& plan, FaultDesk& desk)
    : plan_(plan), desk_(desk), thread_([this](const std::stop_token& stop) { serve(stop); }) {}

FaultConnection::~FaultConnection() {
  thread_.request_stop();
  reset();
  thread_.join();
  ::close(plan_.descriptor);
}

void FaultConnection::serve(const std::stop_token& stop) {
  QSslSocket socket;
  // a copy of its own, so that ours stays valid for reset(), which another thread may call
  if (!socket.setSocketDescriptor(::dup(plan_.descriptor)) || !shakeHands(socket)) return;
  while (const auto request = read(socket, stop)) {
    if (plan_.isSlammed) return reset();
    if (!follow(desk_.receive(*request), socket, stop)) return;
  }
}

bool FaultConnection::shakeHands(QSslSocket& socket) const {
  if (plan_.identity == Identity::Plain) return true;
  if (plan_.identity == Identity::OldProtocol) {
    if (!socket.waitForReadyRead(forAsLongAsItTakes)) return false;
    socket.write(helloOfTls10());
    std::ignore = flush(socket) && socket.waitForReadyRead(forAsLongAsItTakes);  // an alert
    reset();
    return false;
  }
  socket.setSslConfiguration(configurationOf(plan_.identity));
  socket.startServerEncryption();
  return socket.waitForEncrypted(forAsLongAsItTakes);
}

std::optional<RecordedRequest> FaultConnection::read(QSslSocket& socket, const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    if (auto request = takeRequest(received_)) {
      request->connection = plan_.number;
      return request;
    }
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(forAsLongAsItTakes)) break;
    received_ += socket.readAll();
  }
  return std::nullopt;
}

bool FaultConnection::follow(const FaultScript& script, QSslSocket& socket, const std::stop_token& stop) {
  return std::ranges::all_of(
      script, [&](const FaultStep& step) { return take(step, socket, stop) && !stop.stop_requested(); });
}

bool FaultConnection::take(const FaultStep& step, QSslSocket& socket, const std::stop_token& stop) {
  switch (step.kind) {
    case FaultStep::Kind::Send: return send(step, socket, stop);
    case FaultStep::Kind::Wait: desk_.wait(step.pause, stop); return true;
    case FaultStep::Kind::Hold: desk_.hold(stop); return true;
    case FaultStep::Kind::Finish: ::shutdown(plan_.descriptor, SHUT_WR); return false;
    case FaultStep::Kind::Reset: reset(); return false;
  }
  Q_UNREACHABLE();
}

bool FaultConnection::send(const FaultStep& step, QSslSocket& socket, const std::stop_token& stop) {
  for (int i = 0; i < step.times && !stop.stop_requested(); ++i) {
    socket.write(step.bytes);
    if (!flush(socket)) return false;
    if (step.pause.count() > 0) desk_.wait(step.pause, stop);
  }
  return true;
}

void FaultConnection::reset() const {
  // Disconnecting a socket sends RST at once, and wakes whoever waits for it. (A close would do neither while
  // there is a copy of the descriptor.)
  const sockaddr nobody{.sa_family = AF_UNSPEC, .sa_data = {}};
  ::connect(plan_.descriptor, &nobody, sizeof nobody);
}

}  // namespace tokendesk
