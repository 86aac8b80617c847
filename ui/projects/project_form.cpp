#include "project_form.h"

#include "field_message.h"
#include "form_grid.h"
#include "token_draft.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <cmath>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int descriptionLines = 3;

template <class Edit>
Edit* newField(const QString& objectName) {
  auto* edit = new Edit;
  edit->setObjectName(objectName);
  return edit;
}

int heightOf(const QPlainTextEdit& edit, int lines) {
  const double margins = 2 * (edit.frameWidth() + edit.document()->documentMargin());
  return static_cast<int>(std::ceil(lines * edit.fontMetrics().lineSpacing() + margins)) + 4;
}

}  // namespace

ProjectForm::ProjectForm(Kind kind, const QStringList& otherNames, QWidget* parent)
    : QWidget(parent),
      otherNames_(otherNames),
      name_(newField<QLineEdit>(u"name"_s)),
      description_(newField<QPlainTextEdit>(u"description"_s)),
      nameMessage_(new FieldMessage(name_)),
      descriptionMessage_(new FieldMessage(description_)) {
  name_->setWhatsThis(tr("What the project is called: at most %1 characters in one line. No other project of "
                         "the organization can have this name.")
                          .arg(longestTokenName));
  description_->setWhatsThis(tr("What the project is for: at most %1 characters, in as many lines as you "
                                "like. It can be left empty.")
                                 .arg(longestTokenDescription));
  description_->setTabChangesFocus(true);
  description_->setFixedHeight(heightOf(*description_, descriptionLines));
  auto* grid = new FormGrid(this);
  grid->addRow(tr("&Name *"), name_, nameMessage_);
  if (kind == Kind::New) {
    email_ = newField<QLineEdit>(u"administratorUserEmail"_s);
    email_->setWhatsThis(
        tr("The address of the platform's user who is to administer the new project, such as "
           "name@example.com. It is sent to the platform, and can't be changed here later."));
    emailMessage_ = new FieldMessage(email_);
    grid->addRow(tr("&Administrator e-mail *"), email_, emailMessage_);
    connect(email_, &QLineEdit::textChanged, this, &ProjectForm::checkEmail);
    checkEmail();
  }
  grid->addRow(tr("&Description"), description_, descriptionMessage_);
  connect(name_, &QLineEdit::textChanged, this, &ProjectForm::checkName);
  connect(description_, &QPlainTextEdit::textChanged, this, &ProjectForm::checkDescription);
  checkName();
}

void ProjectForm::setTexts(const ProjectTexts& texts) {
  name_->setText(texts.name);
  description_->setPlainText(texts.description);
  given_ = texts;
  shown_ = {.name = name_->text(), .description = description_->toPlainText()};
  checkName();
  checkDescription();
}

// The widgets change some characters, such as non-breaking spaces.
ProjectTexts ProjectForm::texts() const {
  const QString description = description_->toPlainText();
  return {.name = name_->text() == shown_.name ? given_.name : name_->text().trimmed(),
          .description = description == shown_.description ? given_.description : description};
}

ProjectDraft ProjectForm::draft() const {
  const auto [name, description] = texts();
  return {.name = name,
          .administratorEmail = email_ ? email_->text().trimmed() : QString(),
          .description = description};
}

bool ProjectForm::isValid() const {
  return !nameMessage_->isError() && !descriptionMessage_->isError() &&
         !(emailMessage_ && emailMessage_->isError());
}

FieldMessage* ProjectForm::messageOf(const QString& field) const {
  const std::pair<QWidget*, FieldMessage*> fields[] = {
      {name_, nameMessage_}, {email_, emailMessage_}, {description_, descriptionMessage_}};
  for (const auto& [edit, message] : fields) {
    if (edit && edit->objectName().compare(field, Qt::CaseInsensitive) == 0) return message;
  }
  return nullptr;
}

void ProjectForm::showFieldError(const QString& field, const QString& text) {
  if (FieldMessage* message = messageOf(field)) message->setError(text);
}

void ProjectForm::focusFirstError() {
  if (nameMessage_->isError()) {
    name_->setFocus();
  } else if (emailMessage_ && emailMessage_->isError()) {
    email_->setFocus();
  } else if (descriptionMessage_->isError()) {
    description_->setFocus();
  }
}

void ProjectForm::checkName() {
  const bool isGiven = !given_.name.isEmpty() && name_->text() == shown_.name;
  const auto problem = isGiven ? std::nullopt : checkTokenName(name_->text());
  if (problem == DraftProblem::NameRequired) {
    nameMessage_->setError(tr("Project Name is required."));
  } else if (problem == DraftProblem::NameTooLong) {
    nameMessage_->setError(tr("Project Name can have at most %1 characters.").arg(longestTokenName));
  } else if (problem) {
    nameMessage_->setError(tr("Project Name can't have control characters."));
  } else if (otherNames_.contains(name_->text().trimmed())) {
    nameMessage_->setWarning(tr("Another project has this name. The platform takes a name only once."));
  } else {
    nameMessage_->clear();
  }
  emit edited();
}

void ProjectForm::checkEmail() {
  const auto problem = tokendesk::checkEmail(email_->text());
  if (problem == EmailProblem::Required) {
    emailMessage_->setError(tr("Administrator e-mail is required."));
  } else if (problem) {
    emailMessage_->setError(tr("This can't be an e-mail address. One looks like name@example.com."));
  } else {
    emailMessage_->clear();
  }
  emit edited();
}

void ProjectForm::checkDescription() {
  const bool isGiven = description_->toPlainText() == shown_.description;
  const auto problem = isGiven ? std::nullopt : checkTokenDescription(texts().description);
  if (problem == DraftProblem::DescriptionTooLong) {
    descriptionMessage_->setError(
        tr("Description can have at most %1 characters.").arg(longestTokenDescription));
  } else if (problem) {
    descriptionMessage_->setError(tr("Description can't have control characters."));
  } else {
    descriptionMessage_->clear();
  }
  emit edited();
}

}  // namespace tokendesk
