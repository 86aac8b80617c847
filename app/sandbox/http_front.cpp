#include "http_front.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 gathers a body of any size, twice, before anyone may refuse it. Up to here it is refused properly.
constexpr qint64 maxReceived = 16 * ApiRequest::maxBody;

constexpr int noContent = 204;  // has no body, and must not say how long it is

/// Accepts connections and cuts those that send more than any request may hold before it is answered.
class BoundedServer : public QTcpServer {
 protected:
  void incomingConnection(qintptr descriptor) override {
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor)) return;
    const auto received = std::make_shared<qint64>(0);
    QTcpSocket* const client = socket.get();
    // Connected before QHttpServer's, so what is available here is what has just arrived.
    connect(client, &QTcpSocket::readyRead, client, [client, received] {
      *received += client->bytesAvailable();
      if (*received > maxReceived) client->abort();
    });
    connect(client, &QTcpSocket::bytesWritten, client, [received] { *received = 0; });
    addPendingConnection(socket.release());
  }
};

}  // namespace

HttpFront::HttpFront(std::vector<Part> parts) : parts_(std::move(parts)) {
  // Routing is done by the APIs: Qt's router matches the decoded path, where a `/` within a segment is lost,
  // and can't tell an unknown path from a wrong method.
  server_.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    handle(request, responder);
  });
}

std::expected<quint16, QString> HttpFront::listen(quint16 port) {
  // Not QAbstractHttpServer::listen(): it writes its failures to the log and keeps the reason to itself.
  auto socket = std::make_unique<BoundedServer>();
  if (!socket->listen(QHostAddress::LocalHost, port)) return std::unexpected(socket->errorString());
  const quint16 bound = socket->serverPort();
  server_.bind(socket.release());
  return bound;
}

void HttpFront::handle(const QHttpServerRequest& request, QHttpServerResponder& responder) {
  const QUrl url = request.url();
  const QString path = url.path(QUrl::FullyEncoded);
  const auto part =
      std::ranges::find_if(parts_, [&path](const Part& each) { return path.startsWith(each.prefix); });
  const Answer answer = part->answer({.method = request.method(),
                                      .path = path,
                                      .query = QUrlQuery(url.query(QUrl::FullyEncoded)),
                                      .headers = request.headers(),
                                      .body = request.body()});
  responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
  if (answer.status != noContent) {
    responder.writeHeader("Content-Type", "application/json");
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
  }
  responder.writeHeader("Cache-Control", "no-store");
  for (const auto& [name, value] : answer.headers) responder.writeHeader(name, value);
  const bool wantsBody = request.method() != QHttpServerRequest::Method::Head;
  responder.writeBody(wantsBody ? answer.body : QByteArray());
}

}  // namespace tokendesk::sandbox
