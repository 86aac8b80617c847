#include "wire_request.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lists of like entries pack better than 40 to 1, so up to here it is no attack. It is unpacked at once, on
/// the interface thread, which more than this would hold up.
constexpr qint64 mostUnpackedAtOnce = 8LL * 1024 * 1024;

bool isPlain(QByteArrayView value) {
  return std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

}  // namespace

bool isSendable(const HttpRequest& request) {
  const QString scheme = request.url.scheme();
  return request.url.isValid() && !request.url.host().isEmpty() &&
         (scheme == u"https" || scheme == u"http") && isPlain(request.bearer.reveal()) &&
         isPlain(request.contentType) &&
         std::all_of(request.headers.begin(), request.headers.end(), [](const HttpHeader& header) {
           return !header.name.isEmpty() && isPlain(header.name) && isPlain(header.value);
         });
}

QNetworkRequest wireRequest(const HttpRequest& request) {
  QUrl url = request.url;
  url.setUserInfo({});  // Qt would answer a challenge with it
  QNetworkRequest wire(url);
  wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  // Qt stops what unpacks to 40 times its size beyond this threshold.
  wire.setDecompressedSafetyCheckThreshold(std::min(request.maxAnswerBytes, mostUnpackedAtOnce));

  wire.setRawHeader("User-Agent", "Tokendesk/" TOKENDESK_VERSION);
  if (!request.bearer.isEmpty()) {
    wire.setRawHeader("Authorization", QByteArray("Bearer ").append(request.bearer.reveal()));
  }
  if (!request.contentType.isEmpty()) wire.setRawHeader("Content-Type", request.contentType);
  // The connection of a change isn't used again: see HttpExchange.
  if (isChange(request.verb)) wire.setRawHeader("Connection", "close");
  for (const HttpHeader& header : request.headers) wire.setRawHeader(header.name, header.value);
  return wire;
}

QByteArray verbName(Verb verb) {
  switch (verb) {
    case Verb::Get: return "GET"_ba;
    case Verb::Post: return "POST"_ba;
    case Verb::Put: return "PUT"_ba;
    case Verb::Delete: return "DELETE"_ba;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
