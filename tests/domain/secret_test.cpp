#include "secret.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace tokendesk;
using namespace Qt::StringLiterals;

// Nothing turns a secret into text, or back, without being asked to.
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);

/// What the buffer holds after its last holder went can't be read without undefined behaviour, so that the
/// zeroing itself isn't tested here.
class SecretTest : public QObject {
  Q_OBJECT

 private slots:
  void revealGivesTheBytes_data();
  void revealGivesTheBytes();
  void textIsKeptAsUtf8();
  void aSecretOutlivesWhatItWasMadeFrom();
  void copiesShareOneBuffer();
  void aCopyOutlivesTheOriginal();
  void secretsOfOtherBytesDiffer();
  void equalSecretsHaveEqualHashes();
};

void SecretTest::revealGivesTheBytes_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("one byte") << "x"_ba;
  QTest::newRow("a token") << "default_rnLl2eCuOuXJ_e8y8pXLMCnp1p4WcNu0I_-9mtD-AzY"_ba;
  QTest::newRow("zeros within") << QByteArray("a\0b\0", 4);
  QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
}

void SecretTest::revealGivesTheBytes() {
  QFETCH(QByteArray, bytes);
  const Secret secret(bytes);
  QCOMPARE(secret.reveal().toByteArray(), bytes);
  QCOMPARE(secret.size(), bytes.size());
  QCOMPARE(secret.isEmpty(), bytes.isEmpty());
  QVERIFY(secret == Secret(bytes));
}

void SecretTest::textIsKeptAsUtf8() {
  QCOMPARE(Secret::fromText(u"clé-鍵-🔑").reveal().toByteArray(), u"clé-鍵-🔑"_s.toUtf8());
  QVERIFY(Secret::fromText(u"").isEmpty());
  QVERIFY(Secret() == Secret::fromText({}));
}

void SecretTest::aSecretOutlivesWhatItWasMadeFrom() {
  QByteArray source = "default_secret";
  const Secret secret(source);
  source.fill('x');
  QCOMPARE(secret.reveal().toByteArray(), "default_secret"_ba);
}

void SecretTest::copiesShareOneBuffer() {
  const Secret original("default_secret"_ba);
  Secret copy = original;
  QVERIFY(copy.reveal().data() == original.reveal().data());

  copy = Secret("other"_ba);
  QCOMPARE(original.reveal().toByteArray(), "default_secret"_ba);
  QCOMPARE(copy.reveal().toByteArray(), "other"_ba);
}

void SecretTest::aCopyOutlivesTheOriginal() {
  auto original = std::make_unique<Secret>("default_secret"_ba);
  const Secret copy = *original;
  original.reset();
  QCOMPARE(copy.reveal().toByteArray(), "default_secret"_ba);
}

void SecretTest::secretsOfOtherBytesDiffer() {
  QVERIFY(Secret("a"_ba) != Secret("b"_ba));
  QVERIFY(Secret("a"_ba) != Secret("ab"_ba));
  QVERIFY(Secret("a"_ba) != Secret("A"_ba));
  QVERIFY(Secret("a"_ba) != Secret());
}

void SecretTest::equalSecretsHaveEqualHashes() {
  const QSet<Secret> set{Secret("a"_ba), Secret("b"_ba), Secret("a"_ba), Secret()};
  QCOMPARE(set.size(), 3);
  QVERIFY(set.contains(Secret("b"_ba)));
  QVERIFY(!set.contains(Secret("c"_ba)));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "secret_test.moc"
