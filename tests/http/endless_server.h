#pragma once

#include <QByteArray>
#include <QUrl>

#include <arpa/inet.h>
#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tokendesk {

/// An HTTP server that answers its first request with `head` and then the same piece for ever, as fast as it
/// is taken. In a thread of its own, so that it doesn't wait for the client's.
class EndlessServer {
 public:
  EndlessServer(const QByteArray& head, const QByteArray& piece) : listener_(listen()) {
    thread_ = std::thread([this, head, piece] { serve(head, piece); });
  }
  ~EndlessServer() {
    ::shutdown(listener_, SHUT_RDWR);  // wakes accept()
    if (thread_.joinable()) thread_.join();
    ::close(listener_);
  }
  EndlessServer(const EndlessServer&) = delete;
  EndlessServer& operator=(const EndlessServer&) = delete;

  [[nodiscard]] QUrl url() const {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(ntohs(address.sin_port)));
  }

  /// Waits until the client hangs up, and tells how much of the pieces left for it until then.
  qint64 bytesTaken() {
    thread_.join();
    return written_;
  }

 private:
  static int listen() {
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener, 1) != 0)
      qFatal("the endless server can't listen");
    return listener;
  }

  void serve(const QByteArray& head, const QByteArray& piece) {
    const int client = ::accept(listener_, nullptr, nullptr);
    QByteArray request(16 * 1024, '\0');
    const timeval patience{.tv_sec = 30, .tv_usec = 0};
    ::setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::recv(client, request.data(), static_cast<size_t>(request.size()), 0) > 0 && write(client, head)) {
      written_ = 0;
      while (write(client, piece)) {
      }
    }
    ::close(client);
  }

  bool write(int client, const QByteArray& bytes) {
    for (qsizetype sent = 0; sent < bytes.size();) {
      const auto rest = static_cast<size_t>(bytes.size() - sent);
      const ssize_t count = ::send(client, bytes.constData() + sent, rest, MSG_NOSIGNAL);
      if (count <= 0) return false;
      sent += count;
      written_ += count;
    }
    return true;
  }

  int listener_;
  std::atomic<qint64> written_ = 0;
  std::thread thread_;
};

}  // namespace tokendesk
