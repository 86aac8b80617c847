#include "geai_copy_template.h"

namespace tokendesk::geai {

using namespace Qt::StringLiterals;

namespace {

/// The settings that GEAI's own tools read.
std::vector<Variable> variables(const QUrl& baseUrl, const ApiToken& token) {
  std::vector<Variable> all{{u"GEAI_API_BASE_URL"_s, baseUrl.toString(QUrl::FullyEncoded)},
                            {u"GEAI_API_KEY"_s, QString(QChar(tokenPlaceholder))}};
  if (!token.ownerId.isEmpty()) all.push_back({u"GEAI_PROJECT_ID"_s, token.ownerId});
  return all;
}

QString curlCommand(const QUrl& baseUrl, const ApiToken& token) {
  const QString path = token.scope == TokenScope::Organization ? u"/v1/organization/projects"_s
                                                               : u"/v1/accessControl/apitoken/validate"_s;
  return u"curl --header 'Authorization: Bearer %1' --header 'Accept: application/json' %2\n"_s.arg(
      QString(QChar(tokenPlaceholder)), shellWord(baseUrl.toString(QUrl::FullyEncoded) + path));
}

}  // namespace

QString copyTemplate(const QUrl& baseUrl, const ApiToken& token, CopyFormat format) {
  switch (format) {
    case CopyFormat::Value: return QString(QChar(tokenPlaceholder));
    case CopyFormat::AuthorizationHeader: return u"Authorization: Bearer %1"_s.arg(QChar(tokenPlaceholder));
    case CopyFormat::Curl: return curlCommand(baseUrl, token);
    case CopyFormat::ShellExports:
    case CopyFormat::DotEnv: return assignments(variables(baseUrl, token), format);
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk::geai
