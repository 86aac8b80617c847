#include "counting_proxy.h"

#include <QTcpSocket>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What a chunk of bytes begins with: a change begins a connection of its own, so a chunk too.
bool beginsChange(const QByteArray& bytes) {
  return std::ranges::any_of(std::initializer_list<QByteArray>{"POST ", "PUT ", "DELETE "},
                             [&bytes](const QByteArray& verb) { return bytes.startsWith(verb); });
}

}  // namespace

CountingProxy::CountingProxy(const QUrl& platform) : platform_(platform) {
  if (!listener_.listen(QHostAddress::LocalHost)) qFatal("The proxy can't listen.");
  connect(&listener_, &QTcpServer::newConnection, this, [this] {
    while (QTcpSocket* client = listener_.nextPendingConnection()) accept(client);
  });
}

QUrl CountingProxy::url() const {
  return QUrl(u"http://127.0.0.1:%1"_s.arg(listener_.serverPort()));
}

void CountingProxy::accept(QTcpSocket* client) {
  auto* server = new QTcpSocket(client);
  server->connectToHost(platform_.host(), static_cast<quint16>(platform_.port()));
  connect(client, &QTcpSocket::readyRead, server,
          [this, client, server] { pass(client->readAll(), client, server); });
  connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
  connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
  connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void CountingProxy::pass(const QByteArray& bytes, QTcpSocket* from, QTcpSocket* to) {
  if (beginsChange(bytes)) {
    changes_ << QString::fromLatin1(bytes.first(bytes.indexOf(" HTTP/")));
    if (refuses_) {
      from->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      return from->disconnectFromHost();
    }
    if (holds_) {
      waiting_ << Waiting{to, bytes};
      return;
    }
  }
  // The body of one that waits comes by itself where it is large.
  const auto before = std::ranges::find_if(waiting_, [to](const Waiting& each) { return each.to == to; });
  if (before == waiting_.end()) {
    to->write(bytes);
  } else {
    before->bytes += bytes;
  }
}

void CountingProxy::release() {
  holds_ = false;
  refuses_ = false;
  for (const Waiting& each : std::exchange(waiting_, {})) {
    if (each.to) each.to->write(each.bytes);
  }
}

}  // namespace tokendesk
