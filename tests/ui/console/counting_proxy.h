#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace tokendesk {

/// Stands between the console and a platform, and counts the changes that are on the wire. It can keep them
/// back, so that more can be pressed while one is under way.
class CountingProxy : public QObject {
  Q_OBJECT

 public:
  /// For the platform at this http URL.
  explicit CountingProxy(const QUrl& platform);

  [[nodiscard]] QUrl url() const;
  /// POST, PUT and DELETE as they arrived, as "DELETE /v2/…".
  [[nodiscard]] const QStringList& changes() const { return changes_; }

  /// From now on changes wait here.
  void hold() { holds_ = true; }
  /// From now on changes are refused at once, as by a server that is overloaded.
  void refuse() { refuses_ = true; }
  /// Passes on what waits, and whatever comes.
  void release();

 private:
  struct Waiting {
    QPointer<QTcpSocket> to;
    QByteArray bytes;
  };

  void accept(QTcpSocket* client);
  void pass(const QByteArray& bytes, QTcpSocket* from, QTcpSocket* to);

  QUrl platform_;
  QTcpServer listener_;
  QStringList changes_;
  bool holds_ = false;
  bool refuses_ = false;
  QList<Waiting> waiting_;
};

}  // namespace tokendesk
