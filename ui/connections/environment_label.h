#pragma once

#include "connection.h"

#include <QWidget>

class QLabel;

namespace tokendesk {

/// What a connection is for, as a dot and a word in the environment's colour.
class EnvironmentLabel : public QWidget {
  Q_OBJECT

 public:
  explicit EnvironmentLabel(Environment environment, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColor();

  Environment environment_;
  QLabel* word_;
};

}  // namespace tokendesk
