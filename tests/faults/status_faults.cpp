#include "fault_groups.h"

#include <array>
#include <utility>

namespace tokendesk {

namespace {

using Kind = ApiErrorKind;

Fault statusFault(const QByteArray& name, const Consequence& consequence, int status, const QByteArray& body,
                  const QByteArray& headers = jsonType) {
  return answerFault(name, consequence, [=](const GoodAnswer&) {
    return FaultScript{sending(ScriptedServer::answer(status, body, headers))};
  });
}

const QByteArray gatewayPage = "<html><body><h1>The gateway has no answer</h1></body></html>";

QList<Fault> redirectFaults() {
  const std::array<std::pair<QByteArray, QByteArray>, 3> targets{
      {{"another host", "http://elsewhere.test/login"},
       {"another port", "http://127.0.0.1:9/login"},
       {"another scheme", "https://127.0.0.1/login"}}};
  QList<Fault> faults;
  for (const auto& [target, location] : targets) {
    for (const int status : {301, 302, 303, 307, 308})
      faults << statusFault(QByteArray::number(status) + " to " + target, endingAs(Kind::BadAnswer), status,
                            {}, "Location: " + location + "\r\n");
  }
  return faults;
}

QList<Fault> rejectionFaults() {
  const QByteArray fields =
      R"({"errors":[{"id":9,"description":"Field name is required"},)"
      R"({"id":11,"description":"Field description does not match the specified pattern"}],)"
      R"("error":{"code":"validation","message":"The name is required","field":"name"}})";
  // where the platform can lack the operation, it is that
  const Consequence missing{.readEnds = {Kind::NotFound, Kind::Unsupported},
                            .changeEnds = {Kind::NotFound, Kind::Unsupported}};
  return {statusFault("400 with field errors", endingAs(Kind::Invalid), 400, fields),
          statusFault("403", endingAs(Kind::NotPermitted), 403, errorBody(403, "forbidden", "Forbidden")),
          statusFault("403, out of scope or managed elsewhere", endingAs(Kind::NotPermitted), 403,
                      errorBody(7, "externally_managed", "ApiToken out of scope")),
          statusFault("404", missing, 404, errorBody(404, "not_found", "Bad Endpoint")),
          statusFault("404 with HTML", missing, 404, gatewayPage, htmlType),
          statusFault("405", endingAs(Kind::Unsupported), 405,
                      errorBody(405, "method_not_allowed", "Method Not Allowed")),
          statusFault("409", endingAs(Kind::Conflict), 409, errorBody(409, "conflict", "Conflict")),
          statusFault("413", endingAs(Kind::Invalid), 413, errorBody(413, "too_large", "Payload Too Large")),
          statusFault("422", endingAs(Kind::Invalid), 422, errorBody(422, "unprocessable", "Unprocessable"))};
}

QList<Fault> signInFaults() {
  struct Flavour {
    int id;
    QByteArray code;
    QByteArray text;
  };
  const Flavour flavours[]{{5, "unknown_token", "Api Key Not Found"},
                           {6, "blocked_token", "ApiToken not found or blocked"},
                           {101, "refresh_failed", "Refresh token error"},
                           {102, "revoked_token", "Token revoked, login again"},
                           {103, "expired_token", "Token expired, login again"},
                           {112, "unknown_session", "Access token not found, login again"},
                           {114, "invalid_token", "Access token not valid, login again"},
                           {122, "session_error", "Session token error, login again"},
                           {401, "bad_context", "Unauthorized"}};
  const Consequence signedOut = endingAs(Kind::NotSignedIn);
  QList<Fault> faults;
  for (const Flavour& flavour : flavours)
    faults << statusFault("401, " + QByteArray::number(flavour.id) + ": " + flavour.text, signedOut, 401,
                          errorBody(flavour.id, flavour.code, flavour.text));
  return faults << statusFault("401 with nothing", signedOut, 401, {}, {})
                << statusFault("401 with HTML and a challenge", signedOut, 401, gatewayPage,
                               "WWW-Authenticate: Basic realm=\"gateway\"\r\n" + htmlType);
}

QList<Fault> limitFaults() {
  const auto limited = [](const QByteArray& name, int requests, const QByteArray& after) {
    // by the server's clock, so that the wait is the same each time
    const QByteArray headers =
        jsonType + "Date: Sun, 01 Mar 2026 12:00:00 GMT\r\nRetry-After: " + after + "\r\n";
    return statusFault(name, endingAs(Kind::RateLimited, requests), 429,
                       errorBody(154, "rate_limited", "Quota exceeded"), headers);
  };
  return {limited("429 with no seconds to wait", tries, "0"),
          limited("429 with 30 seconds", 1, "30"),
          limited("429 with a date that is past", tries, "Sun, 01 Mar 2026 11:00:00 GMT"),
          limited("429 with a date to come", 1, "Sun, 01 Mar 2026 12:00:30 GMT"),
          limited("429 with nonsense", 1, "when the cows come home"),
          limited("429 with a year", 1, "31536000")};
}

QList<Fault> serverFaults() {
  const Consequence gaveUp = endingUnknown(Kind::ServerFault, tries);
  return {statusFault("500", endingAs(Kind::ServerFault), 500,
                      errorBody(500, "internal", "Internal Server Error")),
          statusFault("502 with HTML", gaveUp, 502, gatewayPage, htmlType),
          statusFault("503", endingAs(Kind::ServerFault, tries), 503, {}, {}),
          statusFault("503 with 120 seconds", endingAs(Kind::ServerFault), 503, {}, "Retry-After: 120\r\n"),
          statusFault("504", gaveUp, 504, {}, {})};
}

}  // namespace

QList<Fault> statusFaults() {
  return redirectFaults() + rejectionFaults() + signInFaults() + limitFaults() + serverFaults();
}

}  // namespace tokendesk
