#pragma once

#include <QWidget>

namespace tokendesk {

/// Shows a secret, or its masked form, in the frame of a line edit. It doesn't let text be selected, because
/// selecting puts text in the X11 primary selection, and dragging gives it to any program; Ctrl+C and the
/// context menu ask for the whole to be copied instead. Used by SecretField.
class SecretView final : public QWidget {
  Q_OBJECT

 public:
  explicit SecretView(QWidget* parent = nullptr);

  /// Text that doesn't fit is elided where it is masked, else wrapped, and the view grows.
  void showMasked(const QString& text) { setText(text, true); }
  void showRevealed(const QString& text) { setText(text, false); }
  [[nodiscard]] QString text() const { return text_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void copyRequested();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void setText(const QString& text, bool masked);
  void fitHeight();
  /// Parts of the text, so that no copy of it is left behind.
  [[nodiscard]] QList<QStringView> linesFor(int width) const;
  [[nodiscard]] QSize sizeFor(int width, qsizetype lineCount) const;

  QString text_;
  bool masked_ = true;
};

}  // namespace tokendesk
