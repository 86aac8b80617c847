#include "assistant_filter_bar.h"

#include <QLineEdit>

namespace tokendesk {

namespace {

constexpr int textCharacters = 28;

}  // namespace

AssistantFilterBar::AssistantFilterBar(QWidget* parent)
    : FilterBar(parent), text_(addText(tr("N&ame or text contains"), textCharacters)) {
  text_->setToolTip(tr("Searches names, descriptions and prompts."));
  text_->setWhatsThis(
      tr("Shows only assistants, intents and revisions that have this text in their names, descriptions or "
         "prompts, and what belongs to them. Upper and lower case and accents don't count."));
}

QString AssistantFilterBar::text() const {
  return text_->text().trimmed();
}

}  // namespace tokendesk
