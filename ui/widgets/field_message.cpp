#include "field_message.h"

#include "accessible_role.h"
#include "display_text.h"
#include "icon_view.h"
#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconExtent = 15;
}

FieldMessage::FieldMessage(QWidget* field, QWidget* parent)
    : QWidget(parent),
      field_(field->focusProxy() ? field->focusProxy() : field),
      icon_(new IconView(iconExtent)),
      label_(new QLabel) {
  setAccessibleRole(this, QAccessible::AlertMessage);
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  label_->setFont(smallFont(font()));
  fieldDescription_ = field_->accessibleDescription();
  setObjectName(field->objectName() + u"Message"_s);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addWidget(icon_, 0, Qt::AlignTop);
  layout->addWidget(label_, 1);
  hide();
}

void FieldMessage::setError(const QString& text) {
  setText(text, true);
}

void FieldMessage::setWarning(const QString& text) {
  setText(text, false);
}

void FieldMessage::clear() {
  setText({}, false);
}

void FieldMessage::setText(const QString& text, bool isError) {
  const bool marksError = isError && !text.isEmpty();
  if (text == text_ && marksError == isError_) {
    return;  // said once is enough while the user types on
  }
  text_ = text;
  isError_ = marksError;
  label_->setText(breakable(text));
  icon_->setIcon(icon(IconName::Warning, isError_ ? &StatusColors::danger : &StatusColors::blocked));
  applyColor();
  describeField();
  setVisible(!text.isEmpty());
  if (text.isEmpty()) {
    setAccessibleName({});
  } else {
    announce(this, text);
  }
}

void FieldMessage::describeField() {
  if (!field_) {
    return;
  }
  field_->setAccessibleDescription(text_.isEmpty() ? fieldDescription_ : text_);
  field_->setProperty("invalid", isError_);
  field_->update();
}

void FieldMessage::applyColor() {
  const StatusColors colors = statusColors(palette());
  QPalette labelPalette;
  labelPalette.setColor(QPalette::WindowText, isError_ ? colors.danger : colors.blocked);
  label_->setPalette(labelPalette);
}

void FieldMessage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) {
    applyColor();
  }
  QWidget::changeEvent(event);
}

}  // namespace tokendesk
