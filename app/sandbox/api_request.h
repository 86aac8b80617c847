#pragma once

#include <QByteArray>
#include <QHttpServerRequest>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace tokendesk::sandbox {

/// A request as the operations see it, whoever received it.
struct ApiRequest {
  using Method = QHttpServerRequest::Method;

  Method method = Method::Get;
  QString path;  ///< still percent-encoded, so that a `/` within a segment stays one
  QUrlQuery query;
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
  QString pathArgument = {};  ///< decoded; what stands where the route has its `{id}`

  /// Empty where there is none. Names are compared without case.
  [[nodiscard]] QByteArray header(QByteArrayView name) const {
    for (const auto& [key, value] : headers) {
      if (key.compare(name, Qt::CaseInsensitive) == 0) return value.trimmed();
    }
    return {};
  }

  [[nodiscard]] QString parameter(const QString& name) const {
    return query.queryItemValue(name, QUrl::FullyDecoded);
  }
};

}  // namespace tokendesk::sandbox
