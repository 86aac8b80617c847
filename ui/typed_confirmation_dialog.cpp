#include "typed_confirmation_dialog.h"

#include "display_text.h"
#include "form_grid.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 12;

QString normalized(const QString& name) {
  return name.trimmed().normalized(QString::NormalizationForm_C);
}

}  // namespace

TypedConfirmationDialog::TypedConfirmationDialog(const Question& question, QWidget* parent)
    : FormDialog(question.title, parent), name_(question.name), typed_(new QLineEdit) {
  setForm(makeForm(question));
  setButtons(question.action, tr("&Cancel"));
  confirmButton()->setProperty("danger", true);
  setConfirmable(false);
  connect(typed_, &QLineEdit::textChanged, this, [this] { setConfirmable(isNameTyped()); });
  typed_->setFocus();
}

QWidget* TypedConfirmationDialog::makeForm(const Question& question) {
  // Some names can't be typed on every keyboard, so that this one can be copied.
  auto* prompt = new QLabel;
  prompt->setTextFormat(Qt::RichText);
  prompt->setWordWrap(true);
  prompt->setText(tr("Type %1 to confirm").arg(u"<b>%1</b>"_s.arg(asRichText(displayName(name_)))));
  prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  prompt->setFocusPolicy(Qt::ClickFocus);

  typed_->setAccessibleName(question.fieldLabel);
  typed_->setAccessibleDescription(tr("Type %1 to confirm").arg(displayName(name_)));
  typed_->setObjectName(u"confirmationField"_s);

  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(plainTextLabel(question.explanation));
  layout->addWidget(prompt);
  layout->addWidget(typed_);
  return form;
}

void TypedConfirmationDialog::withdraw() {
  typed_->setEnabled(false);
  setConfirmable(false);
}

bool TypedConfirmationDialog::isNameTyped() const {
  const QString typed = normalized(typed_->text());
  if (typed.isEmpty()) return false;
  // What the prompt shows counts too: it can be copied where the name has characters that nobody can type.
  const QString shown = displayName(name_);
  return typed == normalized(name_) || typed == normalized(shown) || typed == normalized(breakable(shown));
}

}  // namespace tokendesk
