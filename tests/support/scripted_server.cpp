#include "scripted_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> tlsListener() {
  const QString folder = QStringLiteral(TOKENDESK_TEST_DATA "/tls/");
  QFile key(folder + u"key.pem"_s);
  if (!key.open(QIODevice::ReadOnly)) qFatal("no key for the test server");
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setLocalCertificateChain(QSslCertificate::fromPath(folder + u"certificate.pem"_s));
  configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
  auto server = std::make_unique<QSslServer>();
  server->setSslConfiguration(configuration);
  return server;
}

/// Closes with RST rather than FIN: what is left to send is dropped, and the peer sees a reset.
void reset(QTcpSocket* socket) {
  const linger now{.l_onoff = 1, .l_linger = 0};
  setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
  socket->abort();
}

RecordedRequest parseHead(const QByteArray& head) {
  QList<QByteArray> lines = head.split('\n');
  const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
  RecordedRequest request{
      .verb = words.value(0), .target = words.value(1), .version = words.value(2), .headers = {}, .body = {}};
  for (const QByteArray& line : lines) {
    const qsizetype colon = line.indexOf(':');
    request.headers.emplace_back(line.first(std::max<qsizetype>(colon, 0)), line.mid(colon + 1).trimmed());
  }
  return request;
}

}  // namespace

QByteArray RecordedRequest::header(QByteArrayView name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto& header) {
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
  });
  return found == headers.end() ? QByteArray() : found->second;
}

ScriptedServer::ScriptedServer(Transport transport, QObject* parent)
    : QObject(parent),
      listener_(transport == Transport::Plain ? std::make_unique<QTcpServer>() : tlsListener()),
      scheme_(transport == Transport::Plain ? u"http"_s : u"https"_s) {
  connect(listener_.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::onConnection);
  if (!listener_->listen(QHostAddress::LocalHost)) qFatal("the test server can't listen");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const {
  return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme_).arg(port()));
}

quint16 ScriptedServer::port() const {
  return listener_->serverPort();
}

void ScriptedServer::onConnection() {
  while (QTcpSocket* socket = listener_->nextPendingConnection()) {
    const int number = ++connections_;
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] { onData(socket, number); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0) onData(socket, number);
  }
}

void ScriptedServer::onData(QTcpSocket* socket, int connection) {
  while (true) {
    // peeked at, so that what isn't complete yet stays in the socket
    const QByteArray data = socket->peek(socket->bytesAvailable());
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0) return;
    RecordedRequest request = parseHead(data.first(end));
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (data.size() < end + 4 + length) return;
    request.body = data.mid(end + 4, length);
    request.connection = connection;
    socket->skip(end + 4 + length);
    requests_.append(request);
    reply(socket);
  }
}

void ScriptedServer::reply(QTcpSocket* socket) {
  if (script_.isEmpty()) return;
  const ScriptedReply next = script_.size() > 1 ? script_.takeFirst() : script_.constFirst();
  QTimer::singleShot(next.delay, socket, [this, socket, next] { send(socket, next, 0); });
}

void ScriptedServer::send(QTcpSocket* socket, const ScriptedReply& reply, qsizetype from) {
  if (reply.pace.count() > 0 && from < reply.bytes.size()) {
    socket->write(reply.bytes.mid(from, 1));
    QTimer::singleShot(reply.pace, socket, [this, socket, reply, from] { send(socket, reply, from + 1); });
    return;
  }
  socket->write(reply.bytes.mid(from));
  socket->flush();
  if (reply.then == ScriptedReply::Then::Close) socket->disconnectFromHost();
  if (reply.then == ScriptedReply::Then::Reset) reset(socket);
}

QByteArray ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& headers) {
  return "HTTP/1.1 " + QByteArray::number(status) +
         " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

}  // namespace tokendesk
