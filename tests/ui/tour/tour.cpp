#include "tour.h"

#include "accessible_combo_box.h"
#include "account_stops.h"
#include "aihub/ai_hub_kind.h"
#include "connection_stops.h"
#include "file_stops.h"
#include "geai/geai_kind.h"
#include "project_stops.h"
#include "theme.h"
#include "token_stops.h"
#include "unusual_stops.h"

#include <QApplication>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 30'000;  // ms, for a sandbox on a busy machine

}  // namespace

Tour::Tour() : console_(QStringLiteral(SANDBOX_PROGRAM)) {
  applyTheme(*qApp, ThemeChoice::Light);
  nameComboBoxesByTheirLabels();
  console_.services.platforms = {geai::kind(), aihub::kind()};
  const SandboxJob started = console_.sandbox.start();
  TourGuide::require(QTest::qWaitFor([&] { return started.isFinished(); }, startTime) && started.result(),
                     u"The sandbox doesn't start."_s);
  sandbox_ = *started.result();
  training_ = connect(u"Globant Training"_s, geai::kind().id, Environment::Development);
  production_ = connect(u"Globant"_s, geai::kind().id, Environment::Production);
  hub_ = connect(u"Documents"_s, aihub::kind().id, Environment::Staging);
}

Connection Tour::connect(const QString& name, const QString& platform, Environment environment) {
  const SandboxAccess other = sandbox_.others.value(platform);
  Connection connection;
  connection.id = QUuid::createUuid();
  connection.name = name;
  connection.platform = platform;
  connection.environment = environment;
  connection.baseUrl = sandbox_.baseUrl;
  connection.organizationId = other.organizationId;
  connection.credentials = CredentialKind::ApiToken;
  TourGuide::require(console_.connections.save(connection).has_value(), u"The connection isn't saved."_s);
  console_.keychain.secrets[connection.id].insert(
      CredentialKind::ApiToken, other.token.isEmpty() ? sandbox_.organizationToken : other.token);
  return connection;
}

void Tour::run(const TourVisit& visit) {
  visitConnections(visit);
  visitLists(console_, visit);
  visitFiles(console_, visit);
  visitOrganizationTokens(console_, training_, visit);
  visitProjectTokens(console_, training_, visit);
  visitProduction(console_, production_, visit);
  visitProjects(console_, training_, visit);
  visitAccounts(console_, hub_, visit);
  visitUnusual(visit);
}

}  // namespace tokendesk
