#include "request_filter_bar.h"

#include "display_text.h"
#include "form_grid.h"
#include "request_texts.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int assistantCharacters = 26;

/// The entry with this value, which is added where there is none; 0 for an empty value.
int entryOf(QComboBox* choice, const QString& value, const QString& text) {
  if (value.isEmpty()) return 0;
  if (const int found = choice->findData(value); found > 0) return found;
  choice->addItem(text, value);
  return choice->count() - 1;
}

}  // namespace

RequestFilterBar::RequestFilterBar(QWidget* parent)
    : FilterBar(parent),
      assistant_(addChoice(tr("&Assistant"), tr("All", "assistants"))),
      status_(addChoice(tr("S&tatus"), tr("All", "statuses"))) {
  makeSearchable();
  assistant_->setWhatsThis(
      tr("Asks the platform for the requests of one assistant only. Choose it, or type all of its name and "
         "press Enter, also where it isn't in the list."));
  status_->setWhatsThis(tr("Asks the platform for requests that ended with this status only."));
  offerStatuses({u"Succeeded"_s, u"Failed"_s, u"Canceled"_s});
  connect(assistant_->lineEdit(), &QLineEdit::editingFinished, this, &RequestFilterBar::applyTyped);
  connect(this, &FilterBar::changed, this, [this] {
    // What was typed but not applied doesn't stay in the field beside what is asked for.
    assistant_->setEditText(assistant_->itemText(assistant_->currentIndex()));
  });
}

// A field that goes while it has the focus says that its editing is over, when this is hardly there any more.
RequestFilterBar::~RequestFilterBar() {
  assistant_->lineEdit()->disconnect(this);
}

void RequestFilterBar::makeSearchable() {
  assistant_->setEditable(true);
  assistant_->setInsertPolicy(QComboBox::NoInsert);
  assistant_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  assistant_->setFixedWidth(assistantCharacters * letterWidth(assistant_->fontMetrics()));
  assistant_->lineEdit()->setAccessibleName(assistant_->accessibleName());
  assistant_->lineEdit()->setAlignment(leading(assistant_));
  assistant_->completer()->setCompletionMode(QCompleter::PopupCompletion);
  assistant_->completer()->setFilterMode(Qt::MatchContains);
  assistant_->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

RequestQuery RequestFilterBar::query() const {
  return {.assistant = assistant_->currentData().toString(), .status = status_->currentData().toString()};
}

void RequestFilterBar::restore(QComboBox* choice, const QVariant& value) const {
  const QString text = value.toString();
  choice->setCurrentIndex(
      entryOf(choice, text, choice == assistant_ ? displayName(text) : requestStatusText(text)));
}

void RequestFilterBar::offerAssistants(const QStringList& names) {
  for (const QString& name : names) entryOf(assistant_, name, displayName(name));
}

void RequestFilterBar::offerStatuses(const QStringList& statuses) {
  for (const QString& status : statuses) {
    // The same word in another case isn't another choice: the text is what counts here.
    if (!status.isEmpty() && status_->findText(requestStatusText(status)) < 0)
      status_->addItem(requestStatusText(status), status);
  }
}

void RequestFilterBar::applyTyped() {
  const QAbstractItemView* suggestions = assistant_->completer()->popup();
  // Enter is about to choose one of them.
  if (suggestions->isVisible() && suggestions->currentIndex().isValid()) return;
  const QString typed = withoutIsolates(assistant_->currentText()).trimmed();
  if (typed == withoutIsolates(assistant_->itemText(assistant_->currentIndex()))) return;
  const int listed = assistant_->findText(displayName(typed), Qt::MatchFixedString);
  assistant_->setCurrentIndex(listed >= 0 ? listed : entryOf(assistant_, typed, displayName(typed)));
  assistant_->setEditText(assistant_->itemText(assistant_->currentIndex()));
}

}  // namespace tokendesk
