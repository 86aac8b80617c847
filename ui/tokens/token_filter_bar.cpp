#include "token_filter_bar.h"

#include "form_grid.h"
#include "theme.h"
#include "token_texts.h"
#include "wrap_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelSpacing = 6;
constexpr int groupSpacing = 16;
constexpr int lineSpacing = 8;
constexpr int nameCharacters = 24;
constexpr int projectNameCharacters = 21;

/// The enum value of the chosen entry; none for "All".
template <class Value>
std::optional<Value> chosen(const QComboBox* choice) {
  if (choice == nullptr || !choice->currentData().isValid()) return std::nullopt;
  return static_cast<Value>(choice->currentData().toInt());
}

/// Chooses the entry of the value, or "All".
template <class Value>
void choose(QComboBox* choice, std::optional<Value> value) {
  choice->setCurrentIndex(value ? choice->findData(static_cast<int>(*value)) : 0);
}

/// Keeps the longest entry readable.
void fitContents(QComboBox* choice) {
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

}  // namespace

TokenFilterBar::TokenFilterBar(Kind kind, QWidget* parent) : QWidget(parent) {
  new WrapLayout(groupSpacing, lineSpacing, this);
  name_ = addText(tr("N&ame contains"), nameCharacters);
  if (kind == Kind::Organization) {
    projectName_ = addText(tr("Pro&ject name contains"), projectNameCharacters);
    scope_ = addChoice(tr("&Scope"));
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

void TokenFilterBar::setFilter(const TokenFilter& filter) {
  reporting_ = false;
  name_->setText(filter.nameContains);
  if (projectName_) projectName_->setText(filter.projectNameContains);
  choose(status_, filter.status);
  setScope(filter.scope);
  reporting_ = true;
  report();
}

void TokenFilterBar::clear() {
  // not with blocked signals, which the fields' own buttons to clear them live on
  reporting_ = false;
  name_->clear();
  if (projectName_) projectName_->clear();
  status_->setCurrentIndex(0);
  reporting_ = true;
  report();
}

void TokenFilterBar::setScope(std::optional<TokenScope> scope) {
  if (scope_) choose(scope_, scope);
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

QLineEdit* TokenFilterBar::addText(const QString& label, int characters) {
  auto* field = new QLineEdit;
  field->setClearButtonEnabled(true);
  field->findChild<QToolButton*>()->setAccessibleName(tr("Clear"));
  field->setFixedWidth(characters * letterWidth(field->fontMetrics()));
  add(label, field);
  return field;
}

QComboBox* TokenFilterBar::addChoice(const QString& label) {
  auto* choice = new QComboBox;
  add(label, choice);
  return choice;
}

void TokenFilterBar::add(const QString& label, QWidget* field) {
  field->setAccessibleName(plainLabel(label));
  auto* caption = new QLabel(label);
  caption->setBuddy(field);
  caption->setForegroundRole(QPalette::Mid);

  auto* group = new QWidget;
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins({});
  row->setSpacing(labelSpacing);
  row->addWidget(caption);
  row->addWidget(field);
  static_cast<WrapLayout*>(layout())->add(group);
}

void TokenFilterBar::report() {
  if (reporting_) emit filterChanged(filter());
}

}  // namespace tokendesk
