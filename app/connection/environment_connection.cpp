#include "environment_connection.h"

#include "connection_validation.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QUuid connectionNamespace(0x5a9f1c52, 0x7d0e, 0x4b5c, 0x9e, 0x53, 0x0c, 0x1d, 0x6a, 0x7f, 0x42,
                                    0xb8);

}  // namespace

std::optional<EnvironmentConnection> readEnvironmentConnection(const QProcessEnvironment& environment) {
  const ConnectionForm form{.name = u"Environment"_s,
                            .url = environment.value(u"GEAI_API_BASE_URL"_s),
                            .token = Secret::fromText(environment.value(u"GEAI_API_KEY"_s).trimmed())};
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

void forgetSecretVariables() {
  qunsetenv("GEAI_API_KEY");
  qunsetenv("GEAI_OAUTH_ACCESS_TOKEN");
}

}  // namespace tokendesk
