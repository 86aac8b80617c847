#pragma once

#include "secret.h"

#include <QRandomGenerator>
#include <QSet>
#include <QString>

namespace tokendesk {

/// Token values to be looked for afterwards: none of their pieces occurs by chance.
class PlantedSecrets {
 public:
  /// A value of the platform's form: `prefix`, "_" and 43 random base64url characters.
  Secret plant(const QString& prefix);

  /// Looks for the value of another one too, whose prefix ends with "_".
  void watch(const Secret& value);

  /// A piece of a planted secret, longer than what a fingerprint shows of it; empty where `text` has none.
  [[nodiscard]] QString pieceIn(const QString& text) const;

 private:
  QRandomGenerator random_{20240722};  // the same values in every run
  QSet<QString> pieces_;
};

}  // namespace tokendesk
