#pragma once

#include "filter_bar.h"

namespace tokendesk {

/// The filter over the list of service accounts.
class ServiceAccountFilterBar : public FilterBar {
  Q_OBJECT

 public:
  explicit ServiceAccountFilterBar(QWidget* parent = nullptr);

  /// What names are to contain.
  [[nodiscard]] QString name() const;

 private:
  QLineEdit* name_;
};

}  // namespace tokendesk
