#pragma once

#include "inline_message.h"

#include <QPointer>

class QPushButton;

namespace tokendesk {

/// Asks in a dialog whether what was typed is to be thrown away. The focus goes to the answer that keeps it,
/// and back to where it was.
class DiscardQuestion : public InlineMessage {
  Q_OBJECT

 public:
  explicit DiscardQuestion(QWidget* parent = nullptr);

  void ask();
  /// Takes the question back: what was typed stays.
  void withdraw();

 signals:
  void discardChosen();

 private:
  [[nodiscard]] QPushButton* keepButton() const;

  QPointer<QWidget> focusBefore_;
};

}  // namespace tokendesk
