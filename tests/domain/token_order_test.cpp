#include "token_order.h"

#include <QLocale>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::TokenKey)

namespace {

/// As numbers apart by spaces.
QString orderOf(const ApiTokens& tokens, TokenKey key) {
  std::vector<const ApiToken*> pointers;
  for (const ApiToken& token : tokens) pointers.push_back(&token);
  QStringList order;
  for (const quint32 row : orderBy(pointers, key, orderByName(pointers))) order << QString::number(row);
  return order.join(u' ');
}

/// The order of tokens made by `set` from `values`.
template <class Value, class Set>
QString orderOf(const QList<Value>& values, TokenKey key, Set set) {
  ApiTokens tokens(static_cast<size_t>(values.size()));
  for (size_t i = 0; i < tokens.size(); ++i) set(tokens[i], values[static_cast<qsizetype>(i)]);
  return orderOf(tokens, key);
}

ApiToken tokenOf(const QString& name, const QString& project, TokenStatus status = TokenStatus::Active) {
  ApiToken token;
  token.name = name;
  token.ownerName = project;
  token.status = status;
  return token;
}

}  // namespace

class TokenOrderTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase_data();
  void textsAreOrderedAsAPersonExpects_data();
  void textsAreOrderedAsAPersonExpects();
  void createdIsOrderedByTimeWithMissingOnesLast();
  void scopeAndStatusAreOrderedAsDeclared();
  void tokensAreOrderedByWhatIsShownOfThem();
  void anEmptyListHasAnEmptyOrder();
  void equalNamesAreOrderedByProject();
  void whatIsEqualInAColumnIsOrderedByName();
  void aListThatIsSortedOnAllCoresIsSortedAsAShortOne();
};

void TokenOrderTest::initTestCase_data() {
  QTest::addColumn<QLocale>("locale");
  QTest::newRow("English") << QLocale(QLocale::English);
  QTest::newRow("C, as on servers") << QLocale::c();
}

void TokenOrderTest::textsAreOrderedAsAPersonExpects_data() {
  QTest::addColumn<QStringList>("texts");
  QTest::addColumn<QString>("order");
  QTest::newRow("numbers by value") << QStringList{u"node-10"_s, u"node-9"_s, u"node-2"_s, u"node-1"_s}
                                    << u"3 2 1 0"_s;
  QTest::newRow("numbers within") << QStringList{u"v10-b"_s, u"v2-c"_s, u"v2-a"_s} << u"2 1 0"_s;
  QTest::newRow("without regard to case") << QStringList{u"beta"_s, u"Gamma"_s, u"ALPHA"_s} << u"2 0 1"_s;
  QTest::newRow("accents beside their letter")
      << QStringList{u"zeta"_s, u"épsilon"_s, u"delta"_s} << u"2 1 0"_s;
  QTest::newRow("equal ones keep their order")
      << QStringList{u"b"_s, u"a"_s, u"A"_s, u"b"_s, u"a"_s} << u"1 2 4 0 3"_s;
  QTest::newRow("missing last") << QStringList{QString(), u"zulu"_s, u""_s, u"alpha"_s} << u"3 1 0 2"_s;
}

void TokenOrderTest::textsAreOrderedAsAPersonExpects() {
  QFETCH_GLOBAL(QLocale, locale);
  QLocale::setDefault(locale);
  QFETCH(QStringList, texts);
  QFETCH(QString, order);
  QCOMPARE(orderOf(texts, TokenKey::Name, [](ApiToken& t, const QString& v) { t.name = v; }), order);
  QCOMPARE(orderOf(texts, TokenKey::Description, [](ApiToken& t, const QString& v) { t.description = v; }),
           order);
  QCOMPARE(orderOf(texts, TokenKey::Project, [](ApiToken& t, const QString& v) { t.ownerName = v; }), order);
}

