#pragma once

#include <QObject>

class QWidget;

namespace tokendesk::bench {

/// Tells on standard output when something was on screen first, each once, in nanoseconds of CLOCK_MONOTONIC:
///   window NS   a window was painted
///   rows NS     a window with a table that has rows was painted
/// Watches the application, which there is; once both are told, it doesn't any more. Other item views than
/// tables don't count: a navigation is a list with rows, too.
class PaintWatch final : public QObject {
  Q_OBJECT

 public:
  PaintWatch();

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void note(const QWidget& painted);
  /// Once the window that is being painted is.
  void tellSoon(const char* what);

  bool sawWindow_ = false;
  bool sawRows_ = false;
};

}  // namespace tokendesk::bench
