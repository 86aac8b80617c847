#pragma once

#include "main_window.h"

#include <memory>

class QApplication;

namespace tokendesk {

/// The window that is shown. A choice of another language or text size puts a new one in its place, at the
/// same page of the same connection.
class ConsoleWindow : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it. Shows a window.
  ConsoleWindow(QApplication& application, const Services& services, QObject* parent = nullptr);
  ~ConsoleWindow() override;

  /// Until the next choice.
  [[nodiscard]] MainWindow& window() const { return *window_; }

 private:
  void make();
  void remake();

  QApplication& application_;
  const Services& services_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace tokendesk
