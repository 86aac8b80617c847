#include "connection_validation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using enum tokendesk::ConnectionProblem;

class ConnectionValidationTest : public QObject {
  Q_OBJECT

 private slots:
  void parsesBaseUrls_data();
  void parsesBaseUrls();
  void refusesBaseUrls_data();
  void refusesBaseUrls();
  void checksNames_data();
  void checksNames();
  void checksTokens_data();
  void checksTokens();
  void checksTheRulesOfTheMethods_data();
  void checksTheRulesOfTheMethods();
  void warnsOfWhatCanBeSavedAllTheSame();
  void anAccountNeedsTheIdThatStandsForIt_data();
  void anAccountNeedsTheIdThatStandsForIt();
  void withAnAccountOAuthDoesNotCount();
  void warnsOfAnAccountWithoutTheIdThatStandsForIt();
  void listsTheProblemsOfAForm();
};

void ConnectionValidationTest::parsesBaseUrls_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* typed, const char* expected) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
  };
  row("https://api.saia.ai", "https://api.saia.ai");
  row("api.saia.ai", "https://api.saia.ai");
  row("  api.saia.ai/ ", "https://api.saia.ai");
  row("https://api.saia.ai///", "https://api.saia.ai");
  row("HTTPS://API.Saia.AI", "https://api.saia.ai");
  row("https://example.com/geai/", "https://example.com/geai");
  row("example.com/a/b", "https://example.com/a/b");
  row("example.com/a/../b/", "https://example.com/b");
  row("example.com/../..", "https://example.com");
  row("https://example.com/a/./b/..", "https://example.com/a");
  row("https://example.com/a/%2e%2e/b", "https://example.com/b");
  row("https://example.com///a//b", "https://example.com///a//b");
  row("https://example.com/.é/..é", "https://example.com/.%C3%A9/..%C3%A9");
  row("https://example.com/with%20space", "https://example.com/with%20space");
  row("https://example.com/a%2Fb", "https://example.com/a%2Fb");
  row("example.com:8443", "https://example.com:8443");
  row("https:8443", "https://https:8443");
  row("localhost:8080", "https://localhost:8080");
  row("http://localhost", "http://localhost");
  row("http://localhost:8080/", "http://localhost:8080");
  row("http://LOCALHOST:8080", "http://localhost:8080");
  row("http://geai.localhost:1", "http://geai.localhost:1");
  row("http://127.0.0.1:5000/v2", "http://127.0.0.1:5000/v2");
  row("http://127.255.1.2", "http://127.255.1.2");
  row("http://[::1]:80", "http://[::1]:80");
  row("http://[0:0:0:0:0:0:0:1]", "http://[::1]");
  row("https://[2001:db8::1]/x", "https://[2001:db8::1]/x");
  row("https://münchen.example", "https://xn--mnchen-3ya.example");
  row("http://127.1", "http://127.0.0.1");
}

void ConnectionValidationTest::parsesBaseUrls() {
  QFETCH(QString, typed);
  QFETCH(QString, expected);
  const auto url = parseBaseUrl(typed);
  QVERIFY(url);
  QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
  QCOMPARE(parseBaseUrl(url->toString(QUrl::FullyEncoded)), url);
}

