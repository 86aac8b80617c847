#include "environment_connection.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QUuid connectionNamespace(0x5a9f1c52, 0x7d0e, 0x4b5c, 0x9e, 0x53, 0x0c, 0x1d, 0x6a, 0x7f, 0x42,
                                    0xb8);

const QString urlVariable = u"GEAI_API_BASE_URL"_s;
const QString keyVariable = u"GEAI_API_KEY"_s;
const QString accessTokenVariable = u"GEAI_OAUTH_ACCESS_TOKEN"_s;
const QString projectVariable = u"GEAI_PROJECT_ID"_s;
const QString organizationVariable = u"GEAI_ORGANIZATION_ID"_s;

ConnectionForm formOf(const QProcessEnvironment& environment) {
  const auto text = [&environment](const QString& name) { return environment.value(name).trimmed(); };
  return {.name = environmentConnectionName.toString(),
          .url = text(urlVariable),
          .apiToken = Secret::fromText(text(keyVariable)),
          .accessToken = Secret::fromText(text(accessTokenVariable)),
          .projectId = text(projectVariable),
          .organizationId = text(organizationVariable)};
}

/// A saved connection may lack its URL and its method; nobody could add them to this one.
QList<ConnectionProblem> problemsOf(const ConnectionForm& form) {
  QList<ConnectionProblem> problems = connectionProblems(form, {});
  if (form.url.isEmpty()) problems.prepend(ConnectionProblem::UrlRequired);
  if (!credentialsAfter(form)) problems.append(ConnectionProblem::TokenRequired);
  return problems;
}

QString variableOf(ConnectionProblem problem) {
  using enum ConnectionProblem;
  switch (problem) {
    case TokenRequired:
    case TokenInvalid: return keyVariable;
    case AccessTokenInvalid:
    case BothMethods: return accessTokenVariable;
    case ProjectIdRequired:
    case ProjectIdInvalid: return projectVariable;
    case OrganizationIdInvalid: return organizationVariable;
    default: return urlVariable;
  }
}

Secrets secretsOf(const ConnectionForm& form) {
  Secrets secrets;
  if (!form.apiToken.isEmpty()) secrets.insert(CredentialKind::ApiToken, form.apiToken);
  if (!form.accessToken.isEmpty()) secrets.insert(CredentialKind::AccessToken, form.accessToken);
  return secrets;
}

}  // namespace

std::optional<EnvironmentConnection> readEnvironmentConnection(const QProcessEnvironment& environment) {
  const ConnectionForm form = formOf(environment);
  if (!problemsOf(form).isEmpty()) return std::nullopt;

  const QUrl baseUrl = parseBaseUrl(form.url).value();
  Secrets secrets = secretsOf(form);
  Connection connection{
      .id = QUuid::createUuidV5(connectionNamespace, baseUrl.toEncoded()),
      .name = form.name,
      .baseUrl = baseUrl,
      .environment = isLoopback(baseUrl) ? Environment::Development : Environment::Production,
      .source = ConnectionSource::Environment,
      .credentials = kindsOf(secrets),
      .projectId = form.projectId,
      .organizationId = form.organizationId,
  };
  return EnvironmentConnection{
      .connection = connection, .secrets = secrets, .variables = setGeaiVariables(environment)};
}

QStringList setGeaiVariables(const QProcessEnvironment& environment) {
  QStringList variables{urlVariable, keyVariable, accessTokenVariable, projectVariable, organizationVariable};
  variables.removeIf([&](const QString& name) { return environment.value(name).trimmed().isEmpty(); });
  return variables;
}

QList<EnvironmentProblem> environmentProblems(const QProcessEnvironment& environment) {
  const ConnectionForm form = formOf(environment);
  if (form.url.isEmpty() && !credentialsAfter(form)) return {};
  QList<EnvironmentProblem> problems;
  for (const ConnectionProblem problem : problemsOf(form)) problems.append({variableOf(problem), problem});
  return problems;
}

void forgetSecretVariables() {
  for (const char* name : {"GEAI_API_KEY", "GEAI_OAUTH_ACCESS_TOKEN"}) {
#ifdef Q_OS_UNIX
    // Unset, it would still be where the system put it for us, and in /proc for every program of the user.
    if (char* value = std::getenv(name)) std::fill_n(value, std::strlen(value), '\0');
#endif
    qunsetenv(name);
  }
}

}  // namespace tokendesk
