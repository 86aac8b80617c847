#include "fault_server.h"

#include "fault_connection.h"

#include <array>
#include <list>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

sockaddr_in loopback(quint16 port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

/// A socket bound to `port`, 0 for any, beside others that are.
int boundSocket(quint16 port) {
  const int bound = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int yes = 1;
  ::setsockopt(bound, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  const sockaddr_in address = loopback(port);
  if (::bind(bound, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
    qFatal("the test server can't have its port");
  return bound;
}

quint16 portOf(int bound) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  ::getsockname(bound, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.sin_port);
}

/// As many as surely fill a queue that has been asked for none.
constexpr size_t mostQueued = 4;

/// Attempts to connect to `port` that nobody waits for.
std::array<int, mostQueued> fillQueue(quint16 port) {
  const sockaddr_in address = loopback(port);
  std::array<int, mostQueued> fillers{};
  for (int& filler : fillers) {
    filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    ::connect(filler, reinterpret_cast<const sockaddr*>(&address), sizeof address);
  }
  return fillers;
}

}  // namespace

/// The port, its door, and the connections that came through it.
class FaultServer::Listener {
 public:
  explicit Listener(Identity identity) : identity_(identity) { open(); }
  ~Listener() {
    close();
    ::close(anchor_);
  }
  Q_DISABLE_COPY_MOVE(Listener)

  [[nodiscard]] QUrl url() const {
    const QString scheme = isPlain_ ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port_));
  }
  void setDoor(Door door) {
    const std::scoped_lock lock(changing_);
    close();
    door_ = door;
    open();
  }
  void setIdentity(Identity identity) {
    const std::scoped_lock lock(changing_);
    close();
    identity_ = identity;
    open();
  }

  FaultDesk desk;

 private:
  void open() {
    if (door_ == Door::Closed) return;
    listener_ = boundSocket(port_);
    const bool isBlackhole = door_ == Door::Blackhole;
    if (::listen(listener_, isBlackhole ? 0 : SOMAXCONN) != 0) qFatal("the test server can't listen");
    if (isBlackhole) {
      fillers_ = fillQueue(port_);
    } else {
      accepting_ = std::thread([this] { accept(); });
    }
  }

  void close() {
    if (door_ == Door::Closed) return;
    ::shutdown(listener_, SHUT_RDWR);  // wakes accept()
    if (accepting_.joinable()) accepting_.join();
    ::close(listener_);
    if (door_ == Door::Blackhole) {
      for (const int filler : fillers_) ::close(filler);
    }
    connections_.clear();
  }

  void accept() {
    while (true) {
      const int accepted = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (accepted < 0) return;
      connections_.emplace_back(FaultConnection::Plan{.descriptor = accepted,
                                                      .number = ++accepted_,
                                                      .identity = identity_,
                                                      .isSlammed = door_ == Door::Slammed},
                                desk);
    }
  }

  std::mutex changing_;
  Identity identity_;
  const bool isPlain_ = identity_ == Identity::Plain;
  const int anchor_ = boundSocket(0);  // keeps the port ours while nobody listens
  const quint16 port_ = portOf(anchor_);
  Door door_ = Door::Open;
  int listener_ = -1;
  std::array<int, mostQueued> fillers_{};
  int accepted_ = 0;
  std::list<FaultConnection> connections_;  // of the accepting thread, while there is one
  std::thread accepting_;
};

FaultServer::FaultServer(Identity identity) : listener_(std::make_unique<Listener>(identity)) {}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const {
  return listener_->url();
}

void FaultServer::respond(Respond respond) {
  listener_->desk.respond(std::move(respond));
}

void FaultServer::setDoor(Door door) {
  listener_->setDoor(door);
}

void FaultServer::setIdentity(Identity identity) {
  listener_->setIdentity(identity);
}

void FaultServer::release() {
  listener_->desk.release();
}

QList<RecordedRequest> FaultServer::requests() const {
  return listener_->desk.requests();
}

void FaultServer::forget() {
  listener_->desk.forget();
}

}  // namespace tokendesk
