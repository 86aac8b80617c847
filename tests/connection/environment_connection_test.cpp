#include "environment_connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

QProcessEnvironment variables(const QString& url, const QString& key) {
  QProcessEnvironment environment;
  if (!url.isNull()) environment.insert(u"GEAI_API_BASE_URL"_s, url);
  if (!key.isNull()) environment.insert(u"GEAI_API_KEY"_s, key);
  return environment;
}

}  // namespace

class EnvironmentConnectionTest : public QObject {
  Q_OBJECT

 private slots:
  void readsBothVariables();
  void readsAnAccessTokenWithItsProject();
  void saysWhichVariableCannotBeUsed_data();
  void saysWhichVariableCannotBeUsed();
  void needsBothAndBothUsable_data();
  void needsBothAndBothUsable();
  void hasTheSameIdForTheSameUrl();
  void isProductionUnlessLoopback();
  void takesSecretsOutOfOurEnvironment();
};

void EnvironmentConnectionTest::readsBothVariables() {
  const auto read = readEnvironmentConnection(variables(u"api.saia.ai/"_s, u" org_from-env\n"_s));
  QVERIFY(read);
  QCOMPARE(read->connection.name, u"Environment"_s);
  QCOMPARE(read->connection.baseUrl, QUrl(u"https://api.saia.ai"_s));
  QCOMPARE(read->connection.source, ConnectionSource::Environment);
  QVERIFY(!read->connection.id.isNull());
  QCOMPARE(read->secrets, (Secrets{{CredentialKind::ApiToken, Secret("org_from-env")}}));
  QCOMPARE(methodOf(read->connection), SignInMethod::ApiToken);
  QCOMPARE(read->variables, (QStringList{u"GEAI_API_BASE_URL"_s, u"GEAI_API_KEY"_s}));
}

void EnvironmentConnectionTest::readsAnAccessTokenWithItsProject() {
  QProcessEnvironment environment = variables(u"https://api.saia.ai"_s, {});
  environment.insert(u"GEAI_OAUTH_ACCESS_TOKEN"_s, u"oauth_x"_s);
  const QString project = u"GEAI_PROJECT_ID"_s;
  QCOMPARE(environmentProblems(environment),
           (QList<EnvironmentProblem>{{project, ConnectionProblem::ProjectIdRequired}}));
  environment.insert(project, u" p1 "_s);
  environment.insert(u"GEAI_ORGANIZATION_ID"_s, u"o1"_s);
  const auto read = readEnvironmentConnection(environment);
  QVERIFY(read);
  QCOMPARE(methodOf(read->connection), SignInMethod::OAuth);
  QCOMPARE(read->connection.projectId, u"p1"_s);
  QCOMPARE(read->connection.organizationId, u"o1"_s);
  QCOMPARE(read->secrets, (Secrets{{CredentialKind::AccessToken, Secret("oauth_x")}}));
  QCOMPARE(read->variables.size(), 4);

  environment.insert(u"GEAI_API_KEY"_s, u"org_x"_s);
  QVERIFY(!readEnvironmentConnection(environment));
  QCOMPARE(environmentProblems(environment),
           (QList<EnvironmentProblem>{{u"GEAI_OAUTH_ACCESS_TOKEN"_s, ConnectionProblem::BothMethods}}));
}

