#pragma once

#include <functional>

class QWidget;

namespace tokendesk {

/// Implemented by a widget that can have the user sign in again, for the dialogs and pages inside it: an
/// error that only this helps against offers it where it is shown, and nothing that was typed is lost.
class SignInOffer {
 public:
  virtual ~SignInOffer() = default;

  /// Whether there is a user to sign in: not where an API token is used.
  [[nodiscard]] virtual bool canSignIn() const = 0;
  /// Asks the user, in a dialog over `over`. `signedIn`, if any, runs afterwards unless the user gives up.
  virtual void signInAgain(QWidget* over, const std::function<void()>& signedIn) = 0;

  /// The offer that holds for `widget`; null where there is none.
  static SignInOffer* around(const QWidget* widget);
};

}  // namespace tokendesk
