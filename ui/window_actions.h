#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace tokendesk {

/// What the window's menus and keys offer. Owned by the window, whose menu bar it fills.
class WindowActions : public QObject {
  Q_OBJECT

 public:
  explicit WindowActions(QMainWindow* window);

  [[nodiscard]] QAction* palette() const { return palette_; }
  [[nodiscard]] QAction* refresh() const { return refresh_; }
  /// Checkable.
  [[nodiscard]] QAction* collapse() const { return collapse_; }
  /// Checkable.
  [[nodiscard]] QAction* remind() const { return remind_; }
  [[nodiscard]] QAction* resetSandbox() const { return resetSandbox_; }
  [[nodiscard]] QMenu* viewMenu() const { return view_; }
  [[nodiscard]] QMenu* helpMenu() const { return help_; }

 signals:
  void refreshWanted();
  void paletteWanted();
  void findWanted();
  void navigationCollapsed(bool collapsed);
  /// Whether the user wants to be reminded of tokens that expire.
  void remindingChosen(bool reminds);
  /// By its key; pages count from 0.
  void pageWanted(int page);
  void newConnectionWanted();
  void connectionsWanted();
  void sandboxWanted();
  void sandboxResetWanted();

 private:
  void createActions(QMainWindow* window);
  void createMenus(QMainWindow* window);

  QAction* palette_;
  QAction* refresh_;
  QAction* find_;
  QAction* collapse_;
  QAction* remind_;
  QAction* resetSandbox_;
  QMenu* view_ = nullptr;
  QMenu* help_ = nullptr;
};

}  // namespace tokendesk
