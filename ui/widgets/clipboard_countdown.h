#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

class SecretClipboard;

/// For the status bar: what was copied, how long it stays, and Clear now. Hidden while nothing is to be
/// cleared. Screen readers are told when the countdown starts, not every second.
class ClipboardCountdown : public QWidget {
  Q_OBJECT

 public:
  /// `clipboard` must live as long as the widget is used.
  explicit ClipboardCountdown(SecretClipboard* clipboard, QWidget* parent = nullptr);

 private:
  void start(const QString& what, int seconds);
  void showSeconds(int seconds);

  QLabel* what_;
  QLabel* remaining_;
  QToolButton* clearNow_;
};

}  // namespace tokendesk
