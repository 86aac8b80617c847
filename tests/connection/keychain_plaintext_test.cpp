#include "await_job.h"
#include "credentials.h"
#include "keychain_credential_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

namespace {

constexpr const char* planted = "org_planted-where-no-keychain-is";

/// The files in the home and the runtime folder that hold the secret, as it is or in base64.
QStringList filesWithTheSecret() {
  const QByteArray plain = planted;
  QStringList found;
  for (const QString& root : {QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) continue;
      const QByteArray bytes = file.readAll();
      if (bytes.contains(plain) || bytes.contains(plain.toBase64())) found << file.fileName();
    }
  }
  return found;
}

}  // namespace

/// QtKeychain can put into a plain text file what no keychain takes. Ours never does. Run by with_keyring.sh
/// where there is no keychain, with libsecret, and on KDE without it, with a bus and without.
class KeychainPlaintextTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void nothingIsWrittenWhereNoKeychainIs();
  void aFallbackWouldBeNoticed();
};

void KeychainPlaintextTest::initTestCase() {
  QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "run by with_keyring.sh only");
  QVERIFY(QDir::setCurrent(QDir::homePath()));
}

void KeychainPlaintextTest::nothingIsWrittenWhereNoKeychainIs() {
  KeychainCredentialStore store;
  Credentials credentials(store);
  const QUuid id = QUuid::createUuid();
  for (const CredentialKind kind : allCredentialKinds) {
    const auto writing = store.write(id, kind, Secret(planted));
    QVERIFY(finishes(writing));
    QVERIFY(!writing.result());
    QVERIFY(!writing.result().error().detail.contains(QLatin1StringView(planted)));
    const auto reading = store.read(id, kind);
    QVERIFY(finishes(reading));
    QVERIFY(!reading.result());
    QVERIFY(finishes(store.remove(id, kind)));
  }
  QVERIFY(finishes(credentials.writeAll(id, {{CredentialKind::ApiToken, Secret(planted)}})));
  credentials.keepForSession(id, CredentialKind::ApiToken, Secret(planted));
  QVERIFY(finishes(credentials.read(id, CredentialKind::ApiToken)));
  QCOMPARE(filesWithTheSecret(), QStringList());
}

/// Of QtKeychain's parts on Linux, only KWallet's has one.
void KeychainPlaintextTest::aFallbackWouldBeNoticed() {
  if (!qEnvironmentVariableIsSet("KDE_SESSION_VERSION")) return;
  auto* job = new QKeychain::WritePasswordJob(u"tokendesk-test"_s);
  job->setKey(u"key"_s);
  job->setTextData(QString::fromLatin1(planted));
  job->setInsecureFallback(true);
  bool finished = false;
  connect(job, &QKeychain::Job::finished, this, [&finished] { finished = true; });
  job->start();
  QTRY_VERIFY_WITH_TIMEOUT(finished, 30000);
  QTRY_COMPARE(filesWithTheSecret().size(), 1);
}

QTEST_GUILESS_MAIN(KeychainPlaintextTest)
#include "keychain_plaintext_test.moc"
