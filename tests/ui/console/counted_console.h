#pragma once

#include "console.h"
#include "counting_proxy.h"
#include "keyboard.h"

#include <QDialog>
#include <QTest>

class QAbstractButton;
class QTableView;

namespace tokendesk {

/// A user at a window of the console, over a real sandbox whose changes are counted. What can't be done fails
/// the test and ends it.
class CountedWindow {
 public:
  explicit CountedWindow(std::unique_ptr<MainWindow> window) : window_(std::move(window)) {}

  /// Opens the connection, and waits for its first list.
  void open(const Connection& connection);
  /// With Ctrl and a digit.
  void goTo(Qt::Key page);
  void chooseProject(const QString& name);
  void openServiceAccount(const QString& name);

  [[nodiscard]] QTableView* table() const;
  /// The names in the first column.
  [[nodiscard]] QStringList names() const;
  [[nodiscard]] QString cell(const QString& name, const QString& column) const;
  void select(const QString& name);
  /// A key in the table; the dialog of this title is waited for.
  QDialog* openByKey(Qt::Key key, const QString& title, Qt::KeyboardModifiers modifiers = {});
  [[nodiscard]] QDialog* dialog(const QString& title) const;
  void waitWhileOpen(const QString& title) const;
  [[nodiscard]] MainWindow* window() const { return window_.get(); }

 private:
  void activate(QWidget* focus);

  std::unique_ptr<MainWindow> window_;
};

/// The console over a sandbox process, with a connection to each of its platforms through a proxy.
class CountedConsole {
 public:
  /// Starts the sandbox, which takes a moment.
  CountedConsole();

  CountedWindow openWindow() const { return CountedWindow(console.openWindow()); }

  Console console;
  std::unique_ptr<CountingProxy> proxy;
  Connection geai;
  Connection aiHub;

 private:
  Connection connect(const QString& name, const QString& platform, const Secret& token);
};

}  // namespace tokendesk
