// Base URLs as people type them, and the paths and queries that are made below them. The parts of an input
// are: the base URL, two segments, and a key and a value of the query.

#include "connection_validation.h"
#include "fuzz_input.h"
#include "url_path.h"

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;

namespace {

void requireBaseUrl(const QUrl& url) {
  require(url.isValid() && !url.host().isEmpty(), "a base URL has a host");
  require(url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url)),
          "https, or this computer");
  require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "nothing else stands in it");
  require(!url.path(QUrl::FullyEncoded).endsWith(u'/'), "no slash stands at the end");
  const auto again = parseBaseUrl(url.toString(QUrl::FullyEncoded));
  require(again.has_value() && *again == url, "a base URL that was written is read again");
}

void requireOnTheWire(const QUrl& url) {
  const QByteArray bytes = url.toEncoded(QUrl::FullyEncoded);
  require(std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < '\x7f'; }),
          "a URL fits into a request's line");
}

/// A server that tidies paths would take these for other segments.
void requireNoDots(const QUrl& url) {
  const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
  const auto isDots = [](const QString& segment) {
    const QByteArray bytes = QByteArray::fromPercentEncoding(segment.toLatin1());
    return bytes == "." || bytes == "..";
  };
  require(std::ranges::none_of(segments, isDots), "no segment means another one");
}

/// `first` and `second` are in UTF-8, and each is a segment of its own whatever it holds.
void requireBelow(const QUrl& base, const QByteArray& first, const QByteArray& second, const QUrl& url) {
  require(url.scheme() == base.scheme() && url.authority() == base.authority(), "the host stays");
  const QString path = url.path(QUrl::FullyEncoded);
  const QString above = base.path(QUrl::FullyEncoded);
  require(path.startsWith(above + u'/'), "the base's path stays");
  const QStringList segments = path.sliced(above.size() + 1).split(u'/');
  require(segments.size() == 2, "a segment stays one");
  require(QByteArray::fromPercentEncoding(segments[0].toLatin1()) == first, "the first arrives as it is");
  require(QByteArray::fromPercentEncoding(segments[1].toLatin1()) == second, "the second arrives as it is");
  requireNoDots(url);
  requireOnTheWire(url);
}

/// What a form decoder makes of one half of a query.
QByteArray formDecoded(QByteArray text) {
  return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

void requireQuery(const QUrl& base, const QString& key, const QString& value) {
  const QUrl url = endpoint(base, {u"tokens"}, literalQuery({{key, value}}));
  const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
  require(query.count('=') == 1 && !query.contains('&'), "an item of a query stays one");
  const qsizetype equals = query.indexOf('=');
  require(formDecoded(query.first(equals)) == key.toUtf8(), "a key arrives as it is");
  require(formDecoded(query.sliced(equals + 1)) == value.toUtf8(), "a value arrives as it is");
  require(!url.hasFragment(), "a query doesn't become a fragment");
  requireOnTheWire(url);
}

bool hasNoEncoding(const QByteArray& segment) {
  return segment.isEmpty() || segment == "." || segment == "..";
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const auto base = parseBaseUrl(input.text());
  if (base) requireBaseUrl(*base);
  const QUrl used = base ? *base : QUrl(u"https://example.org/base%2Fpath"_s);

  const QByteArray first = input.part();
  const QByteArray second = input.part();
  const QUrl url = endpoint(used, {QUtf8StringView(first), QUtf8StringView(second)});
  require(url.isEmpty() == (hasNoEncoding(first) || hasNoEncoding(second)),
          "what has no encoding is refused");
  if (!url.isEmpty()) requireBelow(used, first, second, url);
  // ids are given as UTF-16 as well
  const QString text = QString::fromUtf8(first);
  const QUrl same = endpoint(used, {text, u"tokens"});
  if (!same.isEmpty()) requireBelow(used, text.toUtf8(), "tokens", same);

  const QString key = input.text();
  requireQuery(used, key, input.text());
  return 0;
}
