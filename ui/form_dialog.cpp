#include "form_dialog.h"

#include "discard_question.h"
#include "display_text.h"
#include "entered_content.h"
#include "fit_height.h"
#include "form_grid.h"
#include "key_repeat.h"
#include "sign_in_offer.h"
#include "single_press.h"
#include "theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int spacing = 12;
constexpr int narrowest = 440;
constexpr int progressBarHeight = 4;

bool isReturn(const QKeyEvent* event) {
  return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

}  // namespace

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent),
      message_(new InlineMessage),
      discard_(new DiscardQuestion),
      questions_(new QVBoxLayout),
      progress_(new QWidget),
      announcement_(progress_),
      bar_(new QProgressBar),
      progressText_(plainTextLabel()),
      confirm_(new QPushButton),
      cancel_(new QPushButton) {
  watchKeyReleases();
  setWindowTitle(title);
  setModal(true);
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(narrowest);
  buildLayout(title);

  confirm_->setProperty("primary", true);
  takeSinglePresses(*confirm_);
  connect(confirm_, &QPushButton::clicked, this, [this] {
    if (!working_ && confirmable_) confirm();
  });
  connect(cancel_, &QPushButton::clicked, this, &FormDialog::reject);
  connect(discard_, &DiscardQuestion::discardChosen, this, &FormDialog::reject);
}

FormDialog::~FormDialog() {
  if (!working_) return;
  // Later, when nothing of this dialog is left that the end of the work could reach.
  QMetaObject::invokeMethod(
      QCoreApplication::instance(), [stop = stop_]() mutable { stop.request_stop(); }, Qt::QueuedConnection);
}

void FormDialog::buildLayout(const QString& title) {
  auto* heading = new QLabel(title);
  heading->setFont(headingFont(font()));
  questions_->setSpacing(spacing);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(spacing);
  layout->addWidget(heading);
  layout->addWidget(message_);
  layout->addWidget(discard_);
  layout->addLayout(questions_);
}

QWidget* FormDialog::makeButtonRow() {
  bar_->setAccessibleName(tr("Progress"));
  bar_->setTextVisible(false);
  bar_->setFixedHeight(progressBarHeight);
  progressText_->setForegroundRole(QPalette::Mid);
  progressText_->setFont(smallFont(font()));
  auto* progressLayout = new QVBoxLayout(progress_);
  progressLayout->setContentsMargins({});
  progressLayout->setSpacing(4);
  progressLayout->addWidget(progressText_);
  progressLayout->addWidget(bar_);
  progress_->hide();

  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(progress_, 1);
  layout->addStretch();
  layout->addWidget(confirm_);
  layout->addWidget(cancel_);
  return row;
}

// The form goes in before the buttons, because the order of adding is the order of Tab.
void FormDialog::setForm(QWidget* form) {
  form_ = form;
  auto* all = static_cast<QVBoxLayout*>(layout());
  all->addWidget(form, 1);
  all->addWidget(makeButtonRow());
  confirm_->setDefault(true);
}

void FormDialog::addQuestion(QWidget* question) {
  questions_->addWidget(question);
}

void FormDialog::setButtons(const QString& confirm, const QString& cancel) {
  confirm_->setText(confirm);
  confirm_->setAccessibleName(plainLabel(confirm));
  cancel_->setText(cancel);
  cancel_->setAccessibleName(plainLabel(cancel));
}

void FormDialog::protectTyped() {
  markBefore_ = markOfContent(*form_);
}

bool FormDialog::losesTyped() const {
  return markBefore_ && markOfContent(*form_) != *markBefore_;
}

void FormDialog::setConfirmable(bool confirmable) {
  confirmable_ = confirmable;
  applyConfirmable();
}

void FormDialog::applyConfirmable() {
  confirm_->setEnabled(confirmable_ && !working_);
}

CallOptions FormDialog::startWork(const QString& text, OnCancel onCancel) {
  discard_->withdraw();
  // The focus waits at the dialog: it would go on to Cancel, where a second Enter stops what the first began.
  focusBefore_ = focusWidget();
  setFocus();

  working_ = true;
  onCancel_ = onCancel;
  workText_ = text;
  stop_ = std::stop_source();
  message_->hide();
  progressText_->setText(breakable(text));
  bar_->setRange(0, 0);
  progress_->show();
  announcement_.begin(text);
  if (form_) form_->setEnabled(false);
  applyConfirmable();
  return {.stop = stop_.get_token(), .progress = [self = QPointer(this)](const Progress& progress) {
            if (self) self->showProgress(progress);
          }};
}

