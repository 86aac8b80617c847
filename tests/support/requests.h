#pragma once

#include "logged_request.h"

namespace tokendesk {

/// A request for tests; `number` makes it different from others.
inline LoggedRequest requestNumbered(int number, const QString& assistant = QStringLiteral("Support"),
                                     const QString& status = QStringLiteral("Succeeded")) {
  LoggedRequest request;
  request.assistant = assistant;
  request.intent = QStringLiteral("answer");
  request.time = QDateTime(QDate(2026, 9, 3), QTime(12, 0), Qt::UTC).addSecs(-60 * number);
  request.timestamp = request.time.toString(Qt::ISODate);
  request.prompt = QStringLiteral("prompt %1").arg(number);
  request.output = QStringLiteral("output %1").arg(number);
  request.inputText = QStringLiteral("input %1").arg(number);
  request.status = status;
  return request;
}

/// `count` requests, from number `first` on.
inline LoggedRequests requestsFrom(int first, int count) {
  LoggedRequests requests;
  for (int i = 0; i < count; ++i) requests.push_back(requestNumbered(first + i));
  return requests;
}

/// The same at noon of a day in September 2026, in local time.
inline LoggedRequest requestOf(int day, const QString& status = QStringLiteral("Succeeded"),
                               const QString& assistant = QStringLiteral("Support")) {
  LoggedRequest request = requestNumbered(day, assistant, status);
  request.time = QDateTime(QDate(2026, 9, day), QTime(12, 0)).toUTC();
  return request;
}

}  // namespace tokendesk
