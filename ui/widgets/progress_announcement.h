#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tokendesk {

/// Has screen readers say what takes long enough to be wondered about: once, not at each step of it.
class ProgressAnnouncement {
 public:
  static constexpr std::chrono::milliseconds delay{1000};

  /// `strip` shows the progress and outlives it; it gets the role of a message. To be made in its
  /// constructor.
  explicit ProgressAnnouncement(QWidget* strip);

  /// Something begins.
  void begin(const QString& text);
  /// What is said if it wasn't yet.
  void setText(const QString& text) { text_ = text; }
  void end() { timer_.stop(); }

 private:
  QWidget* strip_;
  QString text_;
  QTimer timer_;
};

}  // namespace tokendesk
