#include "typed_confirmation_dialog.h"

#include "display_text.h"
#include "inline_message.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 400;
constexpr int progressHeight = 6;

QString normalized(const QString& name) {
  return name.trimmed().normalized(QString::NormalizationForm_C);
}

}  // namespace

TypedConfirmationDialog::TypedConfirmationDialog(const Question& question, QWidget* parent)
    : QDialog(parent),
      name_(question.name),
      explanation_(new QLabel(question.explanation)),
      prompt_(new QLabel),
      typed_(new QLineEdit),
      error_(new InlineMessage),
      progress_(new QWidget),
      progressText_(new QLabel),
      action_(new QPushButton(question.action)),
      cancel_(new QPushButton(tr("&Cancel"))) {
  setWindowTitle(question.title);
  createParts(question);
  createLayout();
  connect(typed_, &QLineEdit::textChanged, this, &TypedConfirmationDialog::showState);
  connect(action_, &QPushButton::clicked, this, &TypedConfirmationDialog::confirm);
  connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
  typed_->setFocus();
  showState();
}

void TypedConfirmationDialog::createParts(const Question& question) {
  explanation_->setTextFormat(Qt::PlainText);
  explanation_->setWordWrap(true);
  explanation_->setMinimumWidth(textWidth);

  prompt_->setTextFormat(Qt::RichText);
  prompt_->setWordWrap(true);
  prompt_->setText(tr("Type %1 to confirm").arg(u"<b>%1</b>"_s.arg(asRichText(displayName(name_)))));
  // Some names can't be typed on every keyboard.
  prompt_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  prompt_->setFocusPolicy(Qt::ClickFocus);

  typed_->setAccessibleName(question.fieldLabel);
  typed_->setAccessibleDescription(tr("Type %1 to confirm").arg(displayName(name_)));
  typed_->setObjectName(u"confirmationField"_s);
  action_->setProperty("danger", true);
  action_->setDefault(true);
  cancel_->setAutoDefault(false);
  cancel_->setAccessibleName(tr("Cancel"));
  progressText_->setTextFormat(Qt::PlainText);
  progressText_->setForegroundRole(QPalette::Mid);
}

void TypedConfirmationDialog::createLayout() {
  auto* bar = new QProgressBar;
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setFixedHeight(progressHeight);
  auto* progressLayout = new QHBoxLayout(progress_);
  progressLayout->setContentsMargins({});
  progressLayout->setSpacing(8);
  progressLayout->addWidget(progressText_);
  progressLayout->addWidget(bar, 1);
  QSizePolicy keepsItsPlace = progress_->sizePolicy();
  keepsItsPlace.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(keepsItsPlace);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(progress_, 1);
  buttons->addWidget(action_);
  buttons->addWidget(cancel_);

  auto* heading = new QLabel(windowTitle());
  heading->setFont(headingFont(font()));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  layout->addWidget(heading);
  layout->addWidget(error_);
  layout->addWidget(explanation_);
  layout->addWidget(prompt_);
  layout->addWidget(typed_);
  layout->addStretch();
  layout->addLayout(buttons);
}

bool TypedConfirmationDialog::isNameTyped() const {
  const QString typed = normalized(typed_->text());
  // What the prompt shows counts too: it can be copied where the name has characters that nobody can type.
  return !typed.isEmpty() && (typed == normalized(name_) || typed == normalized(displayName(name_)));
}

void TypedConfirmationDialog::confirm() {
  if (!busy_ && isNameTyped()) {
    emit confirmed();
  }
}

void TypedConfirmationDialog::setBusy(const QString& text) {
  busy_ = true;
  progressText_->setText(text);
  progress_->setAccessibleName(text);
  error_->hide();
  cancel_->setFocus();
  showState();
}

void TypedConfirmationDialog::showError(const QString& headline, const QString& details) {
  busy_ = false;
  showState();
  error_->showMessage(InlineMessage::Kind::Error, headline, details);
  typed_->setFocus();
}

void TypedConfirmationDialog::showState() {
  progress_->setVisible(busy_);
  typed_->setEnabled(!busy_);
  action_->setEnabled(!busy_ && isNameTyped());
}

}  // namespace tokendesk
