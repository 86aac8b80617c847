#include "ai_hub_copy_template.h"

#include "ai_hub_endpoints.h"

namespace tokendesk::aihub {

using namespace Qt::StringLiterals;

namespace {

/// A service account's tokens are of its organization, whoever manages them.
const QString& contextOf(const Account& account, const ApiToken& token) {
  return token.scope == TokenScope::ServiceAccount ? account.organizationId : idInUse(account);
}

/// AI Hub's SDK for Python takes these as arguments (api_root, the token, ib_context), and isn't documented
/// to read any environment variable. The names are made after its arguments.
std::vector<Variable> variables(const QUrl& baseUrl, const QString& context) {
  return {{u"AIHUB_API_ROOT"_s, apiRootUrl(baseUrl).toString(QUrl::FullyEncoded)},
          {u"AIHUB_API_TOKEN"_s, QString(QChar(tokenPlaceholder))},
          {u"IB_CONTEXT"_s, context}};
}

QString curlCommand(const QUrl& baseUrl, const QString& context) {
  return u"curl --header 'Authorization: Bearer %1' --header %2 --header 'Accept: application/json' %3\n"_s
      .arg(QString(QChar(tokenPlaceholder)), shellWord(u"IB-Context: "_s + context),
           shellWord(accountUrl(baseUrl).toString(QUrl::FullyEncoded)));
}

}  // namespace

QString copyTemplate(const QUrl& baseUrl, const Account& account, const ApiToken& token, CopyFormat format) {
  const QString& context = contextOf(account, token);
  switch (format) {
    case CopyFormat::Value: return QString(QChar(tokenPlaceholder));
    case CopyFormat::AuthorizationHeader: return u"Authorization: Bearer %1"_s.arg(QChar(tokenPlaceholder));
    case CopyFormat::Curl: return curlCommand(baseUrl, context);
    case CopyFormat::ShellExports:
    case CopyFormat::DotEnv: return assignments(variables(baseUrl, context), format);
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk::aihub
