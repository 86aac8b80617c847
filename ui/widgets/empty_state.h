#pragma once

#include "icons.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tokendesk {

class CopyDetailsButton;
class IconView;

/// In place of a list that has nothing to show: why, and the one button that helps. It fills the room of the
/// list, with the list's background and frame. Its focus is that of the button, if there is one. Screen
/// readers are told of an Alert when it appears, and when its words change; the facts of a failure can be
/// copied.
class EmptyState : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Plain, Alert };

  struct Content {
    IconName icon = IconName::Key;
    QString title;
    QString text;
    QString action;          ///< the button's label; no button if empty
    QStringList facts = {};  ///< of a failure: lines that are copied with it
  };

  explicit EmptyState(Kind kind = Kind::Plain, QWidget* parent = nullptr);

  void setContent(const Content& content);

 signals:
  void actionTriggered();

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell();

  Kind kind_;
  IconView* icon_;
  QLabel* title_;
  QLabel* text_;
  QPushButton* action_;
  CopyDetailsButton* copy_;
};

}  // namespace tokendesk
