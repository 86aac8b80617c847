#pragma once

#include "secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QMimeData;

namespace tokendesk {

/// The one way by which secrets reach the clipboard.
///
/// What it copies is marked for clipboard managers as not to be kept, and is cleared when the countdown ends,
/// on clearNow(), when the application quits and when this object goes; but only if it is still in the
/// clipboard. The X11 primary selection is never touched. Qt and the system hold copies of their own that
/// can't be zeroed.
///
/// One object per application, owned by the composition root; it must not outlive the QGuiApplication.
class SecretClipboard : public QObject {
  Q_OBJECT

 public:
  /// `second` is how long a second of the countdown lasts; tests shorten it.
  explicit SecretClipboard(QObject* parent = nullptr,
                           std::chrono::milliseconds second = std::chrono::seconds(1));
  ~SecretClipboard() override;

  /// Copies `text` and clears it after `clearAfter`, at least one second. `what` names it for people and is
  /// not a secret. A countdown that runs starts over with the new text. False where the clipboard doesn't
  /// have it afterwards: another program may hold it.
  bool copy(const Secret& text, const QString& what, std::chrono::seconds clearAfter);

  void clearNow();

  [[nodiscard]] bool isCounting() const { return ticks_.isActive(); }
  [[nodiscard]] int secondsLeft() const { return secondsLeft_; }
  [[nodiscard]] QString what() const { return what_; }

  /// `text` with the marks that the clipboard managers of this system honour. The caller owns it.
  static QMimeData* markedMimeData(const Secret& text);

 signals:
  void copied(const QString& what, int seconds);
  /// At the start and with each second; never 0, that is cleared().
  void countdownChanged(int secondsLeft, const QString& what);
  void cleared();
  /// Something else was copied, by whomever: the countdown has ended, and the clipboard is left as it is.
  void overtaken();

 private:
  void tick();
  void noticeOthers();
  void forget();
  [[nodiscard]] bool isStillThere() const;

  QTimer ticks_;
  Secret copied_;
  QString what_;
  int secondsLeft_ = 0;
};

}  // namespace tokendesk
