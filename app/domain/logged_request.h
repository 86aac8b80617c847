#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace tokendesk {

/// What an assistant was asked and what it answered. The platform gives requests no id.
struct LoggedRequest {
  QString assistant = {};
  QString intent = {};
  QString timestamp = {};  ///< as the platform wrote it
  QDateTime time = {};     ///< the same, UTC; invalid where it can't be read
  QString prompt = {};
  QString output = {};
  QString inputText = {};
  QString status = {};  ///< the platform's word, such as Succeeded; which there are isn't published

  friend bool operator==(const LoggedRequest&, const LoggedRequest&) = default;
};

using LoggedRequests = std::vector<LoggedRequest>;

/// Which requests are asked for. Empty fields let everything through.
struct RequestQuery {
  QString assistant = {};  ///< its whole name
  QString status = {};

  friend bool operator==(const RequestQuery&, const RequestQuery&) = default;
};

/// Which part of them, in the platform's order.
struct RequestWindow {
  qint64 skip = 0;
  int count = 0;

  friend bool operator==(const RequestWindow&, const RequestWindow&) = default;
};

}  // namespace tokendesk
