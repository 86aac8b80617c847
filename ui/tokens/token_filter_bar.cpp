#include "token_filter_bar.h"

#include "token_texts.h"

#include <QLineEdit>

namespace tokendesk {

namespace {

constexpr int nameCharacters = 24;
constexpr int projectNameCharacters = 21;

}  // namespace

TokenFilterBar::TokenFilterBar(Kind kind, QWidget* parent) : FilterBar(parent) {
  name_ = addText(tr("N&ame contains"), nameCharacters);
  if (kind == Kind::Organization) {
    projectName_ = addText(tr("Pro&ject name contains"), projectNameCharacters);
    scope_ = addChoice(tr("&Scope"));
    scope_->addItem(scopeText(TokenScope::Organization), static_cast<int>(TokenScope::Organization));
    scope_->addItem(scopeText(TokenScope::Project), static_cast<int>(TokenScope::Project));
    scope_->setCurrentIndex(1);
    keepOnClear(scope_);
  }
  status_ = addChoice(tr("S&tatus"));
  for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked})
    status_->addItem(statusText(status), static_cast<int>(status));
}

TokenFilter TokenFilterBar::filter() const {
  return {.nameContains = name_->text(),
          .projectNameContains = projectName_ ? projectName_->text() : QString(),
          .scope = chosen<TokenScope>(scope_),
          .status = chosen<TokenStatus>(status_)};
}

void TokenFilterBar::setFilter(const TokenFilter& filter) {
  changeAtOnce([&] {
    name_->setText(filter.nameContains);
    if (projectName_) projectName_->setText(filter.projectNameContains);
    choose(status_, filter.status);
    setScope(filter.scope);
  });
}

void TokenFilterBar::setScope(std::optional<TokenScope> scope) {
  if (scope_) choose(scope_, scope);
}

}  // namespace tokendesk