void FormDialog::setWorkText(const QString& text, int done, int total) {
  workText_ = text;
  announcement_.setText(text);
  bar_->setRange(0, total);
  bar_->setValue(done);
  showProgress({});
}

bool FormDialog::endWork() {
  if (!std::exchange(working_, false)) return false;
  progress_->hide();
  announcement_.end();
  if (form_) form_->setEnabled(true);
  applyConfirmable();
  if (focusBefore_ && focusBefore_->isEnabled() && focusBefore_->isVisibleTo(this)) focusBefore_->setFocus();
  return true;
}

void FormDialog::showProgress(const Progress& progress) {
  if (!working_ || stop_.stop_requested()) return;
  progressText_->setText(progress.waiting.count() > 0
                             ? tr("Trying again in %1 s…").arg(progress.waiting.count())
                             : breakable(workText_));
}

void FormDialog::showError(const ErrorText& text) {
  message_->showMessage(InlineMessage::Kind::Error, text.what, text.details(), text.facts);
}

void FormDialog::showFailure(const ApiError& error, Operation operation, const QString& name) {
  const ErrorText text = describe(error, operation, name);
  offerSignIn(error.kind == ApiErrorKind::NotSignedIn && !error.renewedMeanwhile &&
              operation != Operation::SignIn);
  if (error.kind == ApiErrorKind::Cancelled) {
    message_->showMessage(InlineMessage::Kind::Info, text.what, text.todo);
  } else if (error.kind == ApiErrorKind::OutcomeUnknown) {
    message_->showMessage(InlineMessage::Kind::Warning, text.what, text.details(), text.facts);
  } else {
    showError(text);
  }
}

void FormDialog::offerSignIn(bool helps) {
  SignInOffer* const offer = helps ? SignInOffer::around(this) : nullptr;
  if (offer) {
    const auto forget = [self = QPointer(this)] {
      if (self) self->message_->hide();
    };
    message_->setActions(
        {{tr("Sign in a&gain"), [this, offer, forget] { offer->signInAgain(this, forget); }}});
  } else if (offersSignIn_) {
    message_->setActions({});
  }
  offersSignIn_ = offer != nullptr;
}

void FormDialog::reject() {
  if (working_ && onCancel_ == OnCancel::Stop && !stop_.stop_requested()) {
    progressText_->setText(tr("Stopping… Cancel again to stop waiting."));
    stopping();
    stop_.request_stop();
    return;
  }
  if (working_) {
    done(Rejected);
    stop_.request_stop();
    return;
  }
  QDialog::reject();
}

bool FormDialog::asksBeforeReject() {
  const bool onlyStops = working_ && onCancel_ == OnCancel::Stop && !stop_.stop_requested();
  if (onlyStops || !losesTyped()) return false;
  discard_->ask();
  return true;
}

// Once more takes the question back: nothing but the button that says so throws anything away.
void FormDialog::pressEscape() {
  if (discard_->isVisible()) {
    discard_->withdraw();
  } else if (!asksBeforeReject()) {
    reject();
  }
}

void FormDialog::closeEvent(QCloseEvent* event) {
  if (isVisible() && asksBeforeReject()) {
    event->ignore();
  } else {
    QDialog::closeEvent(event);
  }
}

void FormDialog::done(int result) {
  working_ = false;
  QDialog::done(result);
}

bool FormDialog::event(QEvent* event) {
  const bool handled = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) fitHeight(*this, narrowest);
  if (event->type() == QEvent::Resize) keepTextsWhole(*this);
  return handled;
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Cancel)) {
    if (!isRepeat(*event)) pressEscape();
    return;
  }
  if (isReturn(event)) {
    if (isRepeat(*event)) return;
    if (event->modifiers() & Qt::ControlModifier) {
      confirm_->click();  // also from a field that takes Enter for itself
      return;
    }
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && button != confirm_ && button->isEnabled()) {
      button->click();
      return;
    }
  }
  QDialog::keyPressEvent(event);
}

}  // namespace tokendesk
