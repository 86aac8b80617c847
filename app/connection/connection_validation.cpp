#include "connection_validation.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c) {
  return c.category() == QChar::Other_Control;
}

bool cannotBeInUrl(QChar c) {
  // Format characters include the bidirectional ones, which make a host look like another.
  return c.isSpace() || isControl(c) || c.category() == QChar::Other_Format || c == u'\\';
}

std::expected<QString, ConnectionProblem> withScheme(const QString& text) {
  if (text.contains(u"://"_s)) return text;
  // "https:host" would otherwise become a host named "https".
  static const QRegularExpression bareScheme(u"^https?:(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
  if (bareScheme.match(text).hasMatch()) return std::unexpected(ConnectionProblem::UrlInvalid);
  return u"https://"_s + text;
}

std::expected<void, ConnectionProblem> checkUrl(const QUrl& url) {
  using enum ConnectionProblem;
  if (!url.isValid() || url.host().isEmpty() || url.port() == 0) return std::unexpected(UrlInvalid);
  if (url.scheme() != u"https"_s && url.scheme() != u"http"_s) return std::unexpected(UrlInvalid);
  if (url.authority().contains(u'@')) return std::unexpected(UrlHasCredentials);
  if (url.hasQuery() || url.hasFragment()) return std::unexpected(UrlHasQuery);
  if (url.scheme() == u"http"_s && !isLoopback(url)) return std::unexpected(UrlNotHttps);
  return {};
}

std::expected<void, ConnectionProblem> checkToken(const ConnectionForm& form) {
  const QByteArrayView bytes = form.token.reveal();
  if (bytes.isEmpty() && form.tokenRequired) return std::unexpected(ConnectionProblem::TokenRequired);
  const bool sendable = std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!sendable) return std::unexpected(ConnectionProblem::TokenInvalid);
  return {};
}

}  // namespace

std::expected<QUrl, ConnectionProblem> parseBaseUrl(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty()) return std::unexpected(ConnectionProblem::UrlRequired);
  if (std::ranges::any_of(trimmed, cannotBeInUrl)) return std::unexpected(ConnectionProblem::UrlInvalid);
  const auto typed = withScheme(trimmed);
  if (!typed) return std::unexpected(typed.error());

  QUrl url(*typed, QUrl::StrictMode);
  if (auto checked = checkUrl(url); !checked) return std::unexpected(checked.error());

  url = url.adjusted(QUrl::NormalizePathSegments);
  QString path = url.path(QUrl::FullyEncoded);
  while (path.endsWith(u'/')) path.chop(1);
  url.setPath(path, QUrl::StrictMode);
  return url;
}

bool isLoopback(const QUrl& url) {
  QString host = url.host(QUrl::FullyEncoded).toLower();  // QUrl has brought numeric addresses to one form
  if (host.startsWith(u'[') && host.endsWith(u']')) host = host.sliced(1, host.size() - 2);
  static const QRegularExpression ipv4(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
  return host == u"localhost"_s || host.endsWith(u".localhost"_s) || host == u"::1"_s ||
         ipv4.match(host).hasMatch();
}

bool sameConnectionName(const QString& a, const QString& b) {
  return a.trimmed().toCaseFolded() == b.trimmed().toCaseFolded();
}

std::expected<void, ConnectionProblem> checkConnectionName(const QString& name,
                                                           const QStringList& otherNames) {
  using enum ConnectionProblem;
  const QString trimmed = name.trimmed();
  if (trimmed.isEmpty()) return std::unexpected(NameRequired);
  if (trimmed.size() > maxConnectionName) return std::unexpected(NameTooLong);
  if (std::ranges::any_of(trimmed, isControl)) return std::unexpected(NameInvalid);
  const auto same = [&trimmed](const QString& other) { return sameConnectionName(other, trimmed); };
  if (std::ranges::any_of(otherNames, same)) return std::unexpected(NameTaken);
  return {};
}

QList<ConnectionProblem> connectionProblems(const ConnectionForm& form, const QStringList& otherNames) {
  QList<ConnectionProblem> problems;
  if (const auto name = checkConnectionName(form.name, otherNames); !name) problems.append(name.error());
  if (const auto url = parseBaseUrl(form.url); !url) problems.append(url.error());
  if (const auto token = checkToken(form); !token) problems.append(token.error());
  return problems;
}

}  // namespace tokendesk
