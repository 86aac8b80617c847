#pragma once

#include "api_request.h"

#include <QHash>

namespace tokendesk::sandbox {

/// Values by the names that stand for them, in braces, in paths, headers and bodies.
using Placeholders = QHash<QString, QString>;

QString fillIn(const Placeholders& values, const QString& text);

/// A request as tests write it: `request` is a method and a path with its query: `GET /v1/…`. An empty
/// credential sends no Authorization. `headers` are lines.
ApiRequest writtenRequest(const Placeholders& values, const QString& request, const QString& credential,
                          const QByteArray& body = {}, const QString& headers = {});

}  // namespace tokendesk::sandbox
