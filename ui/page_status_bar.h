#pragma once

#include "page.h"

#include <QPointer>
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

  /// Shows how `page` stands now; null: there is none.
  void showPage(const Page* page);

 signals:
  /// Cancel was pressed.
  void cancelled();

 private:
  void showText();

  const SecretClipboard& clipboard_;
  QPointer<const Page> page_;  ///< the one shown last
  bool busy_ = false;
  QLabel* text_;
  ProgressStrip* progress_;
};

}  // namespace tokendesk
