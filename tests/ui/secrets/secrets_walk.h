#pragma once

#include "console.h"
#include "planted_platform.h"

namespace tokendesk {

/// The console over a platform of planted secrets, with the ways to its faces, and the search for secrets.
/// Everything that is logged counts, Qt's own debug messages included.
class SecretsWalk {
 public:
  SecretsWalk();
  ~SecretsWalk();

  /// Where a planted secret can be read now, or could be read in the log since the walk began; a line for
  /// each. Only what the user types into a field that shows dots is left out.
  [[nodiscard]] QString leaks() const;

  /// What the visible buttons that copy the details of a failure put on the clipboard.
  [[nodiscard]] static QStringList copiedDetails();

  /// Opens the connection and waits for its tokens, or for what is told in their place.
  void openConnection();
  void showEveryProject() const;
  void goTo(Qt::Key page) const;
  void select(const QString& token) const;
  /// The dialog with this title that a button of the page opens for the token "alpha"; null where it doesn't.
  [[nodiscard]] QWidget* openFor(const QString& button, const QString& title);
  /// Presses a button by its text or accessible name.
  static bool press(const QWidget* in, const QString& name);
  /// The dialog with this title; null where it isn't open.
  [[nodiscard]] static QWidget* dialog(const QString& title);
  [[nodiscard]] QString message() const;
  [[nodiscard]] bool isIdle() const;

  PlantedSecrets secrets;
  PlantedPlatform platform{secrets};
  Console console;
  Connection connection;
  std::unique_ptr<MainWindow> window;
};

}  // namespace tokendesk
