#pragma once

#include "http_attempt.h"
#include "http_client.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace tokendesk {

/// One job of HttpClient: its attempts, the waits between them, its deadline and its cancellation. Finishes
/// the job exactly once and deletes itself then; destroyed before, it finishes it as Cancelled.
///
/// The job finishes from the event loop and not from within Qt's reply, so that whoever waits for it may do
/// anything, destroy the client included.
class HttpExchange : public QObject {
  Q_OBJECT

 public:
  HttpExchange(QNetworkAccessManager& reads, const HttpRequest& request, const CallOptions& options,
               const HttpClient::Limits& limits, QObject* parent);
  ~HttpExchange() override;

  [[nodiscard]] Job<HttpAnswer> job() { return promise_.future(); }

  /// Begins; to be called from the event loop.
  void start();

 private:
  using Error = std::unexpected<ApiError>;

  void startAttempt();
  void onAttemptFinished();
  [[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRetry(
      const HttpAttempt::Result& result) const;
  void waitAndRetry(std::chrono::milliseconds wait);
  void retry();
  void reportBytes();
  void report(const Progress& progress);
  void interrupt(const ApiError& reason);
  void conclude(Outcome<HttpAnswer> outcome);

  QNetworkAccessManager& reads_;
  // A change gets a connection of its own. On one that was used before, it may meet the server closing it,
  // and then nobody knows whether it was read; Qt uses a connection again even where the request said
  // "Connection: close".
  std::unique_ptr<QNetworkAccessManager> change_;
  const HttpRequest request_;
  const CallOptions options_;
  const HttpClient::Limits limits_;
  QPromise<Outcome<HttpAnswer>> promise_;
  bool concluded_ = false;
  int retries_ = 0;
  std::unique_ptr<HttpAttempt> attempt_;
  QTimer deadline_;
  QTimer pause_;     // between attempts
  QTimer progress_;  // runs while a report would come too soon after the one before
  std::optional<std::stop_callback<std::function<void()>>> stop_;
};

}  // namespace tokendesk
