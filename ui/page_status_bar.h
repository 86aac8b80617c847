#pragma once

#include "page.h"

#include <QStatusBar>

class QLabel;

namespace tokendesk {

class ProgressStrip;
class SecretClipboard;

/// How the page stands, or the progress of what it does with Cancel. While something is in the clipboard, the
/// countdown stands in the place of a page at rest.
class PageStatusBar : public QStatusBar {
  Q_OBJECT

 public:
  /// `clipboard` outlives it.
  explicit PageStatusBar(SecretClipboard& clipboard, QWidget* parent = nullptr);

  void showStatus(const PageStatus& status);

 signals:
  /// Cancel was pressed.
  void cancelled();

 private:
  void showText();

  const SecretClipboard& clipboard_;
  bool busy_ = false;
  QLabel* text_;
  ProgressStrip* progress_;
};

}  // namespace tokendesk
