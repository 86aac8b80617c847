#pragma once

#include "filter_bar.h"

namespace tokendesk {

/// The search over a project's assistants.
class AssistantFilterBar : public FilterBar {
  Q_OBJECT

 public:
  explicit AssistantFilterBar(QWidget* parent = nullptr);

  /// What names, descriptions or prompts are to contain; without blanks at its ends.
  [[nodiscard]] QString text() const;

 private:
  QLineEdit* text_;
};

}  // namespace tokendesk
