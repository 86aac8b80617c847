#pragma once

#include "list_window.h"

#include <QByteArray>
#include <QHash>
#include <QThread>
#include <QUrl>

#include <vector>

namespace tokendesk::bench {

/// An installation on a thread of its own whose answers were prepared beforehand, so that neither making nor
/// sending them takes time on the interface thread.
class ListServer {
 public:
  /// As few answers as the console takes so many tokens in: the organization's list, or, of a list that is
  /// too long for one answer, projects of 100,000 tokens.
  explicit ListServer(int size);
  /// As projects of so many tokens each; the organization has none itself.
  ListServer(int size, int tokensPerProject);
  ~ListServer();

  ListServer(const ListServer&) = delete;
  ListServer& operator=(const ListServer&) = delete;

  /// What is to be shown of an installation with as few answers as the console takes, for all its tokens.
  [[nodiscard]] static Extent extentOf(int size);
  /// How many tokens each of its projects has; 0 where they are the organization's.
  [[nodiscard]] static int tokensPerProjectOf(int size);

  /// The base URL of an installation with the whole list.
  [[nodiscard]] QUrl url() const;
  /// That of one with a short list, in the same way, to warm up with, on the same server as `url`.
  [[nodiscard]] static QUrl warmUpUrl(QUrl url);
  /// The bodies that hold the whole list.
  [[nodiscard]] const std::vector<QByteArray>& bodies() const { return bodies_; }

 private:
  /// `installation` is the path of its base URL; without tokens per project, all are of the organization.
  void prepare(const QByteArray& installation, int size, int tokensPerProject);
  void start();

  QHash<QByteArray, QByteArray> answers_;  ///< by the path that is asked for
  std::vector<QByteArray> bodies_;
  QThread thread_;
  quint16 port_ = 0;
};

}  // namespace tokendesk::bench
