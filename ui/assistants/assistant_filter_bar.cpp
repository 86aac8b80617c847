#include "assistant_filter_bar.h"

#include <QLineEdit>

namespace tokendesk {

namespace {

constexpr int textCharacters = 28;

}  // namespace

AssistantFilterBar::AssistantFilterBar(QWidget* parent)
    : FilterBar(parent), text_(addText(tr("N&ame or text contains"), textCharacters)) {
  text_->setToolTip(tr("Searches names, descriptions and prompts."));
}

QString AssistantFilterBar::text() const {
  return text_->text().trimmed();
}

}  // namespace tokendesk
