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

/// An encoded path without "." and ".." (RFC 3986, 5.2.4), nor a slash at its end. QUrl's own normalization
/// loses a segment like ".é", and one of several slashes at the beginning each time.
QString tidied(const QString& path) {
  QStringList segments;
  const QStringList given = path.split(u'/');
  for (const QString& segment : given) {
    if (segment == u".."_s) {
      if (segments.size() > 1) segments.removeLast();
    } else if (segment != u"."_s) {
      segments.append(segment);
    }
  }
  while (!segments.isEmpty() && segments.last().isEmpty()) segments.removeLast();
  return segments.join(u'/');
}

/// Whether it can stand in a header.
bool isSendable(QByteArrayView bytes) {
  return std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isSendable(const QString& text) {
  return isSendable(QByteArrayView(text.trimmed().toUtf8()));
}

std::optional<ConnectionProblem> accessTokenProblem(const ConnectionForm& form) {
  if (!isSendable(form.accessToken.reveal())) return ConnectionProblem::AccessTokenInvalid;
  constexpr CredentialKinds both = CredentialKind::ApiToken | CredentialKind::AccessToken;
  const bool hasBoth = (credentialsAfter(form) & both) == both;
  return hasBoth && !form.allowsBoth ? std::optional(ConnectionProblem::BothMethods) : std::nullopt;
}

std::optional<ConnectionProblem> projectIdProblem(const ConnectionForm& form) {
  if (!isSendable(form.projectId)) return ConnectionProblem::ProjectIdInvalid;
  const bool needed = credentialsAfter(form).testFlag(CredentialKind::AccessToken);
  return needed && form.projectId.trimmed().isEmpty() ? std::optional(ConnectionProblem::ProjectIdRequired)
                                                      : std::nullopt;
}

/// Of the id that isn't used, nothing is asked.
std::optional<ConnectionProblem> accountIdProblem(const Account& account) {
  using enum ConnectionProblem;
  const bool isUser = account.type == AccountType::Community;
  const QString id = idInUse(account).trimmed();
  if (id.isEmpty()) return isUser ? UserIdRequired : OrganizationIdRequired;
  if (!isSendable(id)) return isUser ? UserIdInvalid : OrganizationIdInvalid;
  return std::nullopt;
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

  url.setPath(tidied(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
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

CredentialKinds credentialsAfter(const ConnectionForm& form) {
  CredentialKinds after = form.kept;
  if (!form.apiToken.isEmpty()) after |= CredentialKind::ApiToken;
  if (!form.accessToken.isEmpty() && !form.account) after |= CredentialKind::AccessToken;
  return after;
}

QList<ConnectionProblem> connectionProblems(const ConnectionForm& form, const QStringList& otherNames) {
  QList<ConnectionProblem> problems;
  if (const auto name = checkConnectionName(form.name, otherNames); !name) problems << name.error();
  const auto url = parseBaseUrl(form.url);
  if (!url && url.error() != ConnectionProblem::UrlRequired) problems << url.error();
  if (!isSendable(form.apiToken.reveal())) problems << ConnectionProblem::TokenInvalid;
  if (form.account) {
    if (const auto problem = accountIdProblem(*form.account)) problems << *problem;
    return problems;
  }
  if (const auto problem = accessTokenProblem(form)) problems << *problem;
  if (const auto problem = projectIdProblem(form)) problems << *problem;
  if (!isSendable(form.organizationId)) problems << ConnectionProblem::OrganizationIdInvalid;
  return problems;
}

}  // namespace tokendesk
