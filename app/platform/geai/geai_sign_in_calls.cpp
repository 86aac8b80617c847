#include "geai_sign_in_calls.h"

#include "geai_sign_in.h"

#include <QCoreApplication>

namespace tokendesk::geai {

namespace {

/// `job`, with the exchange that does it living until it is over.
Job<OAuthGrant> keeping(const std::shared_ptr<GeaiSignIn>& exchange, Job<OAuthGrant> job) {
  return job.then([exchange](const Outcome<OAuthGrant>& outcome) {
    // not from within its own answer
    QMetaObject::invokeMethod(QCoreApplication::instance(), [exchange] {}, Qt::QueuedConnection);
    return outcome;
  });
}

}  // namespace

SignInCalls signInCalls(const Clock& clock, const HttpClient::Limits& limits) {
  return {.signIn =
              [&clock, limits](const QUrl& baseUrl, const OAuthSignIn& who, const CallOptions& options) {
                const auto exchange = std::make_shared<GeaiSignIn>(baseUrl, clock, limits);
                return keeping(exchange, exchange->signIn(who, options));
              },
          .renew =
              [&clock, limits](const QUrl& baseUrl, const OAuthClient& client, const Secret& refreshToken,
                               const CallOptions& options) {
                const auto exchange = std::make_shared<GeaiSignIn>(baseUrl, clock, limits);
                return keeping(exchange, exchange->renew(client, refreshToken, options));
              }};
}

}  // namespace tokendesk::geai
