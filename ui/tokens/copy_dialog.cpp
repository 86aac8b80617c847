#include "copy_dialog.h"

#include "display_text.h"
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
constexpr int widestName = 220;
constexpr int widestPlace = 130;

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
    : CopyDialog(services, ApiTokens{token}, {}, parent) {}

CopyDialog::CopyDialog(const Services& services, const ApiTokens& tokens, const QString& note,
                       QWidget* parent)
    : FormDialog(tokens.size() > 1 ? tr("Copy API Tokens") : tr("Copy API Token"), parent),
      services_(services),
      tokens_(tokens),
      tokenChoice_(new QComboBox),
      format_(new QComboBox),
      field_(new SecretField(&services.clipboard)),
      clearAfter_(new QSpinBox) {
  setMinimumWidth(widthWithLongTexts);
  fillChoices();
  setForm(makeForm(note));
  setButtons(tr("C&opy"), tr("C&lose"));
  confirmButton()->setIcon(icon(IconName::Copy));

  for (const QComboBox* choice : {tokenChoice_, format_})
    connect(choice, &QComboBox::currentIndexChanged, this, &CopyDialog::showText);
  connect(clearAfter_, &QSpinBox::valueChanged, this, &CopyDialog::applyClearAfter);
  showText();
  confirmButton()->setFocus();
}

QWidget* CopyDialog::makeHead() {
  const ApiToken& first = tokens_.front();
  const bool isOne = tokens_.size() == 1;
  const QString place = first.scope == TokenScope::Organization ? tr("Organization") : first.projectName;
  auto* head = new QWidget;
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  auto* name = shortLabel(isOne ? first.name : place, widestName);
  QFont bold = name->font();
  bold.setWeight(QFont::DemiBold);
  name->setFont(bold);
  layout->addWidget(name);

  QList<QLabel*> muted{new QLabel(u"·"_s)};
  if (isOne) {
    muted << shortLabel(place, widestPlace) << new QLabel(u"·"_s);
  } else {
    muted << new QLabel(tr("%n API tokens", nullptr, static_cast<int>(tokens_.size())));
  }
  for (QLabel* each : muted) {
    each->setForegroundRole(QPalette::Mid);
    layout->addWidget(each);
  }
  if (isOne) layout->addWidget(new TokenStatusLabel(first.status));
  layout->addStretch();
  return head;
}

void CopyDialog::fillChoices() {
  for (const ApiToken& token : tokens_) tokenChoice_->addItem(displayName(token.name));
  tokenChoice_->setObjectName(u"token"_s);
  tokenChoice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

  format_->setObjectName(u"copyAs"_s);
  format_->addItem(tr("Token value"), QVariant::fromValue(CopyFormat::Value));
  format_->addItem(tr("Authorization header"), QVariant::fromValue(CopyFormat::AuthorizationHeader));
  format_->addItem(tr("curl command"), QVariant::fromValue(CopyFormat::Curl));
  format_->addItem(tr("Shell exports"), QVariant::fromValue(CopyFormat::ShellExports));
  format_->addItem(tr(".env lines"), QVariant::fromValue(CopyFormat::DotEnv));
  if (tokens_.size() > 1) format_->addItem(tr("All as .env lines"));

  clearAfter_->setObjectName(u"clearAfter"_s);
  clearAfter_->setRange(Preferences::minClipboardSeconds, Preferences::maxClipboardSeconds);
  clearAfter_->setSuffix(tr(" s"));
  clearAfter_->setValue(services_.preferences.clipboardSeconds());
  clearAfter_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  clearAfter_->setFixedWidth(spinBoxWidth);
}

QWidget* CopyDialog::makeForm(const QString& note) {
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(9);
  layout->addWidget(makeHead());
  if (!note.isEmpty()) layout->addWidget(plainTextLabel(note));
  auto* grid = new FormGrid;
  layout->addLayout(grid);
  if (tokens_.size() > 1) {
    grid->addRow(tr("&Token"), tokenChoice_);
  } else {
    tokenChoice_->setParent(form);
    tokenChoice_->hide();
  }
  grid->addRow(tr("Copy &as"), format_);
  grid->addRow(field_);
  grid->addRow(tr("Clear clipboard a&fter"), clearAfter_);
  return form;
}

bool CopyDialog::copiesAll() const {
  return !format_->currentData().isValid();
}

const ApiToken& CopyDialog::token() const {
  return tokens_.at(static_cast<size_t>(tokenChoice_->currentIndex()));
}

CopyText CopyDialog::text() const {
  if (copiesAll()) return CopyText::ofAll(services_.platform, tokens_);
  return CopyText::ofToken(services_.platform, token(), format_->currentData().value<CopyFormat>());
}

QString CopyDialog::what() const {
  return copiesAll() ? tr("All %n API tokens", nullptr, static_cast<int>(tokens_.size())) : token().name;
}

void CopyDialog::showText() {
  tokenChoice_->setEnabled(!copiesAll());
  const CopyText shown = text();
  QByteArray full = shown.full();
  field_->setLabel(format_->currentText());
  field_->setSecret(Secret(full), shown.masked());
  full.fill('\0');
  applyClearAfter();
  message().hide();
}

void CopyDialog::applyClearAfter() {
  field_->setCopyOptions(what(), std::chrono::seconds(clearAfter_->value()));
}

void CopyDialog::confirm() {
  QByteArray full = text().full();
  const int seconds = clearAfter_->value();
  services_.clipboard.copy(Secret(full), what(), std::chrono::seconds(seconds));
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
