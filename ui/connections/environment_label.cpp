#include "environment_label.h"

#include "connection_icons.h"
#include "connection_texts.h"
#include "icon_view.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tokendesk {

namespace {

constexpr int dotExtent = 16;
constexpr int spacing = 4;

}  // namespace

EnvironmentLabel::EnvironmentLabel(Environment environment, QWidget* parent)
    : QWidget(parent), environment_(environment), word_(new QLabel(environmentWord(environment))) {
  QFont bold = word_->font();
  bold.setWeight(QFont::DemiBold);
  word_->setFont(bold);
  // on Base a label would take the palette's Text
  word_->setForegroundRole(QPalette::WindowText);

  auto* dot = new IconView(dotExtent);
  dot->setIcon(environmentIcon(environment));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(dot);
  layout->addWidget(word_);
  applyColor();
}

void EnvironmentLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) applyColor();
  QWidget::changeEvent(event);
}

void EnvironmentLabel::applyColor() {
  QPalette colored;
  colored.setColor(QPalette::WindowText, statusColors(palette()).*environmentColor(environment_));
  word_->setPalette(colored);
}

}  // namespace tokendesk
