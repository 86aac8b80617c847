#pragma once

#include "palette_entry.h"

#include <QCoreApplication>

class QAction;
class QMenu;
class QWidget;

namespace tokendesk {

/// The actions of a window as entries of its command palette. Those that are disabled are among them, and say
/// why; those that are hidden aren't.
class PaletteActions {
  Q_DECLARE_TR_FUNCTIONS(PaletteActions)

 public:
  /// `left`: an action that isn't to be offered.
  explicit PaletteActions(const QAction* left) : left_(left) {}

  /// The actions of a menu and of those in it. `title` is what people know the menu by.
  void addMenu(const QMenu& menu, const QString& title);
  /// Only what has another text than all that was added before.
  void addOthers(const QMenu& menu, const QString& title);
  /// The actions whose owner is visible in `content`.
  void addVisible(const QWidget& content);
  /// Actions that lead to connections.
  void addConnections(const QList<QAction*>& switches);

  [[nodiscard]] std::vector<PaletteEntry> take() { return std::move(entries_); }

 private:
  void add(QAction* action, const PaletteKey& key, const QString& details);
  void addAction(QAction* action, const QString& place);
  [[nodiscard]] bool isOffered(const QAction* action) const;

  const QAction* left_;
  std::vector<PaletteEntry> entries_;
};

}  // namespace tokendesk