void EnvironmentConnectionTest::saysWhichVariableCannotBeUsed_data() {
  using enum ConnectionProblem;
  using Problems = QList<EnvironmentProblem>;
  const QString url = u"GEAI_API_BASE_URL"_s;
  const QString key = u"GEAI_API_KEY"_s;
  const QString good = u"https://api.saia.ai"_s;
  QTest::addColumn<QString>("urlValue");
  QTest::addColumn<QString>("keyValue");
  QTest::addColumn<Problems>("problems");
  QTest::newRow("neither") << QString() << QString() << Problems{};
  QTest::newRow("both empty") << u" "_s << u""_s << Problems{};
  QTest::newRow("both good") << good << u"org_x"_s << Problems{};
  QTest::newRow("no URL") << QString() << u"org_x"_s << Problems{{url, UrlRequired}};
  QTest::newRow("no key") << good << QString() << Problems{{key, TokenRequired}};
  QTest::newRow("empty key") << good << u" "_s << Problems{{key, TokenRequired}};
  QTest::newRow("not https") << u"http://api.saia.ai"_s << u"org_x"_s << Problems{{url, UrlNotHttps}};
  QTest::newRow("no URL at all") << u"https://"_s << u"org_x"_s << Problems{{url, UrlInvalid}};
  QTest::newRow("URL with a password") << u"https://a:b@c"_s << u"x"_s << Problems{{url, UrlHasCredentials}};
  QTest::newRow("key of two lines") << good << u"org\nx"_s << Problems{{key, TokenInvalid}};
  QTest::newRow("both bad") << u"ftp://x"_s << u"org x"_s << Problems{{url, UrlInvalid}, {key, TokenInvalid}};
}

void EnvironmentConnectionTest::saysWhichVariableCannotBeUsed() {
  QFETCH(QString, urlValue);
  QFETCH(QString, keyValue);
  QFETCH(QList<EnvironmentProblem>, problems);
  QCOMPARE(environmentProblems(variables(urlValue, keyValue)), problems);
}

void EnvironmentConnectionTest::needsBothAndBothUsable_data() {
  QTest::addColumn<QString>("url");
  QTest::addColumn<QString>("key");
  QTest::newRow("neither") << QString() << QString();
  QTest::newRow("no URL") << QString() << u"org_x"_s;
  QTest::newRow("no key") << u"https://api.saia.ai"_s << QString();
  QTest::newRow("empty URL") << u""_s << u"org_x"_s;
  QTest::newRow("empty key") << u"https://api.saia.ai"_s << u" "_s;
  QTest::newRow("not https") << u"http://api.saia.ai"_s << u"org_x"_s;
  QTest::newRow("no URL at all") << u"https://"_s << u"org_x"_s;
  QTest::newRow("key that can't be sent") << u"https://api.saia.ai"_s << u"org x"_s;
}

void EnvironmentConnectionTest::needsBothAndBothUsable() {
  QFETCH(QString, url);
  QFETCH(QString, key);
  QVERIFY(!readEnvironmentConnection(variables(url, key)));
}

void EnvironmentConnectionTest::hasTheSameIdForTheSameUrl() {
  const auto a = readEnvironmentConnection(variables(u"https://api.saia.ai/"_s, u"one"_s));
  const auto b = readEnvironmentConnection(variables(u"api.saia.ai"_s, u"two"_s));
  const auto other = readEnvironmentConnection(variables(u"https://api.example"_s, u"one"_s));
  QCOMPARE(a->connection.id, b->connection.id);
  QVERIFY(a->connection.id != other->connection.id);
}

void EnvironmentConnectionTest::isProductionUnlessLoopback() {
  const auto far = readEnvironmentConnection(variables(u"https://api.saia.ai"_s, u"x"_s));
  const auto near = readEnvironmentConnection(variables(u"http://127.0.0.1:9"_s, u"x"_s));
  QCOMPARE(far->connection.environment, Environment::Production);
  QCOMPARE(near->connection.environment, Environment::Development);
}

void EnvironmentConnectionTest::takesSecretsOutOfOurEnvironment() {
  qputenv("GEAI_API_KEY", "org_x");
  qputenv("GEAI_OAUTH_ACCESS_TOKEN", "oauth_x");
  qputenv("GEAI_API_BASE_URL", "https://api.saia.ai");
  forgetSecretVariables();
  QVERIFY(!qEnvironmentVariableIsSet("GEAI_API_KEY"));
  QVERIFY(!qEnvironmentVariableIsSet("GEAI_OAUTH_ACCESS_TOKEN"));
  QVERIFY(qEnvironmentVariableIsSet("GEAI_API_BASE_URL"));
  qunsetenv("GEAI_API_BASE_URL");
}

QTEST_GUILESS_MAIN(EnvironmentConnectionTest)
#include "environment_connection_test.moc"
