#include "assistant_details.h"

#include "display_text.h"
#include "fact_sheet.h"
#include "form_grid.h"
#include "local_times.h"
#include "revision_content.h"
#include "theme.h"
#include "token_texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int margin = 12;
constexpr int spacing = 12;

QString headingText(const AssistantItem& item) {
  if (item.revision) return AssistantDetails::tr("Revision “%1”").arg(nameText(item));
  if (item.intent) return AssistantDetails::tr("Intent “%1”").arg(nameText(item));
  return AssistantDetails::tr("Assistant “%1”").arg(nameText(item));
}

/// The name of the revision in use; its id where no revision listed has it.
QString revisionInUse(const AssistantIntent& intent) {
  for (const AssistantRevision& revision : intent.revisions) {
    const AssistantItem item{.intent = &intent, .revision = &revision};
    if (item.isInUse()) return nameText(item);
  }
  return displayName(intent.defaultRevisionId);
}

void setIdentifier(QLineEdit* field, const QString& id) {
  const QString shown = displayName(id);
  if (shown == field->text()) return;  // what is selected in it stays
  field->setText(shown);
  field->setCursorPosition(0);
}

}  // namespace

AssistantDetails::AssistantDetails(QWidget* parent)
    : QScrollArea(parent),
      hint_(plainTextLabel(tr("Choose an assistant, an intent or a revision to see what it is."))),
      heading_(plainTextLabel()),
      assistant_(makeAssistantFacts()),
      intent_(makeIntentFacts()),
      revision_(makeRevisionFacts()),
      content_(new RevisionContent) {
  setAccessibleName(tr("Details"));
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  createLayout();
  setItem({});
}

void AssistantDetails::setItem(const AssistantItem& item) {
  hint_->setVisible(!item.assistant);
  heading_->setVisible(item.assistant);
  assistant_.sheet->setVisible(item.assistant && !item.intent);
  intent_.sheet->setVisible(item.intent && !item.revision);
  revision_.sheet->setVisible(item.revision);
  content_->setVisible(item.revision);
  if (!item.assistant) return;
  heading_->setText(breakable(headingText(item)));
  if (item.revision) {
    tell(*item.revision);
  } else if (item.intent) {
    tell(*item.intent);
  } else {
    tell(*item.assistant);
  }
}

AssistantDetails::AssistantFacts AssistantDetails::makeAssistantFacts() {
  auto* sheet = new FactSheet;
  return {.sheet = sheet, .id = sheet->addIdentifier(tr("ID")), .intents = sheet->addText(tr("Intents"))};
}

AssistantDetails::IntentFacts AssistantDetails::makeIntentFacts() {
  auto* sheet = new FactSheet;
  return {.sheet = sheet,
          .id = sheet->addIdentifier(tr("ID")),
          .description = sheet->addText(tr("Description")),
          .revisions = sheet->addText(tr("Revisions")),
          .inUse = sheet->addText(tr("In use"))};
}

AssistantDetails::RevisionFacts AssistantDetails::makeRevisionFacts() {
  auto* sheet = new FactSheet;
  return {.sheet = sheet,
          .id = sheet->addIdentifier(tr("ID")),
          .description = sheet->addText(tr("Description")),
          .created = sheet->addText(tr("Created")),
          .model = sheet->addText(tr("Model")),
          .provider = sheet->addText(tr("Provider"))};
}

void AssistantDetails::createLayout() {
  hint_->setForegroundRole(QPalette::Mid);
  hint_->setAlignment(Qt::AlignCenter);
  heading_->setFont(headingFont(font()));
  auto* all = new QWidget;
  auto* layout = new QVBoxLayout(all);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(spacing);
  layout->addWidget(hint_, 1);
  for (QWidget* part :
       std::initializer_list<QWidget*>{heading_, assistant_.sheet, intent_.sheet, revision_.sheet})
    layout->addWidget(part);
  layout->addWidget(content_, 1);
  layout->addStretch();
  setWidget(all);
}

void AssistantDetails::tell(const Assistant& assistant) {
  setIdentifier(assistant_.id, assistant.id);
  FactSheet::setText(assistant_.intents, intentsText(assistant));
}

void AssistantDetails::tell(const AssistantIntent& intent) {
  setIdentifier(intent_.id, intent.id);
  FactSheet::setText(intent_.description, displayText(intent.description, Lines::Kept));
  FactSheet::setText(intent_.revisions, revisionsText(intent));
  FactSheet::setText(intent_.inUse, revisionInUse(intent));
}

void AssistantDetails::tell(const AssistantRevision& revision) {
  setIdentifier(revision_.id, revision.id);
  FactSheet::setText(revision_.description, displayText(revision.description, Lines::Kept));
  FactSheet::setText(revision_.created, longMomentText(revision.created));
  FactSheet::setText(revision_.model, modelText(revision));
  FactSheet::setText(revision_.provider, displayName(revision.providerName));
  content_->setRevision(revision);
}

}  // namespace tokendesk
