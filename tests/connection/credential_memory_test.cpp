#include "await_job.h"
#include "credentials.h"
#include "environment_connection.h"
#include "geai_credentials_file.h"
#include "memory_canary.h"
#include "session_credential_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using tokendesk::test::finishes;

/// What is left in memory of the credentials of connections.
class CredentialMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsLeftOfASessionsCredential();
  void nothingIsLeftOfACredentialsFile_data();
  void nothingIsLeftOfACredentialsFile();
  void nothingIsLeftInTheEnvironmentWeWereStartedWith();
};

void CredentialMemoryTest::nothingIsLeftOfASessionsCredential() {
  const MemoryCanary canary;
  const QUuid id = QUuid::createUuid();
  {
    SessionCredentialStore keychain;
    Credentials credentials(keychain);
    credentials.keepForSession(id, CredentialKind::ApiToken, canary.secret());
    const auto reading = credentials.read(id, CredentialKind::ApiToken);
    QVERIFY(finishes(reading));
    QVERIFY(reading.result());
    QVERIFY(finishes(keychain.write(id, CredentialKind::AccessToken, canary.secret())));
    QVERIFY(finishes(keychain.remove(id, CredentialKind::AccessToken)));
    QCOMPARE(canary.copies(), 1);
  }
  QCOMPARE(canary.copies(), 0);
}

void CredentialMemoryTest::nothingIsLeftOfACredentialsFile_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  QTest::newRow("plain") << "[other]\ngeai_api_key = "_ba << "\ngeai_api_base_url = https://one.example\n"_ba;
  QTest::newRow("inherited") << "[DEFAULT]\ngeai_api_key = "_ba << "\n[other]\n"_ba;
  QTest::newRow("in a reference") << "[other]\nkey = "_ba << "\ngeai_api_key = x%(key)s%%\n"_ba;
  QTest::newRow("of several lines") << "[other]\ngeai_api_key = x\n  "_ba << "\n  y\n"_ba;
}

void CredentialMemoryTest::nothingIsLeftOfACredentialsFile() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  const MemoryCanary canary;
  QTemporaryDir folder;
  const QString path = folder.filePath(u"credentials"_s);
  {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Secret secret = canary.secret();
    file.write(before);
    file.write(secret.reveal().data(), secret.size());
    file.write(after);
  }
  QCOMPARE(canary.copies(), 0);
  {
    GeaiCredentialsFile file(path);
    QVERIFY(file.read());
    QCOMPARE(file.profiles().size(), 1);
    QVERIFY(canary.copies() > 0);
    QVERIFY(file.saveProfiles(
        {{.name = u"new"_s, .baseUrl = u"https://two.example"_s, .apiToken = canary.secret()}}));
    QCOMPARE(file.profiles().last().profile.apiToken, canary.secret());
    QVERIFY(file.removeSecrets({u"new"_s, u"other"_s}));
  }
  QCOMPARE(canary.copies(), 0);
}

/// In a process of its own, because the environment it was started with is the first thing in its memory.
void CredentialMemoryTest::nothingIsLeftInTheEnvironmentWeWereStartedWith() {
  const MemoryCanary canary;
  QByteArray variable = "GEAI_API_KEY=" + canary.plain();
  char* const arguments[] = {const_cast<char*>("credential_memory_test"), const_cast<char*>("--environment"),
                             nullptr};
  char* const environment[] = {variable.data(), nullptr};
  const pid_t child = fork();
  if (child == 0) {
    execve("/proc/self/exe", arguments, environment);
    _exit(2);
  }
  int status = -1;
  QCOMPARE(waitpid(child, &status, 0), child);
  QVERIFY(WIFEXITED(status));
  QCOMPARE(WEXITSTATUS(status), 0);
}

namespace {

bool isInTheEnvironmentOfThisProcess(QByteArrayView value) {
  QFile file(u"/proc/self/environ"_s);
  return !file.open(QIODevice::ReadOnly) || file.readAll().contains(value);
}

/// What nothingIsLeftInTheEnvironmentWeWereStartedWith() starts; the status says what is wrong.
int forgetTheEnvironment() {
  const QByteArray value = qgetenv("GEAI_API_KEY");
  if (value.isEmpty() || !isInTheEnvironmentOfThisProcess(value)) return 3;
  forgetSecretVariables();
  return isInTheEnvironmentOfThisProcess(value) ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && qstrcmp(argv[1], "--environment") == 0) return forgetTheEnvironment();
  QCoreApplication application(argc, argv);
  CredentialMemoryTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "credential_memory_test.moc"
