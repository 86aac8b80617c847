#pragma once

#include "failure_details.h"

#include <QTimer>
#include <QToolButton>

namespace tokendesk {

/// Copies what is known of a failure to the clipboard, with what holds for where the button stands. It says
/// that it has for a moment, also to screen readers.
class CopyDetailsButton : public QToolButton {
  Q_OBJECT

 public:
  explicit CopyDetailsButton(QWidget* parent = nullptr);

  /// The failure that is shown now. Its time is kept while the same stays shown.
  void setFailure(const QString& headline, const QString& details, const QStringList& facts);

 private:
  void copy();
  void showState();

  FailureDetails failure_;
  QTimer copied_;  ///< runs while the button says so
};

}  // namespace tokendesk
