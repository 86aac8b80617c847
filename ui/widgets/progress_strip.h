#pragma once

#include "progress_announcement.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tokendesk {

/// Progress of something that goes on beside the user's work, in one line, with Cancel. Hidden while nothing
/// runs. Screen readers say what takes longer than a moment.
class ProgressStrip : public QWidget {
  Q_OBJECT

 public:
  explicit ProgressStrip(QWidget* parent = nullptr);

  /// Shows the strip, with no known end yet.
  void start(const QString& text);
  void setText(const QString& text);
  /// A `total` of 0: no known end.
  void setProgress(int done, int total);
  /// Hides the strip.
  void finish();

 signals:
  /// Once for each start(). The strip stays until finish().
  void cancelled();

 private:
  ProgressAnnouncement announcement_{this};
  QLabel* text_;
  QProgressBar* bar_;
  QPushButton* cancel_;
};

}  // namespace tokendesk
