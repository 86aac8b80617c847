#include "test_identity.h"

#include <QFile>
#include <QMap>
#include <QSslCertificate>
#include <QSslKey>

namespace tokendesk {

using namespace Qt::StringLiterals;
using Identity = FaultServer::Identity;

namespace {

QString pathOf(const QString& file) {
  return QStringLiteral(TOKENDESK_TEST_DATA "/tls/") + file;
}

QList<QSslCertificate> certificatesIn(const QString& file) {
  QList<QSslCertificate> certificates = QSslCertificate::fromPath(pathOf(file));
  if (certificates.isEmpty()) qFatal("no certificate for the test's servers");
  return certificates;
}

QSslConfiguration configurationWith(const QString& certificate) {
  QFile key(pathOf(u"key.pem"_s));
  if (!key.open(QIODevice::ReadOnly)) qFatal("no key for the test's servers");
  QSslConfiguration configuration;
  configuration.setLocalCertificateChain(certificatesIn(certificate));
  configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  return configuration;
}

}  // namespace

QSslConfiguration configurationOf(Identity identity) {
  static const QMap<Identity, QSslConfiguration> configurations{
      {Identity::Trusted, configurationWith(u"trusted.pem"_s)},
      {Identity::SelfSigned, configurationWith(u"certificate.pem"_s)},
      {Identity::Expired, configurationWith(u"expired.pem"_s)},
      {Identity::WrongHost, configurationWith(u"wrong_host.pem"_s)},
      {Identity::UnknownAuthority, configurationWith(u"unknown_authority.pem"_s)}};
  return configurations.value(identity);
}

TrustInTestAuthority::TrustInTestAuthority() : before_(QSslConfiguration::defaultConfiguration()) {
  static const QList<QSslCertificate> authority = certificatesIn(u"authority.pem"_s);
  QSslConfiguration trusting = before_;
  trusting.setCaCertificates(authority);
  QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustInTestAuthority::~TrustInTestAuthority() {
  QSslConfiguration::setDefaultConfiguration(before_);
}

}  // namespace tokendesk
