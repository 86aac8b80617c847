#include "copy_dialog.h"

#include "display_text.h"
#include "fingerprint.h"
#include "form_grid.h"
#include "icon_view.h"
#include "icons.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "secret_field.h"
#include "token_platform.h"
#include "token_status_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthWithLongTexts = 500;
constexpr int spinBoxWidth = 80;
constexpr char standIn[] = "masked-value";
constexpr int widestName = 220;
constexpr int widestPlace = 130;

/// The fingerprint with as many dots as fill the field: the value is longer than four dots suggest.
QString maskedValue(const Secret& value) {
  return fingerprint(value).replace(u"••••"_s, QString(16, u'•'));
}

/// One line, whatever the length of the name.
QLabel* shortLabel(const QString& name, int widest) {
  const QString full = displayName(name);
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setText(label->fontMetrics().elidedText(full, Qt::ElideMiddle, widest));
  label->setAccessibleName(full);
  if (label->text() != full) label->setToolTip(asRichText(full));
  return label;
}

}  // namespace

CopyDialog::CopyDialog(const Services& services, const ApiToken& token, QWidget* parent)
    : FormDialog(tr("Copy API Token"), parent),
      services_(services),
      token_(token),
      format_(new QComboBox),
      field_(new SecretField(&services.clipboard)),
      clearAfter_(new QSpinBox) {
  setMinimumWidth(widthWithLongTexts);
  setForm(makeForm());
  setButtons(tr("C&opy"), tr("C&lose"));
  confirmButton()->setIcon(icon(IconName::Copy));

  connect(format_, &QComboBox::currentIndexChanged, this, &CopyDialog::showFormat);
  connect(clearAfter_, &QSpinBox::valueChanged, this, &CopyDialog::applyClearAfter);
  showFormat();
  applyClearAfter();
  confirmButton()->setFocus();
}

QWidget* CopyDialog::makeHead() {
  auto* head = new QWidget;
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  auto* name = shortLabel(token_.name, widestName);
  QFont bold = name->font();
  bold.setWeight(QFont::DemiBold);
  name->setFont(bold);
  layout->addWidget(name);

  const QString place = token_.scope == TokenScope::Organization ? tr("Organization") : token_.projectName;
  for (QLabel* each : {new QLabel(u"·"_s), shortLabel(place, widestPlace), new QLabel(u"·"_s)}) {
    each->setForegroundRole(QPalette::Mid);
    layout->addWidget(each);
  }
  layout->addWidget(new TokenStatusLabel(token_.status));
  layout->addStretch();
  return head;
}

QWidget* CopyDialog::makeForm() {
  format_->setObjectName(u"copyAs"_s);
  format_->addItem(tr("Token value"), QVariant::fromValue(CopyFormat::Value));
  format_->addItem(tr("Authorization header"), QVariant::fromValue(CopyFormat::AuthorizationHeader));
  format_->addItem(tr("curl command"), QVariant::fromValue(CopyFormat::Curl));
  format_->addItem(tr("Shell exports"), QVariant::fromValue(CopyFormat::ShellExports));
  format_->addItem(tr(".env lines"), QVariant::fromValue(CopyFormat::DotEnv));

  clearAfter_->setObjectName(u"clearAfter"_s);
  clearAfter_->setRange(Preferences::minClipboardSeconds, Preferences::maxClipboardSeconds);
  clearAfter_->setSuffix(tr(" s"));
  clearAfter_->setValue(services_.preferences.clipboardSeconds());
  clearAfter_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  clearAfter_->setFixedWidth(spinBoxWidth);

  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(9);
  layout->addWidget(makeHead());
  auto* grid = new FormGrid;
  layout->addLayout(grid);
  grid->addRow(tr("Copy &as"), format_);
  grid->addRow(field_);
  grid->addRow(tr("Clear clipboard a&fter"), clearAfter_);
  return form;
}

CopyFormat CopyDialog::format() const {
  return format_->currentData().value<CopyFormat>();
}

QByteArray CopyDialog::textWith(QByteArrayView value) const {
  return fillIn(services_.platform.copyTemplate(token_, format()), format(), value);
}

void CopyDialog::showFormat() {
  const QString masked = format() == CopyFormat::Value ? maskedValue(token_.id) : fingerprint(token_.id);
  QByteArray full = textWith(token_.id.reveal());
  field_->setLabel(format_->currentText());
  // Not the mask itself: a form may want quotes around its dots, where the value needs none.
  field_->setSecret(Secret(full),
                    QString::fromUtf8(textWith(standIn)).replace(QLatin1String(standIn), masked));
  full.fill('\0');
  message().hide();
}

void CopyDialog::applyClearAfter() {
  field_->setCopyOptions(token_.name, std::chrono::seconds(clearAfter_->value()));
}

void CopyDialog::confirm() {
  QByteArray full = textWith(token_.id.reveal());
  const int seconds = clearAfter_->value();
  services_.clipboard.copy(Secret(full), token_.name, std::chrono::seconds(seconds));
  full.fill('\0');
  if (services_.clipboard.isCounting()) {
    message().showMessage(InlineMessage::Kind::Success, tr("Copied."),
                          tr("It is cleared from the clipboard in %1 s.").arg(seconds));
  } else {
    message().showMessage(InlineMessage::Kind::Error, tr("It could not be copied."),
                          tr("Another program holds the clipboard. Try again."));
  }
}

void CopyDialog::done(int result) {
  const int seconds = clearAfter_->value();
  // Not worth keeping the dialog open for, should it fail: next time the value is the old one.
  if (seconds != services_.preferences.clipboardSeconds())
    static_cast<void>(services_.preferences.setClipboardSeconds(seconds));
  FormDialog::done(result);
}

}  // namespace tokendesk
