#include "ai_hub_answers.h"

namespace tokendesk::aihub {

namespace {

const GoodAnswer account{.body = R"({"user_id":"u-1","organization_id":"o-1","account_type":"organization"})",
                         .idName = "user_id"};

const GoodAnswer serviceAccounts{
    .body = R"({"service_accounts":[{"id":"s-1","name":"ci-runner","created_at":"2026-01-02T03:04:05Z"},)"
            R"({"id":"s-2","name":"nightly","created_at":"2026-01-02T03:04:05Z"}]})"};

const GoodAnswer missing{.status = 404,
                         .body = R"({"error":{"code":"not_found","message":"There is no such thing."}})"};

QByteArray tokenJson(const QByteArray& name, const QByteArray& more = {}) {
  return R"({"id":")" + name + R"(","name":")" + name +
         R"(","description":"","created_at":"2026-01-02T03:04:05Z","expires_at":"2026-12-31T23:59:59Z",)"
         R"("last_used_at":null,"status":"active")" +
         more + "}";
}

GoodAnswer listOf(const QList<QByteArray>& tokens) {
  QByteArrayList entries;
  for (const QByteArray& name : tokens) entries << tokenJson(name);
  return {.body = R"({"tokens":[)" + entries.join(',') + "]}"};
}

GoodAnswer issued(const QByteArray& name) {
  return {.body = tokenJson(name, R"(,"access_token":"ibh_0123456789abcdefghijklmnopqrst")")};
}

GoodAnswer answerTo(const RecordedRequest& request, const Holdings& its) {
  const QByteArray& path = request.target;
  if (path == "/api/v2/account") return account;
  if (path == "/api/v2/service-accounts") return serviceAccounts;
  if (path.startsWith("/api/v2/service-accounts/") && !its.hasServiceAccount) return missing;
  const bool isOfAll = path.endsWith("/tokens");
  if (request.verb == "GET") return listOf(its.tokens);
  if (request.verb == "POST" && isOfAll) return issued("deploy");
  if (request.verb == "DELETE" && isOfAll)
    return {.body = R"({"deleted":)" + QByteArray::number(its.tokens.size()) + "}"};

  const QByteArray token = path.split('/').value(5);
  if (!its.tokens.contains(token)) return missing;
  return request.verb == "POST" ? issued(token) : GoodAnswer{.status = 204, .body = {}};
}

}  // namespace

std::function<GoodAnswer(const RecordedRequest&)> answersOf(const Holdings& its) {
  return [its](const RecordedRequest& request) { return answerTo(request, its); };
}

}  // namespace tokendesk::aihub
