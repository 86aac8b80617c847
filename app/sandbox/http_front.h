#pragma once

#include "answers.h"
#include "api_request.h"

#include <QHttpServer>

#include <expected>
#include <functional>
#include <vector>

namespace tokendesk::sandbox {

/// Receives HTTP requests on the loopback interface and has them answered.
class HttpFront {
 public:
  /// An API, and where its paths begin.
  struct Part {
    QString prefix;                            ///< still percent-encoded
    std::function<Answer(ApiRequest)> answer;  ///< must not throw
  };

  /// The first part whose prefix fits answers. That of the last must be empty, so that one always does.
  explicit HttpFront(std::vector<Part> parts);

  /// 0 means any free port. Answers with the port, or with the reason in the system's words.
  std::expected<quint16, QString> listen(quint16 port);

 private:
  void handle(const QHttpServerRequest& request, QHttpServerResponder& responder);

  std::vector<Part> parts_;
  QHttpServer server_;
};

}  // namespace tokendesk::sandbox
