#include "fault_server.h"

#include <QSslSocket>
#include <QTest>

#include <optional>

namespace tokendesk {

namespace {

using Identity = FaultServer::Identity;

constexpr int patience = 20'000;

/// The errors of a handshake with `server`; no such list where the handshake failed otherwise.
std::optional<QList<QSslError::SslError>> errorsOfHandshake(const FaultServer& server) {
  QSslSocket socket;
  socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
  QList<QSslError::SslError> errors;
  QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError>& found) {
    for (const QSslError& error : found) errors << error.error();
  });
  socket.connectToHostEncrypted(server.url().host(), quint16(server.url().port()));
  if (!socket.waitForEncrypted(patience) && errors.isEmpty()) return std::nullopt;
  return errors;
}

}  // namespace

/// How a FaultServer shows who it is.
class FaultServerIdentityTest : public QObject {
  Q_OBJECT

 private slots:
  void theTrustedIdentityIsTrusted();
  void otherIdentitiesAreNot_data();
  void otherIdentitiesAreNot();
  void identitiesChangeAtTheSameUrl();
  void trustEndsWithItsObject();
};

void FaultServerIdentityTest::theTrustedIdentityIsTrusted() {
  const TrustInTestAuthority trust;
  FaultServer server(Identity::Trusted);
  server.respond([](const RecordedRequest&) {
    return FaultScript{{.kind = FaultStep::Kind::Send, .bytes = "a"}, {.kind = FaultStep::Kind::Finish}};
  });
  QCOMPARE(server.url().scheme(), QStringLiteral("https"));
  QSslSocket socket;
  socket.connectToHostEncrypted(server.url().host(), quint16(server.url().port()));
  QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
  socket.write("GET / HTTP/1.1\r\n\r\n");
  while (socket.waitForReadyRead(patience)) {
  }
  QCOMPARE(socket.readAll(), "a");
  QCOMPARE(server.requests().size(), 1);
}

void FaultServerIdentityTest::otherIdentitiesAreNot_data() {
  QTest::addColumn<Identity>("identity");
  QTest::addColumn<QSslError::SslError>("error");
  QTest::newRow("self-signed") << Identity::SelfSigned << QSslError::SelfSignedCertificate;
  QTest::newRow("expired") << Identity::Expired << QSslError::CertificateExpired;
  QTest::newRow("wrong host") << Identity::WrongHost << QSslError::HostNameMismatch;
  QTest::newRow("unknown authority") << Identity::UnknownAuthority
                                     << QSslError::UnableToGetLocalIssuerCertificate;
  QTest::newRow("old protocol") << Identity::OldProtocol << QSslError::NoError;
}

void FaultServerIdentityTest::otherIdentitiesAreNot() {
  QFETCH(Identity, identity);
  QFETCH(QSslError::SslError, error);
  const TrustInTestAuthority trust;
  const FaultServer server(identity);
  const auto errors = errorsOfHandshake(server);
  // with the old protocol it doesn't get as far as to a certificate
  QCOMPARE(errors.has_value(), error != QSslError::NoError);
  if (errors) QVERIFY(errors->contains(error));
  QCOMPARE(server.requests().size(), 0);
}

void FaultServerIdentityTest::identitiesChangeAtTheSameUrl() {
  const TrustInTestAuthority trust;
  FaultServer server(Identity::Trusted);
  const QUrl url = server.url();
  const QList<QSslError::SslError> none;
  QCOMPARE(errorsOfHandshake(server), none);
  server.setIdentity(Identity::Expired);
  QCOMPARE(server.url(), url);
  QCOMPARE(errorsOfHandshake(server), QList{QSslError::CertificateExpired});
  server.setIdentity(Identity::Trusted);
  QCOMPARE(errorsOfHandshake(server), none);
}

void FaultServerIdentityTest::trustEndsWithItsObject() {
  const FaultServer server(Identity::Trusted);
  const QList<QSslError::SslError> none;
  {
    const TrustInTestAuthority trust;
    QCOMPARE(errorsOfHandshake(server), none);
  }
  QVERIFY(errorsOfHandshake(server) != none);
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::FaultServerIdentityTest)
#include "fault_server_identity_test.moc"
