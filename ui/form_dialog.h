#pragma once

#include "error_text.h"
#include "inline_message.h"
#include "job.h"
#include "progress_announcement.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tokendesk {

class DiscardQuestion;

/// The frame of our dialogs with a form: a heading, a message, the form, progress and two buttons. It closes
/// only on success and keeps what was typed. Confirm starts one thing at a time, however often it is pressed.
/// Cancel always works: while something runs it asks that to stop, and pressed again it closes without
/// waiting. Esc and the window's close button, which are pressed by mistake too, do what Cancel does, but ask
/// before they throw away what was typed. To be open()ed; it deletes itself when it closes.
class FormDialog : public QDialog {
  Q_OBJECT

 public:
  ~FormDialog() override;

  /// Cancel. Throws away what was typed.
  void reject() override;
  void done(int result) override;

 protected:
  /// What Cancel does first while something runs.
  enum class OnCancel { Stop, Close };

  FormDialog(const QString& title, QWidget* parent);

  /// Runs when Confirm is pressed, never while something runs.
  virtual void confirm() = 0;
  /// Runs when what runs is asked to stop, for what heeds no stop token.
  virtual void stopping() {}

  /// Goes between the heading and the buttons, under the message. Disabled while something runs. To be called
  /// once, first of all.
  void setForm(QWidget* form);
  /// Goes between the message and the form.
  void addQuestion(QWidget* question);
  void setButtons(const QString& confirm, const QString& cancel);
  /// From now on it is asked before anything is thrown away that the form doesn't have now. To be called
  /// again where the form was filled with something else than what the user typed.
  void protectTyped();
  /// Whether reject() would throw away something that was typed.
  [[nodiscard]] virtual bool losesTyped() const;
  /// Whether Confirm can be pressed, apart from what runs.
  void setConfirmable(bool confirmable);

  /// Disables the form until endWork(). The options carry the means to stop and to report.
  CallOptions startWork(const QString& text, OnCancel onCancel = OnCancel::Stop);
  /// Says beside the bar what is being done, in place of the text that the work was started with, and shows
  /// how much of it is. `total` 0: nobody knows.
  void setWorkText(const QString& text, int done = 0, int total = 0);
  /// False where the dialog was closed meanwhile, and nothing is to be done any more.
  [[nodiscard]] bool endWork();
  [[nodiscard]] bool isWorking() const { return working_; }
  [[nodiscard]] bool isStopping() const { return working_ && stop_.stop_requested(); }

  InlineMessage& message() { return *message_; }
  void showError(const ErrorText& text);
  /// What was stopped, or may have happened all the same, isn't shown as an error.
  virtual void showFailure(const ApiError& error, Operation operation, const QString& name);

  [[nodiscard]] QPushButton* confirmButton() const { return confirm_; }

  bool event(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildLayout(const QString& title);
  QWidget* makeButtonRow();
  void showProgress(const Progress& progress);
  void applyConfirmable();
  void offerSignIn(bool helps);
  /// Whether the user is asked, instead of reject().
  bool asksBeforeReject();
  void pressEscape();

  InlineMessage* message_;
  DiscardQuestion* discard_;
  QVBoxLayout* questions_;
  QWidget* form_ = nullptr;
  QWidget* progress_;
  ProgressAnnouncement announcement_;
  QProgressBar* bar_;
  QLabel* progressText_;
  QPushButton* confirm_;
  QPushButton* cancel_;

  std::optional<size_t> markBefore_ = std::nullopt;  ///< of the form's content that isn't protected
  bool confirmable_ = true;
  bool offersSignIn_ = false;
  bool working_ = false;
  OnCancel onCancel_ = OnCancel::Stop;
  QString workText_;
  std::stop_source stop_;
  QPointer<QWidget> focusBefore_;
};

}  // namespace tokendesk
