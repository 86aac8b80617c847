#include "http_front.h"

#include <QTcpServer>

#include <memory>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

HttpFront::HttpFront(GeaiApi& api) : api_(api) {
  // Routing is done by the API: Qt's router matches the decoded path, where a `/` within a segment is lost, and
  // can't tell an unknown path from a wrong method.
  server_.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    handle(request, responder);
  });
}

std::expected<quint16, QString> HttpFront::listen(quint16 port) {
  // Not QAbstractHttpServer::listen(): it writes its failures to the log and keeps the reason to itself.
  auto socket = std::make_unique<QTcpServer>();
  if (!socket->listen(QHostAddress::LocalHost, port)) return std::unexpected(socket->errorString());
  const quint16 bound = socket->serverPort();
  server_.bind(socket.release());
  return bound;
}

void HttpFront::handle(const QHttpServerRequest& request, QHttpServerResponder& responder) {
  const QUrl url = request.url();
  const Answer answer = api_.answer({.method = request.method(),
                                     .path = url.path(QUrl::FullyEncoded),
                                     .query = QUrlQuery(url.query(QUrl::FullyEncoded)),
                                     .headers = request.headers(),
                                     .body = request.body(),
                                     .pathArgument = {}});
  responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
  responder.writeHeader("Content-Type", "application/json");
  responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
  responder.writeHeader("Cache-Control", "no-store");
  const bool wantsBody = request.method() != QHttpServerRequest::Method::Head;
  responder.writeBody(wantsBody ? answer.body : QByteArray());
}

}  // namespace tokendesk::sandbox
