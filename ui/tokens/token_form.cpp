#include "token_form.h"

#include "display_text.h"
#include "expiry_field.h"
#include "field_message.h"
#include "form_grid.h"
#include "theme.h"
#include "token_texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int descriptionLines = 3;
/// Longer ones, which no platform should have, would hold up the window for seconds.
constexpr qsizetype longestEditable = 5000;
constexpr int statusWidth = 140;

void addStatus(QComboBox* box, TokenStatus status) {
  box->addItem(statusText(status), static_cast<int>(status));
}

void fitLines(QPlainTextEdit* edit, int lines) {
  const double margins = 2 * (edit->frameWidth() + edit->document()->documentMargin());
  edit->setFixedHeight(static_cast<int>(std::ceil(lines * edit->fontMetrics().lineSpacing() + margins)) + 4);
}

}  // namespace

TokenForm::TokenForm(Setup setup, QWidget* parent)
    : QWidget(parent), setup_(std::move(setup)), name_(new QLineEdit), description_(new QPlainTextEdit) {
  name_->setObjectName(u"name"_s);
  description_->setObjectName(u"description"_s);
  name_->setAccessibleDescription(setup_.nameFixedBecause);
  nameMessage_ = new FieldMessage(name_, this);
  descriptionMessage_ = new FieldMessage(description_);
  name_->setReadOnly(!canRename());
  description_->setTabChangesFocus(true);
  fitLines(description_, descriptionLines);
  layOut();
  explainFields();

  connect(name_, &QLineEdit::textChanged, this, &TokenForm::checkName);
  connect(description_, &QPlainTextEdit::textChanged, this, &TokenForm::checkDescription);
  checkName();
}

void TokenForm::layOut() {
  auto* grid = new FormGrid(this);
  grid->addRow(tr("&Name *"), name_, canRename() ? static_cast<QWidget*>(nameMessage_) : makeReason());
  grid->addRow(tr("&Description"), description_, descriptionMessage_);
  addOwner(*grid);
  if (setup_.hasStatus) {
    status_ = new QComboBox;
    status_->setObjectName(u"status"_s);
    addStatus(status_, TokenStatus::Active);
    addStatus(status_, TokenStatus::Blocked);
    status_->setFixedWidth(std::max(statusWidth, status_->sizeHint().width()));
    statusMessage_ = new FieldMessage(status_);
    grid->addRow(tr("&Status"), status_, statusMessage_);
    connect(status_, &QComboBox::currentIndexChanged, this, [this] {
      statusMessage_->clear();
      emit edited();
    });
  }
  if (setup_.endClock) {
    expiry_ = new ExpiryField(*setup_.endClock);
    expiry_->addTo(*grid);
    connect(expiry_, &ExpiryField::edited, this, &TokenForm::edited);
  }
}

void TokenForm::explainFields() {
  name_->setWhatsThis(tr("The name by which people find the token: at most %1 characters in one line. Not "
                         "every platform lets it be changed later.")
                          .arg(longestTokenName));
  description_->setWhatsThis(tr("What the token is for, or who answers for it: at most %1 characters, in as "
                                "many lines as you like. It can be left empty.")
                                 .arg(longestTokenDescription));
  if (status_)
    status_->setWhatsThis(
        tr("Programs can sign in with the token while it is active. While it is blocked the platform refuses "
           "it, until it is activated again."));
}

void TokenForm::addOwner(FormGrid& grid) const {
  const auto name = [this] { return plainTextLabel(displayName(setup_.ownerName)); };
  switch (setup_.scope) {
    case TokenScope::Organization:
    case TokenScope::Project:
      grid.addRow(tr("Scope"), new QLabel(scopeText(setup_.scope)));
      if (setup_.scope == TokenScope::Project) grid.addRow(tr("Project"), name());
      break;
    case TokenScope::ServiceAccount: grid.addRow(tr("Service account"), name()); break;
    case TokenScope::Account: break;
  }
}

QLabel* TokenForm::makeReason() const {
  QLabel* reason = plainTextLabel(setup_.nameFixedBecause);
  reason->setForegroundRole(QPalette::Mid);
  reason->setFont(smallFont(font()));
  return reason;
}

