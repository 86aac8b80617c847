#pragma once

#include <QLineEdit>

namespace tokendesk {

/// A line edit for typing a secret that never gives it away: nothing can be copied, cut or dragged out of it,
/// selecting doesn't set the X11 primary selection, and there is no undo. Used by SecretInput.
class SecretLineEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit SecretLineEdit(QWidget* parent = nullptr);

  void setRevealed(bool revealed);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void applyEcho();

  bool revealed_ = false;
};

}  // namespace tokendesk
