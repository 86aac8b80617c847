#pragma once

#include "session.h"
#include "typed_confirmation_dialog.h"

#include <functional>

namespace tokendesk {

/// Asks to type a production connection's name before the first change over it, so that nobody changes
/// production while they take it for something else.
class ProductionDialog : public TypedConfirmationDialog {
  Q_OBJECT

 public:
  /// Runs `change`: at once, or after the user has confirmed, where that is needed for the session.
  static void confirmFirst(Session& session, const std::function<void()>& change, QWidget* parent);

 protected:
  void confirm() override;

 private:
  ProductionDialog(Session& session, const std::function<void()>& change, QWidget* parent);

  Session& session_;
  std::function<void()> change_;
};

}  // namespace tokendesk
