#include "token_status_label.h"

#include "icon_view.h"
#include "token_texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tokendesk {

namespace {
constexpr int iconExtent = 14;
}  // namespace

TokenStatusLabel::TokenStatusLabel(TokenStatus status, QWidget* parent)
    : QWidget(parent), status_(status), word_(new QLabel(statusText(status))) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  if (status != TokenStatus::Unknown) {
    auto* icon = new IconView(iconExtent);
    icon->setIcon(statusIcon(toneOf(status)));
    layout->addWidget(icon);
  }
  layout->addWidget(word_);
  applyColor();
}

void TokenStatusLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) applyColor();
  QWidget::changeEvent(event);
}

void TokenStatusLabel::applyColor() {
  QPalette colored;
  colored.setColor(QPalette::WindowText, statusColor(toneOf(status_), palette()));
  word_->setPalette(colored);
}

}  // namespace tokendesk
