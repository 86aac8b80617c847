#pragma once

#include <QStackedWidget>

namespace tokendesk {

/// One of several widgets in the same place. Its focus is that of the widget shown: where the keyboard is in
/// the one that goes, it goes on in the one that comes.
class FaceStack : public QStackedWidget {
  Q_OBJECT

 public:
  using QStackedWidget::QStackedWidget;

  /// Shows `face`, one of those added.
  void showFace(QWidget* face);

 protected:
  void focusInEvent(QFocusEvent* event) override;
};

}  // namespace tokendesk
