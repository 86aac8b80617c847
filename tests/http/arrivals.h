#pragma once

#include "scripted_server.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace tokendesk {

/// What a server got.
struct Arrivals {
  qsizetype requests = 0;
  qsizetype connections = 0;
};

namespace arrivals {

inline const QByteArray marker = "/marker-of-the-test";

inline qsizetype markersAt(const ScriptedServer& server) {
  return std::count_if(server.requests().begin(), server.requests().end(),
                       [](const RecordedRequest& request) { return request.target == marker; });
}

}  // namespace arrivals

/// What the server got, with all that was under way to it, so that what must not arrive is surely not there:
/// a request of our own, sent past the client, arrives after everything that was sent before.
inline Arrivals arrivalsAt(const ScriptedServer& server) {
  // an exchange that is over goes now, with all that it might still send
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  const qsizetype before = arrivals::markersAt(server);
  QSslSocket socket;
  socket.setPeerVerifyMode(QSslSocket::VerifyNone);
  if (server.url().scheme() == QStringLiteral("https")) {
    socket.connectToHostEncrypted(server.url().host(), server.port());
  } else {
    socket.connectToHost(server.url().host(), server.port());
  }
  socket.write("GET " + arrivals::marker + " HTTP/1.1\r\n\r\n");

  QTimer patience;
  patience.setSingleShot(true);
  patience.start(std::chrono::seconds(20));
  while (arrivals::markersAt(server) == before && patience.isActive())
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  if (!patience.isActive()) qFatal("The marker doesn't arrive.");
  QCoreApplication::processEvents();  // what became readable together with it
  const qsizetype markers = arrivals::markersAt(server);
  return {.requests = server.requests().size() - markers, .connections = server.connections() - markers};
}

}  // namespace tokendesk
