#include "token_filter_bar.h"

#include "token_texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelSpacing = 6;
constexpr int groupSpacing = 16;

/// The enum value of the chosen entry; none for "All".
template <class Value>
std::optional<Value> chosen(const QComboBox* choice) {
  if (choice == nullptr || !choice->currentData().isValid()) return std::nullopt;
  return static_cast<Value>(choice->currentData().toInt());
}

/// Keeps the longest entry readable in a narrow window.
void fitContents(QComboBox* choice) {
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString withoutMnemonic(QString label) {
  return label.remove(u'&');
}

}  // namespace

TokenFilterBar::TokenFilterBar(Kind kind, QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(labelSpacing);

  name_ = addText(tr("N&ame contains"));
  if (kind == Kind::Organization) {
    projectName_ = addText(tr("Pro&ject name contains"));
    scope_ = addChoice(tr("S&cope"));
    scope_->addItem(tr("All"));
    scope_->addItem(scopeText(TokenScope::Organization), static_cast<int>(TokenScope::Organization));
    scope_->addItem(scopeText(TokenScope::Project), static_cast<int>(TokenScope::Project));
    scope_->setCurrentIndex(1);
    fitContents(scope_);
  }
  status_ = addChoice(tr("S&tatus"));
  status_->addItem(tr("All"));
  for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked})
    status_->addItem(statusText(status), static_cast<int>(status));
  fitContents(status_);
  layout->addStretch();

  // last, because a combo box reports the first entry that it is given
  for (const QLineEdit* field : {name_, projectName_}) {
    if (field) connect(field, &QLineEdit::textChanged, this, &TokenFilterBar::report);
  }
  for (const QComboBox* choice : {scope_, status_}) {
    if (choice) connect(choice, &QComboBox::currentIndexChanged, this, &TokenFilterBar::report);
  }
}

TokenFilter TokenFilterBar::filter() const {
  return {.nameContains = name_->text(),
          .projectNameContains = projectName_ ? projectName_->text() : QString(),
          .scope = chosen<TokenScope>(scope_),
          .status = chosen<TokenStatus>(status_)};
}

void TokenFilterBar::clear() {
  {
    const QSignalBlocker nameBlocker(name_);
    const QSignalBlocker statusBlocker(status_);
    name_->clear();
    status_->setCurrentIndex(0);
    if (projectName_) {
      const QSignalBlocker projectBlocker(projectName_);
      projectName_->clear();
    }
  }
  report();
}

void TokenFilterBar::setScope(std::optional<TokenScope> scope) {
  if (scope_) scope_->setCurrentIndex(scope ? scope_->findData(static_cast<int>(*scope)) : 0);
}

void TokenFilterBar::focusName() {
  name_->setFocus(Qt::ShortcutFocusReason);
  name_->selectAll();
}

QStringList TokenFilterBar::describe() const {
  QStringList texts;
  for (const QLineEdit* field : {name_, projectName_}) {
    if (field && !field->text().trimmed().isEmpty())
      texts << tr("%1: %2").arg(field->accessibleName(), field->text().trimmed());
  }
  if (status_->currentIndex() > 0)
    texts << tr("%1: %2").arg(status_->accessibleName(), status_->currentText());
  return texts;
}

QLineEdit* TokenFilterBar::addText(const QString& label) {
  auto* field = new QLineEdit;
  field->setAccessibleName(withoutMnemonic(label));
  field->setClearButtonEnabled(true);
  field->setMinimumWidth(80);
  field->setMaximumWidth(170);
  auto* caption = new QLabel(label);
  caption->setBuddy(field);
  caption->setForegroundRole(QPalette::Mid);

  auto* row = static_cast<QHBoxLayout*>(layout());
  if (row->count() > 0) row->addSpacing(groupSpacing - 2 * labelSpacing);
  row->addWidget(caption);
  row->addWidget(field, 1);
  return field;
}

QComboBox* TokenFilterBar::addChoice(const QString& label) {
  auto* choice = new QComboBox;
  choice->setAccessibleName(withoutMnemonic(label));
  auto* caption = new QLabel(label);
  caption->setBuddy(choice);
  caption->setForegroundRole(QPalette::Mid);

  auto* row = static_cast<QHBoxLayout*>(layout());
  row->addSpacing(groupSpacing - 2 * labelSpacing);
  row->addWidget(caption);
  row->addWidget(choice);
  return choice;
}

void TokenFilterBar::report() {
  emit filterChanged(filter());
}

}  // namespace tokendesk
