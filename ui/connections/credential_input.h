#pragma once

#include "secret.h"

#include <QWidget>

class QPushButton;

namespace tokendesk {

class SecretInput;

/// A field for one secret of a connection. What is typed wins over what was obtained by signing in, and that
/// over the stored one, which is kept unless it is replaced or removed. Nothing stored is ever shown.
class CredentialInput : public QWidget {
  Q_OBJECT

 public:
  explicit CredentialInput(QWidget* parent = nullptr);

  /// One is stored; `hint` says so in the empty field.
  void setStored(const QString& hint);
  /// One was obtained; `hint` says so in the field, which is emptied.
  void setObtained(const Secret& secret, const QString& hint);

  /// Typed or obtained; empty where neither.
  [[nodiscard]] Secret secret() const;
  /// Whether the stored one stays as it is.
  [[nodiscard]] bool keepsStored() const;
  /// Whether what was obtained is what secret() is.
  [[nodiscard]] bool isObtained() const;

  /// The accessible name of the line edit.
  void setLabel(const QString& label);
  /// What people are told of the line edit who ask what it is.
  void setExplanation(const QString& text);

 signals:
  /// Carries no text on purpose.
  void changed();

 private:
  void toggleRemoved();
  void applyState();

  SecretInput* input_;
  QPushButton* remove_;
  QString label_;
  QString storedHint_;
  Secret obtained_;
  QString obtainedHint_;
  bool removed_ = false;
};

}  // namespace tokendesk
