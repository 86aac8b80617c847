#pragma once

#include "secret.h"

#include <QWidget>

#include <chrono>

namespace tokendesk {

class RevealButton;
class SecretClipboard;
class SecretView;

/// A secret to look at: masked until Reveal is pressed, and masked again after half a minute or when the
/// window is left. What screen readers get is what is shown. Copying out of it takes the whole secret,
/// through SecretClipboard, masked or not; there is no way to select or drag a part. While it is
/// revealed, Qt holds copies of the text that can't be zeroed.
class SecretField : public QWidget {
  Q_OBJECT

 public:
  /// `clipboard` must live as long as the field is used.
  explicit SecretField(SecretClipboard* clipboard, QWidget* parent = nullptr);
  ~SecretField() override;

  /// Masks the field again. Both may have several lines; `masked` is shown as it is.
  void setSecret(const Secret& full, const QString& masked);
  /// How the clipboard is to call the secret and when to clear it; "Secret" and 30 seconds unless told.
  void setCopyOptions(const QString& what, std::chrono::seconds clearAfter);
  /// The accessible name of the text; "Token value" unless told.
  void setLabel(const QString& label);

  [[nodiscard]] bool isRevealed() const;
  void setRevealed(bool revealed);
  void setRevealDuration(std::chrono::milliseconds duration);

  /// What is on the screen now.
  [[nodiscard]] QString shownText() const;

 signals:
  void revealedChanged(bool revealed);
  /// The user copied out of it; `taken` is false where the clipboard didn't take it.
  void copied(bool taken);

 private:
  void showText();
  void copy();

  SecretClipboard* clipboard_;
  SecretView* view_;
  RevealButton* reveal_;
  Secret full_;
  QString masked_;
  QString what_;
  std::chrono::seconds clearAfter_{30};
};

}  // namespace tokendesk
