#pragma once

#include "import_candidate.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace tokendesk {

/// After an import: asks whether the secrets of the imported profiles should go from the file, and says what
/// that means.
class RemovalOffer : public QWidget {
  Q_OBJECT

 public:
  explicit RemovalOffer(QWidget* parent = nullptr);

  /// Nothing is ticked.
  void setProfiles(const QList<ImportCandidate>& imported);
  [[nodiscard]] bool isWanted() const;

 signals:
  void wantedChanged(bool wanted);

 private:
  QLabel* explanation_;
  QCheckBox* wanted_;
};

}  // namespace tokendesk
