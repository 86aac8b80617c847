#include "typed_confirmation_dialog.h"

#include "display_text.h"
#include "form_grid.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 12;

QString normalized(const QString& name) {
  return name.trimmed().normalized(QString::NormalizationForm_C);
}

}  // namespace

TypedConfirmationDialog::TypedConfirmationDialog(const Question& question, QWidget* parent)
    : FormDialog(question.title, parent) {
  setForm(makeForm(question));
  setButtons(question.action, tr("&Cancel"));
  confirmButton()->setProperty("danger", true);
  setConfirmable(false);
  fields_.constFirst().edit->setFocus();
}

QWidget* TypedConfirmationDialog::makeForm(const Question& question) {
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(plainTextLabel(question.explanation));
  if (question.details) layout->addWidget(question.details);

  for (const Name& name : QList<Name>{{question.name, question.fieldLabel}} + question.further) {
    layout->addWidget(makePrompt(name, question.further.isEmpty()));
    layout->addWidget(addField(name));
  }
  return form;
}

QLabel* TypedConfirmationDialog::makePrompt(const Name& name, bool isOnlyOne) {
  const QString shown = u"<b>%1</b>"_s.arg(asRichText(displayName(name.name)));
  // Some names can't be typed on every keyboard, so that this one can be copied.
  auto* prompt = new QLabel;
  prompt->setTextFormat(Qt::RichText);
  prompt->setWordWrap(true);
  prompt->setText(isOnlyOne ? tr("Type %1 to confirm").arg(shown) : tr("%1: %2").arg(name.fieldLabel, shown));
  prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  prompt->setFocusPolicy(Qt::ClickFocus);
  return prompt;
}

QLineEdit* TypedConfirmationDialog::addField(const Name& name) {
  auto* edit = new QLineEdit;
  edit->setAccessibleName(name.fieldLabel);
  edit->setWhatsThis(
      tr("Type what stands above this field; until it is right, you can't go on. Upper and lower case count, "
         "spaces around it don't."));
  edit->setAccessibleDescription(tr("Type %1 to confirm").arg(displayName(name.name)));
  edit->setObjectName(fields_.isEmpty() ? u"confirmationField"_s
                                        : u"confirmationField%1"_s.arg(fields_.size() + 1));
  connect(edit, &QLineEdit::textChanged, this, [this] { setConfirmable(areNamesTyped()); });
  fields_.append({name.name, edit});
  return edit;
}

void TypedConfirmationDialog::withdraw() {
  for (const Field& field : fields_) field.edit->setEnabled(false);
  setConfirmable(false);
}

bool TypedConfirmationDialog::areNamesTyped() const {
  return std::ranges::all_of(fields_, [](const Field& field) {
    const QString typed = normalized(field.edit->text());
    if (typed.isEmpty()) return false;
    // What the prompt shows counts too: it can be copied where the name has characters that nobody can type.
    const QString shown = displayName(field.name);
    return typed == normalized(field.name) || typed == normalized(shown) ||
           typed == normalized(breakable(shown));
  });
}

}  // namespace tokendesk
