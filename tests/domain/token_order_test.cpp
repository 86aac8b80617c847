#include "token_order.h"

#include <QLocale>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::TokenKey)

namespace {

/// The order of tokens made by `set` from `values`, as numbers apart by spaces.
template <class Value, class Set>
QString orderOf(const QList<Value>& values, TokenKey key, Set set) {
  ApiTokens tokens(static_cast<size_t>(values.size()));
  std::vector<const ApiToken*> pointers;
  for (size_t i = 0; i < tokens.size(); ++i) {
    set(tokens[i], values[static_cast<qsizetype>(i)]);
    pointers.push_back(&tokens[i]);
  }
  QStringList order;
  for (const quint32 row : orderBy(pointers, key)) order << QString::number(row);
  return order.join(u' ');
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
                                 "zeta_9999999999999999999990001"};
  QCOMPARE(orderOf(values, TokenKey::Token, [](ApiToken& t, const QByteArray& v) { t.id = Secret(v); }),
           u"1 2 0"_s);
}

void TokenOrderTest::anEmptyListHasAnEmptyOrder() {
  QVERIFY(orderBy({}, TokenKey::Name).empty());
}

QTEST_APPLESS_MAIN(TokenOrderTest)
#include "token_order_test.moc"
