#pragma once

#include "careful_network.h"
#include "job.h"
#include "retry_policy.h"
#include "secret.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tokendesk {

enum class Verb { Get, Post, Put, Delete };

struct HttpHeader {
  QByteArray name;
  QByteArray value;
};

/// One request. `bearer` and `body` may hold secrets; the URL may hold a token id in its path.
struct HttpRequest {
  Verb verb = Verb::Get;
  QUrl url = {};
  Secret bearer = {};  ///< sent as "Authorization: Bearer …"; empty: no such header
  QList<HttpHeader> headers = {};
  Secret body = {};             ///< sent with Post and Put
  QByteArray contentType = {};  ///< of the body; empty where there is none
  qint64 maxAnswerBytes = 4LL * 1024 * 1024;
  std::chrono::milliseconds deadline = std::chrono::seconds(60);  ///< for all attempts together
};

/// Limits for lists and exports, which show progress and can be cancelled.
inline constexpr qint64 listAnswerBytes = 64LL * 1024 * 1024;
inline constexpr std::chrono::milliseconds listDeadline = std::chrono::minutes(10);

/// A complete HTTP answer of any status except a redirect.
struct HttpAnswer {
  /// So much memory is kept free behind a body whose length the server told, for parsers that look at whole
  /// blocks of bytes.
  static constexpr qsizetype roomBehindBody = 64;

  int status = 0;
  QByteArray body;
  std::optional<std::chrono::seconds> retryAfter = std::nullopt;  ///< as the server gave it, uncapped
  Secret bearer = {};  ///< of the request: servers echo what they were sent, and texts must not repeat it
};

/// Does one HTTP exchange, right: HTTP/1.1, no redirects, no cookies, no cache, TLS errors final, a connect
/// and idle timeout of 15 s, a deadline, a size cap, and at most one changing request on the wire whatever
/// the server does. GET is retried as RetryPolicy says; nothing else ever is.
///
/// The error of a changing request (POST, PUT, DELETE) says whether it can have happened: OutcomeUnknown once
/// any of it may have been sent, another kind where it surely wasn't. That includes Cancelled and Timeout.
/// The exception is a redirect, which the server did answer: BadAnswer with redirectHost, whatever the verb.
/// A request that can't be sent (no http URL, line breaks in headers) ends as Invalid, a change where
/// Limits::readOnly is set as NotPermitted.
///
/// Lives on the interface thread. Destroying it ends its jobs as Cancelled (OutcomeUnknown where already
/// sent).
class HttpClient : public QObject {
  Q_OBJECT

 public:
  /// What it may send, and timeouts and waits, which tests shorten.
  struct Limits {
    /// Nothing but GET leaves: everything else ends as NotPermitted, with ApiError::readOnly.
    bool readOnly = false;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(15);
    double deadlineScale = 1;  ///< what HttpRequest::deadline is multiplied with
    RetryPolicy retry = {};
  };

  explicit HttpClient(QObject* parent = nullptr) : HttpClient(Limits{}, parent) {}
  explicit HttpClient(const Limits& limits, QObject* parent = nullptr);
  ~HttpClient() override;

  /// Sends the request. The job finishes on this object's thread, always through the event loop, and may then
  /// do anything, destroy this client included; so may options.progress. It is told of bytes at most every
  /// 100 ms, of a wait before a retry, and, with an empty Progress, of the end of that wait.
  Job<HttpAnswer> send(const HttpRequest& request, const CallOptions& options);

 private:
  Limits limits_;
  CarefulNetwork reads_;  // which share connections; each change gets its own
  bool closing_ = false;
};

}  // namespace tokendesk
