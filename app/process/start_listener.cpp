#include "start_listener.h"

#include "single_instance.h"

#include <QLocalSocket>
#include <QTimer>

#include <utility>

namespace tokendesk {

StartListener::StartListener(const SingleInstance& instance, Handler handler, const Limits& limits)
    : handler_(std::move(handler)), limits_(limits) {
  if (!instance.isFirst()) return;
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  QObject::connect(&server_, &QLocalServer::newConnection, &server_, [this] {
    while (QLocalSocket* socket = server_.nextPendingConnection()) talk(socket);
  });
  QLocalServer::removeServer(instance.socket());  // of one that was killed: there is but one first
  server_.listen(instance.socket());              // where that fails, later ones are on their own
}

void StartListener::talk(QLocalSocket* socket) {
  // all of them are children of the server, this one too
  const bool tooMany = server_.findChildren<QLocalSocket*>().size() > limits_.talks;
  if (tooMany || socket->state() != QLocalSocket::ConnectedState) return delete socket;
  socket->setReadBufferSize(maxStartRequest + 1);
  QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
  QObject::connect(socket, &QLocalSocket::readyRead, &server_, [this, socket] { answer(socket); });
  QTimer::singleShot(limits_.talk, socket, &QLocalSocket::abort);
  answer(socket);
}

void StartListener::answer(QLocalSocket* socket) {
  if (!socket->canReadLine()) {
    if (socket->bytesAvailable() > maxStartRequest) socket->abort();
    return;
  }
  socket->disconnect(&server_);  // one request is all that is answered
  const auto request = readStartRequest(socket->readLine());
  if (!request) return socket->abort();
  socket->write(handler_(*request).simplified().toUtf8() + '\n');
  socket->disconnectFromServer();
}

}  // namespace tokendesk