void ConnectionValidationTest::refusesBaseUrls_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<ConnectionProblem>("problem");
  const auto row = [](const char* typed, ConnectionProblem problem) {
    QTest::newRow(typed) << QString::fromUtf8(typed) << problem;
  };
  row("", UrlRequired);
  row(" \t", UrlRequired);
  row("https://", UrlInvalid);
  row("https:///path", UrlInvalid);
  row("://example.com", UrlInvalid);
  row("https:example.com", UrlInvalid);
  row("http:/example.com", UrlInvalid);
  row("ftp://example.com", UrlInvalid);
  row("file:///etc/passwd", UrlInvalid);
  row("javascript://example.com", UrlInvalid);
  row("https://exa mple.com", UrlInvalid);
  row("https://example.com/a b", UrlInvalid);
  row("https://example.com\\@evil.com", UrlInvalid);
  row("https://exa\u202emple.com", UrlInvalid);
  row("https://example.com\n/x", UrlInvalid);
  row("https://example.com:0", UrlInvalid);
  row("https://example.com:65536", UrlInvalid);
  row("https://example.com:port", UrlInvalid);
  row("https://[::1", UrlInvalid);
  row("https://exa<mple.com", UrlInvalid);
  row("http://example.com", UrlNotHttps);
  row("http://127.example.com", UrlNotHttps);
  row("http://127.0.0.1.example.com", UrlNotHttps);
  row("http://localhost.example.com", UrlNotHttps);
  row("http://notlocalhost", UrlNotHttps);
  row("http://192.168.0.1", UrlNotHttps);
  row("http://0.0.0.0", UrlNotHttps);
  row("http://128.0.0.1", UrlNotHttps);
  row("http://[::2]", UrlNotHttps);
  row("http://[::ffff:127.0.0.1]", UrlNotHttps);
  row("https://user@example.com", UrlHasCredentials);
  row("https://user:secret@example.com", UrlHasCredentials);
  row("user:secret@example.com", UrlHasCredentials);
  row("http://localhost@example.com", UrlHasCredentials);
  row("https://example.com?x=1", UrlHasQuery);
  row("https://example.com/?", UrlHasQuery);
  row("https://example.com#top", UrlHasQuery);
}

void ConnectionValidationTest::refusesBaseUrls() {
  QFETCH(QString, typed);
  QFETCH(ConnectionProblem, problem);
  const auto url = parseBaseUrl(typed);
  QVERIFY2(!url, qPrintable(url.value_or(QUrl()).toString()));
  QCOMPARE(url.error(), problem);
}

void ConnectionValidationTest::checksNames_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<std::optional<ConnectionProblem>>("problem");
  using Problem = std::optional<ConnectionProblem>;
  QTest::newRow("good") << u"Globant Training"_s << Problem();
  QTest::newRow("100 characters") << u"n"_s.repeated(100) << Problem();
  QTest::newRow("100 characters and space around") << u"  "_s + u"n"_s.repeated(100) + u" "_s << Problem();
  QTest::newRow("101 characters") << u"n"_s.repeated(101) << Problem(NameTooLong);
  QTest::newRow("empty") << u""_s << Problem(NameRequired);
  QTest::newRow("space") << u" \t "_s << Problem(NameRequired);
  QTest::newRow("line break") << u"a\nb"_s << Problem(NameInvalid);
  QTest::newRow("taken") << u"staging"_s << Problem(NameTaken);
  QTest::newRow("taken, folded") << u" STRASSE"_s << Problem(NameTaken);
}

void ConnectionValidationTest::checksNames() {
  QFETCH(QString, name);
  QFETCH(std::optional<ConnectionProblem>, problem);
  const auto checked = checkConnectionName(name, {u"Staging"_s, u"strasse "_s});
  QCOMPARE(checked ? std::nullopt : std::optional(checked.error()), problem);
}

void ConnectionValidationTest::checksTokens_data() {
  QTest::addColumn<QByteArray>("token");
  QTest::addColumn<bool>("good");
  QTest::newRow("good") << QByteArray("default_aB-9_~") << true;
  QTest::newRow("empty") << QByteArray() << true;
  QTest::newRow("space") << QByteArray("a b") << false;
  QTest::newRow("line break") << QByteArray("a\r\nX-Evil: 1") << false;
  QTest::newRow("accent") << QByteArray("cl\xc3\xa9") << false;
  QTest::newRow("delete") << QByteArray("a\x7f") << false;
}

