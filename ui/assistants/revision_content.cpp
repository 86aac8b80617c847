#include "revision_content.h"

#include "form_grid.h"
#include "list_table.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int spacing = 8;
constexpr int fewestLines = 6;
constexpr int fewestRows = 2;
constexpr int keyCharacters = 20;
constexpr int valueCharacters = 24;
constexpr int typeCharacters = 10;

QLabel* caption(const QString& text, QWidget* buddy) {
  auto* label = new QLabel(text);
  label->setForegroundRole(QPalette::Mid);
  label->setBuddy(buddy);
  buddy->setAccessibleName(plainLabel(text));
  return label;
}

/// Has `widget` take what room there is, and no less than `height`: in a pane that scrolls, its usual height
/// would count instead.
void setLeastHeight(QWidget* widget, int height) {
  widget->setMinimumHeight(height);
  widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

}  // namespace

RevisionContent::RevisionContent(QWidget* parent)
    : QWidget(parent),
      promptText_(new QPlainTextEdit),
      copy_(new QPushButton(tr("Cop&y prompt"))),
      copied_(new QLabel(tr("Copied"))),
      settingTable_(new ListTable),
      noSettings_(new QLabel(tr("No settings"))) {
  setUpPrompt();
  setUpSettings();
  createLayout();
}

void RevisionContent::createLayout() {
  auto* promptHead = new QHBoxLayout;
  promptHead->setSpacing(spacing);
  promptHead->addWidget(caption(tr("Prompt"), promptText_), 1);
  promptHead->addWidget(copied_);
  promptHead->addWidget(copy_);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addLayout(promptHead);
  layout->addWidget(promptText_, 3);
  layout->addWidget(caption(tr("Settings"), settingTable_));
  layout->addWidget(settingTable_, 2);
  layout->addWidget(noSettings_);
}

void RevisionContent::setUpPrompt() {
  promptText_->setReadOnly(true);
  promptText_->setWhatsThis(
      tr("The prompt of this revision. It can be selected and copied, but not changed here."));
  promptText_->setUndoRedoEnabled(false);
  promptText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  promptText_->setTabChangesFocus(true);
  promptText_->setFont(monospaceFont());
  setLeastHeight(promptText_, fewestLines * promptText_->fontMetrics().lineSpacing());
  promptText_->setPlaceholderText(tr("No prompt"));
  copy_->setAccessibleName(plainLabel(copy_->text()));
  copied_->setForegroundRole(QPalette::Mid);
  copied_->hide();
  connect(copy_, &QPushButton::clicked, this, &RevisionContent::copyPrompt);
}

void RevisionContent::setUpSettings() {
  settingTable_->setModel(&settings_);
  settingTable_->setWhatsThis(
      tr("The settings of this revision, with the type of each value. Ctrl+C copies the value of the "
         "selected one; they can't be changed here."));
  settingTable_->setColumnCharacters({keyCharacters, valueCharacters, typeCharacters},
                                     SettingTableModel::ValueColumn);
  setLeastHeight(settingTable_, (fewestRows + 1) * settingTable_->verticalHeader()->defaultSectionSize());
  auto* copyValue = new QAction(tr("Copy &Value"), settingTable_);
  copyValue->setShortcut(QKeySequence::Copy);
  copyValue->setShortcutContext(Qt::WidgetShortcut);
  connect(copyValue, &QAction::triggered, this, &RevisionContent::copyValue);
  settingTable_->addAction(copyValue);
  noSettings_->setForegroundRole(QPalette::Mid);
}

void RevisionContent::setRevision(const AssistantRevision& revision) {
  setPrompt(revision.prompt);
  settings_.setSettings(revision.metadata);
  settingTable_->setVisible(!revision.metadata.empty());
  noSettings_->setVisible(revision.metadata.empty());
}

void RevisionContent::setPrompt(const QString& prompt) {
  copied_->hide();
  copy_->setEnabled(!prompt.isEmpty());
  if (prompt == prompt_) return;  // what is selected in it stays
  prompt_ = prompt;
  promptText_->setPlainText(prompt);
}

// Not the field's text, which isn't the prompt to the letter: Qt changes line ends and blanks in it.
void RevisionContent::copyPrompt() {
  QGuiApplication::clipboard()->setText(prompt_);
  copied_->show();
}

void RevisionContent::copyValue() {
  const QModelIndex current = settingTable_->currentIndex();
  if (current.isValid()) QGuiApplication::clipboard()->setText(settings_.valueAt(current.row()));
}

}  // namespace tokendesk
