#include "connection_probe.h"

#include <QCoreApplication>

namespace tokendesk {

ConnectionTest probeOf(const Services& services) {
  return [make = services.makePlatform](const QUrl& baseUrl, const Secret& credential,
                                        const CallOptions& options) {
    const std::shared_ptr<TokenPlatform> platform = make(baseUrl, credential);
    return platform->validate(options).then(
        platform.get(), [platform](const Outcome<CredentialFacts>& facts) {
          // not from within its own answer
          QMetaObject::invokeMethod(qApp, [platform] {}, Qt::QueuedConnection);
          return facts;
        });
  };
}

}  // namespace tokendesk
