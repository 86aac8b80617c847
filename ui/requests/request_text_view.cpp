#include "request_text_view.h"

#include "form_grid.h"
#include "icons.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int spacing = 4;
constexpr int fewestLines = 3;

QString beginningOf(const QString& text) {
  const bool splitsCharacter = text[RequestTextView::longestShown - 1].isHighSurrogate();
  return text.left(RequestTextView::longestShown - (splitsCharacter ? 1 : 0));
}

}  // namespace

RequestTextView::RequestTextView(const QString& caption, const QString& copy, QWidget* parent)
    : QWidget(parent), shortened_(plainTextLabel()), view_(new QPlainTextEdit), copy_(new QPushButton(copy)) {
  auto* label = new QLabel(caption);
  label->setForegroundRole(QPalette::Mid);
  label->setBuddy(view_);
  view_->setAccessibleName(plainLabel(caption));
  view_->setReadOnly(true);
  view_->setWhatsThis(
      tr("A text of the request, as the platform has it; of a very long one the beginning. It can be "
         "selected and copied, but not changed."));
  view_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  view_->setTabChangesFocus(true);
  view_->setFont(monospaceFont());
  view_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  // as high as there is room for, not as it would like to be
  view_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
  view_->setMinimumHeight(fewestLines * view_->fontMetrics().lineSpacing() + 2 * view_->frameWidth());
  copy_->setIcon(icon(IconName::Copy));
  copy_->setAutoDefault(false);
  copy_->setAccessibleName(plainLabel(copy));
  shortened_->setForegroundRole(QPalette::Mid);
  connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text_); });

  auto* head = new QHBoxLayout;
  head->addWidget(label, 1);
  head->addWidget(copy_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addLayout(head);
  layout->addWidget(view_, 1);
  layout->addWidget(shortened_);
  setText({});
}

void RequestTextView::setText(const QString& text) {
  setHidden(text.isEmpty());
  const bool isTooLong = text.size() > longestShown;
  shortened_->setVisible(isTooLong);
  if (text == text_) return;
  text_ = text;
  view_->setPlainText(isTooLong ? beginningOf(text) : text);
  shortened_->setText(tr("The beginning is shown. All %1 characters are copied.")
                          .arg(QLocale().toString(static_cast<qlonglong>(text.size()))));
}

}  // namespace tokendesk
