#pragma once

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <memory>

namespace tokendesk::bench {

/// An installation on a thread of its own that answers every request with a list prepared beforehand, so that
/// neither making nor sending it takes time on the interface thread.
class ListServer {
 public:
  explicit ListServer(int size);
  ~ListServer();

  ListServer(const ListServer&) = delete;
  ListServer& operator=(const ListServer&) = delete;

  /// The base URL of an installation with the whole list.
  [[nodiscard]] QUrl url() const;
  /// That of one with a short list, to warm up with, on the same server as `url`.
  [[nodiscard]] static QUrl warmUpUrl(QUrl url);
  /// The body of the whole answer.
  [[nodiscard]] const QByteArray& body() const { return body_; }

 private:
  QByteArray body_;
  QByteArray shortBody_;
  QThread thread_;
  quint16 port_ = 0;
};

}  // namespace tokendesk::bench
