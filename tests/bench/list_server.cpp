#include "list_server.h"

#include "token_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

using Answers = QHash<QByteArray, QByteArray>;

constexpr int warmUpSize = 100;
constexpr int warmUpTokensPerProject = 20;
constexpr int largestAnswer = 250'000;  // one of more is over what the console takes from a server
constexpr int tokensOfLargeProject = 100'000;
const QByteArray wholeInstallation = "/whole";
const QByteArray warmUpInstallation = "/warm-up";

/// Without the query.
QByteArray pathOf(const QByteArray& request) {
  return request.split(' ').value(1).split('?').constFirst();
}

void answer(QTcpSocket& socket, const Answers& answers, const QByteArray& path) {
  const auto found = answers.constFind(path);
  if (found == answers.cend()) {
    socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    return;
  }
  socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(found->size()) + "\r\n\r\n");
  socket.write(*found);
}

/// Requests have no body: each ends with its header.
void serve(QTcpSocket* socket, const Answers& answers) {
  socket->setSocketOption(QAbstractSocket::LowDelayOption,
                          1);  // a body doesn't wait for its header's receipt
  QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, received = QByteArray()]() mutable {
    received += socket->readAll();
    while (const auto end = received.indexOf("\r\n\r\n") + 1) {
      answer(*socket, answers, pathOf(received));
      received.remove(0, end + 3);
    }
  });
}

}  // namespace

ListServer::ListServer(int size) : ListServer(size, tokensPerProjectOf(size)) {}

ListServer::ListServer(int size, int tokensPerProject) {
  prepare(warmUpInstallation, warmUpSize, tokensPerProject > 0 ? warmUpTokensPerProject : 0);
  bodies_.clear();
  prepare(wholeInstallation, size, tokensPerProject);
  start();
}

ListServer::~ListServer() {
  thread_.quit();
  thread_.wait();
}

Extent ListServer::extentOf(int size) {
  return size > largestAnswer ? Extent::EveryProject : Extent::Organization;
}

int ListServer::tokensPerProjectOf(int size) {
  return extentOf(size) == Extent::EveryProject ? tokensOfLargeProject : 0;
}

QUrl ListServer::url() const {
  QUrl url(u"http://127.0.0.1"_s);
  url.setPath(QString::fromLatin1(wholeInstallation));
  url.setPort(port_);
  return url;
}

QUrl ListServer::warmUpUrl(QUrl url) {
  url.setPath(QString::fromLatin1(warmUpInstallation));
  return url;
}

void ListServer::prepare(const QByteArray& installation, int size, int tokensPerProject) {
  const QByteArray ofOrganization = installation + "/v2/organization/tokens";
  if (tokensPerProject == 0) {
    bodies_.push_back(answers_[ofOrganization] = tokensAnswer(0, size));
    return;
  }
  int projects = 0;
  for (int first = 0; first < size; first += tokensPerProject) {
    const QByteArray id = fixtureProject(projects++).id.toLatin1();
    const QByteArray body = tokensAnswer(first, std::min(tokensPerProject, size - first));
    bodies_.push_back(answers_[installation + "/v1/organization/project/" + id + "/tokens"] = body);
  }
  answers_[ofOrganization] = tokensAnswer(0, 0);
  answers_[installation + "/v1/organization/projects"] = projectsAnswer(projects);
}

void ListServer::start() {
  auto* server = new QTcpServer;
  server->listen(QHostAddress::LocalHost);
  port_ = server->serverPort();
  server->moveToThread(&thread_);
  QObject::connect(&thread_, &QThread::finished, server, &QObject::deleteLater);
  QObject::connect(server, &QTcpServer::newConnection, server, [server, answers = answers_] {
    while (QTcpSocket* socket = server->nextPendingConnection()) serve(socket, answers);
  });
  thread_.start();
}

}  // namespace tokendesk::bench
