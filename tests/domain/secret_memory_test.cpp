#include "memory_canary.h"

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QTest>

#include <expected>
#include <functional>
#include <thread>
#include <tuple>

using namespace tokendesk;

/// What is in the memory of the process after the last holder of a secret went.
class SecretMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void theSearchFindsWhatIsHeld();
  void theSearchFindsWhatWasFreedAsItWas();
  void aHeldSecretIsThereOnce();
  void nothingIsLeftOfAReleasedSecret_data();
  void nothingIsLeftOfAReleasedSecret();
};

// The next two show that the others would notice.

void SecretMemoryTest::theSearchFindsWhatIsHeld() {
  const MemoryCanary canary;
  QCOMPARE(canary.copies(), 0);
  QByteArray bytes = canary.plain();
  QCOMPARE(canary.copies(), 1);
  QString text = QString::fromUtf8(bytes);
  QCOMPARE(canary.copies(), 2);
  bytes.fill('\0');
  QCOMPARE(canary.copies(), 1);
  text.fill(u'\0');
  QCOMPARE(canary.copies(), 0);
}

void SecretMemoryTest::theSearchFindsWhatWasFreedAsItWas() {
  const MemoryCanary canary;
  std::ignore = canary.plain();
  QVERIFY(canary.copies() > 0);
}

void SecretMemoryTest::aHeldSecretIsThereOnce() {
  const MemoryCanary canary;
  const Secret secret = canary.secret();
  const QList<Secret> copies(100, secret);
  QCOMPARE(canary.copies(), 1);
}

using Use = std::function<void(const Secret&)>;

void SecretMemoryTest::nothingIsLeftOfAReleasedSecret_data() {
  QTest::addColumn<Use>("use");
  const auto row = [](const char* name, const Use& use) { QTest::newRow(name) << use; };
  row("that nobody used", [](const Secret&) {});
  row("copied and assigned over", [](const Secret& secret) {
    Secret other = secret;
    other = Secret("another");
  });
  row("made of bytes again", [](const Secret& secret) { const Secret again(secret.reveal()); });
  row("made of text", [](const Secret& secret) {
    QString text = QString::fromUtf8(secret.reveal());
    const Secret again = Secret::fromText(text);
    text.fill(u'\0');
  });
  row("in a list that grew", [](const Secret& secret) {
    QList<Secret> list;
    for (int i = 0; i < 1000; ++i) list.append(Secret(secret.reveal()));
  });
  row("in a table", [](const Secret& secret) {
    const QHash<Secret, int> table{{Secret(secret.reveal()), 1}};
    QVERIFY(table.contains(secret));
  });
  row("as the result of a job", [](const Secret& secret) {
    QPromise<std::expected<Secret, int>> promise;
    promise.start();
    promise.addResult(Secret(secret.reveal()));
    promise.finish();
    QCOMPARE(*promise.future().result(), secret);
  });
  row("released on another thread", [](const Secret& secret) {
    std::thread([other = Secret(secret.reveal())]() mutable { other = Secret(); }).join();
  });
}

void SecretMemoryTest::nothingIsLeftOfAReleasedSecret() {
  QFETCH(Use, use);
  const MemoryCanary canary;
  {
    const Secret secret = canary.secret();
    use(secret);
    QVERIFY(canary.copies() > 0);
  }
  QCOMPARE(canary.copies(), 0);
}

QTEST_APPLESS_MAIN(SecretMemoryTest)
#include "secret_memory_test.moc"
