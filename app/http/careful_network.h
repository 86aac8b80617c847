#pragma once

#include <QNetworkAccessManager>

namespace tokendesk {

/// A QNetworkAccessManager that follows no redirect, keeps no cookie, and shows no proxy what isn't
/// encrypted.
class CarefulNetwork : public QNetworkAccessManager {
  Q_OBJECT

 public:
  explicit CarefulNetwork(QObject* parent = nullptr);
};

}  // namespace tokendesk
