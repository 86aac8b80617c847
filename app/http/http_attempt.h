#pragma once

#include "http_client.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace tokendesk {

class OneShotBody;

/// One request on the wire and its answer, or why there is none. Owned by HttpExchange; destroying it aborts.
///
/// finished() is emitted at most once, from within Qt's reply, which must not be destroyed there: connect it
/// queued.
class HttpAttempt : public QObject {
  Q_OBJECT

 public:
  struct Result {
    Outcome<HttpAnswer> outcome;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;  ///< where the network failed
    QByteArray retryAfter = {};                                  ///< the header as sent
    QDateTime answeredAt = {};  ///< the server's clock where it tells, else ours
  };

  HttpAttempt(QNetworkAccessManager& network, const HttpRequest& request,
              std::chrono::milliseconds idleTimeout);
  ~HttpAttempt() override;

  /// Set once it is over.
  [[nodiscard]] std::optional<Result>& result() { return result_; }

  /// What to report when the attempt is given up now for `reason`.
  [[nodiscard]] ApiError errorWhenInterrupted(const ApiError& reason) const;

  [[nodiscard]] qint64 bytesReceived() const { return body_.size(); }

 signals:
  void received();
  void finished();

 private:
  void watch();
  void startIdle();
  void noteLife();
  void onIdle();
  [[nodiscard]] bool isBehindOthers() const;
  void onMetaData();
  void onReplyError(QNetworkReply::NetworkError error);
  void drain();
  void onReplyFinished();
  [[nodiscard]] bool isAnswerTakenForLost() const;
  void answer(int status);
  void failTooLarge();
  void fail(ApiError error, QNetworkReply::NetworkError cause = QNetworkReply::NoError);
  void finish(Result result);
  [[nodiscard]] bool mayHaveArrived() const;
  [[nodiscard]] int status() const;

  const bool isChange_;
  const QUrl url_;
  const qint64 maxBytes_;
  const std::chrono::milliseconds idleTimeout_;
  QTimer idle_;
  OneShotBody* upload_ = nullptr;  // a child of the reply
  QNetworkReply* reply_;           // a child of the network manager
  bool isConnecting_ = false;      // on a connection made for this request
  bool isEncrypted_ = false;
  bool isQueued_ = false;  // for a connection, as last looked
  QByteArray body_;
  std::optional<Result> result_;
};

}  // namespace tokendesk
