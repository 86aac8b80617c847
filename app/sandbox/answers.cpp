#include "answers.h"

#include <QJsonDocument>

#include <utility>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

Answer success(const QJsonObject& object) {
  return {.status = 200, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer success(const QJsonArray& array) {
  return {.status = 200, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Answer successMessage(const QString& description) {
  return success(QJsonArray{QJsonObject{{u"description"_s, description}, {u"type"_s, u"Success"_s}}});
}

Fault::Fault(int status, int id, QString description)
    : status_(status), id_(id), description_(std::move(description)) {}

const char* Fault::what() const noexcept {
  return "refused";
}

Answer Fault::answer() const {
  const QJsonObject error{{u"id"_s, id_}, {u"description"_s, description_}};
  const QJsonObject body{{u"errors"_s, QJsonArray{error}}};
  return {.status = status_, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Fault Fault::tokenNotFound() {
  return {404, 5, u"Api Key Not Found"_s};
}

Fault Fault::notSignedIn() {
  return {401, 6, u"ApiToken not found or blocked"_s};
}

Fault Fault::outOfScope() {
  return {403, 7, u"ApiToken out of scope"_s};
}

Fault Fault::unauthorized() {
  return {401, 401, u"Unauthorized"_s};
}

Fault Fault::refreshTokenError() {
  return {401, 101, u"Refresh token error"_s};
}

Fault Fault::accessTokenRevoked() {
  return {401, 102, u"Token revoked, login again"_s};
}

Fault Fault::accessTokenExpired() {
  return {401, 103, u"Token expired, login again"_s};
}

Fault Fault::accessTokenNotFound() {
  return {401, 112, u"Access token not found, login again"_s};
}

Fault Fault::accessTokenNotValid() {
  return {401, 114, u"Access token not valid, login again"_s};
}

Fault Fault::outOfRange(const QString& field) {
  return {400, 8, u"Field %1 is out of range"_s.arg(field)};
}

Fault Fault::required(const QString& field) {
  return {400, 9, u"Field %1 is required"_s.arg(field)};
}

Fault Fault::wrongPattern(const QString& field) {
  return {400, 11, u"Field %1 does not match the specified pattern"_s.arg(field)};
}

Fault Fault::badEndpoint() {
  return {404, 404, u"Bad Endpoint"_s};
}

Fault Fault::methodNotAllowed() {
  return {405, 405, u"Method Not Allowed"_s};
}

Fault Fault::conflict(const QString& description) {
  return {409, 409, u"Conflict: %1"_s.arg(description)};
}

Fault Fault::payloadTooLarge() {
  return {413, 413, u"Payload Too Large"_s};
}

Fault Fault::internal() {
  return {500, 500, u"Internal Server Error"_s};
}

Fault Fault::invalidOrganization() {
  return {400, 2001, u"Invalid OrganizationId"_s};
}

Fault Fault::projectNotFound() {
  return {404, 2005, u"Project Not Found"_s};
}

Fault Fault::projectNameExists() {
  return {400, 2029, u"Project name already exists"_s};
}

}  // namespace tokendesk::sandbox
