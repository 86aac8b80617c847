#pragma once

#include "clock.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace tokendesk {

class FieldMessage;
class FormGrid;

/// When a token is to end: never, after one of the usual periods, or at a date and time of the user's. Times
/// are shown in this computer's time zone and given in UTC.
class ExpiryField : public QWidget {
  Q_OBJECT

 public:
  /// The clock outlives the field.
  explicit ExpiryField(const Clock& clock, QWidget* parent = nullptr);

  /// Adds the field's row, which takes the field over.
  void addTo(FormGrid& grid);

  /// The chosen end in UTC; invalid: never. Periods count from now.
  [[nodiscard]] QDateTime expires() const;
  /// Whether the end can be sent as things are now; says so under the field where it can't.
  bool check();

  /// Puts what is wrong under the field, until it is edited.
  void showError(const QString& text);
  [[nodiscard]] bool hasError() const;
  void focusField();

 signals:
  void edited();

 private:
  [[nodiscard]] bool isCustom() const;
  [[nodiscard]] QDateTime customEnd() const;
  void showChoice();
  void showHint();
  void setUpCustom();

  const Clock& clock_;
  QComboBox* choice_;
  QDateTimeEdit* custom_;
  QLabel* hint_;
  FieldMessage* choiceMessage_ = nullptr;
  FieldMessage* customMessage_ = nullptr;
};

}  // namespace tokendesk
