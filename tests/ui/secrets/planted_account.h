#pragma once

#include "planted_secrets.h"

#include <QHttpServerRequest>
#include <QJsonObject>

namespace tokendesk {

/// What a platform with the API of AI Hub answers for one account with a token "alpha" and a service account
/// "Robot". The values that it shows once are planted secrets.
class PlantedAccount {
 public:
  explicit PlantedAccount(PlantedSecrets& secrets) : secrets_(secrets) {}

  QJsonObject answer(const QHttpServerRequest& request);

 private:
  QJsonObject issued(const QString& id, const QString& name);

  PlantedSecrets& secrets_;
};

}  // namespace tokendesk
