#pragma once

#include "secret.h"

#include <QWidget>

#include <chrono>

namespace tokendesk {

class RevealButton;
class SecretLineEdit;

/// A field to type or paste a secret into, with Reveal. What is typed passes through Qt's own strings, which
/// can't be zeroed; clear() leaves none of it to undo.
class SecretInput : public QWidget {
  Q_OBJECT

 public:
  explicit SecretInput(QWidget* parent = nullptr);

  /// Without the white space around it, which comes along when a token is pasted.
  [[nodiscard]] Secret secret() const;
  /// As it was typed, surrounding space included: a password may have it.
  [[nodiscard]] Secret exactSecret() const;
  [[nodiscard]] bool isEmpty() const;
  void clear();

  /// The accessible name of the line edit, which is the field's focus proxy: for the buddy of a label.
  void setLabel(const QString& label);
  /// The same, where the window has other such fields: their Reveal buttons are told apart.
  void setOneOfSeveral(const QString& label);
  void setPlaceholderText(const QString& text);
  /// What people are told of the line edit who ask what it is.
  void setExplanation(const QString& text);

  [[nodiscard]] bool isRevealed() const;
  void setRevealed(bool revealed);
  void setRevealDuration(std::chrono::milliseconds duration);

 signals:
  /// By typing, pasting or clear(). Carries no text on purpose.
  void changed();
  void returnPressed();

 private:
  SecretLineEdit* edit_;
  RevealButton* reveal_;
};

}  // namespace tokendesk
