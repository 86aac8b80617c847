#include "copy_dialog.h"

#include "display_text.h"
#include "form_grid.h"
#include "icon_view.h"
#include "icons.h"
#include "token_platform.h"
#include "token_status_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthWithLongTexts = 500;
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

CopyForm* makeCopyForm(const CopyDialog::Services& services, const ApiTokens& tokens) {
  std::vector<CopyTexts> texts;
  for (const ApiToken& token : tokens) texts.push_back(everyForm(services.platform, token, token.id));
  std::optional<CopyText> all;
  if (tokens.size() > 1) all = CopyText::ofAll(services.platform, tokens);
  return new CopyForm({services.clipboard, services.preferences}, std::move(texts), std::move(all));
}

}  // namespace

CopyDialog::CopyDialog(const Services& services, const ApiToken& token, QWidget* parent)
    : CopyDialog(services, ApiTokens{token}, {}, parent) {}

CopyDialog::CopyDialog(const Services& services, const ApiTokens& tokens, const QString& note,
                       QWidget* parent)
    : FormDialog(tokens.size() > 1 ? tr("Copy API Tokens") : tr("Copy API Token"), parent),
      form_(makeCopyForm(services, tokens)) {
  setMinimumWidth(widthWithLongTexts);
  setForm(makeForm(tokens, note));
  setButtons(tr("C&opy"), tr("C&lose"));
  confirmButton()->setIcon(icon(IconName::Copy));
  connect(form_, &CopyForm::copied, this, [this](bool taken) { form_->tellCopied(message(), taken); });
  connect(form_, &CopyForm::choiceChanged, this, [this] { message().hide(); });
  confirmButton()->setFocus();
}

QWidget* CopyDialog::makeHead(const ApiTokens& tokens) {
  const ApiToken& first = tokens.front();
  const bool isOne = tokens.size() == 1;
  const QString place = first.scope == TokenScope::Organization ? tr("Organization") : first.ownerName;
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
    muted << new QLabel(tr("%Ln API token(s)", nullptr, static_cast<int>(tokens.size())));
  }
  for (QLabel* each : muted) {
    each->setForegroundRole(QPalette::Mid);
    layout->addWidget(each);
  }
  if (isOne) layout->addWidget(new TokenStatusLabel(first.status));
  layout->addStretch();
  return head;
}

QWidget* CopyDialog::makeForm(const ApiTokens& tokens, const QString& note) {
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->setSpacing(9);
  layout->addWidget(makeHead(tokens));
  if (!note.isEmpty()) layout->addWidget(plainTextLabel(note));
  layout->addWidget(form_);
  return content;
}

void CopyDialog::confirm() {
  form_->copy();
}

void CopyDialog::done(int result) {
  form_->rememberTime();
  FormDialog::done(result);
}

}  // namespace tokendesk
