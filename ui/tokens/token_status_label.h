#pragma once

#include "api_token.h"

#include <QWidget>

class QLabel;

namespace tokendesk {

/// A token's status as an icon and a word, in the status's colour.
class TokenStatusLabel : public QWidget {
  Q_OBJECT

 public:
  explicit TokenStatusLabel(TokenStatus status, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColor();

  TokenStatus status_;
  QLabel* word_;
};

}  // namespace tokendesk
