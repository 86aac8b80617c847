#include "geai_signed_exchange.h"

#include "geai_errors.h"
#include "network_error.h"

#include <QPointer>

#include <utility>

namespace tokendesk::geai {

namespace {

constexpr qsizetype longestRejection = 64LL * 1024;  // a larger body is none

constexpr int tokenRevoked = 102;
constexpr int tokenExpired = 103;
constexpr int tokenNotFound = 112;
constexpr int tokenNotValid = 114;
constexpr int sessionError = 122;

/// The error of an answer with which the platform rejects the credential.
std::optional<ApiError> rejectionIn(const HttpAnswer& answer) {
  if (answer.status < 400 || answer.body.size() > longestRejection) return std::nullopt;
  const auto error = errorIn(answer, QJsonDocument::fromJson(answer.body));
  return error && error->kind == ApiErrorKind::NotSignedIn ? error : std::nullopt;
}

/// Whether another access token is the remedy.
bool asksForRenewal(const ApiError& rejection) {
  return rejection.platformCode == tokenExpired || rejection.platformCode == tokenNotValid;
}

bool asksForSignIn(const ApiError& rejection) {
  return rejection.platformCode == tokenRevoked || rejection.platformCode == tokenNotFound ||
         rejection.platformCode == sessionError;
}

}  // namespace

GeaiSignedExchange::GeaiSignedExchange(HttpClient& http, AccessTokenKeeper& tokens, HttpRequest request,
                                       CallOptions options, QObject* parent)
    : QObject(parent),
      http_(http),
      tokens_(tokens),
      request_(std::move(request)),
      options_(std::move(options)) {
  promise_.start();
}

GeaiSignedExchange::~GeaiSignedExchange() {
  if (isConcluded_) return;
  promise_.addResult(std::unexpected(errorOf(ApiErrorKind::Cancelled)));
  promise_.finish();
}

Job<HttpAnswer> GeaiSignedExchange::start() {
  Job<HttpAnswer> job = promise_.future();
  tokens_.token(options_.stop).then(this, [this](const Outcome<Secret>& token) {
    send(token, Sending::First);
  });
  return job;
}

void GeaiSignedExchange::send(const Outcome<Secret>& token, Sending sending) {
  if (!token) return conclude(std::unexpected(token.error()));
  request_.bearer = *token;
  http_.send(request_, options_).then(this, [this, sending](const Outcome<HttpAnswer>& answer) {
    onAnswer(answer, sending);
  });
}

void GeaiSignedExchange::onAnswer(const Outcome<HttpAnswer>& answer, Sending sending) {
  const auto rejection = answer ? rejectionIn(*answer) : std::nullopt;
  if (!rejection) return conclude(answer);
  const bool canHelp = asksForRenewal(*rejection) || tokens_.hasReplaced(request_.bearer);
  if (sending == Sending::First && canHelp) return replaceToken(*rejection);
  // A token that has just been renewed, or that no renewal would help.
  const QPointer<GeaiSignedExchange> self = this;
  if (sending == Sending::Again || asksForSignIn(*rejection)) tokens_.reject(request_.bearer);
  if (self) conclude(answer);
}

void GeaiSignedExchange::replaceToken(const ApiError& rejection) {
  const bool isRead = request_.verb == Verb::Get;
  tokens_.replacementFor(request_.bearer, options_.stop)
      .then(this, [this, isRead, rejection](const Outcome<Secret>& replacement) {
        if (isRead) return send(replacement, Sending::Again);
        ApiError error = rejection;
        error.renewedMeanwhile = replacement.has_value();
        conclude(std::unexpected(error));
      });
}

void GeaiSignedExchange::conclude(const Outcome<HttpAnswer>& outcome) {
  if (std::exchange(isConcluded_, true)) return;
  deleteLater();
  // From here on nothing of this object is touched: a continuation may destroy the platform.
  auto promise = std::move(promise_);
  promise.addResult(outcome);
  promise.finish();
}

}  // namespace tokendesk::geai
