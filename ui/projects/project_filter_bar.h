#pragma once

#include "filter_bar.h"
#include "project_filter.h"

namespace tokendesk {

/// The filters over the list of projects. Hidden projects are left out to begin with.
class ProjectFilterBar : public FilterBar {
  Q_OBJECT

 public:
  explicit ProjectFilterBar(QWidget* parent = nullptr);

  [[nodiscard]] ProjectFilter filter() const;

 private:
  QLineEdit* name_;
  QComboBox* status_;
};

}  // namespace tokendesk
