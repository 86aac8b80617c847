#pragma once

#include <QScrollArea>

namespace tokendesk {

/// Shows a window's content, and lets it be scrolled where the window is too small for texts of the size that
/// was chosen.
class ReadableArea : public QScrollArea {
  Q_OBJECT

 public:
  /// Takes `content` over.
  explicit ReadableArea(QWidget* content, QWidget* parent = nullptr);
};

}  // namespace tokendesk
