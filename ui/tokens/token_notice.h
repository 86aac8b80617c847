#pragma once

#include "api_token.h"
#include "error_text.h"
#include "inline_message.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// What a token page tells of changes, one thing at a time: until it is dismissed, or something else is told.
class TokenNotice : public QObject {
  Q_OBJECT

 public:
  /// `message` is where it is shown; it outlives this.
  explicit TokenNotice(InlineMessage& message, QObject* parent = nullptr);

  /// Why the value of a token can't be copied where it is shown once.
  static QString whyNotCopied();

  /// `facts`: see InlineMessage.
  void tell(InlineMessage::Kind kind, const QString& headline, const QString& details = {},
            const QList<InlineMessage::Action>& actions = {}, const QStringList& facts = {});
  /// The same for what is of no use for long, such as Undo.
  void tellBriefly(InlineMessage::Kind kind, const QString& headline,
                   const QList<InlineMessage::Action>& actions);
  /// Of something under way, which can't be dismissed.
  void tellProgress(const QString& text, const InlineMessage::Action& cancel);
  void tellCreatedUnheard(const ApiToken& token);
  void tellMaybeActive(const ApiToken& token);
  /// It was created, and the answer with its value was lost. `refresh` gives it a new one.
  void tellValueLost(const ApiToken& token, const std::function<void()>& refresh);
  void tellNotCopied();
  /// Of a change that nobody waits for any more.
  void tellUnknown(Operation operation, const QString& name);

  /// Takes back what could be done about it, and leaves it shown.
  void withdrawActions();
  void hide();

  [[nodiscard]] std::chrono::milliseconds briefTime() const { return end_.intervalAsDuration(); }
  void setBriefTime(std::chrono::milliseconds time) { end_.setInterval(time); }

 private:
  InlineMessage& message_;
  QTimer end_;
};

}  // namespace tokendesk
