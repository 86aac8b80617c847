#pragma once

#include "icons.h"

#include <QPushButton>

namespace tokendesk {

/// A big button with an icon, what it does, and a sentence about it.
class ChoiceButton : public QPushButton {
  Q_OBJECT

 public:
  /// `title` may have a mnemonic. It is the accessible name, the sentence the description.
  ChoiceButton(IconName icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
};

}  // namespace tokendesk
