#pragma once

#include "scripted_server.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace tokendesk {

/// A step of what a FaultServer does once it has read a whole request.
struct FaultStep {
  enum class Kind {
    Send,    ///< `bytes`, `times` over
    Wait,    ///< for `pause`
    Hold,    ///< until FaultServer::release()
    Finish,  ///< FIN: nothing more is sent
    Reset    ///< RST
  };
  Kind kind = Kind::Send;
  QByteArray bytes = {};
  int times = 1;
  std::chrono::milliseconds pause{0};  ///< of Wait; of Send: after each time
};

/// After its last step the connection is kept for the next request, unless a step ended it.
using FaultScript = QList<FaultStep>;

/// A server on 127.0.0.1 that misbehaves: blocking sockets in threads of its own, so that neither it nor who
/// is tested slows the other down. Records whole requests. Functions may be called on any thread.
class FaultServer {
 public:
  /// What becomes of connections. Connections that are open are reset by each change.
  enum class Door {
    Open,
    Closed,     ///< nobody listens: refused by the system
    Slammed,    ///< accepted, and reset as soon as a request is there, which isn't kept
    Blackhole,  ///< packets are dropped: connecting never ends
  };
  /// How the server shows who it is; with others than Plain its URL is https.
  enum class Identity {
    Plain,
    Trusted,  ///< for 127.0.0.1, by the authority of tests/data/tls that trustAuthority() trusts
    SelfSigned,
    Expired,
    WrongHost,
    UnknownAuthority,
    OldProtocol,  ///< TLS 1.0 only
  };

  /// Called for each request on a thread of the server's, one at a time.
  using Respond = std::function<FaultScript(const RecordedRequest&)>;

  explicit FaultServer(Identity identity = Identity::Plain);
  ~FaultServer();
  Q_DISABLE_COPY_MOVE(FaultServer)

  /// The base URL, without a slash at its end. The same for the server's whole life.
  [[nodiscard]] QUrl url() const;

  void respond(Respond respond);
  void setDoor(Door door);
  /// From Trusted to another one and back: what the next connection is shown. Open ones are reset.
  void setIdentity(Identity identity);
  /// Lets everything go on that holds, now and from now on.
  void release();

  /// Whole requests so far, in the order they arrived.
  [[nodiscard]] QList<RecordedRequest> requests() const;
  /// Forgets them, and holds again.
  void forget();

 private:
  class Listener;
  std::unique_ptr<Listener> listener_;
};

/// While it lives, this process trusts the authority of the test's servers, and no other. On one thread.
class TrustInTestAuthority {
 public:
  TrustInTestAuthority();
  ~TrustInTestAuthority();
  Q_DISABLE_COPY_MOVE(TrustInTestAuthority)

 private:
  const QSslConfiguration before_;
};

}  // namespace tokendesk
