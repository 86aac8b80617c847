#pragma once

#include "faulted_operation.h"
#include "page.h"

#include <QThreadPool>

class QAbstractItemView;
class QPushButton;

namespace tokendesk {

/// Tells when something is over. What ended may begin something else by a timer, and a list is sorted on a
/// worker thread before it is shown, so that it isn't over before nothing happened for a few turns of the
/// event loop.
class Settling {
 public:
  void begin() { calmTurns_ = 0; }
  /// To be asked once a turn.
  [[nodiscard]] bool isOver(bool busy) const {
    const bool isCalm = !busy && QThreadPool::globalInstance()->activeThreadCount() == 0;
    calmTurns_ = isCalm ? calmTurns_ + 1 : 0;
    return calmTurns_ > mostTurns;
  }

 private:
  static constexpr int mostTurns = 3;
  mutable int calmTurns_ = 0;
};

/// A page as the main window shows it, and the reading of its list: begun by Refresh, stopped by the Cancel
/// of the status bar. To be derived from where another operation of a page is meant.
class PageWindow : public FaultedWindow {
 public:
  /// Shows the page and enters it. What it is for must be chosen already.
  explicit PageWindow(std::unique_ptr<Page> page);

  [[nodiscard]] bool isReady() const override { return !isRunning(); }
  void start() override {
    settling_.begin();
    page_->refresh();
  }
  [[nodiscard]] bool isRunning() const override { return !settling_.isOver(page_->status().busy); }
  void cancel() override { page_->cancel(); }
  [[nodiscard]] QString sentence() const override;
  [[nodiscard]] QString shown() const override;

  [[nodiscard]] Page& page() const { return *page_; }

 private:
  std::unique_ptr<Page> page_;
  Settling settling_;
};

/// Shows the page in the size that a small window leaves it, and enters it.
void showPage(Page& page);
/// The visible messages of a window, at fields and in place of a list too, each with its buttons: "It failed.
/// Try again. [Retry]". Of other windows over it nothing. In one line, as all of these.
QString messagesIn(const QWidget& window);
/// What stands in the place of its list: "billing, support", or the title of what is there instead.
QString listIn(const QWidget& window);
/// The first column of a view, the branches of a tree included.
QString namesIn(const QAbstractItemView& view);
/// What the page shows: its list, and what the status bar says of it.
QString shownOn(const Page& page);
/// `text` in one line, and not more of it than is needed to know it again.
QString inOneLine(const QString& text);

/// The visible and enabled button of this accessible name, or else with this text, in a window; null where
/// there is none.
QPushButton* buttonIn(const QWidget& window, const QString& name);
/// Presses that button; ends the test program where there is none.
void pressButton(const QWidget& window, const QString& name);

}  // namespace tokendesk
