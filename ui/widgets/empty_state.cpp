#include "empty_state.h"

#include "accessible_role.h"
#include "copy_details_button.h"
#include "focus_ring.h"
#include "icon_view.h"

#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 32;
constexpr int lowestWithIcon = 180;
constexpr qreal titleScale = 1.15;

QLabel* createLabel() {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignCenter);
  label->setMinimumWidth(0);
  return label;
}

}  // namespace

EmptyState::EmptyState(Kind kind, QWidget* parent)
    : QFrame(parent),
      kind_(kind),
      icon_(new IconView(iconExtent)),
      title_(createLabel()),
      text_(createLabel()),
      action_(new QPushButton),
      copy_(new CopyDetailsButton) {
  if (kind == Kind::Alert) setAccessibleRole(this, QAccessible::AlertMessage);
  setFrameShape(QFrame::StyledPanel);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setObjectName(u"emptyState"_s);
  setFocusPolicy(Qt::StrongFocus);

  QFont bold = title_->font();
  bold.setPointSizeF(bold.pointSizeF() * titleScale);
  bold.setWeight(QFont::DemiBold);
  title_->setFont(bold);
  text_->setForegroundRole(QPalette::Mid);
  action_->setAutoDefault(false);
  action_->hide();
  copy_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  copy_->hide();

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  layout->addStretch();
  layout->addWidget(icon_, 0, Qt::AlignHCenter);
  layout->addSpacing(8);
  layout->addWidget(title_);
  layout->addWidget(text_);
  layout->addSpacing(4);
  layout->addWidget(action_, 0, Qt::AlignHCenter);
  layout->addWidget(copy_, 0, Qt::AlignHCenter);
  layout->addStretch();

  connect(action_, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const Content& content) {
  const bool hadFocus = action_->hasFocus() || hasFocus();
  setFocusProxy(content.action.isEmpty() ? nullptr : action_);
  icon_->setIcon(icon(content.icon, QPalette::Mid));
  title_->setText(content.title);
  text_->setText(content.text);
  text_->setVisible(!content.text.isEmpty());
  action_->setText(content.action);
  action_->setVisible(!content.action.isEmpty());
  copy_->setFailure(content.title, content.text, content.facts);
  copy_->setVisible(!content.facts.isEmpty());
  if (hadFocus) setFocus(Qt::OtherFocusReason);
  const QString words = content.text.isEmpty() ? content.title : content.title + u' ' + content.text;
  if (words == accessibleName()) return;
  setAccessibleName(words);
  if (isVisible()) tell();
}

void EmptyState::tell() {
  if (kind_ == Kind::Alert) announce(this, accessibleName());
}

void EmptyState::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  if (!event->spontaneous()) tell();
}

// In a low window, the words matter more than the picture.
void EmptyState::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  icon_->setVisible(height() >= lowestWithIcon);
}

void EmptyState::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  paintFocusRing(this);
}

}  // namespace tokendesk
