#pragma once

#include <QLabel>

namespace tokendesk {

/// A text that isn't ours, shown as it is, to be selected and copied. Tab reaches it, and it shows its focus.
class FactLabel : public QLabel {
  Q_OBJECT

 public:
  explicit FactLabel(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tokendesk
