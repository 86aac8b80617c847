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
  switch (kind) {
    case Kind::OneProject: addStatus(); break;
    case Kind::Organization:
      projectName_ = addText(tr("Pro&ject name contains"), projectNameCharacters);
      addScope();
      addStatus();
      break;
    case Kind::Account: addExpiry(); break;
  }
}

void TokenFilterBar::addScope() {
  scope_ = addChoice(tr("&Scope"), tr("All", "scopes"));
  for (const TokenScope scope : {TokenScope::Organization, TokenScope::Project})
    scope_->addItem(scopeText(scope), static_cast<int>(scope));
  scope_->setCurrentIndex(1);
  keepOnClear(scope_);
}

void TokenFilterBar::addStatus() {
  status_ = addChoice(tr("S&tatus"), tr("All", "statuses"));
  for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked})
    status_->addItem(statusText(status), static_cast<int>(status));
}

void TokenFilterBar::addExpiry() {
  expiry_ = addChoice(tr("E&xpiry"), tr("All", "expiries"));
  expiry_->addItem(tr("Expired"), static_cast<int>(ExpiryFilter::Expired));
  expiry_->addItem(tr("Within %Ln day(s)", nullptr, soonDays), static_cast<int>(ExpiryFilter::WithinWeek));
  expiry_->addItem(tr("Within %Ln day(s)", nullptr, monthDays), static_cast<int>(ExpiryFilter::WithinMonth));
  expiry_->addItem(tr("Never"), static_cast<int>(ExpiryFilter::Never));
}

TokenFilter TokenFilterBar::filter() const {
  return {.nameContains = name_->text(),
          .projectNameContains = projectName_ ? projectName_->text() : QString(),
          .scope = chosen<TokenScope>(scope_),
          .status = chosen<TokenStatus>(status_),
          .expiry = chosen<ExpiryFilter>(expiry_)};
}

void TokenFilterBar::setFilter(const TokenFilter& filter) {
  changeAtOnce([&] {
    name_->setText(filter.nameContains);
    if (projectName_) projectName_->setText(filter.projectNameContains);
    choose(status_, filter.status);
    choose(expiry_, filter.expiry);
    setScope(filter.scope);
  });
}

void TokenFilterBar::setScope(std::optional<TokenScope> scope) {
  choose(scope_, scope);
}

}  // namespace tokendesk
