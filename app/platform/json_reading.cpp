#include "json_reading.h"

#include "network_error.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// The number that `text` has in its digits from `begin` on; -1 where there is none.
int digitsIn(QStringView text, qsizetype begin, qsizetype count) {
  int number = 0;
  for (const QChar c : text.sliced(begin, count)) {
    if (c < u'0' || c > u'9') return -1;
    number = number * 10 + (c.unicode() - u'0');
  }
  return number;
}

/// "2024-07-22T18:37:32.341" as UTC, which is how lists have their times: QDateTime takes much longer for the
/// same. Invalid where it is anything else.
QDateTime parsePlainTimestamp(QStringView text) {
  constexpr QStringView form = u"####-##-##T##:##:##.###";
  const auto fits = [](QChar of, QChar c) { return of == u'#' || of == c; };
  if (text.size() != form.size() || !std::equal(form.begin(), form.end(), text.begin(), fits)) return {};
  const QDate date(digitsIn(text, 0, 4), digitsIn(text, 5, 2), digitsIn(text, 8, 2));
  const QTime time(digitsIn(text, 11, 2), digitsIn(text, 14, 2), digitsIn(text, 17, 2),
                   digitsIn(text, 20, 3));
  const bool isDate = date.isValid() && date.year() > 0;
  return isDate && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

}  // namespace

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
  if (const QDateTime plain = parsePlainTimestamp(text); plain.isValid()) return plain;
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
