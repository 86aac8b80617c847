#pragma once

#include <QIcon>
#include <QWidget>

namespace tokendesk {

/// An icon that is part of a text or a message, `extent` wide and high. It paints the icon anew each time, so
/// that it follows the theme and the screen's scale, which the pixmap of a label doesn't.
class IconView : public QWidget {
  Q_OBJECT

 public:
  explicit IconView(int extent, QWidget* parent = nullptr);

  void setIcon(const QIcon& icon);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QIcon icon_;
};

}  // namespace tokendesk
