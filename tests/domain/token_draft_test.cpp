#include "token_draft.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Problem = std::optional<DraftProblem>;
Q_DECLARE_METATYPE(Problem)

namespace {

constexpr Problem fine = std::nullopt;

ApiToken listedToken() {
  ApiToken token;
  token.name = u"billing"_s;
  token.description = u"Invoices"_s;
  token.status = TokenStatus::Active;
  return token;
}

TokenDraft draftOf(const ApiToken& token) {
  return {.name = token.name, .description = token.description, .status = token.status};
}

}  // namespace

class TokenDraftTest : public QObject {
  Q_OBJECT

 private slots:
  void nameProblems_data();
  void nameProblems();
  void descriptionProblems_data();
  void descriptionProblems();
  void anEndMustBeInTheFuture();
  void nothingChangesWhereTheDraftSaysTheSame();
  void onlyWhatDiffersIsSent();
  void spacesAroundANameAreNoChange();
  void aDescriptionCanBeEmptied();
};

void TokenDraftTest::nameProblems_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<Problem>("problem");
  const QString emoji = u"🔑"_s;

  QTest::newRow("a name") << u"billing"_s << fine;
  QTest::newRow("one character") << u"x"_s << fine;
  QTest::newRow("accents, Japanese, right-to-left") << u"Fácturación 請求 חשבון"_s << fine;
  QTest::newRow("spaces within") << u"billing and more"_s << fine;
  QTest::newRow("spaces around") << u"  billing "_s << fine;
  QTest::newRow("line break after it is trimmed") << u"billing\n"_s << fine;

  QTest::newRow("empty") << QString() << Problem(DraftProblem::NameRequired);
  QTest::newRow("spaces") << u"   "_s << Problem(DraftProblem::NameRequired);
  QTest::newRow("tab and line break") << u"\t\n"_s << Problem(DraftProblem::NameRequired);
  QTest::newRow("ideographic space") << u"\u3000"_s << Problem(DraftProblem::NameRequired);

  QTest::newRow("line break within") << u"a\nb"_s << Problem(DraftProblem::NameHasControlCharacters);
  QTest::newRow("tab within") << u"a\tb"_s << Problem(DraftProblem::NameHasControlCharacters);
  QTest::newRow("null within") << u"a"_s + QChar(0) + u"b"_s
                               << Problem(DraftProblem::NameHasControlCharacters);
  QTest::newRow("delete") << u"a\u007fb"_s << Problem(DraftProblem::NameHasControlCharacters);
  QTest::newRow("C1 control") << u"a\u0085b"_s << Problem(DraftProblem::NameHasControlCharacters);

  QTest::newRow("100 characters") << QString(100, u'a') << fine;
  QTest::newRow("101 characters") << QString(101, u'a') << Problem(DraftProblem::NameTooLong);
  QTest::newRow("100 and spaces around") << u" "_s + QString(100, u'a') + u" "_s << fine;
  QTest::newRow("100 surrogate pairs") << emoji.repeated(100) << fine;
  QTest::newRow("101 surrogate pairs") << emoji.repeated(101) << Problem(DraftProblem::NameTooLong);
}

void TokenDraftTest::nameProblems() {
  QFETCH(QString, name);
  QFETCH(Problem, problem);
  QVERIFY(checkTokenName(name) == problem);
}

void TokenDraftTest::descriptionProblems_data() {
  QTest::addColumn<QString>("description");
  QTest::addColumn<Problem>("problem");
  const QString emoji = u"🔑"_s;

  QTest::newRow("empty") << QString() << fine;
  QTest::newRow("a sentence") << u"For invoices, in México."_s << fine;
  QTest::newRow("line breaks and tabs") << u"one\n\ttwo\n"_s << fine;
  QTest::newRow("carriage return") << u"one\r\ntwo"_s
                                   << Problem(DraftProblem::DescriptionHasControlCharacters);
  QTest::newRow("escape") << u"a\u001b[31m"_s << Problem(DraftProblem::DescriptionHasControlCharacters);
  QTest::newRow("null") << QString(QChar(0)) << Problem(DraftProblem::DescriptionHasControlCharacters);
  QTest::newRow("1,000 characters") << QString(1000, u'a') << fine;
  QTest::newRow("1,001 characters") << QString(1001, u'a') << Problem(DraftProblem::DescriptionTooLong);
  QTest::newRow("1,000 surrogate pairs") << emoji.repeated(1000) << fine;
  QTest::newRow("1,001 surrogate pairs") << emoji.repeated(1001) << Problem(DraftProblem::DescriptionTooLong);
}

void TokenDraftTest::descriptionProblems() {
  QFETCH(QString, description);
  QFETCH(Problem, problem);
  QVERIFY(checkTokenDescription(description) == problem);
}

void TokenDraftTest::anEndMustBeInTheFuture() {
  const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
  QCOMPARE(checkExpiry({}, now), fine);
  QCOMPARE(checkExpiry(now.addMSecs(1), now), fine);
  QCOMPARE(checkExpiry(now, now), Problem(DraftProblem::ExpiryNotInFuture));
  QCOMPARE(checkExpiry(now.addSecs(-1), now), Problem(DraftProblem::ExpiryNotInFuture));
  const QDateTime sameInstantElsewhere = now.toOffsetFromUtc(2 * 3600);
  QCOMPARE(checkExpiry(sameInstantElsewhere, now), Problem(DraftProblem::ExpiryNotInFuture));
}

void TokenDraftTest::nothingChangesWhereTheDraftSaysTheSame() {
  QVERIFY(changeBetween(listedToken(), draftOf(listedToken())).isEmpty());
}

void TokenDraftTest::onlyWhatDiffersIsSent() {
  TokenDraft draft = draftOf(listedToken());
  draft.status = TokenStatus::Blocked;
  TokenChange change = changeBetween(listedToken(), draft);
  QVERIFY(change.status == TokenStatus::Blocked && !change.name && !change.description);
  QVERIFY(!change.isEmpty());

  draft = draftOf(listedToken());
  draft.name = u"invoices"_s;
  draft.description = u"All invoices"_s;
  change = changeBetween(listedToken(), draft);
  QVERIFY(change.name == u"invoices"_s && change.description == u"All invoices"_s && !change.status);
}

void TokenDraftTest::spacesAroundANameAreNoChange() {
  TokenDraft draft = draftOf(listedToken());
  draft.name = u" billing\n"_s;
  QVERIFY(changeBetween(listedToken(), draft).isEmpty());
}

void TokenDraftTest::aDescriptionCanBeEmptied() {
  TokenDraft draft = draftOf(listedToken());
  draft.description.clear();
  const TokenChange change = changeBetween(listedToken(), draft);
  QVERIFY(change.description && change.description->isEmpty());
}

QTEST_APPLESS_MAIN(TokenDraftTest)
#include "token_draft_test.moc"