void TokenOrderTest::createdIsOrderedByTimeWithMissingOnesLast() {
  const QDateTime early(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
  const QList<QDateTime> times{QDateTime(), early.addYears(1), early.addMSecs(1), QDateTime(), early};
  QCOMPARE(orderOf(times, TokenKey::Created, [](ApiToken& t, const QDateTime& v) { t.created = v; }),
           u"4 2 1 0 3"_s);
}

void TokenOrderTest::scopeAndStatusAreOrderedAsDeclared() {
  using enum TokenStatus;
  QCOMPARE(orderOf(QList{Unknown, Revoked, Active, Blocked, Active}, TokenKey::Status,
                   [](ApiToken& t, TokenStatus v) { t.status = v; }),
           u"2 4 3 1 0"_s);
  QCOMPARE(orderOf(QList{TokenScope::Project, TokenScope::Organization, TokenScope::Project}, TokenKey::Scope,
                   [](ApiToken& t, TokenScope v) { t.scope = v; }),
           u"1 0 2"_s);
}

void TokenOrderTest::tokensAreOrderedByWhatIsShownOfThem() {
  const QList<QByteArray> values{"zeta_0000000000000000000000009", "alpha_9999999999999999999999992",
                                 "zeta_9999999999999999999990001", "22222222222222222222222220001",
                                 "11111111111111111111111110002",  "too short"};
  QCOMPARE(orderOf(values, TokenKey::Token, [](ApiToken& t, const QByteArray& v) { t.id = Secret(v); }),
           u"5 3 4 1 2 0"_s);
}

void TokenOrderTest::anEmptyListHasAnEmptyOrder() {
  QVERIFY(orderByName({}).empty());
  QVERIFY(orderBy({}, TokenKey::Token, {}).empty());
}

void TokenOrderTest::equalNamesAreOrderedByProject() {
  QCOMPARE(orderOf({tokenOf(u"a"_s, u"Web"_s), tokenOf(u"a"_s, u"crm"_s), tokenOf(u"A"_s, u"Billing 10"_s),
                    tokenOf(u"a"_s, u"Billing 9"_s), tokenOf(u"a"_s, QString())},
                   TokenKey::Name),
           u"3 2 1 0 4"_s);
}

void TokenOrderTest::whatIsEqualInAColumnIsOrderedByName() {
  using enum TokenStatus;
  QCOMPARE(orderOf({tokenOf(u"d"_s, u"x"_s, Blocked), tokenOf(u"c"_s, u"X"_s, Active),
                    tokenOf(u"b"_s, u"x"_s, Blocked), tokenOf(u"a"_s, u"x"_s, Active)},
                   TokenKey::Status),
           u"3 1 2 0"_s);
  QCOMPARE(
      orderOf({tokenOf(u"c"_s, u"x"_s), tokenOf(u"b"_s, u"y"_s), tokenOf(u"a"_s, u"X"_s)}, TokenKey::Project),
      u"2 0 1"_s);
}

void TokenOrderTest::aListThatIsSortedOnAllCoresIsSortedAsAShortOne() {
  constexpr int count = 50'000;
  ApiTokens tokens;
  for (int i = 0; i < count; ++i)
    tokens.push_back(tokenOf(u"node-%1"_s.arg((i * 7919) % count), u"p%1"_s.arg(i % 3)));
  std::vector<const ApiToken*> pointers;
  for (const ApiToken& token : tokens) pointers.push_back(&token);
  const RowOrder byName = orderByName(pointers);
  for (size_t i = 0; i < byName.size(); ++i) QCOMPARE(tokens[byName[i]].name, u"node-%1"_s.arg(i));

  const RowOrder byProject = orderBy(pointers, TokenKey::Project, byName);
  for (size_t i = 1; i < byProject.size(); ++i) {
    const ApiToken& before = tokens[byProject[i - 1]];
    const ApiToken& after = tokens[byProject[i]];
    QVERIFY(before.ownerName <= after.ownerName);
    if (before.ownerName == after.ownerName) QVERIFY(before.name.mid(5).toInt() < after.name.mid(5).toInt());
  }
}

QTEST_APPLESS_MAIN(TokenOrderTest)
#include "token_order_test.moc"
