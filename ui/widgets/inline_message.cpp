#include "inline_message.h"

#include "accessible_role.h"
#include "copy_details_button.h"
#include "display_text.h"
#include "icon_view.h"
#include "icons.h"
#include "single_press.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 18;
constexpr qreal cornerRadius = 4;

QIcon iconOf(InlineMessage::Kind kind) {
  switch (kind) {
    case InlineMessage::Kind::Success: return icon(IconName::Check, &StatusColors::success);
    case InlineMessage::Kind::Warning: return icon(IconName::Warning, &StatusColors::warningBorder);
    case InlineMessage::Kind::Error: return icon(IconName::Error, &StatusColors::errorBorder);
    case InlineMessage::Kind::Info: break;
  }
  return icon(IconName::Info, &StatusColors::infoBorder);
}

std::pair<QColor, QColor> borderAndBackground(InlineMessage::Kind kind, const QPalette& palette) {
  const StatusColors colors = statusColors(palette);
  switch (kind) {
    case InlineMessage::Kind::Success:
      return {colors.success, blend(colors.success, palette.color(QPalette::Base), 0.1)};
    case InlineMessage::Kind::Warning: return {colors.warningBorder, colors.warningBackground};
    case InlineMessage::Kind::Error: return {colors.errorBorder, colors.errorBackground};
    case InlineMessage::Kind::Info: break;
  }
  return {colors.infoBorder, colors.infoBackground};
}

}  // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent),
      icon_(new IconView(iconExtent)),
      label_(new QLabel),
      actions_(new QHBoxLayout),
      copy_(new CopyDetailsButton),
      dismiss_(new QToolButton) {
  setAccessibleRole(this, QAccessible::AlertMessage);
  setObjectName(u"inlineMessage"_s);

  // Rich for the bold headline only: everything that goes in is escaped.
  label_->setTextFormat(Qt::RichText);
  label_->setWordWrap(true);
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

  dismiss_->setIcon(icon(IconName::Close, QPalette::WindowText));
  dismiss_->setAutoRaise(true);
  dismiss_->setFocusPolicy(Qt::StrongFocus);
  dismiss_->setAccessibleName(tr("Dismiss"));
  dismiss_->setToolTip(tr("Dismiss"));
  dismiss_->hide();
  copy_->hide();

  actions_->setSpacing(8);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(13, 9, 13, 9);
  layout->setSpacing(12);
  layout->addWidget(icon_);
  layout->addWidget(label_, 1);
  layout->addLayout(actions_);
  layout->addWidget(copy_);
  layout->addWidget(dismiss_);

  connect(dismiss_, &QToolButton::clicked, this, [this] {
    hide();
    emit dismissed();
  });
  hide();
}

void InlineMessage::showMessage(Kind kind, const QString& headline, const QString& details,
                                const QStringList& facts) {
  kind_ = kind;
  text_ = details.isEmpty() ? headline : headline + u' ' + details;
  icon_->setIcon(iconOf(kind));
  const QString rest = details.isEmpty() ? QString() : asRichText(u' ' + details);
  label_->setText(u"<b>%1</b>%2"_s.arg(asRichText(headline), rest));
  label_->setAccessibleName(text_);
  copy_->setFailure(headline, details, facts);
  copy_->setVisible(kind == Kind::Error || !facts.isEmpty());
  update();
  show();
  announce(this, text_);
}

void InlineMessage::setActions(const QList<Action>& actions) {
  while (QLayoutItem* item = actions_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();  // it may be the one whose click leads here
    delete item;
  }
  QWidget* before = label_;
  for (const Action& action : actions) {
    auto* button = new QPushButton(action.text, this);
    button->setAutoDefault(false);
    takeSinglePresses(*button);
    // A copy, so that replacing the actions doesn't destroy the function while it runs.
    connect(button, &QPushButton::clicked, this, [trigger = action.trigger] {
      const auto running = trigger;
      running();
    });
    actions_->addWidget(button);
    setTabOrder(before, button);
    before = button;
  }
  setTabOrder(before, copy_);
  setTabOrder(copy_, dismiss_);
}

void InlineMessage::setDismissible(bool dismissible) {
  dismiss_->setVisible(dismissible);
}

void InlineMessage::paintEvent(QPaintEvent*) {
  const auto [border, background] = borderAndBackground(kind_, palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(border);
  painter.setBrush(background);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

}  // namespace tokendesk
