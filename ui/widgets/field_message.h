#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace tokendesk {

class IconView;

/// What is wrong with a field, in a line under it; hidden while nothing is. The text is also the accessible
/// description of the field, which is marked invalid for the style while the text is an error, and screen
/// readers are told when it changes.
class FieldMessage : public QWidget {
  Q_OBJECT

 public:
  /// `field` is not owned and may go first. Where it passes the focus on, as to a line edit in it, that is
  /// what is described and marked.
  explicit FieldMessage(QWidget* field, QWidget* parent = nullptr);

  void setError(const QString& text);
  /// Something to consider that doesn't keep the user from going on.
  void setWarning(const QString& text);
  void clear();

  [[nodiscard]] QString text() const { return text_; }
  [[nodiscard]] bool isError() const { return isError_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void setText(const QString& text, bool isError);
  void applyColor();
  void describeField();

  QPointer<QWidget> field_;
  QString fieldDescription_;  // the field's own, to be put back
  IconView* icon_;
  QLabel* label_;
  QString text_;
  bool isError_ = false;
};

}  // namespace tokendesk
