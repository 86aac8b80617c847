#include "connection_opener.h"
#include "console.h"
#include "session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Which platform a connection is opened with, as whom, and as what the sandbox is opened.
class OpeningPlatformsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<ConnectionOpener> opener_;
  std::unique_ptr<QSignalSpy> opened_;
  QList<Connection> failed_;
  QList<ConnectionOpener::Failure> failures_;
  QTemporaryDir folder_;

  void start(const QString& sandboxProgram = u"/nowhere/tokendesk-sandbox"_s) {
    opener_.reset();
    console_ = std::make_unique<Console>(sandboxProgram);
    console_->addAccountPlatform();
    opener_ = std::make_unique<ConnectionOpener>(console_->services);
    opened_ = std::make_unique<QSignalSpy>(opener_.get(), &ConnectionOpener::opened);
    failed_.clear();
    failures_.clear();
    connect(opener_.get(), &ConnectionOpener::failed, this,
            [this](const Connection& connection, const ConnectionOpener::Failure& failure) {
              failed_ << connection;
              failures_ << failure;
            });
  }
  /// With a sandbox that says this line, and waits for its end.
  void startWithSandbox(const QByteArray& line) {
    const QString path = folder_.filePath(u"fake-sandbox"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho '" + line + "'\nread line\n");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    file.close();
    start(path);
  }
  Connection addWithAccount() {
    Connection connection = console_->addConnection(u"Hub"_s);
    connection.platform = u"accounts"_s;
    connection.accountType = AccountType::Service;
    connection.organizationId = u"o-1"_s;
    connection.userId = u"u-1"_s;
    if (!console_->connections.save(connection)) qFatal("not saved");
    return connection;
  }

 private slots:
  void init() { start(); }
  void cleanup() {
    opener_.reset();
    console_.reset();
  }

  void aConnectionIsOpenedWithItsPlatformAsItsAccount() {
    const Connection connection = addWithAccount();
    opener_->openSaved(connection);
    QTRY_COMPARE(opened_->count(), 1);
    QCOMPARE(console_->platformAccess.account, connection.account());
    QVERIFY(console_->platformAccess.apiToken == Console::tokenOf(u"Hub"_s));
    QVERIFY(console_->platform->accountPlatform());
    QVERIFY(opener_->takeSession()->accountServices());
  }

  void aConnectionThatSaysNoPlatformIsOfTheFirst() {
    opener_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_COMPARE(opened_->count(), 1);
    QVERIFY(!console_->platform->accountPlatform());
  }

  void aConnectionOfAnUnknownPlatformIsNotOpened() {
    Connection connection = console_->addConnection(u"Newer"_s);
    connection.platform = u"later"_s;
    QVERIFY(console_->connections.save(connection));
    opener_->openFirst({.name = u"Newer"_s});
    QCOMPARE(failures_.size(), 1);
    QCOMPARE(failures_.first().what, u"“Newer” could not be opened."_s);
    QVERIFY(failures_.first().todo.endsWith(u"Update Tokendesk to use it."_s));
    QVERIFY(!failures_.first().needsCredential);
    failures_.first().again();
    QCOMPARE(failures_.size(), 2);
    QCOMPARE(opened_->count(), 0);
  }

  void whatIsMissingIsSaid_data() {
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("base URL") << 0 << u"It has no base URL."_s;
    QTest::newRow("token") << 1 << u"It has no API token."_s;
    QTest::newRow("organization") << 2 << u"It has no organization ID."_s;
    QTest::newRow("user") << 3 << u"It has no user ID."_s;
  }
  void whatIsMissingIsSaid() {
    QFETCH(const int, missing);
    QFETCH(const QString, sentence);
    Connection connection = addWithAccount();
    if (missing == 0) connection.baseUrl = {};
    if (missing == 1) connection.credentials = {};
    if (missing == 2) connection.organizationId.clear();
    if (missing == 3) connection.accountType = AccountType::Community;
    if (missing == 3) connection.userId.clear();
    opener_->openSaved(connection);
    QCOMPARE(failures_.size(), 1);
    QVERIFY(failures_.first().what.endsWith(sentence));
    QVERIFY(failures_.first().needsCredential);
    QCOMPARE(opened_->count(), 0);
  }

  void theSandboxIsOpenedAsThePlatformThatWasAskedFor() {
    startWithSandbox(R"({"baseUrl":"http://127.0.0.1:9","organizationToken":"first",)"
                     R"("accounts":{"token":"second","organizationId":"o-1","userId":"u-1"}})");
    opener_->openSandbox();
    QTRY_COMPARE(opened_->count(), 1);
    QVERIFY(console_->platformAccess.apiToken == Secret("first"));
    const Connection first = opener_->takeSession()->connection();
    QCOMPARE(first.name, u"Sandbox"_s);
    QCOMPARE(first.id, QUuid(u"{5b0c6d0e-9a55-4a53-9a4f-5a2a1c3c7d10}"_s));

    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(opened_->count(), 2);
    QVERIFY(console_->platformAccess.apiToken == Secret("second"));
    QCOMPARE(console_->platformAccess.account, (Account{AccountType::Organization, u"u-1"_s, u"o-1"_s}));
    const Connection second = opener_->takeSession()->connection();
    QCOMPARE(second.name, u"Sandbox (Accounts & Co)"_s);
    QCOMPARE(second.platform, u"accounts"_s);
    QCOMPARE(second.source, ConnectionSource::Sandbox);
    QCOMPARE(second.environment, Environment::Development);
    QVERIFY(!second.id.isNull() && second.id != first.id);

    opener_->openSandbox(u"users"_s);  // the first, by its name
    QTRY_COMPARE(opened_->count(), 3);
    QCOMPARE(opener_->takeSession()->connection().id, first.id);
  }

  void theSandboxKeepsItsPlatformWhenItIsResetOrOpenedAgain() {
    startWithSandbox(R"({"baseUrl":"http://127.0.0.1:9","organizationToken":"first",)"
                     R"("accounts":{"token":"second","organizationId":"o-1"}})");
    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(opened_->count(), 1);
    const QUuid id = opener_->takeSession()->connection().id;
    opener_->resetSandbox();
    QTRY_COMPARE(opened_->count(), 2);
    QCOMPARE(opener_->takeSession()->connection().id, id);
    opener_->reopenSandbox();
    QTRY_COMPARE(opened_->count(), 3);
    QCOMPARE(opener_->takeSession()->connection().id, id);
    opener_->openFirst({.sandbox = true});
    QTRY_COMPARE(opened_->count(), 4);
    QCOMPARE(opener_->takeSession()->connection().name, u"Sandbox"_s);
  }

  void aSandboxThatIsOpenedAgainSaysAnewHowToSignIn() {
    const auto writeToken = [this](const QByteArray& token) {
      QFile file(folder_.filePath(u"fake-sandbox.token"_s));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(token);
    };
    writeToken("earlier");
    startWithSandbox(R"({"baseUrl":"http://127.0.0.1:9","organizationToken":"first",)"
                     R"("accounts":{"token":"'$(cat "$0.token")'"}})");
    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(opened_->count(), 1);
    writeToken("later");
    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(opened_->count(), 2);
    QVERIFY(console_->platformAccess.apiToken == Secret("earlier"));  // it runs already
    opener_->reopenSandbox();
    QTRY_COMPARE(opened_->count(), 3);
    QVERIFY(console_->platformAccess.apiToken == Secret("later"));
  }

  void aSandboxWithoutATokenForThePlatformCanBeReset() {
    startWithSandbox(R"({"baseUrl":"http://127.0.0.1:9","organizationToken":"first",)"
                     R"("accounts":{"token":""}})");
    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(failures_.size(), 1);
    QCOMPARE(failures_.first().what, u"The sandbox has no token left that works."_s);
    QCOMPARE(failures_.first().todo, u"Reset it in the Help menu."_s);
    QCOMPARE(failed_.first().source, ConnectionSource::Sandbox);
    QVERIFY(!failures_.first().needsCredential);
    QCOMPARE(opened_->count(), 0);
    failures_.first().again();
    QTRY_COMPARE(failures_.size(), 2);
  }

  void aSandboxThatDoesNotStartIsTriedAgainAsTheSamePlatform() {
    opener_->openSandbox(u"accounts"_s);
    QTRY_COMPARE(failures_.size(), 1);
    QCOMPARE(failed_.first().platform, u"accounts"_s);
    failures_.first().again();
    QTRY_COMPARE(failures_.size(), 2);
    QCOMPARE(failed_.last().platform, u"accounts"_s);
  }
};

QTEST_MAIN(OpeningPlatformsTest)
#include "opening_platforms_test.moc"