void TokenForm::setContent(const QString& name, const QString& description, TokenStatus status) {
  name_->setText(name);
  const bool isTooLong = description.size() > longestEditable;
  description_->setReadOnly(isTooLong);
  description_->setPlainText(isTooLong ? description.left(longestTokenDescription) + u'…' : description);
  given_ = {.name = name, .description = description, .status = status};
  shown_ = {.name = name_->text(), .description = description_->toPlainText()};
  if (status_) {
    if (status_->findData(static_cast<int>(status)) < 0) addStatus(status_, status);
    status_->setCurrentIndex(status_->findData(static_cast<int>(status)));
    statusMessage_->clear();
  }
  checkName();
  checkDescription();
}

// What wasn't edited goes back as it came: the widgets change some characters, such as non-breaking spaces.
QString TokenForm::name() const {
  return name_->text() == shown_.name ? given_.name : name_->text().trimmed();
}

QString TokenForm::description() const {
  const QString text = description_->toPlainText();
  return text == shown_.description ? given_.description : text;
}

TokenDraft TokenForm::draft() const {
  TokenDraft draft{.name = name(),
                   .description = description(),
                   .scope = setup_.scope,
                   .ownerId = setup_.ownerId,
                   .ownerName = setup_.ownerName,
                   .status = given_.status};
  if (status_) draft.status = static_cast<TokenStatus>(status_->currentData().toInt());
  if (expiry_) draft.expires = expiry_->expires();
  return draft;
}

bool TokenForm::isValid() const {
  return !nameMessage_->isError() && !descriptionMessage_->isError() &&
         !(statusMessage_ && statusMessage_->isError()) && !(expiry_ && expiry_->hasError());
}

bool TokenForm::checkNow() {
  if (!expiry_ || expiry_->check()) return true;
  expiry_->focusField();
  return false;
}

void TokenForm::focusFirstField() {
  if (canRename()) {
    name_->setFocus();
  } else {
    description_->setFocus();
  }
}

FieldMessage* TokenForm::messageOf(const QString& field) const {
  if (field == u"name" && canRename()) return nameMessage_;
  if (field == u"description") return descriptionMessage_;
  if (field == u"status") return statusMessage_;
  return nullptr;
}

bool TokenForm::hasField(const QString& field) const {
  return messageOf(field) || (expiry_ && field == u"expires");
}

void TokenForm::showFieldError(const QString& field, const QString& text) {
  if (FieldMessage* message = messageOf(field)) {
    message->setError(text);
  } else if (expiry_ && field == u"expires") {
    expiry_->showError(text);
  }
}

void TokenForm::focusFirstError() {
  const std::pair<QWidget*, FieldMessage*> fields[] = {
      {name_, nameMessage_}, {description_, descriptionMessage_}, {status_, statusMessage_}};
  for (const auto& [field, message] : fields) {
    if (!message || !message->isError()) continue;
    field->setFocus();
    return;
  }
  if (expiry_ && expiry_->hasError()) expiry_->focusField();
}

void TokenForm::checkName() {
  if (!canRename()) return;
  const bool isGiven = !given_.name.isEmpty() && name_->text() == shown_.name;
  const std::optional<DraftProblem> problem = isGiven ? std::nullopt : checkTokenName(name_->text());
  if (problem == DraftProblem::NameRequired) {
    nameMessage_->setError(tr("API Token Name is required."));
  } else if (problem == DraftProblem::NameTooLong) {
    nameMessage_->setError(tr("API Token Name can have at most %1 characters.").arg(longestTokenName));
  } else if (problem == DraftProblem::NameHasControlCharacters) {
    nameMessage_->setError(tr("API Token Name can't have control characters."));
  } else if (setup_.otherNames.contains(name_->text().trimmed())) {
    nameMessage_->setWarning(tr("Another API token here has this name."));
  } else {
    nameMessage_->clear();
  }
  emit edited();
}

void TokenForm::checkDescription() {
  const bool isGiven = description_->toPlainText() == shown_.description;
  const std::optional<DraftProblem> problem = isGiven ? std::nullopt : checkTokenDescription(description());
  if (problem == DraftProblem::DescriptionTooLong) {
    descriptionMessage_->setError(
        tr("Description can have at most %1 characters.").arg(longestTokenDescription));
  } else if (problem == DraftProblem::DescriptionHasControlCharacters) {
    descriptionMessage_->setError(tr("Description can't have control characters."));
  } else if (description_->isReadOnly()) {
    descriptionMessage_->setWarning(tr("It is too long to be changed here. This is how it begins."));
  } else {
    descriptionMessage_->clear();
  }
  emit edited();
}

}  // namespace tokendesk
