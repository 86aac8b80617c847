#pragma once

#include "icons.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tokendesk {

class IconView;

/// In place of a list that has nothing to show: why, and the one button that helps. It fills the room of the
/// list, with the list's background and frame. Its focus is that of the button, if there is one.
class EmptyState : public QFrame {
  Q_OBJECT

 public:
  struct Content {
    IconName icon = IconName::Key;
    QString title;
    QString text;
    QString action;  ///< the button's label; no button if empty
  };

  explicit EmptyState(QWidget* parent = nullptr);

  void setContent(const Content& content);

 signals:
  void actionTriggered();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  IconView* icon_;
  QLabel* title_;
  QLabel* text_;
  QPushButton* action_;
};

}  // namespace tokendesk
