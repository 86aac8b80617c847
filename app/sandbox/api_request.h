#pragma once

#include <QByteArray>
#include <QHttpServerRequest>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrlQuery>

namespace tokendesk::sandbox {

/// A request as the operations see it, whoever received it.
struct ApiRequest {
  using Method = QHttpServerRequest::Method;
  static constexpr qsizetype maxBody = 1024LL * 1024;  ///< what the APIs take

  Method method = Method::Get;
  QString path;  ///< still percent-encoded, so that a `/` within a segment stays one
  QUrlQuery query;
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
  QStringList pathArguments = {};  ///< decoded; what stands where the route has its `*`s

  /// Empty where there is none. Names are compared without case.
  [[nodiscard]] QByteArray header(QByteArrayView name) const;

  /// What follows `Bearer` in Authorization; empty where there is none.
  [[nodiscard]] QString bearer() const;

  /// Of the query, decoded; empty where there is none.
  [[nodiscard]] QString parameter(const QString& name) const;

  /// What `detail` asks for, `full` or `summary`, the default. Throws Fault for anything else.
  [[nodiscard]] bool wantsFullDetail() const;
};

}  // namespace tokendesk::sandbox
