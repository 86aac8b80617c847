#include "http_attempt.h"

#include "network_error.h"
#include "one_shot_body.h"
#include "retry_policy.h"
#include "wire_request.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// QNetworkAccessManager keeps so many connections to a host; further requests wait for one of them.
constexpr qsizetype connectionsPerHost = 6;

/// How much of an answer Qt's thread may read ahead of us. Without a limit, and where it reads as fast as the
/// server sends, it never lets us read, and takes all the memory there is.
constexpr qint64 readAhead = 256LL * 1024;

/// Beyond this, moving an answer to a larger place would hold the interface up.
constexpr qsizetype mostMoved = 4LL * 1024 * 1024;

/// Like resize(), but what moves leaves zeroes behind: an answer may hold secrets. What is too large to be
/// moved again gets room for `most` at once, for which the system needs memory only as it is filled.
void resizeCleanly(QByteArray& bytes, qsizetype size, qsizetype most) {
  if (size > bytes.capacity()) {
    QByteArray larger;
    larger.reserve(size > mostMoved ? std::max(size, most) : std::max(size, 2 * bytes.capacity()));
    larger.append(bytes);
    bytes.fill('\0');
    bytes.swap(larger);
  }
  bytes.resize(size);
}

QString redirectTarget(const QUrl& from, const QByteArray& location) {
  QUrl target = from.resolved(QUrl::fromEncoded(location));
  target.setUserInfo({});
  const QString authority = target.authority(QUrl::FullyEncoded);  // punycode, against look-alike letters
  const bool isOtherScheme = target.host() == from.host() && target.scheme() != from.scheme();
  return isOtherScheme ? u"%1://%2"_s.arg(target.scheme(), authority) : authority;
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
  // Queued, because Qt passes it over before the request is started, which it does queued as well.
  QMetaObject::invokeMethod(
      reply_, [reply = reply_] { reply->setReadBufferSize(readAhead); }, Qt::QueuedConnection);
  watch();
}

HttpAttempt::~HttpAttempt() {
  // Not abort(), which emits finished() at once and warns where an error was reported before: the destructor
  // ends the request just as well.
  reply_->disconnect(this);
  delete reply_;
  body_.fill('\0');  // of an answer that wasn't handed over
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
  connect(reply_, &QNetworkReply::errorOccurred, this, &HttpAttempt::onReplyError);
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
    failTooLarge();
  } else if (length > 0 && !result_) {
    body_.reserve(length + HttpAnswer::roomBehindBody);
  }
}

void HttpAttempt::onReplyError(QNetworkReply::NetworkError error) {
  // What can't be unpacked isn't read on, so Qt's thread, which may not read ahead, never finishes.
  const bool isAboutBody = error == QNetworkReply::UnknownContentError && status() >= 200 && status() < 400;
  if (isAboutBody) fail(unreadableAnswer(status()), error);
}

void HttpAttempt::drain() {
  if (result_) return;
  noteLife();
  while (const qint64 available = reply_->bytesAvailable()) {
    const qsizetype before = body_.size();
    // one more than there is room for shows that it is too much, whatever it would unpack to
    const qint64 chunk = std::min(available, maxBytes_ - before + 1);
    resizeCleanly(body_, before + chunk, maxBytes_ + 1);
    const qint64 count = std::max<qint64>(reply_->read(body_.data() + before, chunk), 0);
    body_.resize(before + count);
    if (body_.size() > maxBytes_) return failTooLarge();
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
    fail(errorOf(kindOf(error), code), error);
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

void HttpAttempt::failTooLarge() {
  fail(tooLargeAnswer(maxBytes_, status()));
}

void HttpAttempt::fail(ApiError error, QNetworkReply::NetworkError cause) {
  if (result_) return;
  if (isChange_ && mayHaveArrived()) error.kind = ApiErrorKind::OutcomeUnknown;
  finish({.outcome = std::unexpected(error), .error = cause});
}

void HttpAttempt::finish(Result result) {
  if (result_) return;
  idle_.stop();
  result_ = std::move(result);
  emit finished();
}

ApiError HttpAttempt::errorWhenInterrupted(const ApiError& reason) const {
  ApiError error = reason;
  if (isChange_ && mayHaveArrived()) {
    error.kind = ApiErrorKind::OutcomeUnknown;
    error.mayStillHappen = true;
  }
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