void ConnectionValidationTest::checksTokens() {
  QFETCH(QByteArray, token);
  QFETCH(bool, good);
  using Problems = QList<ConnectionProblem>;
  QCOMPARE(
      connectionProblems({.name = u"Training"_s, .url = u"example.com"_s, .apiToken = Secret(token)}, {}),
      good ? Problems{} : Problems{TokenInvalid});
  QCOMPARE(
      connectionProblems(
          {.name = u"Training"_s, .url = u"example.com"_s, .accessToken = Secret(token), .projectId = u"p"_s},
          {}),
      good ? Problems{} : Problems{AccessTokenInvalid});
}

void ConnectionValidationTest::checksTheRulesOfTheMethods_data() {
  using Kind = CredentialKind;
  QTest::addColumn<ConnectionForm>("form");
  QTest::addColumn<QList<ConnectionProblem>>("problems");
  using Problems = QList<ConnectionProblem>;
  const Secret token("default_token");
  QTest::newRow("API token") << ConnectionForm{.apiToken = token} << Problems{};
  QTest::newRow("access token and project")
      << ConnectionForm{.accessToken = token, .projectId = u"p"_s} << Problems{};
  QTest::newRow("access token without project")
      << ConnectionForm{.accessToken = token} << Problems{ProjectIdRequired};
  QTest::newRow("stored access token without project")
      << ConnectionForm{.projectId = u"  "_s, .kept = Kind::AccessToken} << Problems{ProjectIdRequired};
  QTest::newRow("both") << ConnectionForm{.apiToken = token, .accessToken = token, .projectId = u"p"_s}
                        << Problems{BothMethods};
  QTest::newRow("both, one of them stored")
      << ConnectionForm{.accessToken = token, .projectId = u"p"_s, .kept = Kind::ApiToken}
      << Problems{BothMethods};
  QTest::newRow("both, allowed") << ConnectionForm{.apiToken = token,
                                                   .accessToken = token,
                                                   .projectId = u"p"_s,
                                                   .allowsBoth = true}
                                 << Problems{};
  QTest::newRow("project without access token")
      << ConnectionForm{.apiToken = token, .projectId = u"p"_s} << Problems{};
  QTest::newRow("no method") << ConnectionForm{} << Problems{};
  QTest::newRow("ids that can't stand in a header")
      << ConnectionForm{.projectId = u"p\nq"_s, .organizationId = u"ö"_s}
      << Problems{ProjectIdInvalid, OrganizationIdInvalid};
}

void ConnectionValidationTest::checksTheRulesOfTheMethods() {
  QFETCH(ConnectionForm, form);
  QFETCH(QList<ConnectionProblem>, problems);
  form.name = u"Training"_s;
  form.url = u"example.com"_s;
  QCOMPARE(connectionProblems(form, {}), problems);
}

void ConnectionValidationTest::warnsOfWhatCanBeSavedAllTheSame() {
  using enum ConnectionWarning;
  using Kind = CredentialKind;
  const QUrl url(u"https://example.com"_s);
  QCOMPARE(connectionWarnings({}, false), (QList{NoBaseUrl, NoMethod}));
  QCOMPARE(connectionWarnings({.baseUrl = url, .credentials = Kind::ApiToken}, false),
           QList<ConnectionWarning>());
  QCOMPARE(connectionWarnings({.baseUrl = url, .credentials = Kind::ApiToken, .projectId = u"p"_s}, false),
           QList{ProjectIdUnused});
  QCOMPARE(connectionWarnings({.baseUrl = url, .credentials = Kind::AccessToken, .projectId = u"p"_s}, false),
           QList<ConnectionWarning>());
  QCOMPARE(
      connectionWarnings(
          {.baseUrl = url, .credentials = Kind::ApiToken | Kind::AccessToken, .projectId = u"p"_s}, false),
      QList{OAuthPreferred});
  QCOMPARE(methodOf({.credentials = Kind::ApiToken | Kind::AccessToken}), SignInMethod::OAuth);
  QCOMPARE(methodOf({.credentials = Kind::RefreshToken}), SignInMethod::None);
}

