#pragma once

#include "console.h"

#include <QWidget>

#include <functional>

class QAbstractButton;
class QDialog;

namespace tokendesk {

/// Looks at a stop of the tour: a window or a dialog in a notable state. It may change the size, the focus
/// and the theme, which are put right again before the next stop.
using TourVisit = std::function<void(const QString& stop, QWidget& window)>;

/// A user at a window of the console who goes from stop to stop. What can't be done ends the test at once and
/// says what it was. Everything is called
/// by its English name, whatever language the interface speaks, see TourLanguage.
class TourGuide {
 public:
  /// Both outlive it.
  TourGuide(const Console& console, const TourVisit& visit);
  ~TourGuide();
  Q_DISABLE_COPY_MOVE(TourGuide)

  [[nodiscard]] MainWindow* window() const { return window_.get(); }

  /// Lets the visitor look, once all is drawn.
  void stop(const QString& name, QWidget* at = nullptr) const;

  /// Opens the connection and waits for its pages.
  void open(const Connection& connection) const;
  void goTo(Qt::Key page) const;
  /// The same without waiting for what the page reads.
  void turnTo(Qt::Key page) const;
  void waitUntilIdle() const;
  void chooseProject(const QString& name) const;
  /// Selects the row of this name in the list, once it is there.
  void select(const QString& list, const QString& name) const;

  /// Presses the visible button of this text or accessible name.
  void press(const QString& button, const QWidget* in = nullptr) const;
  /// The same, once it can be pressed.
  QAbstractButton* awaitButton(const QString& button, const QWidget* in = nullptr) const;
  /// Triggers what is in the window's menus, by its text with the mark of its mnemonic.
  void choose(const QString& action) const;
  /// Presses the button, and waits for the dialog of this title.
  QDialog* openByButton(const QString& button, const QString& title) const;
  QDialog* awaitDialog(const QString& title) const;
  /// Fills in a field, by its accessible name.
  void fill(QWidget* in, const QString& field, const QString& text) const;
  void pick(const QWidget* in, const QString& combo, int index) const;
  /// Throws away what was typed.
  void close(QDialog* dialog) const;

  void await(const std::function<bool()>& condition, const QString& what) const;
  QWidget* awaitNamed(const QString& name, const QWidget* in = nullptr) const;
  /// The widget of this name, once it can be used.
  QWidget* awaitEnabled(const QString& name, const QWidget* in) const;
  void awaitText(const QString& text, const QWidget* in = nullptr) const;
  /// Whether a label or message says this now.
  static bool says(const QWidget* in, const QString& text);
  static void require(bool condition, const QString& what);

 private:
  static QWidget* find(const QWidget* in, const QString& name);

  const TourVisit& visit_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace tokendesk
