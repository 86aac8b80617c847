// AI Hub's answers, and the errors in them. The first letter chooses the decoder, the second the status, the
// rest is the body.

#include "aihub/ai_hub_codec.h"
#include "hostile_answer.h"

using namespace tokendesk;
using namespace tokendesk::aihub;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument bodyOf(const HttpAnswer& answer) {
  return QJsonDocument::fromJson(answer.body);
}

void facts(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeFacts(answer));
  if (!read) return;
  require(read->account.has_value(), "facts have an account");
  require(fitsInHeader(idInUse(*read->account).toUtf8()), "the account's id can be sent");
}

void tokens(const HttpAnswer& answer) {
  const TokenOwner owner{.scope = TokenScope::ServiceAccount, .id = u"service-1"_s, .name = u"One"_s};
  const auto read = checked(answer, decodeTokens(answer, owner));
  if (!read) return;
  const QJsonArray entries = bodyOf(answer)[u"tokens"].toArray();
  require(static_cast<qsizetype>(read->size()) == entries.size(), "no token of a list is left out");
  qsizetype index = 0;
  for (const ApiToken& token : *read) {
    require(!token.id.isEmpty() && !token.name.isEmpty(), "a token has an id and a name");
    require(token.scope == owner.scope && token.ownerId == owner.id, "a token is whose it was asked of");
    const bool isToldToStay = entries[index++][u"expires_at"].isNull();
    require(token.expires.isValid() != isToldToStay, "what never ends says so");
    for (const QDateTime& time : {token.created, token.lastUsed, token.expires}) requireUtc(time);
  }
}

void requireIssued(const HttpAnswer& answer, const ApiToken& known) {
  const auto read = checked(answer, decodeIssuedToken(answer, known));
  if (!read) return;
  require(!read->token.id.isEmpty(), "an issued token has an id");
  require(known.id.isEmpty() || read->token.id == known.id, "a refreshed token is the same one");
  require(fitsInHeader(read->value.reveal()), "an issued value can be used");
  requireUtc(read->token.expires);
}

void created(const HttpAnswer& answer) {
  requireIssued(answer, {});
}

void refreshed(const HttpAnswer& answer) {
  ApiToken known;
  known.id = Secret("t-1");
  known.name = u"Known"_s;
  requireIssued(answer, known);
}

void deletedCount(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeDeletedCount(answer));
  require(!read || *read >= 0, "a count isn't negative");
}

void serviceAccounts(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeServiceAccounts(answer));
  if (!read) return;
  for (const ServiceAccount& account : *read) {
    require(!account.id.isEmpty() && !account.name.isEmpty(), "a service account has an id and a name");
    requireUtc(account.created);
  }
}

/// The value of a token that stands in the answer beside an error.
void done(const HttpAnswer& answer) {
  const auto outcome = checked(answer, decodeDone(answer));
  const Secret value = secretIn(bodyOf(answer)[u"access_token"]);
  if (!outcome && fitsInHeader(value.reveal())) requireMasked(outcome.error().platformText, value);
}

/// What is sent for the time that the body is.
void encodedExpiry(const HttpAnswer& answer) {
  const QDateTime expires = parseTimestamp(QString::fromUtf8(answer.body));
  const QJsonValue sent = QJsonDocument::fromJson(encodeExpiry(expires))[u"expires_at"];
  require(sent.isNull() == !expires.isValid(), "no end is null, and null is no end");
  if (!sent.isString() || expires.date().year() > 9999 || expires.date().year() < 1) return;
  require(std::abs(parseTimestamp(sent.toString()).secsTo(expires)) <= 1, "an end is sent as it is");
}

constexpr void (*decoders[])(const HttpAnswer&) = {facts,        tokens,          created, refreshed,
                                                   deletedCount, serviceAccounts, done,    encodedExpiry};

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const auto decode = decoders[input.choice(std::size(decoders))];
  decode(hostileAnswer(input));
  return 0;
}
