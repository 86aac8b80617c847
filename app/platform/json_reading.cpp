#include "json_reading.h"

#include "network_error.h"

#include <algorithm>

namespace tokendesk {

std::unexpected<ApiError> foreign(const HttpAnswer& answer) {
  return std::unexpected(errorOf(ApiErrorKind::BadAnswer, answer.status));
}

std::unexpected<ApiError> unreadable(const HttpAnswer& answer) {
  return std::unexpected(unreadableAnswer(answer.status));
}

ApiError noDocument(const HttpAnswer& answer) {
  const QByteArrayView body = QByteArrayView(answer.body).trimmed();
  const bool beginsAsOurs = body.startsWith('{') || body.startsWith('[');
  return beginsAsOurs ? unreadableAnswer(answer.status) : errorOf(ApiErrorKind::BadAnswer, answer.status);
}

Outcome<QJsonDocument> parseAnswer(const HttpAnswer& answer, const ErrorReader& errorIn) {
  QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (const auto error = errorIn(answer, document)) return std::unexpected(*error);
  if (document.isNull()) return std::unexpected(noDocument(answer));
  return document;
}

QDateTime parseTimestamp(const QString& text) {
  // as UTC at once: for a local time, the system looks its time zone up, each time
  QDateTime time = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
  if (!time.isValid()) time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
  return time.toUTC();
}

QString textOf(const QJsonValue& value) {
  if (value.isString() || value.isNull() || value.isUndefined()) return value.toString();
  // a document is an object or a list: the value is what stands between its brackets
  const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  return QString::fromUtf8(list.sliced(1).chopped(1));
}

QString idTextOf(const QJsonValue& value) {
  return value.isString() || value.isDouble() ? textOf(value) : QString();
}

Secret secretIn(const QJsonValue& value) {
  QString text = value.toString();
  Secret secret = Secret::fromText(text);
  text.fill(u'\0');
  return secret;
}

bool fitsInHeader(QByteArrayView bytes) {
  return !bytes.isEmpty() &&
         std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QByteArray toJson(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace tokendesk
