#include "opening_page.h"

#include "connection.h"
#include "display_text.h"
#include "empty_state.h"

#include <QVBoxLayout>

namespace tokendesk {

OpeningPage::OpeningPage(QWidget* parent) : QWidget(parent), text_(new EmptyState) {
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(text_);
  connect(text_, &EmptyState::actionTriggered, this, &OpeningPage::cancelled);
}

void OpeningPage::setConnection(const Connection& connection) {
  const bool asksKeychain = connection.source == ConnectionSource::Saved;
  text_->setContent({.icon = IconName::Connection,
                     .title = tr("Opening “%1”…").arg(displayName(connection.name)),
                     .text = asksKeychain ? tr("The keychain may ask for permission.") : QString(),
                     .action = tr("Cancel")});
}

}  // namespace tokendesk
