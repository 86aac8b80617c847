#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tokendesk {

class FormGrid;

/// Facts under each other, each with its label, to be read and copied from.
class FactSheet : public QWidget {
  Q_OBJECT

 public:
  explicit FactSheet(QWidget* parent = nullptr);

  /// Adds a text in as many lines as it takes, to be set with setText().
  QLabel* addText(const QString& label);
  /// Adds an identifier, which is to be copied to the letter.
  QLineEdit* addIdentifier(const QString& label);

  /// A dash where `text` is empty. What the user has selected in it stays where it is the same.
  static void setText(QLabel* fact, const QString& text);

 private:
  FormGrid* grid_;
};

}  // namespace tokendesk
