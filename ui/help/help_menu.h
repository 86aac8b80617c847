#pragma once

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace tokendesk {

class WindowPalette;
struct Connection;
struct Services;

/// What helps people who use the program, as a menu: the guide, its keys, what a field is for, and about the
/// program.
class HelpMenu : public QObject {
  Q_OBJECT

 public:
  /// The connection that is open in the window; null where none is.
  using OpenConnection = std::function<const Connection*()>;

  /// Adds to `menu`, which belongs to `window`: what it has already stands over "About". All outlive it.
  HelpMenu(const Services& services, const OpenConnection& open, const WindowPalette& palette, QMenu* menu,
           QWidget* window);

 private:
  void showShortcuts() const;
  void showAbout() const;

  const Services& services_;
  OpenConnection open_;
  const WindowPalette& palette_;
  QWidget* window_;
};

}  // namespace tokendesk
