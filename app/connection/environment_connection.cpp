#include "environment_connection.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QUuid connectionNamespace(0x5a9f1c52, 0x7d0e, 0x4b5c, 0x9e, 0x53, 0x0c, 0x1d, 0x6a, 0x7f, 0x42,
                                    0xb8);

const QString urlVariable = u"GEAI_API_BASE_URL"_s;
const QString keyVariable = u"GEAI_API_KEY"_s;

ConnectionForm formOf(const QProcessEnvironment& environment) {
  return {.name = environmentConnectionName.toString(),
          .url = environment.value(urlVariable).trimmed(),
          .token = Secret::fromText(environment.value(keyVariable).trimmed())};
}

bool concernsToken(ConnectionProblem problem) {
  return problem == ConnectionProblem::TokenRequired || problem == ConnectionProblem::TokenInvalid;
}

}  // namespace

std::optional<EnvironmentConnection> readEnvironmentConnection(const QProcessEnvironment& environment) {
  const ConnectionForm form = formOf(environment);
  if (!connectionProblems(form, {}).isEmpty()) return std::nullopt;

  const QUrl baseUrl = parseBaseUrl(form.url).value();
  Connection connection{
      .id = QUuid::createUuidV5(connectionNamespace, baseUrl.toEncoded()),
      .name = form.name,
      .baseUrl = baseUrl,
      .environment = isLoopback(baseUrl) ? Environment::Development : Environment::Production,
      .source = ConnectionSource::Environment,
  };
  return EnvironmentConnection{std::move(connection), form.token};
}

QList<EnvironmentProblem> environmentProblems(const QProcessEnvironment& environment) {
  const ConnectionForm form = formOf(environment);
  if (form.url.isEmpty() && form.token.isEmpty()) return {};
  QList<EnvironmentProblem> problems;
  for (const ConnectionProblem problem : connectionProblems(form, {}))
    problems.append({concernsToken(problem) ? keyVariable : urlVariable, problem});
  return problems;
}

void forgetSecretVariables() {
  qunsetenv("GEAI_API_KEY");
  qunsetenv("GEAI_OAUTH_ACCESS_TOKEN");
}

}  // namespace tokendesk
