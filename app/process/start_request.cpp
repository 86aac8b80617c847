#include "start_request.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sandboxKey = "sandbox"_L1;
constexpr auto connectionKey = "connection"_L1;
constexpr auto activationTokenKey = "activationToken"_L1;

}  // namespace

QByteArray writeStartRequest(const StartRequest& request) {
  const QJsonObject object{{sandboxKey, request.sandbox},
                           {connectionKey, request.connection},
                           {activationTokenKey, request.activationToken}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> readStartRequest(const QByteArray& line) {
  if (line.size() > maxStartRequest) return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(line).object();
  const QJsonValue sandbox = object[sandboxKey];
  const QJsonValue connection = object[connectionKey];
  const QJsonValue activationToken = object[activationTokenKey];
  if (!sandbox.isBool() || !connection.isString() || !activationToken.isString()) return std::nullopt;
  return StartRequest{.sandbox = sandbox.toBool(),
                      .connection = connection.toString(),
                      .activationToken = activationToken.toString()};
}

}  // namespace tokendesk
