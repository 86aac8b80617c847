#include "exported_tokens.h"

#include "fingerprint.h"
#include "list_text.h"
#include "tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Capabilities geai;
const Capabilities aiHub{
    .updatesTokens = false, .blocksTokens = false, .showsValuesOnce = true, .tokensExpire = true};

ExportedList exported(const ApiTokens& tokens, const Capabilities& capabilities, const RowOrder& rows) {
  const auto list = std::make_shared<TokenList>(std::vector{TokenPart::of(tokens)}, noon);
  return exportedTokens(list, std::make_shared<RowOrder>(rows), capabilities);
}

ApiToken accountToken() {
  ApiToken token;
  token.id = Secret("0b9f3a52-6f0a-4c55-9d3e-1f6d0c7f1a11");
  token.name = u"ci"_s;
  token.description = u"Builds"_s;
  token.created = noon;
  token.expires = noon.addDays(30);
  token.scope = TokenScope::ServiceAccount;
  token.ownerId = u"s1"_s;
  token.ownerName = u"Robot"_s;
  token.status = TokenStatus::Expired;
  return token;
}

QByteArray textOf(const ExportedList& list, ListFormat format) {
  ListText text(list.fields, format);
  for (size_t row = 0; row < list.size; ++row) text.add(list.row(row));
  text.end();
  return text.take();
}

}  // namespace

/// What is written of tokens.
class ExportedTokensTest : public QObject {
  Q_OBJECT

 private slots:
  void aTokenIsWrittenWithItsFingerprint() {
    const ApiToken token = projectToken(u"etl"_s, support, TokenStatus::Blocked);
    const QByteArray csv =
        "name,description,scope,owner,ownerId,status,created,fingerprint\r\n"
        "etl,About etl,project,Support,p1,blocked,2024-07-22T18:37:32Z," +
        fingerprint(token.id).toUtf8() + "\r\n";
    QCOMPARE(textOf(exported({token}, geai, {0}), ListFormat::Csv), csv);
  }

  void aTokenThatShowsItsValueOnceIsWrittenWithItsIdAndEnd() {
    const QByteArray csv =
        "name,description,scope,owner,ownerId,status,created,expires,lastUsed,id\r\n"
        "ci,Builds,serviceAccount,Robot,s1,expired,2026-05-04T12:00:00Z,2026-06-03T12:00:00Z,,"
        "0b9f3a52-6f0a-4c55-9d3e-1f6d0c7f1a11\r\n";
    QCOMPARE(textOf(exported({accountToken()}, aiHub, {0}), ListFormat::Csv), csv);
  }

  void whatIsNotKnownIsNullInJson() {
    ApiToken token = accountToken();
    token.scope = TokenScope::Account;
    token.ownerId.clear();
    token.ownerName.clear();
    token.expires = {};
    const QByteArray json = textOf(exported({token}, aiHub, {0}), ListFormat::Json);
    const QJsonObject object = QJsonDocument::fromJson(json).array().first().toObject();
    for (const char* field : {"owner", "ownerId", "expires", "lastUsed"})
      QVERIFY2(object[QLatin1String(field)].isNull(), field);
    QCOMPARE(object[u"scope"_s].toString(), u"account"_s);
    QCOMPARE(object[u"description"_s].toString(), u"Builds"_s);
  }

  void onlyTheRowsAskedForAreWrittenInTheirOrder() {
    const ApiTokens tokens{organizationToken(u"a"_s), organizationToken(u"b"_s), organizationToken(u"c"_s)};
    const ExportedList list = exported(tokens, geai, {2, 0});
    QCOMPARE(list.size, size_t(2));
    QCOMPARE(list.row(0).front(), u"c"_s);
    QCOMPARE(list.row(1).front(), u"a"_s);
  }

  void everyScopeAndStatusHasAWord() {
    QSet<QString> words;
    for (const TokenScope scope :
         {TokenScope::Organization, TokenScope::Project, TokenScope::Account, TokenScope::ServiceAccount}) {
      for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked,
                                       TokenStatus::Expired, TokenStatus::Unknown}) {
        ApiToken token = organizationToken(u"a"_s, status);
        token.scope = scope;
        const ExportedRow row = exported({token}, geai, {0}).row(0);
        words << *row.at(2) << *row.at(5);
      }
    }
    QCOMPARE(words.size(), 9);
  }

  void theListLivesAsLongAsItIsExported() {
    const ExportedList list = exported({organizationToken(u"a"_s)}, geai, {0});
    QCOMPARE(list.row(0).front(), u"a"_s);
  }

  void noValueIsWritten_data() {
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("CSV") << ListFormat::Csv;
    QTest::newRow("JSON") << ListFormat::Json;
  }
  void noValueIsWritten() {
    QFETCH(ListFormat, format);
    const ApiToken token = organizationToken(u"a"_s);
    const QByteArray text = textOf(exported({token}, geai, {0}), format);
    const QByteArray value = token.id.reveal().toByteArray();
    constexpr qsizetype shown = 5;  // of its end, and of any other part
    for (qsizetype i = 2; i + shown < value.size(); ++i)
      QVERIFY2(!text.contains(value.sliced(i, shown)), value.sliced(i, shown).constData());
  }
};

QTEST_GUILESS_MAIN(ExportedTokensTest)
#include "exported_tokens_test.moc"
