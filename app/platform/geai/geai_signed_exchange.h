#pragma once

#include "access_token_keeper.h"
#include "http_client.h"

#include <QPromise>

namespace tokendesk::geai {

/// One job of GeaiTransport under OAuth: waits for an access token, signs the request with it and sends it.
///
/// Where the platform no longer takes the token, and there is or can be another one, a GET is sent once more
/// with that. A change is never sent twice: it ends as NotSignedIn, with renewedMeanwhile where there is
/// another token by then. A token that is rejected without such a remedy is reported to the keeper.
///
/// Finishes its job exactly once and deletes itself then; destroyed before, it finishes it as Cancelled.
class GeaiSignedExchange : public QObject {
  Q_OBJECT

 public:
  /// `http` and `tokens` outlive it.
  GeaiSignedExchange(HttpClient& http, AccessTokenKeeper& tokens, HttpRequest request, CallOptions options,
                     QObject* parent);
  ~GeaiSignedExchange() override;

  /// To be called once.
  Job<HttpAnswer> start();

 private:
  enum class Sending { First, Again };

  void send(const Outcome<Secret>& token, Sending sending);
  void onAnswer(const Outcome<HttpAnswer>& answer, Sending sending);
  void replaceToken(const ApiError& rejection);
  void conclude(const Outcome<HttpAnswer>& outcome);

  HttpClient& http_;
  AccessTokenKeeper& tokens_;
  HttpRequest request_;
  const CallOptions options_;
  bool isConcluded_ = false;
  QPromise<Outcome<HttpAnswer>> promise_;
};

}  // namespace tokendesk::geai
