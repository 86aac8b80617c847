#include "aihub/ai_hub_codec.h"

#include "ai_hub_calls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::AccountType)

namespace {

HttpAnswer ok(const QByteArray& body) {
  return {.status = 200, .body = body};
}

/// The token that was asked for.
ApiToken asked() {
  ApiToken known;
  known.name = u"billing"_s;
  known.description = u"typed"_s;
  known.expires = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
  known.scope = TokenScope::ServiceAccount;
  known.ownerId = u"s-1"_s;
  known.ownerName = u"ci-runner"_s;
  known.status = TokenStatus::Active;
  return known;
}

}  // namespace

class AiHubCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void readsWhoSignsIn_data();
  void readsWhoSignsIn();
  void anAccountThatCanNotBeAddressedIsUnreadable_data();
  void anAccountThatCanNotBeAddressedIsUnreadable();
  void readsTokens();
  void tokensOfOneIdAreBothKept();
  void statusesAreRead_data();
  void statusesAreRead();
  void readsAnIssuedToken();
  void nothingKeepsAnIssuedValueBack_data();
  void nothingKeepsAnIssuedValueBack();
  void aValueThatCanNotBeUsedIsUnreadable_data();
  void aValueThatCanNotBeUsedIsUnreadable();
  void aRefreshedTokenKeepsItsId_data();
  void aRefreshedTokenKeepsItsId();
  void readsServiceAccounts();
  void draftsAreWritten();
};

void AiHubCodecTest::readsWhoSignsIn_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<AccountType>("type");
  QTest::addColumn<QString>("userId");
  QTest::addColumn<QString>("organizationId");
  QTest::newRow("organization") << R"({"user_id":"u","organization_id":"o","account_type":"organization"})"_ba
                                << AccountType::Organization << u"u"_s << u"o"_s;
  QTest::newRow("service") << R"({"user_id":null,"organization_id":"o","account_type":"Service"})"_ba
                           << AccountType::Service << QString() << u"o"_s;
  QTest::newRow("community") << R"({"user_id":"a_example.com","account_type":"community","new":[]})"_ba
                             << AccountType::Community << u"a_example.com"_s << QString();
  QTest::newRow("numbers as ids") << R"({"user_id":7,"organization_id":12,"account_type":"organization"})"_ba
                                  << AccountType::Organization << u"7"_s << u"12"_s;
}

void AiHubCodecTest::readsWhoSignsIn() {
  QFETCH(QByteArray, body);
  QFETCH(AccountType, type);
  QFETCH(QString, userId);
  QFETCH(QString, organizationId);
  const auto facts = decodeFacts(ok(body));
  QVERIFY(facts.has_value());
  QVERIFY(facts->account == (Account{type, userId, organizationId}));
  QCOMPARE(facts->organizationId, organizationId);
}

void AiHubCodecTest::anAccountThatCanNotBeAddressedIsUnreadable_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("unknown type") << R"({"user_id":"u","organization_id":"o","account_type":"robot"})"_ba;
  QTest::newRow("null type") << R"({"user_id":"u","organization_id":"o","account_type":null})"_ba;
  QTest::newRow("no organization") << R"({"user_id":"u","account_type":"organization"})"_ba;
  QTest::newRow("service without organization") << R"({"user_id":"u","account_type":"service"})"_ba;
  QTest::newRow("community without user") << R"({"organization_id":"o","account_type":"community"})"_ba;
  QTest::newRow("empty id") << R"({"organization_id":"","account_type":"organization"})"_ba;
  QTest::newRow("list as id") << R"({"organization_id":["o"],"account_type":"organization"})"_ba;
  QTest::newRow("line break in the id")
      << R"({"organization_id":"o\r\nX-Evil: 1","account_type":"organization"})"_ba;
}

void AiHubCodecTest::anAccountThatCanNotBeAddressedIsUnreadable() {
  QFETCH(QByteArray, body);
  const auto facts = decodeFacts(ok(body));
  QVERIFY(!facts);
  QVERIFY(facts.error().kind == ApiErrorKind::BadAnswer);
  QVERIFY(facts.error().fault == AnswerFault::Unreadable);
}

