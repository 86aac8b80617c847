#include "careful_network.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Stores nothing, should a request ever ask it to.
class NoCookies : public QNetworkCookieJar {
 public:
  using QNetworkCookieJar::QNetworkCookieJar;
  [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl& /*url*/) const override { return {}; }
  bool setCookiesFromUrl(const QList<QNetworkCookie>& /*cookies*/, const QUrl& /*url*/) override {
    return false;
  }
};

/// The system's proxy, but never for plain http or this machine: a proxy would be handed the Authorization
/// header.
class CarefulProxies : public QNetworkProxyFactory {
 public:
  QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
    const QString host = query.peerHostName();
    const bool direct = query.url().scheme() == u"http" || host == u"localhost" ||
                        host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
    return direct ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : proxyForQuery(query);
  }
};

}  // namespace

CarefulNetwork::CarefulNetwork(QObject* parent) : QNetworkAccessManager(parent) {
  setCookieJar(new NoCookies(this));
  setProxyFactory(new CarefulProxies);  // which the manager owns
  setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

}  // namespace tokendesk
