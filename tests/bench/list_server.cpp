#include "list_server.h"

#include "token_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int warmUpSize = 100;

QByteArray withHeader(const QByteArray& body) {
  return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
         QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Requests have no body: each ends with its header.
void serve(QTcpSocket* socket, const QByteArray& answer, const QByteArray& warmUpAnswer) {
  QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, received = QByteArray()]() mutable {
    received += socket->readAll();
    while (const auto end = received.indexOf("\r\n\r\n") + 1) {
      socket->write(received.startsWith("GET /warm-up/") ? warmUpAnswer : answer);
      received.remove(0, end + 3);
    }
  });
}

}  // namespace

ListServer::ListServer(int size) : body_(tokensAnswer(size)), shortBody_(tokensAnswer(warmUpSize)) {
  auto* server = new QTcpServer;
  server->listen(QHostAddress::LocalHost);
  port_ = server->serverPort();
  server->moveToThread(&thread_);
  QObject::connect(&thread_, &QThread::finished, server, &QObject::deleteLater);
  QObject::connect(server, &QTcpServer::newConnection, server,
                   [server, answer = withHeader(body_), warmUpAnswer = withHeader(shortBody_)] {
                     while (QTcpSocket* socket = server->nextPendingConnection())
                       serve(socket, answer, warmUpAnswer);
                   });
  thread_.start();
}

ListServer::~ListServer() {
  thread_.quit();
  thread_.wait();
}

QUrl ListServer::url() const {
  QUrl url(u"http://127.0.0.1/whole"_s);
  url.setPort(port_);
  return url;
}

QUrl ListServer::warmUpUrl(QUrl url) {
  url.setPath(u"/warm-up"_s);
  return url;
}

}  // namespace tokendesk::bench
