#pragma once

#include "token_editor.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tokendesk {

class TokenNotice;

/// Blocks and activates tokens, one at a time, and tells on the page how that went, with Undo or Retry.
class TokenStatusSwitch : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it.
  TokenStatusSwitch(TokenEditor& editor, TokenNotice& notice, QObject* parent = nullptr);

  /// `status` is Active or Blocked. Not to be called while isChanging().
  void set(const ApiToken& token, TokenStatus status) { change(token, status, true); }
  [[nodiscard]] bool isChanging() const { return changing_; }
  /// A change that takes longer is shown, and can be cancelled.
  void setPatience(std::chrono::milliseconds patience) { waiting_.setInterval(patience); }

 signals:
  void changingChanged();

 private:
  void change(const ApiToken& token, TokenStatus status, bool offerUndo);
  void setChanging(bool changing);
  void tellDone(const ApiToken& token, TokenStatus status, bool offerUndo);
  void tellFailure(const ApiError& error, TokenStatus wanted, const ApiToken& token);

  TokenEditor& editor_;
  TokenNotice& notice_;
  bool changing_ = false;
  std::stop_source stop_;  ///< of the change under way
  QTimer waiting_;
};

}  // namespace tokendesk
