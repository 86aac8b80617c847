#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tokendesk {

class CopyDetailsButton;
class IconView;

/// A message over the content it concerns: a headline, details, and what to do next. Hidden until it has
/// something to say. Its role is Alert, its accessible name the whole text. Texts are shown as they are, so
/// that markup in what a server said stays text.
class InlineMessage : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Info, Success, Warning, Error };

  /// A button. `trigger` runs on the interface thread and may replace or hide the message.
  struct Action {
    QString text;
    std::function<void()> trigger;
  };

  explicit InlineMessage(QWidget* parent = nullptr);

  /// Shows the message, or changes the one shown; the actions stay as they are. An error, and what has
  /// `facts`, can be copied: the facts are lines for whoever is asked for help, without secrets.
  void showMessage(Kind kind, const QString& headline, const QString& details = {},
                   const QStringList& facts = {});
  void setActions(const QList<Action>& actions);
  /// Adds a Dismiss button, which hides the message and emits dismissed().
  void setDismissible(bool dismissible);

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] QString text() const { return text_; }

 signals:
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Kind kind_ = Kind::Info;
  QString text_;
  IconView* icon_;
  QLabel* label_;
  QHBoxLayout* actions_;
  CopyDetailsButton* copy_;
  QToolButton* dismiss_;
};

}  // namespace tokendesk
