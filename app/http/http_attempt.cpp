#include "http_attempt.h"

#include "network_error.h"
#include "one_shot_body.h"
#include "retry_policy.h"
#include "wire_request.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace tokendesk {

namespace {

/// QNetworkAccessManager keeps so many connections to a host; further requests wait for one of them.
constexpr qsizetype connectionsPerHost = 6;

QString redirectTarget(const QUrl& from, const QByteArray& location) {
  QUrl target = from.resolved(QUrl::fromEncoded(location));
  target.setUserInfo({});
  return target.authority(QUrl::FullyEncoded);  // punycode, so that no look-alike letters deceive
}

}  // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager& network, const HttpRequest& request,
                         std::chrono::milliseconds idleTimeout)
    : isChange_(isChange(request.verb)),
      url_(request.url),
      maxBytes_(request.maxAnswerBytes),
      idleTimeout_(idleTimeout) {
  const QNetworkRequest wire = wireRequest(request);
  // A GET, too, which has none: else Qt sends it again by itself, beyond the retries that we count.
  upload_ = new OneShotBody(isChange_ ? request.body : Secret());
  // Custom for all of them: post() would add a content type of its own to an empty body
  reply_ = network.sendCustomRequest(wire, verbName(request.verb), upload_);
  upload_->setParent(reply_);
  watch();
}

HttpAttempt::~HttpAttempt() {
  // Not abort(), which emits finished() at once and warns where an error was reported before: the destructor
  // ends the request just as well.
  reply_->disconnect(this);
  delete reply_;
}

void HttpAttempt::watch() {
  connect(reply_, &QNetworkReply::socketStartedConnecting, this, [this] {
    isConnecting_ = true;
    noteLife();
  });
  connect(reply_, &QNetworkReply::encrypted, this, [this] {
    isEncrypted_ = true;
    noteLife();
  });
  connect(reply_, &QNetworkReply::uploadProgress, this, &HttpAttempt::noteLife);
  connect(reply_, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onMetaData);
  connect(reply_, &QNetworkReply::readyRead, this, &HttpAttempt::drain);
  connect(reply_, &QNetworkReply::finished, this, &HttpAttempt::onReplyFinished);

  // A timer of our own: Qt's transfer timeout reports the same error as an abort does.
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &HttpAttempt::onIdle);
  isQueued_ = isBehindOthers();
  startIdle();
}

void HttpAttempt::startIdle() {
  // Of a request without a body, Qt doesn't tell when it is sent, so a queued one looks for itself.
  idle_.start(isQueued_ ? idleTimeout_ / 10 : idleTimeout_);
}

void HttpAttempt::noteLife() {
  if (result_) return;
  isQueued_ = false;
  startIdle();
}

bool HttpAttempt::isBehindOthers() const {
  // in the order they were made, which is the one they are sent in
  return reply_->manager()->findChildren<QNetworkReply*>(Qt::FindDirectChildrenOnly).indexOf(reply_) >=
         connectionsPerHost;
}

void HttpAttempt::onIdle() {
  if (isQueued_) {
    isQueued_ = isBehindOthers();
    startIdle();
    return;
  }
  finish({std::unexpected(errorWhenInterrupted(timeoutAfter(idleTimeout_)))});
}

void HttpAttempt::onMetaData() {
  noteLife();
  const qint64 length = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
  if (length > maxBytes_) {
    fail(ApiErrorKind::BadAnswer);
  } else if (length > 0 && !result_) {
    body_.reserve(length);
  }
}

void HttpAttempt::drain() {
  if (result_) return;
  noteLife();
  while (const qint64 available = reply_->bytesAvailable()) {
    const qsizetype before = body_.size();
    // one more than there is room for shows that it is too much, whatever it would unpack to
    const qint64 chunk = std::min(available, maxBytes_ - before + 1);
    body_.resize(before + chunk);
    const qint64 count = std::max<qint64>(reply_->read(body_.data() + before, chunk), 0);
    body_.resize(before + count);
    if (body_.size() > maxBytes_) return fail(ApiErrorKind::BadAnswer);
    if (count == 0) break;
  }
  emit received();
}

void HttpAttempt::onReplyFinished() {
  drain();
  if (result_) return;
  const QNetworkReply::NetworkError error = reply_->error();
  const int code = status();
  const bool answered = code >= 200 && error == QNetworkReply::NoError;
  if (answered || (code >= 400 && isMadeFromStatus(error)) || isAnswerTakenForLost()) {
    answer(code);
  } else {
    fail(kindOf(error), error);
  }
}

bool HttpAttempt::isAnswerTakenForLost() const {
  if (reply_->error() != QNetworkReply::ContentReSendError || status() < 200) return false;
  // For a 307 or 308 Qt rewinds the body, in vain, before it looks whether it may follow at all.
  if (status() >= 300 && status() < 400) return true;
  // An answer without a length ends with the connection (RFC 9112, 6.3), which Qt often takes for one that
  // was lost before the answer.
  return !reply_->hasRawHeader("Content-Length") && !reply_->hasRawHeader("Transfer-Encoding");
}

void HttpAttempt::answer(int status) {
  if (status >= 300 && status < 400) {
    ApiError error = errorOf(ApiErrorKind::BadAnswer, status);
    const QByteArray location = reply_->rawHeader("Location");
    if (!location.isEmpty()) error.redirectHost = redirectTarget(url_, location);
    return finish({std::unexpected(error)});
  }
  const QByteArray retryAfter = reply_->rawHeader("Retry-After");
  const QDateTime here = QDateTime::currentDateTimeUtc();
  const QDateTime there = parseHttpDate(reply_->rawHeader("Date"), here);
  const QDateTime answeredAt = there.isValid() ? there : here;
  finish({.outcome = HttpAnswer{.status = status,
                                .body = std::move(body_),
                                .retryAfter = parseRetryAfter(retryAfter, answeredAt)},
          .retryAfter = retryAfter,
          .answeredAt = answeredAt});
}

void HttpAttempt::fail(ApiErrorKind kind, QNetworkReply::NetworkError error) {
  if (result_) return;
  if (isChange_ && mayHaveArrived()) kind = ApiErrorKind::OutcomeUnknown;
  finish({.outcome = std::unexpected(errorOf(kind, status())), .error = error});
}

void HttpAttempt::finish(Result result) {
  if (result_) return;
  idle_.stop();
  result_ = std::move(result);
  emit finished();
}

ApiError HttpAttempt::errorWhenInterrupted(const ApiError& reason) const {
  ApiError error = isChange_ && mayHaveArrived() ? errorOf(ApiErrorKind::OutcomeUnknown) : reason;
  error.httpStatus = status();
  return error;
}

bool HttpAttempt::mayHaveArrived() const {
  if (status() != 0) return true;
  // Qt sends in a thread of its own, but asks for the body here: before it has, no server has the whole
  // request.
  if (upload_->size() > 0) return upload_->wasRead();
  // Of a request without a body, Qt doesn't tell when it is sent. On a new connection it can't have been
  // before encrypted(), which that thread waits for. Else, only some errors are proof.
  if (isConnecting_ && !isEncrypted_ && url_.scheme() == u"https") return false;
  return !isFromBeforeSending(reply_->error());
}

int HttpAttempt::status() const {
  return reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace tokendesk
