#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tokendesk {

/// What a start of the program asks of the instance that is running already. Holds no secret.
struct StartRequest {
  bool sandbox = false;
  QString connection = {};       ///< the name of a saved one, or “Environment”; empty: none is asked for
  QString activationToken = {};  ///< with which the desktop lets a window come to the front; empty: none

  friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

/// The most bytes that a request has, as it is sent.
constexpr qsizetype maxStartRequest = 8LL * 1024;

/// One line, with its end. One that would be longer than maxStartRequest can't be read.
QByteArray writeStartRequest(const StartRequest& request);

/// Nothing where the line isn't one that writeStartRequest() makes.
std::optional<StartRequest> readStartRequest(const QByteArray& line);

}  // namespace tokendesk