void ConnectionValidationTest::anAccountNeedsTheIdThatStandsForIt_data() {
  using enum AccountType;
  QTest::addColumn<Account>("account");
  QTest::addColumn<QList<ConnectionProblem>>("problems");
  using Problems = QList<ConnectionProblem>;
  QTest::newRow("organization") << Account{Organization, {}, u"o-1"_s} << Problems();
  QTest::newRow("service") << Account{Service, {}, u"o-1"_s} << Problems();
  QTest::newRow("community") << Account{Community, u"u-1"_s, {}} << Problems();
  QTest::newRow("organization without")
      << Account{Organization, u"u-1"_s, {}} << Problems{OrganizationIdRequired};
  QTest::newRow("service with a space")
      << Account{Service, u"u-1"_s, u" "_s} << Problems{OrganizationIdRequired};
  QTest::newRow("community without") << Account{Community, {}, u"o-1"_s} << Problems{UserIdRequired};
  QTest::newRow("an id that can't be sent")
      << Account{Organization, {}, u"o 1"_s} << Problems{OrganizationIdInvalid};
  QTest::newRow("a user id that can't be sent")
      << Account{Community, u"ü-1"_s, {}} << Problems{UserIdInvalid};
  QTest::newRow("one that isn't used") << Account{Organization, u"ü 1"_s, u"o-1"_s} << Problems();
  QTest::newRow("space around it") << Account{Organization, {}, u" o-1 "_s} << Problems();
}

void ConnectionValidationTest::anAccountNeedsTheIdThatStandsForIt() {
  QFETCH(const Account, account);
  QFETCH(const QList<ConnectionProblem>, problems);
  const ConnectionForm form{.name = u"a"_s, .url = u"example.com"_s, .account = account};
  QCOMPARE(connectionProblems(form, {}), problems);
}

void ConnectionValidationTest::withAnAccountOAuthDoesNotCount() {
  const ConnectionForm form{.name = u"a"_s,
                            .url = u"example.com"_s,
                            .apiToken = Secret("two words"),
                            .accessToken = Secret("three more words"),
                            .projectId = u"ü"_s,
                            .organizationId = u"ü"_s,
                            .account = Account{.organizationId = u"o-1"_s}};
  QCOMPARE(connectionProblems(form, {}), QList{TokenInvalid});
  QCOMPARE(credentialsAfter(form), CredentialKinds(CredentialKind::ApiToken));
}

void ConnectionValidationTest::warnsOfAnAccountWithoutTheIdThatStandsForIt() {
  using enum ConnectionWarning;
  Connection connection{.baseUrl = QUrl(u"https://example.com"_s), .credentials = CredentialKind::ApiToken};
  connection.userId = u"u-1"_s;
  connection.projectId = u"p"_s;
  QCOMPARE(connectionWarnings(connection, true), QList{NoAccountId});
  connection.accountType = AccountType::Community;
  QCOMPARE(connectionWarnings(connection, true), QList<ConnectionWarning>());
  QCOMPARE(connectionWarnings({}, true), (QList{NoBaseUrl, NoMethod, NoAccountId}));
  for (const ConnectionWarning each : {NoBaseUrl, NoMethod, NoAccountId}) QVERIFY(keepsFromSending(each));
  for (const ConnectionWarning each : {ProjectIdUnused, OAuthPreferred}) QVERIFY(!keepsFromSending(each));
}

void ConnectionValidationTest::listsTheProblemsOfAForm() {
  QCOMPARE(connectionProblems({}, {}), QList{NameRequired});
  const ConnectionForm form{.name = u"a"_s, .url = u"http://example.com"_s, .apiToken = Secret("org_x")};
  QCOMPARE(connectionProblems(form, {u"A"_s}), (QList{NameTaken, UrlNotHttps}));
}

QTEST_GUILESS_MAIN(ConnectionValidationTest)
#include "connection_validation_test.moc"
