#pragma once

#include "palette_entry.h"

#include <QPointer>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace tokendesk {

class CommandPalette;
class ConnectionMenu;
class Workspace;

/// The command palette of a window: what it finds there, and what was chosen in it last.
class WindowPalette : public QObject {
  Q_OBJECT

 public:
  /// `opener` is the action that opens it, which it doesn't offer. `content` holds what the window can show,
  /// with a Workspace where something is connected. Nothing is owned; all belong to `window`.
  WindowPalette(const QAction& opener, const ConnectionMenu& connections, QStackedWidget& content,
                QMainWindow* window);

  void open();
  /// What can be done and gone to by keys now; opening the palette is among it.
  [[nodiscard]] std::vector<PaletteEntry> entriesWithShortcuts() const;

 private:
  [[nodiscard]] PaletteContent content() const;
  [[nodiscard]] std::vector<PaletteEntry> actionsWithout(const QAction* left) const;
  [[nodiscard]] Workspace* workspace() const;
  /// What the window shows changed.
  void follow();
  void run(const PaletteEntry& entry);

  const QAction& opener_;
  const ConnectionMenu& connections_;
  QStackedWidget& content_;
  QMainWindow* window_;
  QPointer<CommandPalette> palette_;
  std::vector<PaletteKey> recent_;  ///< the last one first
};

}  // namespace tokendesk
