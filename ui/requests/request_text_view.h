#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tokendesk {

/// A text of any length to read, with a caption and a button that copies all of it. Hidden while there is
/// none. Of a very long one the beginning is shown: laying all of it out would hold up the interface.
class RequestTextView : public QWidget {
  Q_OBJECT

 public:
  static constexpr qsizetype longestShown = 50'000;  ///< in UTF-16 units

  /// `copy` is the label of the button.
  RequestTextView(const QString& caption, const QString& copy, QWidget* parent = nullptr);

  void setText(const QString& text);

 private:
  QString text_;
  QLabel* shortened_;
  QPlainTextEdit* view_;
  QPushButton* copy_;
};

}  // namespace tokendesk