void AiHubCodecTest::readsTokens() {
  ApiToken expected;
  expected.id = Secret("5f1c");
  expected.name = u"billing"_s;
  expected.description = u"For bills"_s;
  expected.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
  expected.expires = QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC);
  expected.scope = TokenScope::Account;
  expected.status = TokenStatus::Active;
  const HttpAnswer answer = ok(R"({"tokens":[)" + tokenJson + "]}");
  const auto own = decodeTokens(answer, ownerOf(TokenScope::Account));
  QVERIFY(own.has_value());
  QVERIFY(*own == ApiTokens{expected});

  expected.scope = TokenScope::ServiceAccount;
  expected.ownerId = u"s/1"_s;
  expected.ownerName = u"ci-runner"_s;
  const auto ofService = decodeTokens(answer, ownerOf(TokenScope::ServiceAccount));
  QVERIFY(ofService.has_value());
  QVERIFY(*ofService == ApiTokens{expected});
}

void AiHubCodecTest::tokensOfOneIdAreBothKept() {
  const auto tokens = decodeTokens(ok(R"({"tokens":[)" + tokenJson + "," + tokenJson + "]}"), {});
  QVERIFY(tokens.has_value());
  QCOMPARE(tokens->size(), 2U);
}

void AiHubCodecTest::statusesAreRead_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<int>("status");
  QTest::newRow("active") << R"("active")"_ba << int(TokenStatus::Active);
  QTest::newRow("Expired") << R"("Expired")"_ba << int(TokenStatus::Expired);
  QTest::newRow("new word") << R"("dozing")"_ba << int(TokenStatus::Unknown);
  QTest::newRow("null") << "null"_ba << int(TokenStatus::Unknown);
  QTest::newRow("number") << "1"_ba << int(TokenStatus::Unknown);
}

void AiHubCodecTest::statusesAreRead() {
  QFETCH(QByteArray, json);
  const auto tokens =
      decodeTokens(ok(R"({"tokens":[{"id":"i","name":"n","expires_at":null,"status":)" + json + "}]}"), {});
  QVERIFY(tokens.has_value());
  QTEST(int(tokens->front().status), "status");
}

void AiHubCodecTest::readsAnIssuedToken() {
  const auto issued = decodeIssuedToken(
      ok(R"({"id":"5f1c","name":"Billing","description":"","created_at":"2026-01-02T03:04:05Z",)"
         R"("expires_at":null,"last_used_at":"2026-01-03T00:00:00Z","status":"active","access_token":"ibh_x"})"),
      asked());
  QVERIFY(issued.has_value());
  QVERIFY(issued->value == Secret("ibh_x"));
  ApiToken expected = asked();
  expected.id = Secret("5f1c");
  expected.name = u"Billing"_s;
  expected.description = QString();
  expected.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
  expected.expires = {};
  expected.lastUsed = QDateTime(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);
  QVERIFY(issued->token == expected);
}

void AiHubCodecTest::nothingKeepsAnIssuedValueBack_data() {
  QTest::addColumn<QByteArray>("fields");
  QTest::newRow("only what is needed") << ""_ba;
  QTest::newRow("nulls") << R"(,"name":null,"description":null,"created_at":null,"status":null)"_ba;
  QTest::newRow("wrong types")
      << R"(,"name":[],"description":1,"created_at":{},"expires_at":7,"last_used_at":7,"status":0)"_ba;
  QTest::newRow("no times") << R"(,"created_at":"soon","expires_at":"later","last_used_at":"never")"_ba;
  QTest::newRow("empty name") << R"(,"name":"")"_ba;
}

void AiHubCodecTest::nothingKeepsAnIssuedValueBack() {
  QFETCH(QByteArray, fields);
  const auto issued = decodeIssuedToken(ok(R"({"id":"5f1c","access_token":"ibh_x")" + fields + "}"), asked());
  QVERIFY(issued.has_value());
  QVERIFY(issued->value == Secret("ibh_x"));
  ApiToken expected = asked();
  expected.id = Secret("5f1c");
  QVERIFY(issued->token == expected);
}

