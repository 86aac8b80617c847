#include "copy_form.h"

#include "display_text.h"
#include "form_grid.h"
#include "inline_message.h"
#include "preferences.h"
#include "secret_clipboard.h"
#include "secret_field.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int spinBoxWidth = 80;
}

CopyForm::CopyForm(const Services& services, std::vector<CopyTexts> tokens, std::optional<CopyText> all,
                   const QList<Fact>& facts, QWidget* parent)
    : QWidget(parent),
      services_(services),
      tokens_(std::move(tokens)),
      all_(std::move(all)),
      tokenChoice_(new QComboBox(this)),
      format_(new QComboBox),
      field_(new SecretField(&services.clipboard)),
      clearAfter_(new QSpinBox) {
  fillChoices();
  layOut(facts);
  for (const QComboBox* choice : {tokenChoice_, format_})
    connect(choice, &QComboBox::currentIndexChanged, this, &CopyForm::showText);
  connect(clearAfter_, &QSpinBox::valueChanged, this, &CopyForm::applyClearAfter);
  connect(field_, &SecretField::copied, this, &CopyForm::copied);
  showText();
}

void CopyForm::fillChoices() {
  for (const CopyTexts& token : tokens_) tokenChoice_->addItem(displayName(token.name));
  tokenChoice_->setObjectName(u"token"_s);
  tokenChoice_->setWhatsThis(tr("Which of the tokens is copied, unless all of them are."));
  tokenChoice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

  format_->setObjectName(u"copyAs"_s);
  format_->setWhatsThis(
      tr("What is put on the clipboard: the token's value alone, or a text for programs that has the value "
         "in it."));
  // in the order of CopyFormat
  format_->addItems({tr("Token value"), tr("Authorization header"), tr("curl command"), tr("Shell exports"),
                     tr(".env lines")});
  if (all_) format_->addItem(tr("All as .env lines"));

  clearAfter_->setObjectName(u"clearAfter"_s);
  clearAfter_->setWhatsThis(tr("After how many seconds the copied text is cleared from the clipboard, where "
                               "it is still there: from %1 to %2. It is remembered.")
                                .arg(Preferences::minClipboardSeconds)
                                .arg(Preferences::maxClipboardSeconds));
  clearAfter_->setRange(Preferences::minClipboardSeconds, Preferences::maxClipboardSeconds);
  clearAfter_->setSuffix(tr(" s"));
  clearAfter_->setValue(services_.preferences.clipboardSeconds());
  clearAfter_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  clearAfter_->setFixedWidth(std::max(spinBoxWidth, clearAfter_->sizeHint().width()));
}

void CopyForm::layOut(const QList<Fact>& facts) {
  auto* grid = new FormGrid(this);
  for (const Fact& fact : facts) grid->addRow(fact.label, plainTextLabel(fact.text));
  if (tokens_.size() > 1) {
    grid->addRow(tr("&Token"), tokenChoice_);
  } else {
    tokenChoice_->hide();
  }
  grid->addRow(tr("Copy &as"), format_);
  grid->addRow(field_);
  grid->addRow(tr("Clear clipboard a&fter"), clearAfter_);
}

bool CopyForm::copiesAll() const {
  return all_ && format_->currentIndex() == format_->count() - 1;
}

const CopyTexts& CopyForm::token() const {
  return tokens_.at(static_cast<size_t>(tokenChoice_->currentIndex()));
}

const CopyText& CopyForm::text() const {
  return copiesAll() ? *all_ : token().forms.at(static_cast<size_t>(format_->currentIndex()));
}

QString CopyForm::what() const {
  return copiesAll() ? tr("All %Ln API token(s)", nullptr, static_cast<int>(tokens_.size())) : token().name;
}

void CopyForm::showText() {
  tokenChoice_->setEnabled(!copiesAll());
  QByteArray full = text().full();
  field_->setLabel(format_->currentText());
  field_->setSecret(Secret(full), text().masked());
  full.fill('\0');
  applyClearAfter();
  emit choiceChanged();
}

void CopyForm::applyClearAfter() {
  field_->setCopyOptions(what(), std::chrono::seconds(clearAfter_->value()));
}

void CopyForm::copy() {
  QByteArray full = text().full();
  const Secret secret(full);
  full.fill('\0');
  emit copied(services_.clipboard.copy(secret, what(), std::chrono::seconds(clearAfter_->value())));
}

void CopyForm::tellCopied(InlineMessage& message, bool taken) const {
  if (taken) {
    message.showMessage(InlineMessage::Kind::Success, tr("Copied."),
                        tr("It is cleared from the clipboard in %1 s.").arg(clearAfter_->value()));
  } else {
    message.showMessage(InlineMessage::Kind::Error, tr("It could not be copied."),
                        tr("Another program holds the clipboard. Try again."));
  }
}

void CopyForm::rememberTime() {
  const int seconds = clearAfter_->value();
  // Not worth keeping a dialog open for, should it fail: next time the value is the old one.
  if (seconds != services_.preferences.clipboardSeconds())
    std::ignore = services_.preferences.setClipboardSeconds(seconds);
}

}  // namespace tokendesk
