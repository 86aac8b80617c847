#include "geai_sign_in.h"

#include "answer_decoding.h"
#include "form_body.h"
#include "geai_endpoints.h"
#include "geai_grant.h"

namespace tokendesk::geai {

namespace {

HttpClient::Limits withChanges(HttpClient::Limits limits) {
  limits.readOnly = false;
  return limits;
}

QList<FormField> formOf(const OAuthClient& client) {
  QList<FormField> form{{.name = "client_id", .value = Secret::fromText(client.id)}};
  if (!client.secret.isEmpty()) form.append({.name = "client_secret", .value = client.secret});
  return form;
}

/// The error of an exchange after which nobody has to ask what happened.
ApiError withoutOutcome(ApiError error) {
  if (error.kind != ApiErrorKind::OutcomeUnknown) return error;
  if (error.timeLimit.count() > 0) {
    error.kind = ApiErrorKind::Timeout;
  } else if (error.mayStillHappen) {  // nobody waits any longer, and no time ran out
    error.kind = ApiErrorKind::Cancelled;
  } else if (error.fault != AnswerFault::Foreign) {
    error.kind = ApiErrorKind::BadAnswer;
  } else {
    error.kind = ApiErrorKind::Offline;
  }
  error.mayStillHappen = false;
  return error;
}

}  // namespace

GeaiSignIn::GeaiSignIn(const QUrl& baseUrl, const Clock& clock, const HttpClient::Limits& limits)
    : url_(accessTokenUrl(baseUrl)), clock_(clock), http_(withChanges(limits)) {}

Job<OAuthGrant> GeaiSignIn::signIn(const OAuthSignIn& who, const CallOptions& options) {
  QList<FormField> form = formOf(who.client);
  form.append({{.name = "grant_type", .value = Secret("password")},
               {.name = "scope", .value = Secret::fromText(who.scope)},
               {.name = "username", .value = Secret::fromText(who.userName)},
               {.name = "password", .value = who.password}});
  return exchange(formBody(form), {who.password, who.client.secret}, options);
}

Job<OAuthGrant> GeaiSignIn::renew(const OAuthClient& client, const Secret& refreshToken,
                                  const CallOptions& options) {
  QList<FormField> form = formOf(client);
  form.append({{.name = "grant_type", .value = Secret("refresh_token")},
               {.name = "refresh_token", .value = refreshToken}});
  return exchange(formBody(form), {refreshToken, client.secret}, options)
      .then([refreshToken](Outcome<OAuthGrant> grant) {
        if (grant && grant->refreshToken.isEmpty()) grant->refreshToken = refreshToken;
        return grant;
      });
}

Job<OAuthGrant> GeaiSignIn::exchange(const Secret& form, const QList<Secret>& secrets,
                                     const CallOptions& options) {
  const HttpRequest request{.verb = Verb::Post,
                            .url = url_,
                            .headers = {{"Accept", "application/json"}},
                            .body = form,
                            .contentType = formContentType.toByteArray()};
  const QDateTime asked = clock_.now();
  return http_.send(request, options)
      .then([asked, secrets](const Outcome<HttpAnswer>& answer) -> Outcome<OAuthGrant> {
        if (!answer) return std::unexpected(withoutOutcome(answer.error()));
        auto grant = decodeGrant(*answer, asked, secrets);
        wipe(*answer);
        return grant;
      });
}

}  // namespace tokendesk::geai
