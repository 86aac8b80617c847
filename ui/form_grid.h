#pragma once

#include <QGridLayout>

class QLabel;

namespace tokendesk {

/// Rows of labels and fields, as our dialogs have them. A field's accessible name is its visible label.
class FormGrid : public QGridLayout {
  Q_OBJECT

 public:
  explicit FormGrid(QWidget* parent = nullptr);

  /// `label` may have a mnemonic, and an asterisk for a required field. `below` stands under the field, as
  /// its message does.
  void addRow(const QString& label, QWidget* field, QWidget* below = nullptr);
  /// A row without a label.
  void addRow(QWidget* field);
  /// Shows or hides a field and its label. What stands below the field is the caller's.
  void showRow(QWidget* field, bool shown);

 private:
  QLabel* makeLabel(const QString& text, QWidget* field);
};

/// `text` as it is read: without the mark of its mnemonic, and with "&" for "&&".
QString textWithoutMnemonic(const QString& text);

/// `label` as it is read out: without its mnemonic's mark and its asterisk.
QString plainLabel(const QString& label);

/// Where texts of `widget` begin, whatever the direction of their own words is.
Qt::Alignment leading(const QWidget* widget, Qt::Alignment vertical = Qt::AlignVCenter);

/// A label for text that isn't ours, shown as it is in as many lines as it takes.
QLabel* plainTextLabel(const QString& text = {});

}  // namespace tokendesk