void AiHubCodecTest::aValueThatCanNotBeUsedIsUnreadable_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("no value") << R"({"id":"5f1c","name":"billing"})"_ba;
  QTest::newRow("null") << R"({"id":"5f1c","access_token":null})"_ba;
  QTest::newRow("empty") << R"({"id":"5f1c","access_token":""})"_ba;
  QTest::newRow("number") << R"({"id":"5f1c","access_token":17})"_ba;
  QTest::newRow("space") << R"({"id":"5f1c","access_token":"ibh x"})"_ba;
  QTest::newRow("line break") << R"({"id":"5f1c","access_token":"ibh_x\r\nHost: evil"})"_ba;
  QTest::newRow("no ASCII") << R"({"id":"5f1c","access_token":"ibh_ñ"})"_ba;
  QTest::newRow("no id") << R"({"access_token":"ibh_x"})"_ba;
  QTest::newRow("empty id") << R"({"id":"","access_token":"ibh_x"})"_ba;
  QTest::newRow("number as id") << R"({"id":1,"access_token":"ibh_x"})"_ba;
  QTest::newRow("within a list") << R"([{"id":"5f1c","access_token":"ibh_x"}])"_ba;
}

void AiHubCodecTest::aValueThatCanNotBeUsedIsUnreadable() {
  QFETCH(QByteArray, body);
  const auto issued = decodeIssuedToken(ok(body), asked());
  QVERIFY(!issued);
  QVERIFY(issued.error().kind == ApiErrorKind::BadAnswer);
  QVERIFY(issued.error().fault == AnswerFault::Unreadable);
}

void AiHubCodecTest::aRefreshedTokenKeepsItsId_data() {
  QTest::addColumn<QByteArray>("id");
  QTest::addColumn<bool>("isRead");
  QTest::newRow("the same") << R"("id":"5f1c",)"_ba << true;
  QTest::newRow("left out") << ""_ba << true;
  QTest::newRow("another") << R"("id":"7a2b",)"_ba << false;
  QTest::newRow("null") << R"("id":null,)"_ba << false;
  QTest::newRow("empty") << R"("id":"",)"_ba << false;
}

void AiHubCodecTest::aRefreshedTokenKeepsItsId() {
  QFETCH(QByteArray, id);
  QFETCH(bool, isRead);
  ApiToken known = asked();
  known.id = Secret("5f1c");
  const auto issued = decodeIssuedToken(ok("{" + id + R"("access_token":"ibh_x"})"), known);
  QCOMPARE(issued.has_value(), isRead);
  if (isRead) QVERIFY(issued->token.id == known.id);
}

void AiHubCodecTest::readsServiceAccounts() {
  const auto accounts = decodeServiceAccounts(ok(
      R"({"service_accounts":[{"id":"s1","name":"ci-runner 東京","description":"Builds",)"
      R"("created_at":"2026-01-02T03:04:05+01:00"},{"id":"s2","name":"x","created_at":7,"description":null}]})"));
  QVERIFY(accounts.has_value());
  const ServiceAccounts expected{{.id = u"s1"_s,
                                  .name = u"ci-runner 東京"_s,
                                  .description = u"Builds"_s,
                                  .created = QDateTime(QDate(2026, 1, 2), QTime(2, 4, 5), Qt::UTC)},
                                 {.id = u"s2"_s, .name = u"x"_s}};
  QVERIFY(*accounts == expected);
}

void AiHubCodecTest::draftsAreWritten() {
  TokenDraft draft = draftFor(TokenScope::Account);
  draft.status = TokenStatus::Blocked;  // which the platform doesn't have
  QCOMPARE(QJsonDocument::fromJson(encodeDraft(draft)).object(),
           (QJsonObject{{u"name"_s, u"billing"_s},
                        {u"description"_s, u"For bills"_s},
                        {u"expires_at"_s, QJsonValue::Null}}));
  QCOMPARE(encodeDraft({.name = u"x"_s}), R"({"description":"","expires_at":null,"name":"x"})"_ba);
}

QTEST_APPLESS_MAIN(AiHubCodecTest)
#include "ai_hub_codec_test.moc"
