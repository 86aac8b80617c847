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
  name_->setWhatsThis(
      tr("Shows only tokens whose names have this text in them. Upper and lower case, accents and spaces "
         "around it don't count."));
  switch (kind) {
    case Kind::OneProject: addStatus(); break;
    case Kind::Organization:
      projectName_ = addText(tr("Pro&ject name contains"), projectNameCharacters);
      projectName_->setWhatsThis(
          tr("Shows only tokens of projects whose names have this text in them. Upper and lower case, "
             "accents and spaces around it don't count."));
      addScope();
      addStatus();
      break;
    case Kind::Account: addExpiry(); break;
  }
}

void TokenFilterBar::addScope() {
  scope_ = addChoice(tr("&Scope"), tr("All", "scopes"));
  scope_->setWhatsThis(
      tr("Whether tokens of the organization itself, of its projects or both are listed. Those of all "
         "projects are read when they are first asked for, which can take a while."));
  for (const TokenScope scope : {TokenScope::Organization, TokenScope::Project})
    scope_->addItem(scopeText(scope), static_cast<int>(scope));
  scope_->setCurrentIndex(1);
  keepOnClear(scope_);
}

void TokenFilterBar::addStatus() {
  status_ = addChoice(tr("S&tatus"), tr("All", "statuses"));
  status_->setWhatsThis(
      tr("Shows only tokens with this status. Blocked ones can be activated again, revoked ones can't."));
  for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked})
    status_->addItem(statusText(status), static_cast<int>(status));
}

void TokenFilterBar::addExpiry() {
  expiry_ = addChoice(tr("E&xpiry"), tr("All", "expiries"));
  expiry_->setWhatsThis(
      tr("Shows only tokens that have expired, that expire within a number of days, or that never do. The "
         "two periods leave out what has expired."));
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
