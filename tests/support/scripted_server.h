#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace tokendesk {

/// What a ScriptedServer does once it has read a whole request.
struct ScriptedReply {
  enum class Then { Keep, Close, Reset };  ///< the connection afterwards: left open, FIN, RST

  QByteArray bytes = {};  ///< as they go out, status line and all; empty: silence
  Then then = Then::Keep;
  std::chrono::milliseconds delay{0};  ///< before the first byte
  std::chrono::milliseconds pace{0};   ///< > 0: one byte at a time, this far apart
};

struct RecordedRequest {
  QByteArray verb;
  QByteArray target;  ///< path and query exactly as they arrived
  QByteArray version;
  QList<std::pair<QByteArray, QByteArray>> headers;
  QByteArray body;
  int connection = 0;  ///< the how-manieth one, from 1

  /// The value of the header, or a null array.
  [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// An HTTP server on a free port of 127.0.0.1 that answers what the test says, wrong and broken answers
/// included, and records what arrives. Runs in the event loop of the test.
class ScriptedServer : public QObject {
  Q_OBJECT

 public:
  enum class Transport { Plain, SelfSignedTls };

  explicit ScriptedServer(Transport transport = Transport::Plain, QObject* parent = nullptr);
  ~ScriptedServer() override;

  /// Adds a reply. They are used in turn, and the last one for all further requests.
  void script(ScriptedReply reply) { script_.append(std::move(reply)); }

  /// The base URL, without a slash at its end.
  [[nodiscard]] QUrl url() const;
  [[nodiscard]] quint16 port() const;

  [[nodiscard]] int connections() const { return connections_; }
  [[nodiscard]] const QList<RecordedRequest>& requests() const { return requests_; }

  /// A complete answer with its Content-Length; `headers` are lines that each end with "\r\n".
  static QByteArray answer(int status, const QByteArray& body = {}, const QByteArray& headers = {});

 private:
  void onConnection();
  void onData(QTcpSocket* socket, int connection);
  void reply(QTcpSocket* socket);
  void send(QTcpSocket* socket, const ScriptedReply& reply, qsizetype from);

  std::unique_ptr<QTcpServer> listener_;
  QString scheme_;
  QList<ScriptedReply> script_;
  QList<RecordedRequest> requests_;
  int connections_ = 0;
};

}  // namespace tokendesk
