#pragma once

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// Reveal and Hide for a secret beside it. It hides again by itself: after a while, when the window is left,
/// and when it is no longer shown.
class RevealButton : public QPushButton {
  Q_OBJECT

 public:
  explicit RevealButton(QWidget* parent = nullptr);

  [[nodiscard]] bool isRevealed() const { return revealed_; }
  void setRevealed(bool revealed);
  /// Where there are several in a window: what this one reveals. It stands in the accessible name, and there
  /// is no mnemonic, which they would share.
  void setSubject(const QString& subject);
  /// Half a minute unless told.
  void setDuration(std::chrono::milliseconds duration) { hideAgain_.setInterval(duration); }

  /// As wide for the one label as for the other, so that pressing it moves nothing.
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  void revealedChanged(bool revealed);

 protected:
  bool event(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void showState();

  bool revealed_ = false;
  QString subject_;
  QTimer hideAgain_;
};

}  // namespace tokendesk
