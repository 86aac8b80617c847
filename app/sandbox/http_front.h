#pragma once

#include "geai_api.h"

#include <QHttpServer>

#include <expected>

namespace tokendesk::sandbox {

/// Receives HTTP requests on the loopback interface and has them answered.
class HttpFront {
 public:
  /// The API must outlive this.
  explicit HttpFront(GeaiApi& api);

  /// 0 means any free port. Answers with the port, or with the reason in the system's words.
  std::expected<quint16, QString> listen(quint16 port);

 private:
  void handle(const QHttpServerRequest& request, QHttpServerResponder& responder);

  GeaiApi& api_;
  QHttpServer server_;
};

}  // namespace tokendesk::sandbox
